import type { Host, Paper, PaperOutcome } from './host'
import { withPaperTitle } from './paper-title'

/** Main does it: the preload carries the order there with a port, on which the outcome comes back. */
export const electronHost = (): Host => ({
  print: paper => order('print', paper),
  savePdf: paper => order('pdf', paper),
})

const order = (kind: 'print' | 'pdf', { title, file }: Paper) =>
  withPaperTitle(title, () => {
    const { port1: answer, port2 } = new MessageChannel()
    return new Promise<PaperOutcome>(resolve => {
      answer.onmessage = ({ data }) => {
        resolve(data === 'done' || data === 'cancelled' ? data : 'failed')
        answer.close()
      }
      // Chromium 114 dies of a port that outlives its page.
      addEventListener('pagehide', () => answer.close(), { once: true })
      postMessage({ 'winnow:paper': { kind, file } }, location.origin, [port2])
    })
  })
