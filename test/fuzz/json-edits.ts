import * as fc from 'fast-check'
import { hostileJson, hostileText } from './hostile.ts'

/** One thing that is done to a JSON document. */
export interface JsonEdit {
  /** Which value, counted from the outside in; counted on from the start where there are fewer. */
  readonly at: number
  readonly kind: 'replace' | 'remove' | 'rename' | 'double' | 'add'
  readonly key: string
  /** JSON, as text. */
  readonly json: string
}

export const jsonEdit: fc.Arbitrary<JsonEdit> = fc.record({
  at: fc.nat(2_000),
  kind: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'rename', 'double', 'add'),
  key: hostileText,
  json: hostileJson
})

export const jsonEdits = (most = 3): fc.Arbitrary<readonly JsonEdit[]> =>
  fc.array(jsonEdit, { minLength: 1, maxLength: most })

/** A value as JSON with the edits made. Written here and not by `JSON.stringify`, so that it can hold what that cannot. */
export function editedJson(value: unknown, edits: readonly JsonEdit[]): string {
  const total = countOf(value)
  const byNode = grouped(edits, total)
  let node = 0
  /** The member or element with its edits: none, one or two of them. */
  const parts = (key: string | undefined, inner: unknown): string[] => {
    const here = byNode.get(node) ?? []
    node += 1
    let text = ''
    if (Array.isArray(inner)) text = `[${inner.flatMap(one => parts(undefined, one)).join()}]`
    else if (isObject(inner))
      text = `{${Object.entries(inner)
        .flatMap(([name, one]) => parts(name, one))
        .join()}}`
    else text = JSON.stringify(inner) ?? 'null'
    let name = key
    const after: string[] = []
    for (const edit of here)
      switch (edit.kind) {
        case 'replace':
          text = edit.json
          break
        case 'rename':
          if (name !== undefined) name = edit.key
          break
        case 'double':
          after.push(edit.json)
          break
        case 'remove':
          return []
        case 'add':
          text = withAdded(text, edit)
      }
    const before = name === undefined ? '' : `${JSON.stringify(name)}:`
    return [text, ...after].map(one => before + one)
  }
  return parts(undefined, value)[0] ?? ''
}

function withAdded(text: string, { key, json }: JsonEdit): string {
  if (text.length < 2 || !/^[[{]/.test(text)) return text
  const inner = text.slice(1, -1)
  const added = text.startsWith('{') ? `${JSON.stringify(key)}:${json}` : json
  return `${text[0]}${inner === '' ? added : `${inner},${added}`}${text.at(-1)}`
}

function grouped(edits: readonly JsonEdit[], total: number): Map<number, JsonEdit[]> {
  const found = new Map<number, JsonEdit[]>()
  for (const edit of edits) found.set(edit.at % total, [...(found.get(edit.at % total) ?? []), edit])
  return found
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

function countOf(value: unknown): number {
  return isObject(value) ? Object.values(value).reduce((sum: number, one) => sum + countOf(one), 1) : 1
}
