import { useEventListener } from '@vueuse/core'
import { nextTick, ref } from 'vue'
import { dayWords } from '@ui/figures'
import { useToasts } from '@ui/toasts'
import type { Paper, PaperOutcome } from './host'
import { paperTitle, reportFile } from './report-name'
import { host } from './this-host'

const PRINT_FAILED = 'The page could not be printed. See whether a printer is set up, and try again.'
const PDF_FAILED = 'The PDF could not be saved. Choose another folder, or make room on the disk, and try again.'

/** The ways of a page to paper, one at a time, and what went wrong on them. */
export function usePaper(title: () => string) {
  const { show } = useToasts()
  const busy = ref(false)
  const failure = ref('')
  /** The day a sheet says it is of. */
  const day = ref(dayWords(Date.now()))
  const renewDay = () => (day.value = dayWords(Date.now()))
  // Also where a person prints by the browser's own menu.
  useEventListener('beforeprint', renewDay)

  async function putOn(act: (paper: Paper) => Promise<PaperOutcome>, failed: string): Promise<PaperOutcome | null> {
    if (busy.value) return null
    busy.value = true
    failure.value = ''
    renewDay()
    await nextTick()
    const paper = { title: paperTitle(title(), day.value), file: reportFile(title(), new Date()) }
    const outcome = await act(paper).catch((): PaperOutcome => 'failed')
    if (outcome === 'failed') failure.value = failed
    busy.value = false
    return outcome
  }

  const { savePdf } = host
  return {
    day,
    busy,
    failure,
    print: () => putOn(host.print, PRINT_FAILED),
    savePdf: savePdf && (async () => (await putOn(savePdf, PDF_FAILED)) === 'done' && show('The PDF is saved.')),
  }
}
