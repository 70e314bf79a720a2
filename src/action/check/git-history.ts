import { execFile, execFileSync } from 'node:child_process'
import { basename, dirname, resolve } from 'node:path'
import { promisify } from 'node:util'
import { quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { Content, History } from '../../commands/checking/check-ports.ts'
import { DEFAULT_LIMITS } from '../../package/archive.ts'
import type { FolderFile } from '../../package/folder.ts'

const run = promisify(execFile)

/** Nothing git does here asks anyone, changes anything, or runs what a repository configures. */
const QUIET = ['--no-optional-locks', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null']

interface Blob {
  readonly id: string
  readonly size: number
  /** Relative to the folder that git was asked in. */
  readonly name: string
}

/** Earlier states of the workspace, through the `git` of the runner; each path's own repository is asked. */
export function createHistory(workspace: string, environment: NodeJS.ProcessEnv = process.env): History {
  const env = { ...environment, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' }
  const git = async (folder: string, args: readonly string[]): Promise<Buffer> => {
    // The job's container and the checkout may belong to different users, which git would refuse.
    const all = [...QUIET, '-c', `safe.directory=*`, ...args]
    const { stdout } = await run('git', all, {
      cwd: folder,
      env,
      encoding: 'buffer',
      maxBuffer: DEFAULT_LIMITS.packageBytes
    })
    return stdout
  }
  const commitOf = async (ref: string, folder: string): Promise<string | undefined> => {
    try {
      const out = await git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
      return out.toString('utf8').trim()
    } catch (error) {
      if (isMissing(error)) throw noGit(ref)
      return undefined
    }
  }
  const list = async (folder: string, commit: string, args: readonly string[]): Promise<Blob[]> =>
    blobsIn((await git(folder, ['ls-tree', '-z', '-l', ...args, commit, '--', './'])).toString('utf8'))
  const read = (folder: string, { id }: Blob): Promise<Buffer> => git(folder, ['cat-file', 'blob', id])
  const readNow = (folder: string, { id }: Blob): Buffer =>
    execFileSync('git', [...QUIET, '-c', 'safe.directory=*', 'cat-file', 'blob', id], {
      cwd: folder,
      env,
      maxBuffer: DEFAULT_LIMITS.packageBytes,
      stdio: ['ignore', 'pipe', 'ignore']
    })

  return {
    async knows(ref, path) {
      return (await commitOf(ref, dirname(resolve(workspace, path)))) !== undefined
    },

    async read(ref, path) {
      const full = resolve(workspace, path)
      const folder = dirname(full)
      const commit = await commitOf(ref, folder)
      if (commit === undefined) return undefined
      const beside = await list(folder, commit, [])
      const found = sameExport(beside, basename(full))
      if (found !== undefined) {
        if (found.size > DEFAULT_LIMITS.packageBytes) throw tooLarge(ref, path)
        const content: Content = { form: 'file', bytes: await read(folder, found) }
        return { path: path.slice(0, path.length - basename(full).length) + found.name, content }
      }
      const start = `${basename(full)}/`
      const inside = (await list(folder, commit, ['-r'])).filter(({ name }) => name.startsWith(start))
      if (inside.length === 0) return undefined
      const files = inside.map(
        (blob): FolderFile => ({
          name: blob.name.slice(start.length),
          size: blob.size,
          read: () => readNow(folder, blob)
        })
      )
      return { path, content: { form: 'folder', files } }
    }
  }
}

/** `<mode> <type> <id> <size>\t<name>` between NULs. Links and submodules hold no package. */
function blobsIn(text: string): Blob[] {
  return text.split('\0').flatMap(line => {
    const match = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(line)
    if (match === null) return []
    return [{ id: match[1] ?? '', size: Number(match[2]), name: (match[3] ?? '').replace(/^\.\//, '') }]
  })
}

/** The file of that name; else the newest export of that name, as the portal's names say when each was made. */
function sameExport(blobs: readonly Blob[], name: string): Blob | undefined {
  const same = blobs.find(blob => blob.name === name)
  if (same !== undefined || !/\.zip$/i.test(name)) return same
  const stem = stemOf(name)
  const [newest] = blobs
    .filter(blob => /\.zip$/i.test(blob.name) && stemOf(blob.name) === stem)
    .sort((one, other) => (one.name < other.name ? 1 : -1))
  return newest
}

const stemOf = (name: string): string => name.replace(/\.zip$/i, '').replace(/_\d{14}$/, '')

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'

const noGit = (ref: string): ActionError =>
  new ActionError({
    doing: `compare with ${quoted(ref)}`,
    why: 'the workspace holds no such file or folder, and there is no git on this runner to look for a ref',
    remedy: 'Correct compare-with, or use a runner that has git.'
  })

const tooLarge = (ref: string, path: string): ActionError =>
  new ActionError({
    doing: `compare ${quoted(path)} with ${quoted(ref)}`,
    why: `it has more than ${DEFAULT_LIMITS.packageBytes} bytes there`,
    remedy: 'No exported package is this large: leave compare-with out.'
  })
