import { nextTick, ref } from 'vue'
import { useToasts } from '@ui/toasts'
import type { Paper, PaperOutcome } from './host'
import { paperDay, renewPaperDay } from './paper-day'
import { paperTitle, reportFile } from './report-name'
import { host } from './this-host'

const PRINT_FAILED = 'The page could not be printed. See whether a printer is set up, and try again.'
const PDF_FAILED = 'The PDF could not be saved. Choose another folder, or make room on the disk, and try again.'

/** The ways of a page to paper, one at a time, and what went wrong on them. */
export function usePaper(title: () => string) {
  const { show } = useToasts()
  const busy = ref(false)
  const failure = ref('')

  async function putOn(act: (paper: Paper) => Promise<PaperOutcome>, failed: string): Promise<PaperOutcome | null> {
    if (busy.value) return null
    busy.value = true
    failure.value = ''
    renewPaperDay()
    await nextTick()
    const paper = { title: paperTitle(title(), paperDay.value), file: reportFile(title(), new Date()) }
    const outcome = await act(paper).catch((): PaperOutcome => 'failed')
    if (outcome === 'failed') failure.value = failed
    busy.value = false
    return outcome
  }

  const { savePdf } = host
  return {
    busy,
    failure,
    print: () => putOn(host.print, PRINT_FAILED),
    savePdf: savePdf && (async () => (await putOn(savePdf, PDF_FAILED)) === 'done' && show('The PDF is saved.')),
  }
}
