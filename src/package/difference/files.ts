import { digestOf } from '../digest.ts'
import type { Change } from './difference.ts'

interface File {
  readonly name: string
  readonly bytes: Buffer
}

/** Changes of files that are compared as bytes: logo, identity, and files in unknown folders. */
export function* fileChanges<Kept extends File>(
  area: 'package' | 'app',
  older: readonly Kept[],
  newer: readonly Kept[],
  nameOf: (file: Kept) => string,
  isNoise: (name: string) => boolean = () => false
): Generator<Change> {
  const about = (file: Kept): Pick<Change, 'area' | 'subject' | 'path' | 'noise'> => ({
    area,
    subject: 'file',
    path: [nameOf(file)],
    ...(isNoise(nameOf(file)) ? { noise: true } : {})
  })
  const was = new Map(older.map(file => [nameOf(file).toLowerCase(), file]))
  const is = new Map(newer.map(file => [nameOf(file).toLowerCase(), file]))
  for (const [name, file] of was) if (!is.has(name)) yield { ...about(file), kind: 'removed', before: sizeOf(file) }
  for (const [name, file] of is) {
    const before = was.get(name)
    if (before === undefined) yield { ...about(file), kind: 'added', after: sizeOf(file) }
    else if (!before.bytes.equals(file.bytes))
      yield { ...about(file), kind: 'changed', before: sizeOf(before), after: sizeOf(file) }
  }
}

const sizeOf = ({ bytes }: File): string => `${bytes.length} bytes, ${digestOf(bytes).slice(0, 'sha256:'.length + 12)}`
