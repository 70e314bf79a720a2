import { readPackage } from '../../src/package/app-package.ts'
import { openArchive, writeArchive } from '../../src/package/archive.ts'

/** A package in which one value of one JSON file was changed, of the package itself or of the app's document in it. */
export interface EditedValue {
  /** Name in the package, or behind `document:` in the document. */
  readonly file: string
  /** Keys and indexes that lead to the value. */
  readonly path: readonly string[]
  readonly bytes: Buffer
}

type Files = readonly { readonly name: string; readonly bytes: Buffer }[]
type Node = Record<string, unknown>

const MOMENT = new Date(Date.UTC(2026, 0, 1))

const filesIn = (bytes: Uint8Array): Files => {
  const archive = openArchive(bytes, 'the original', undefined, { leadingSeparator: true })
  return archive.names.map(name => ({ name, bytes: archive.read(name) }))
}

const withFile = (files: Files, name: string, bytes: Buffer): Buffer =>
  writeArchive(
    files.map(file => (file.name === name ? { name, bytes } : file)),
    MOMENT
  )

/** Some packages like that, their values chosen by `random`: the file first, so that small files count as large ones. */
export function* editedValues(original: Uint8Array, random: () => number, count: number): Generator<EditedValue> {
  const outer = filesIn(original)
  // Folders kept in git hold documents of earlier exports as well.
  const { documentName } = readPackage(original, 'the original').app ?? {}
  const document = outer.find(({ name }) => name === documentName)
  const inner = document === undefined ? [] : filesIn(document.bytes)
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)]
  const isJson = ({ name }: { name: string }): boolean => /\.json$/i.test(name)
  for (let made = 0; made < count; made += 1) {
    const inDocument = document !== undefined && random() < 0.6
    const files = (inDocument ? inner : outer).filter(isJson)
    const file = pick(files)
    if (file === undefined) continue
    const value: unknown = JSON.parse(file.bytes.toString('utf8').replace(/^\ufeff/, ''))
    const path = edited(value, pick)
    if (path === undefined) continue
    const bytes = Buffer.from(JSON.stringify(value))
    yield inDocument
      ? {
          file: `document:${file.name}`,
          path,
          bytes: withFile(outer, document.name, withFile(inner, file.name, bytes))
        }
      : { file: file.name, path, bytes: withFile(outer, file.name, bytes) }
  }
}

/** Goes down at random, and changes the value it ends at. */
function edited(root: unknown, pick: <Item>(items: readonly Item[]) => Item | undefined): string[] | undefined {
  const path: string[] = []
  let at = root
  while (typeof at === 'object' && at !== null) {
    const key = pick(Object.keys(at))
    if (key === undefined) return undefined
    path.push(key)
    const node = at as Node
    const inner = node[key]
    const filled = typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0
    if (!filled) {
      node[key] = other(inner)
      return path
    }
    at = inner
  }
  return undefined
}

function other(value: unknown): unknown {
  if (typeof value === 'string') return `${value} edited`
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  return 'edited'
}
