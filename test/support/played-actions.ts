import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { OWN_COMMIT, OWN_REPOSITORY } from './called-workflow.ts'
import { mkdirs } from './runner.ts'

/** Plays an action of somebody else: `true`, or the sentence it fails with. */
export type Play = (
  inputs: Readonly<Record<string, string>>,
  workspace: string,
  /** Folders of the run and of the repository's cache, and the repository itself where a checkout gives it. */
  at: { readonly folder: string; readonly kept: string; readonly repository?: string }
) => true | string

/**
 * The actions of GitHub that move files between the jobs and runs of a workflow, with folders in place of its services:
 * an artifact's name is taken once in a run, a cache's key once for all, hidden files stay behind.
 */
export const PLAYED: Readonly<Record<string, Play>> = {
  'actions/checkout'({ path, repository = '', ref = '' }, workspace, at) {
    if (path === undefined) {
      if (at.repository !== undefined) cpSync(at.repository, workspace, { recursive: true })
      return true
    }
    // Of another repository, here always that of the action, only which commit it was.
    writeFileSync(join(mkdirs(within(workspace, path)), CHECKED_OUT), `${repository}@${ref}`)
    return true
  },
  'actions/setup-node': () => true,

  'actions/upload-artifact'({ name = 'artifact', path = '', overwrite }, workspace, { folder }) {
    const store = join(folder, 'artifacts', name)
    if (existsSync(store) && overwrite !== 'true') return `an artifact with the name ${name} exists already`
    rmSync(store, { recursive: true, force: true })
    return copied(within(workspace, path), store) ? true : `no files were found at ${path}`
  },

  'actions/download-artifact'({ name = '', pattern = '', path = '.' }, workspace, { folder }) {
    if (pattern === '')
      return copied(join(folder, 'artifacts', name), within(workspace, path)) ? true : `there is no artifact ${name}`
    // Each into a folder of its name; none is no failure.
    const store = join(folder, 'artifacts')
    const names = existsSync(store) ? readdirSync(store) : []
    for (const one of names.filter(known => known.startsWith(pattern.replace('*', ''))))
      copied(join(store, one), join(within(workspace, path), one))
    return true
  },

  'actions/cache/restore'({ path = '', key = '', 'restore-keys': prefixes = '' }, workspace, { kept }) {
    const keys = existsSync(kept) ? readdirSync(kept) : []
    const newest = (prefix: string): string | undefined =>
      keys
        .filter(one => one.startsWith(prefix))
        .toSorted((one, other) => statSync(join(kept, other)).mtimeMs - statSync(join(kept, one)).mtimeMs)[0]
    const fitting = prefixes.split('\n').filter(prefix => prefix !== '')
    const found = keys.find(one => one === key) ?? fitting.map(newest).find(one => one !== undefined)
    if (found !== undefined) copied(join(kept, found), within(workspace, path))
    return true
  },

  'actions/cache/save'({ path = '', key = '' }, workspace, { kept }) {
    // A key that is taken is left as it is, with a warning.
    if (!existsSync(join(kept, key))) copied(within(workspace, path), join(kept, key))
    return true
  }
}

const CHECKED_OUT = 'checked-out'

/** Whether a step uses the action from where it was checked out, at the commit that the workflow comes from. */
export function isCheckedOut(uses: string, workspace: string): boolean {
  const mark = join(workspace, uses, CHECKED_OUT)
  return uses.startsWith('./') && existsSync(mark) && readFileSync(mark, 'utf8') === `${OWN_REPOSITORY}@${OWN_COMMIT}`
}

const within = (workspace: string, path: string): string => (path.startsWith('/') ? path : join(workspace, path))

/** Copies a file into a folder, or what is in a folder into another; `false` when there is nothing. */
function copied(from: string, to: string): boolean {
  if (!existsSync(from)) return false
  mkdirSync(to, { recursive: true })
  const isFile = statSync(from).isFile()
  const filter = (path: string): boolean => path === from || !basename(path).startsWith('.')
  cpSync(from, isFile ? join(to, basename(from)) : to, { recursive: true, filter })
  return true
}
