import { isObject } from '../../base/objects.ts'
import type { Archive } from '../archive.ts'
import { MalformedJson, parseJson, textAt, valueAt } from '../json-text.ts'
import { editedJson, type StringEdit } from './edit-json.ts'
import { checksumOf, summary } from './file-checksum.ts'

/** The `checksum.json` of a document after some of its files were changed. */
export interface RecomputedChecksums {
  readonly name: string
  /** Absent where no checksum could be computed. */
  readonly bytes?: Buffer | undefined
  /** Whether all affected checksums were computed. */
  readonly isWhole: boolean
}

/**
 * Computes the checksums of changed files again. A checksum is replaced only if the recorded one can be reproduced from
 * the file as it was before.
 *
 * @param contents the changed files, by name
 * @returns `undefined` for a document without checksums
 * @throws OverBudget
 */
export function recomputedChecksums(
  document: Archive,
  contents: ReadonlyMap<string, Buffer>
): RecomputedChecksums | undefined {
  const name = document.names.find(file => /^checksum\.json$/i.test(file))
  if (name === undefined || contents.size === 0) return undefined
  const bytes = document.read(name)
  const { budget } = document
  const list = listIn(bytes, name, budget)
  const perFile = valueAt(list, 'ServerPerFileChecksums')
  const names = new Map(Object.keys(isObject(perFile) ? perFile : {}).map(key => [comparable(key), key]))
  const edits: StringEdit[] = []
  let isWhole = true
  const replace = (
    path: readonly string[],
    sums: readonly (readonly [was: string | undefined, is: string | undefined])[]
  ): void => {
    const recorded = textAt(list, ...path)
    if (recorded === undefined && path.length === 1) return
    const version = /^[A-Z]\d{1,3}_/.exec(recorded ?? '')?.[0] ?? ''
    const after = sums.find(([was]) => was !== undefined && version + was === recorded)?.[1]
    if (recorded === undefined || after === undefined) isWhole = false
    else
      edits.push({
        path,
        isKey: false,
        before: recorded,
        splices: [{ start: 0, end: recorded.length, text: version + after }]
      })
  }
  const before = new Map<string, Buffer | undefined>()
  const after = new Map<string, Buffer | undefined>()
  for (const file of document.names) {
    if (file === name) continue
    const key = names.get(comparable(file)) ?? file
    const was = summary(file, document.read(file), budget)
    const content = contents.get(file)
    const is = content === undefined ? was : summary(file, content, budget)
    before.set(key, was)
    after.set(key, is)
    if (content !== undefined) replace(['ServerPerFileChecksums', key], [[sumOf([was]), sumOf([is])]])
  }
  // The list has the files in the order in which the checksum of all of them takes them.
  const order = Object.keys(isObject(perFile) ? perFile : {})
  const plain = (of: typeof before): string | undefined => sumOf(order.map(key => of.get(key)))
  const named = (of: typeof before): string | undefined => sumOf(order.flatMap(key => [Buffer.from(key), of.get(key)]))
  // Version C6 takes the files alone, version C8 also their names (measured).
  replace(
    ['ServerStampedChecksum'],
    [
      [plain(before), plain(after)],
      [named(before), named(after)]
    ]
  )
  return edits.length === 0
    ? { name, isWhole }
    : { name, isWhole, bytes: Buffer.from(inStyle(bytes.toString('utf8'), edits)) }
}

/** Studio's writer escapes the plus signs of checksums. */
function inStyle(text: string, edits: readonly StringEdit[]): string {
  const edited = editedJson(text, edits)
  return text.includes('+') ? edited : edited.replaceAll('+', '\\u002B')
}

function sumOf(summaries: Iterable<Buffer | undefined>): string | undefined {
  const known: Buffer[] = []
  for (const one of summaries) {
    if (one === undefined) return undefined
    known.push(one)
  }
  return checksumOf(known)
}

function listIn(bytes: Buffer, name: string, budget: Archive['budget']): unknown {
  try {
    return parseJson(bytes, name, name, budget)
  } catch (error) {
    if (error instanceof MalformedJson) return undefined
    throw error
  }
}

/** Documents use backslashes as separators, some also as the first character. */
const comparable = (name: string): string => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase()
