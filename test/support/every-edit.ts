/** Files by name; values that are no text are written as JSON. */
type Files = Readonly<Record<string, unknown>>

/** A single edit of one file. */
export interface Edit {
  readonly file: string
  /** A JSON pointer, or `line 3`; empty where the file came or went. */
  readonly place: string
  readonly kind: string
  readonly apply: () => Files
}

type Key = string | number
type Node = Record<Key, unknown>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** Every single edit of a set of files: of each value, each line, and each file, and files that come. */
export function everyEdit(files: Files, added: Files): Edit[] {
  const edits: Edit[] = []
  const without = (name: string): Files => Object.fromEntries(Object.entries(files).filter(([file]) => file !== name))
  for (const [file, value] of Object.entries(files)) {
    if (value === undefined) continue
    edits.push({ file, place: '', kind: 'file removed', apply: () => without(file) })
    const add = (place: string, kind: string, make: () => unknown): void => {
      edits.push({ file, place, kind, apply: () => ({ ...files, [file]: make() }) })
    }
    if (typeof value === 'string') {
      const lines = value.split('\n')
      for (const at of lines.keys()) {
        add(`line ${at + 1}`, 'changed', () =>
          lines.map((line, index) => (index === at ? `${line} edited` : line)).join('\n')
        )
        add(`line ${at + 1}`, 'removed', () => lines.filter((_, index) => index !== at).join('\n'))
        add(`line ${at + 1}`, 'twice', () =>
          lines.flatMap((line, index) => (index === at ? [line, line] : [line])).join('\n')
        )
      }
    } else
      for (const path of pathsIn(value))
        for (const [kind, edit] of Object.entries(VALUE_EDITS)) {
          const copy = edited(value, path, edit)
          if (copy !== undefined) add(path.map(part => `/${part}`).join(''), kind, () => copy)
        }
  }
  for (const [file, value] of Object.entries(added))
    edits.push({ file, place: '', kind: 'file added', apply: () => ({ ...files, [file]: value }) })
  return edits
}

function pathsIn(value: unknown): Key[][] {
  if (!isNode(value)) return [[]]
  const keys: Key[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return [[], ...keys.flatMap(key => pathsIn(value[key]).map(path => [key, ...path]))]
}

/** What is done to a value in what holds it; `false` where it cannot be done. */
type ValueEdit = (around: Node, key: Key) => boolean

const VALUE_EDITS: Readonly<Record<string, ValueEdit>> = {
  changed: (around, key) => {
    const value = around[key]
    if (isNode(value)) return false
    around[key] = typeof value === 'string' ? `${value} edited` : typeof value === 'number' ? value + 1 : !value
    return true
  },
  'of another type': (around, key) => {
    around[key] = typeof around[key] === 'string' ? 7 : 'text'
    return true
  },
  removed: (around, key) => {
    if (Array.isArray(around)) around.splice(Number(key), 1)
    else Reflect.deleteProperty(around, key)
    return true
  },
  renamed: (around, key) => {
    if (Array.isArray(around)) return false
    for (const [name, value] of Object.entries(around)) {
      Reflect.deleteProperty(around, name)
      around[name === key ? `${name}X` : name] = value
    }
    return true
  },
  'added to': (around, key) => {
    const value = around[key]
    if (!isNode(value)) return false
    if (Array.isArray(value)) value.push('added')
    else value['Added'] = 'x'
    return true
  }
}

function edited(value: unknown, path: readonly Key[], edit: ValueEdit): unknown {
  const root: Node = { value: structuredClone(value) }
  const way: Key[] = ['value', ...path]
  let around = root
  for (const key of way.slice(0, -1)) {
    const inner = around[key]
    if (!isNode(inner)) return undefined
    around = inner
  }
  const last = way.at(-1) ?? ''
  // The file itself cannot be renamed or removed here.
  if (path.length === 0 && edit !== VALUE_EDITS['added to']) return undefined
  return edit(around, last) ? root['value'] : undefined
}
