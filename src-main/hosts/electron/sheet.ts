import { app, type PrintToPDFOptions } from 'electron'

/** Where paper is Letter; everywhere else it is A4. */
const LETTER = ['US', 'CA', 'MX', 'CL', 'CO', 'VE', 'PH', 'GT', 'CR', 'PA', 'SV', 'DO', 'NI', 'HN', 'PR']
const EDGE = 'width: 100%; padding: 0 15mm; font: 8pt sans-serif; color: #444; display: flex'

export const sheetSize = (): 'A4' | 'Letter' => (LETTER.includes(app.getLocaleCountryCode()) ? 'Letter' : 'A4')

/**
 * How a page lies on a sheet. Chromium fills in the spans: the document's title, which the page sets for paper and
 * which holds the date, and the numbers. Margins are in inches.
 */
export const SHEET: PrintToPDFOptions = {
  printBackground: true,
  // Headings, lists and tables as such, for who listens to the file; Electron before 28 makes none, whatever it is told.
  generateTaggedPDF: true,
  displayHeaderFooter: true,
  headerTemplate: `<div style="${EDGE}"><span class="title"></span></div>`,
  footerTemplate: `<div style="${EDGE}; justify-content: flex-end"><span>Page <span class="pageNumber"></span> of <span class="totalPages"></span></span></div>`,
  margins: { top: 0.75, bottom: 0.75, left: 0.6, right: 0.6 },
}
