/**
 * Normalises a text for comparison: line endings become `\n`, and trailing whitespace is removed, as git and editors
 * change these without being asked.
 */
export function normalised(text: string): string {
  const lines = text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text
  if (!lines.includes('\n')) return lines.trimEnd()
  return lines
    .split('\n')
    .map(line => line.trimEnd())
    .join('\n')
    .trimEnd()
}
