/**
 * Any value as text: texts as they are, numbers and the like as they are written, of the rest only what it is. `String`
 * would call a member named `toString`, which whoever wrote a JSON file may give any value.
 */
export function asText(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value
    case 'number':
    case 'boolean':
    case 'bigint':
      return String(value)
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? 'a list' : 'an object'
    default:
      return typeof value
  }
}
