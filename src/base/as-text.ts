/**
 * Any value as text: strings, numbers and booleans by their value, everything else by its kind. `String` would call a
 * member named `toString`, which the author of a JSON file may set to anything.
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
