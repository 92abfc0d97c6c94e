/**
 * Puts a text in place of all that a field holds, as if it were typed, so that the platform's undo brings the other
 * back. The command is old but every Chromium has it; a field that refuses it is simply set.
 */
export function putText(field: HTMLTextAreaElement, text: string) {
  field.focus()
  field.select()
  if (document.execCommand('insertText', false, text)) return
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
