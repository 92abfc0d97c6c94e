import { computed, ref } from 'vue'
import type { ClassView } from '@contract/class'
import { checkNames, namesIn } from './check-names'
import { decodeList, LIST_BYTES_MAX } from './decode-list'
import { columnNames, guessColumns, guessHeading, guessSeparator, type NameColumns } from './guess-list'
import { parseList, type Separator } from './parse-list'

/** A list that was typed, pasted or taken from a file, as it would be added: guessed, until somebody knows better. */
export function useNameList(group: () => ClassView) {
  const text = ref('')
  const fileProblem = ref<string | null>(null)
  const wished = ref<{ separator?: Separator; heading?: boolean; columns?: NameColumns }>({})

  const separator = computed(() => wished.value.separator ?? guessSeparator(text.value))
  const parsed = computed(() => parseList(text.value, separator.value))
  const rows = computed(() => ('rows' in parsed.value ? parsed.value.rows : []))
  const heading = computed(() => wished.value.heading ?? guessHeading(rows.value))
  const columns = computed(() => wished.value.columns ?? guessColumns(rows.value, heading.value))
  const checked = computed(() =>
    checkNames(
      heading.value ? rows.value.slice(1) : rows.value,
      columns.value,
      group().seats.map(({ name }) => name),
    ),
  )

  /** Other words are another list: nothing that was wished for the one before holds. */
  function setText(words: string) {
    text.value = words
    fileProblem.value = null
    wished.value = {}
  }

  async function readFile(file: File) {
    setText('')
    // No more of it than tells that it is too large.
    const bytes = await file.slice(0, LIST_BYTES_MAX + 1).arrayBuffer()
    const decoded = decodeList(new Uint8Array(bytes))
    if ('text' in decoded) setText(decoded.text)
    else fileProblem.value = decoded.problem
  }

  return {
    ...{ text, separator, heading, columns, rows, checked, setText, readFile },
    problem: computed(() => fileProblem.value ?? ('problem' in parsed.value ? parsed.value.problem : null)),
    names: computed(() => namesIn(checked.value)),
    columnNames: computed(() => columnNames(rows.value, heading.value)),
    setSeparator: (sign: Separator) => (wished.value = { separator: sign }),
    setHeading: (is: boolean) => (wished.value = { separator: separator.value, heading: is }),
    setColumns: (of: NameColumns) => (wished.value = { ...wished.value, columns: of }),
  }
}
export type NameList = ReturnType<typeof useNameList>
