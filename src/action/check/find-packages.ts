import { readFileSync } from 'node:fs'
import { glob, lstat, readdir, readFile, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { quoted } from '../../base/display.ts'
import { ActionError, messageOf } from '../../base/errors.ts'
import type { Content, GivenFile, PackageFinder } from '../../commands/checking/check-ports.ts'
import { DEFAULT_LIMITS } from '../../package/archive.ts'
import type { FolderFile } from '../../package/folder.ts'

/** More are no selection but a mistake: a check of that many would take hours. */
const MOST_FILES = 5_000
const PASSED_OVER = new Set(['.git', 'node_modules', '__MACOSX'])

/**
 * Packages in the workspace. In what is searched, links are not followed: a pull request could commit one that leads
 * to a file of the runner.
 */
export function createPackageFinder(workspace: string): PackageFinder {
  const shown = (path: string): string => {
    const inner = relative(workspace, path)
    const outside = inner.startsWith('..') || isAbsolute(inner)
    return (outside ? path : inner === '' ? '.' : inner).split(sep).join('/')
  }
  const given = (path: string, folder: boolean): GivenFile => ({
    path: shown(path),
    open: () => (folder ? openFolder(path) : openFile(path))
  })

  const at = async (path: string): Promise<GivenFile | undefined> => {
    const full = resolve(workspace, path)
    const found = await stat(full).catch(() => undefined)
    return found === undefined ? undefined : given(full, found.isDirectory())
  }

  return {
    at,
    async find(patterns) {
      const excluded = patterns.filter(pattern => pattern.startsWith('!')).map(pattern => pattern.slice(1).trim())
      const paths = new Map<string, GivenFile>()
      for (const pattern of patterns.filter(one => !one.startsWith('!'))) {
        const found = await matches(workspace, pattern, excluded)
        if (found.length === 0) throw nothing(pattern, workspace)
        for (const { path, folder } of found) paths.set(path, given(path, folder))
        if (paths.size > MOST_FILES) throw tooMany(pattern)
      }
      return [...paths].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, file]) => file)
    }
  }
}

interface Match {
  readonly path: string
  readonly folder: boolean
}

async function matches(workspace: string, pattern: string, excluded: readonly string[]): Promise<Match[]> {
  const literal = await stat(resolve(workspace, pattern)).catch(() => undefined)
  if (literal !== undefined) return inside(resolve(workspace, pattern), literal.isDirectory())
  if (!/[*?[{]/.test(pattern)) return []
  const found: Match[] = []
  for await (const name of glob(pattern, {
    cwd: workspace,
    exclude: ['**/node_modules/**', '**/.git/**', ...excluded]
  })) {
    const path = resolve(workspace, name)
    const kind = await plainKind(path)
    if (kind === undefined || !(await liesIn(workspace, path))) continue
    if (kind === 'file') found.push({ path, folder: false })
    else if (await holdsManifest(path)) found.push({ path, folder: true })
    if (found.length > MOST_FILES) throw tooMany(pattern)
  }
  return found
}

/** A file is itself; a folder is an unpacked package, or a place with packages, or something else to be named. */
async function inside(path: string, folder: boolean): Promise<Match[]> {
  if (!folder || (await holdsManifest(path))) return [{ path, folder }]
  const found: Match[] = []
  const open = [path]
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    for (const entry of await readdir(place, { withFileTypes: true })) {
      const inner = join(place, entry.name)
      if (PASSED_OVER.has(entry.name)) continue
      if (entry.isFile() && /\.zip$/i.test(entry.name)) found.push({ path: inner, folder: false })
      else if (entry.isDirectory()) {
        if (await holdsManifest(inner)) found.push({ path: inner, folder: true })
        else open.push(inner)
      }
      if (found.length + open.length > MOST_FILES) throw tooMany(path)
    }
  }
  return found.length === 0 ? [{ path, folder: true }] : found
}

/** Whether a folder is an unpacked package: its manifest, and a folder of one of the two services beside it. */
async function holdsManifest(folder: string): Promise<boolean> {
  const names = (await readdir(folder).catch(() => [])).map(name => name.toLowerCase())
  return names.includes('manifest.json') && names.some(name => name.startsWith('microsoft.'))
}

async function plainKind(path: string): Promise<'file' | 'folder' | undefined> {
  const found = await lstat(path).catch(() => undefined)
  if (found?.isFile() === true) return 'file'
  return found?.isDirectory() === true ? 'folder' : undefined
}

async function liesIn(workspace: string, path: string): Promise<boolean> {
  const [root, real] = await Promise.all([realpath(workspace), realpath(path)])
  const inner = relative(root, real)
  return !inner.startsWith('..') && !isAbsolute(inner)
}

async function openFile(path: string): Promise<Content> {
  try {
    const { size } = await stat(path)
    // A larger one is refused by what reads it; there is no need to hold it for that.
    if (size > DEFAULT_LIMITS.packageBytes)
      throw new ActionError({
        doing: `read ${quoted(path)}`,
        why: `it has ${size} bytes, more than the ${DEFAULT_LIMITS.packageBytes} allowed`,
        remedy: 'No exported package is this large: leave it out of package-file.'
      })
    return { form: 'file', bytes: await readFile(path) }
  } catch (error) {
    throw unreadable(path, error)
  }
}

async function openFolder(folder: string): Promise<Content> {
  try {
    const files: FolderFile[] = []
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      const name = relative(folder, path).split(sep).join('/')
      if (!entry.isFile() || name.split('/').some(part => PASSED_OVER.has(part))) continue
      files.push({ name, size: (await stat(path)).size, read: () => readFileSync(path) })
      // One more than an archive may hold is enough to be refused for it.
      if (files.length > DEFAULT_LIMITS.entries) break
    }
    return { form: 'folder', files }
  } catch (error) {
    throw unreadable(folder, error)
  }
}

const unreadable = (path: string, error: unknown): ActionError =>
  error instanceof ActionError
    ? error
    : new ActionError({
        doing: `read ${quoted(path)}`,
        why: messageOf(error),
        remedy: 'Check that the runner may read it.',
        cause: error
      })

const nothing = (pattern: string, workspace: string): ActionError =>
  new ActionError({
    doing: `find the packages to check`,
    why: `${quoted(pattern)} names no file or folder`,
    remedy: `Correct package-file; paths and patterns start from ${quoted(workspace)}. In a workflow, actions/checkout has to run before.`
  })

const tooMany = (pattern: string): ActionError =>
  new ActionError({
    doing: 'find the packages to check',
    why: `${quoted(pattern)} names more than ${MOST_FILES} files`,
    remedy: 'Make the pattern in package-file narrower.'
  })
