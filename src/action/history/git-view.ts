import { copyFile, lstat, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { Repository } from './git-repository.ts'

/** The storage format of a repository, which git must know to read it. */
export interface Format {
  /** `sha1` or `sha256`. */
  readonly objects: string
  /** `files` or `reftable`. */
  readonly refs: string
}

const WORKTREE_FILES = ['HEAD', 'FETCH_HEAD', 'ORIG_HEAD']
const REPOSITORY_FILES = ['packed-refs', 'shallow']
const FOLDERS = ['refs', 'reftable']

/**
 * Creates a temporary git folder with the refs of a repository but without its configuration, hooks, attributes and
 * remotes: git can neither run nor fetch from what it does not see. The folder is removed after `work`.
 *
 * @param temp folder to create it in
 */
export async function withView<T>(
  { gitFolder, commonFolder }: Repository,
  format: Format,
  temp: string,
  work: (view: string) => Promise<T>
): Promise<T> {
  const view = await mkdtemp(join(temp, 'history-'))
  try {
    await writeFile(join(view, 'config'), configFor(format))
    for (const name of WORKTREE_FILES) await copyIfPresent(join(gitFolder, name), join(view, name))
    for (const name of REPOSITORY_FILES) await copyIfPresent(join(commonFolder, name), join(view, name))
    // A linked worktree keeps the reflog of HEAD in a different folder than the reflogs of branches.
    for (const name of gitFolder === commonFolder ? [...FOLDERS, 'logs'] : FOLDERS) {
      const folder = join(commonFolder, name)
      // Junctions need no privilege on Windows; other systems ignore the type.
      if ((await lstat(folder).catch(() => undefined)) !== undefined)
        await symlink(folder, join(view, name), 'junction')
    }
    return await work(view)
  } finally {
    await rm(view, { recursive: true, force: true })
  }
}

/** The format that a repository declares. Only complete lines of `[extensions]` count, as git writes them. */
export async function formatOf({ folder, gitFolder, commonFolder }: Repository): Promise<Format> {
  const text = await readFile(join(commonFolder, 'config'), 'utf8').catch(() => '')
  const values = new Map<string, string>()
  let section = ''
  for (const line of text.split(/\r?\n/)) {
    section = /^\s*\[([^\]]*)\]/.exec(line)?.[1]?.trim().toLowerCase() ?? section
    const [, key, value] = /^(?:\s*\[[^\]]*\])?\s*([a-z]+)\s*=\s*"?([\w:/.-]*)"?\s*$/i.exec(line) ?? []
    if (section === 'extensions' && key !== undefined) values.set(key.toLowerCase(), (value ?? '').toLowerCase())
  }
  const format = { objects: values.get('objectformat') ?? 'sha1', refs: values.get('refstorage') ?? 'files' }
  if (!['sha1', 'sha256'].includes(format.objects)) throw unknownFormat(folder, `objects as ${quoted(format.objects)}`)
  if (!['files', 'reftable'].includes(format.refs)) throw unknownFormat(folder, `refs as ${quoted(format.refs)}`)
  if (format.refs === 'reftable' && gitFolder !== commonFolder)
    throw unknownFormat(folder, 'refs as "reftable" in a linked worktree')
  return format
}

const configFor = ({ objects, refs }: Format): string =>
  [
    '[core]',
    `repositoryFormatVersion = ${objects === 'sha1' && refs === 'files' ? 0 : 1}`,
    'bare = true',
    'fsmonitor = false',
    'hooksPath = /dev/null',
    'logAllRefUpdates = false',
    '[protocol]',
    'allow = never',
    ...(objects === 'sha1' && refs === 'files' ? [] : ['[extensions]']),
    ...(objects === 'sha1' ? [] : [`objectFormat = ${objects}`]),
    ...(refs === 'files' ? [] : [`refStorage = ${refs}`]),
    ''
  ].join('\n')

const copyIfPresent = async (from: string, to: string): Promise<void> => {
  if ((await lstat(from).catch(() => undefined))?.isFile() === true) await copyFile(from, to)
}

const unknownFormat = (folder: string, what: string): ActionError =>
  new ActionError({
    doing: 'read the history of the repository',
    why: `${quoted(folder)} stores ${what}, which this action cannot read`,
    remedy: 'Compare with a file instead, or check the repository out with actions/checkout.'
  })
