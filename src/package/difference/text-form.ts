/**
 * A text as it is compared: lines end with `\n`, and blanks before their ends are left out, since git and editors change
 * these by themselves.
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
