/** The asked words, and the sentence they stand in. */
export function spokenQuestion(asked: string, sentence: string): string {
  const words = asked.trim()
  const around = sentence.trim()
  const context = around && around !== words ? ` They stand in: “${around}”` : ' They are the whole sentence.'
  return `Sort these words: “${words}”${context}`
}
