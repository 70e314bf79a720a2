import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * `node scripts/workflow-examples.ts FOLDER`: writes every complete workflow of README.md and the other documents to a
 * folder, for linters that read files.
 */

export interface Example {
  /** The document that contains it, and the line on which it starts. */
  readonly file: string
  readonly line: number
  readonly text: string
}

const root = fileURLToPath(new URL('..', import.meta.url))

/** Paths of the documentation: Markdown files at the top of the repository and below `docs/`. */
export function documents(): string[] {
  const markdown = (folder: string, recursive: boolean): string[] =>
    existsSync(folder)
      ? readdirSync(folder, { recursive, encoding: 'utf8' })
          .filter(name => name.endsWith('.md'))
          .map(name => join(folder, name))
      : []
  return [...markdown(root, false), ...markdown(join(root, 'docs'), true)].map(path => relative(root, path)).sort()
}

/** The YAML blocks of a document, complete workflows as well as fragments. */
export function examplesIn(file: string, text: string = readFileSync(join(root, file), 'utf8')): Example[] {
  return [...text.matchAll(/^```ya?ml\n(.*?)^```/gms)].map(({ 1: block = '', index }) => ({
    file,
    line: text.slice(0, index).split('\n').length + 1,
    text: block
  }))
}

export const isWorkflow = ({ text }: Example): boolean => /^jobs:/m.test(text)

/** Replaces the placeholder for this action's commit, which linters would reject. */
export const withCommit = (text: string): string => text.replaceAll('<full commit SHA>', '0'.repeat(40))

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder] = process.argv.slice(2)
  if (folder === undefined) throw new Error('The folder is missing. Usage: node scripts/workflow-examples.ts FOLDER')
  const place = join(folder, '.github', 'workflows')
  mkdirSync(place, { recursive: true })
  for (const example of documents()
    .flatMap(file => examplesIn(file))
    .filter(isWorkflow)) {
    const name = `${example.file.replaceAll(/[^\w.]/g, '-')}-line-${example.line}.yml`
    writeFileSync(join(place, name), withCommit(example.text))
  }
}
