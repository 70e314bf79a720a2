/**
 * `(1) a. (2) b. And 3 more`: sentences as a list on one line, for the `why` of an error. A single one is not numbered.
 */
export function numbered(sentences: readonly string[], most = 10): string {
  const [only, ...others] = sentences.map(sentence => sentence.replace(/\.$/, ''))
  if (only === undefined) return 'none'
  if (others.length === 0) return only
  const shown = [only, ...others].slice(0, most).map((sentence, index) => `(${index + 1}) ${sentence}`)
  const rest = sentences.length - shown.length
  return [...shown, ...(rest > 0 ? [`And ${rest} more`] : [])].join('. ')
}
