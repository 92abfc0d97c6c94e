import { useEventListener } from '@vueuse/core'
import { nextTick, ref } from 'vue'
import { dayWords } from '@ui/figures'
import { useToasts } from '@ui/toasts'
import type { Paper, PaperOutcome } from './host'
import { paperTitle, reportFile } from './report-name'
import { host } from './this-host'

const PRINT_FAILED = 'The page could not be printed. See whether a printer is set up, and try again.'
const PDF_FAILED = 'The PDF could not be saved. Choose another folder, or make room on the disk, and try again.'

/** The ways of a page to paper, one at a time, and what went wrong on them. `prepare` hears which day a sheet is of. */
export function usePaper(title: () => string, prepare: (day: string) => void) {
  const { show } = useToasts()
  const busy = ref(false)
  const failure = ref('')
  const today = () => dayWords(Date.now())
  // Also where a person prints by the browser's own menu.
  useEventListener('beforeprint', () => prepare(today()))

  async function putOn(act: (paper: Paper) => Promise<PaperOutcome>, failed: string): Promise<PaperOutcome | null> {
    if (busy.value) return null
    busy.value = true
    failure.value = ''
    prepare(today())
    await nextTick()
    const paper = { title: paperTitle(title(), today()), file: reportFile(title(), new Date()) }
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
