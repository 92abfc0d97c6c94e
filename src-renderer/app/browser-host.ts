import type { Host } from './host'
import { withPaperTitle } from './paper-title'

/**
 * A browser prints, and its print window saves a PDF: of the page as it stands, with its own choice of sheet. A second,
 * hidden Chromium would open the address anew, lose what is ticked or unfolded, and is not there in every browser.
 */
export const browserHost = (): Host => ({
  print: ({ title }) =>
    withPaperTitle(title, () => {
      window.print()
      // Browsers do not tell what was chosen.
      return Promise.resolve('done' as const)
    }),
  savePdf: null,
})
