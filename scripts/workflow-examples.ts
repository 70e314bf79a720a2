import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * `node scripts/workflow-examples.ts FOLDER`: writes every whole workflow of README.md and the other documents into a
 * folder of its own, for linters that read files.
 */

export interface Example {
  /** File it stands in, and the line on which it begins. */
  readonly file: string
  readonly line: number
  readonly text: string
}

const root = fileURLToPath(new URL('..', import.meta.url))

/** The documents people read: Markdown at the top of the repository and below `docs/`. */
export function documents(): string[] {
  const markdown = (folder: string, recursive: boolean): string[] =>
    existsSync(folder)
      ? readdirSync(folder, { recursive, encoding: 'utf8' })
          .filter(name => name.endsWith('.md'))
          .map(name => join(folder, name))
      : []
  return [...markdown(root, false), ...markdown(join(root, 'docs'), true)].map(path => relative(root, path)).sort()
}

/** The YAML blocks of a document, whole workflows and parts of one. */
export function examplesIn(file: string, text: string = readFileSync(join(root, file), 'utf8')): Example[] {
  return [...text.matchAll(/^```ya?ml\n(.*?)^```/gms)].map(({ 1: block = '', index }) => ({
    file,
    line: text.slice(0, index).split('\n').length + 1,
    text: block
  }))
}

export const isWorkflow = ({ text }: Example): boolean => /^jobs:/m.test(text)

/** The placeholder for this action's own commit, which no linter takes for one. */
export const withCommit = (text: string): string => text.replaceAll('<full commit SHA>', '0'.repeat(40))

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder] = process.argv.slice(2)
  if (folder === undefined) throw new Error('Say which folder: node scripts/workflow-examples.ts FOLDER')
  const place = join(folder, '.github', 'workflows')
  mkdirSync(place, { recursive: true })
  for (const example of documents()
    .flatMap(file => examplesIn(file))
    .filter(isWorkflow)) {
    const name = `${example.file.replaceAll(/[^\w.]/g, '-')}-line-${example.line}.yml`
    writeFileSync(join(place, name), withCommit(example.text))
  }
}
