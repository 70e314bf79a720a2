/**
 * The text that an input of several lines takes for a YAML map. JSON is YAML too. `connections` has a form of its own.
 *
 * @returns undefined for connections whose values are no texts of one line
 */
export function ownText(name: string, map: unknown): string | undefined {
  if (name !== 'connections') return JSON.stringify(map)
  const entries = Object.entries(map as Record<string, unknown>)
  const lines = entries.map(([key, id]) =>
    typeof id === 'string' && !/[\r\n]/.test(key + id) ? `${key}=${id}` : undefined
  )
  return lines.every(line => line !== undefined) ? lines.join('\n') : undefined
}
