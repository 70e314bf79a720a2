/** How the lines of an input are written that has a line for each pair. */
const SEPARATORS: Readonly<Record<string, string>> = { connections: '=', values: ' = ' }

/**
 * The text that an input of several lines takes for a YAML map. JSON is YAML too. `connections` and `values` have lines of
 * their own; the values of a kind may stand below it.
 *
 * @returns undefined where a line would be no pair of texts on one line
 */
export function ownText(name: string, map: unknown): string | undefined {
  const separator = SEPARATORS[name]
  if (separator === undefined) return JSON.stringify(map)
  const lines = Object.entries(map as Record<string, unknown>).flatMap(([key, value]) =>
    name === 'values' && typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).map(([from, to]) => lineOf(`${key}:${from}`, to, separator))
      : [lineOf(key, value, separator)]
  )
  return lines.every(line => line !== undefined) ? lines.join('\n') : undefined
}

const lineOf = (key: string, value: unknown, separator: string): string | undefined =>
  typeof value === 'string' && !/[\r\n]/.test(key + value) ? `${key}${separator}${value}` : undefined

/** Both texts as one list. Where both have a line for the same thing, that of the second counts. */
export function joinedLines(first: string, second: string): string {
  const keyOf = (line: string): string => {
    const spaced = line.search(/\s=(?:\s|$)/)
    return line
      .slice(0, spaced === -1 ? line.indexOf('=') : spaced)
      .trim()
      .toLowerCase()
  }
  const own = new Set(second.split('\n').map(keyOf))
  return [...first.split('\n').filter(line => !own.has(keyOf(line))), second].join('\n')
}

/** Whether an input has a line for each pair. */
export const hasLines = (name: string): boolean => Object.hasOwn(SEPARATORS, name)
