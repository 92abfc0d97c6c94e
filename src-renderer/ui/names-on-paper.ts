import { ref } from 'vue'

/** Whether the page, should it be printed now, says names; told by the tick of the page's `ReportPaper`. */
export const namesOnPaper = ref(false)
