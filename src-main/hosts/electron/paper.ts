import { dialog, type BrowserWindow, type WebContents } from 'electron'
import { paperOrder, type PaperOrder } from './paper-order'
import { sheetSize, SHEET } from './sheet'
import { writeWhole } from './write-whole'

export type PaperOutcome = 'done' | 'cancelled' | 'failed'

/** Puts a window's page on paper or into a PDF, as the page asked; whatever is not an order fails. */
export async function putOnPaper(window: BrowserWindow, asked: unknown): Promise<PaperOutcome> {
  const order = paperOrder(asked)
  if (!order) return 'failed'
  try {
    return await (order.kind === 'print' ? printPage(window.webContents) : savePdf(window, order))
  } catch (error) {
    console.error(error)
    return 'failed'
  }
}

/** The system's own dialog, in which many have a printer that writes a PDF. */
export function printPage(contents: WebContents): Promise<PaperOutcome> {
  return new Promise(resolve => {
    contents.print({ printBackground: true, pageSize: sheetSize() }, (isDone, reason) => {
      // Electron has written it with one l and with two.
      resolve(isDone ? 'done' : /cancell?ed/i.test(reason) ? 'cancelled' : 'failed')
    })
  })
}

/** Made before it is asked where to, so that the file is the page as it stood when the button was pressed. */
async function savePdf(window: BrowserWindow, { file }: PaperOrder): Promise<PaperOutcome> {
  const pdf = await window.webContents.printToPDF({ ...SHEET, pageSize: sheetSize() })
  const filters = [{ name: 'PDF', extensions: ['pdf'] }]
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: `${file}.pdf`, filters })
  if (canceled || !filePath) return 'cancelled'
  await writeWhole(filePath, pdf)
  return 'done'
}
