import { ref } from 'vue'
import { dayWords } from '@ui/figures'

const today = () => dayWords(Date.now())

/** The day that a sheet says it was printed on. */
export const paperDay = ref(today())

/** A page may stand open over midnight. */
export const renewPaperDay = () => (paperDay.value = today())
