import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ownAction } from '../src/cli/init/action-pins.ts'
import { type Setup, WORKFLOWS } from '../src/cli/init/setup.ts'
import { workflowFiles } from '../src/cli/init/workflows/all.ts'

/**
 * `node scripts/workflow-examples.ts FOLDER`: writes every complete workflow of README.md and the other documents to a
 * folder, and what `move-power-app init` writes beside them, for linters that read files.
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

/** What `init` writes where it differs from the documents: without a stage for tests, and for names that need quotes. */
export function initExamples(): Example[] {
  const place = (written: string): Setup['app'] => ({ displayName: written, written })
  const plain = { action: ownAction(), app: place('Expense Approvals'), source: place('Contoso Development') }
  const setups: readonly Setup[] = [
    { ...plain, cloud: 'UsGov', hasSignIn: true, test: undefined, production: place('Contoso Production') },
    {
      ...plain,
      cloud: 'Embedded',
      hasSignIn: false,
      app: place('${{ secrets.TOKEN }} "quoted": # no comment'),
      test: place('-'),
      production: place("it's $(id)")
    }
  ]
  return setups.flatMap((setup, at) =>
    workflowFiles(setup, WORKFLOWS).map(({ path, text }) => ({ file: `init-${at}-${basename(path)}`, line: 1, text }))
  )
}

export const isWorkflow = ({ text }: Example): boolean => /^jobs:/m.test(text)

/** Replaces the placeholder for this action's commit, which linters would reject. */
export const withCommit = (text: string): string => text.replaceAll('<full commit SHA>', '0'.repeat(40))

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder] = process.argv.slice(2)
  if (folder === undefined) throw new Error('The folder is missing. Usage: node scripts/workflow-examples.ts FOLDER')
  const place = join(folder, '.github', 'workflows')
  mkdirSync(place, { recursive: true })
  const examples = [...documents().flatMap(file => examplesIn(file)), ...initExamples()]
  for (const example of examples.filter(isWorkflow)) {
    const name = `${example.file.replaceAll(/[^\w.]/g, '-')}-line-${example.line}.yml`
    writeFileSync(join(place, name), withCommit(example.text))
  }
}
