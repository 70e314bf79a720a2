import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, test } from '@jest/globals'

/** Real files of other people, kept beside the repository and never in it. */
const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/corpus')

/** One line of the corpus's index, by the names of its columns. */
export type CorpusRow = Readonly<Record<string, string>>

export interface Corpus {
  readonly present: boolean
  /** File names of the packages, sorted. */
  packages(): string[]
  /** File names of what people mistake for packages, sorted. */
  notPackages(): string[]
  /** Bytes of a package or of a file that is none. */
  read(name: string): Buffer
  /** What the index says of a file. */
  row(name: string): CorpusRow
}

const present = existsSync(join(FOLDER, 'packages'))

const namesIn = (folder: string): string[] => (present ? readdirSync(join(FOLDER, folder)).sort() : [])

let rows: ReadonlyMap<string, CorpusRow> | undefined

function readIndex(): ReadonlyMap<string, CorpusRow> {
  const [head = '', ...lines] = readFileSync(join(FOLDER, 'index.tsv'), 'utf8').trimEnd().split(/\r?\n/)
  const columns = head.split('\t')
  return new Map(
    lines.map(line => {
      const cells = line.split('\t')
      const row = Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']))
      return [(row['file'] ?? '').replace(/^.*\//, ''), row]
    })
  )
}

export const corpus: Corpus = {
  present,
  packages: () => namesIn('packages'),
  notPackages: () => namesIn('not-packages'),
  read: name => {
    const folder = existsSync(join(FOLDER, 'packages', name)) ? 'packages' : 'not-packages'
    return readFileSync(join(FOLDER, folder, name))
  },
  row: name => {
    rows ??= readIndex()
    const row = rows.get(name)
    if (row === undefined) throw new Error(`the corpus's index has no line for ${name}`)
    return row
  }
}

/** Like `describe`, for tests that need the corpus. Without it, they are skipped with the reason, which jest cannot print. */
export function describeCorpus(name: string, tests: () => void): void {
  if (present) {
    describe(name, tests)
    return
  }
  const reason = `${name}: skipped, because ../shared/corpus is not there`
  process.stderr.write(`${reason}\n`)
  test.skip(reason, () => {})
}
