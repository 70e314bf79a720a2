import { parse } from 'yaml'
import type { SourceValue } from '../../src/package/document/source-text.ts'

/** A source file as the YAML library reads all of it: the measure for our own reading. Not for texts of strangers. */
export const librarySource = (text: string): SourceValue =>
  asSource(parse(text, { mapAsMap: true, schema: 'failsafe' }))

function asSource(value: unknown): SourceValue {
  if (value instanceof Map) return new Map([...value].map(([key, inner]) => [String(key), asSource(inner)]))
  if (Array.isArray(value)) return value.map(asSource)
  return typeof value === 'string' ? value : ''
}
