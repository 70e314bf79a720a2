import { createHash, randomUUID } from 'node:crypto'
import { link, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { parseBounded } from '../../base/bounded-json.ts'
import { plainText } from '../../base/display.ts'
import { Held } from '../../base/errors.ts'
import type { Interruption, Lock, Locks } from '../../commands/ports/runner.ts'

export interface LockOptions {
  /** Folder that all runs on this machine share. */
  readonly folder: string
  /** Web page of this run, or another text that identifies it. */
  readonly run: string
  /** The command of this run, for the message to another one. */
  readonly command?: string | undefined
  /** Keeps equal subjects of different worlds apart: the state folder of an embedded environment. */
  readonly scope: string
  readonly now: () => number
}

interface LockContent {
  readonly pid: number
  readonly host: string
  readonly run: string
  readonly since: string
  readonly command?: string | undefined
  /** When the service was told to import; undefined before that. */
  readonly importing?: string | undefined
  /** Digest of what the service was told to import. */
  readonly content?: string | undefined
  /** Released by a run that never learned the outcome of its import. */
  readonly ended?: boolean | undefined
}

/**
 * Locks between runs on one machine: one file per subject, held by a process and released when it ends. GitHub-hosted
 * runners are separate machines, where the workflow's `concurrency` keeps runs apart. This lock is for several runners
 * on one machine, and for concurrent steps. If a process dies, its file records how far it got, until a later run
 * determines the outcome.
 *
 * Files are numbered. A process that finds the newest file abandoned creates the next number, which only one process
 * can do. Then it checks again whether another process holds a lock. That way, no process ever deletes a file that
 * another one may have taken over in the meantime.
 */
export function createLocks({ folder, run, command, scope, now }: LockOptions): Locks {
  return {
    async acquire(subject) {
      await mkdir(folder, { recursive: true })
      const name = createHash('sha256').update(`${scope}\n${subject}`).digest('hex').slice(0, 32)
      const own: LockContent = {
        pid: process.pid,
        host: hostname(),
        run,
        command,
        since: new Date(now()).toISOString()
      }
      for (;;) {
        const before = await readLocks(folder, name)
        throwIfHeld(before, subject)
        const number = (before[0]?.number ?? 0) + 1
        const file = join(folder, `${name}.${number}.json`)
        const interrupted = interruptionIn(before)
        let content: LockContent = { ...own, importing: interrupted?.since, content: interrupted?.content }
        if (!(await createIfAbsent(file, content))) continue
        const others = (await readLocks(folder, name)).filter(other => other.number !== number)
        try {
          throwIfHeld(others, subject)
        } catch (error) {
          await rm(file, { force: true })
          throw error
        }
        for (const other of others) await rm(other.file, { force: true })
        return {
          interrupted,
          markStarted: digest => {
            content = { ...own, importing: new Date(now()).toISOString(), content: digest }
            return replace(file, content)
          },
          resolve: () => {
            content = own
          },
          release: () =>
            content.importing === undefined ? rm(file, { force: true }) : replace(file, { ...content, ended: true })
        } satisfies Lock
      }
    }
  }
}

interface LockFile {
  readonly file: string
  readonly number: number
  /** Undefined when the file cannot be read. */
  readonly content: LockContent | undefined
}

/** The lock files of a name, newest first. */
async function readLocks(folder: string, name: string): Promise<LockFile[]> {
  const numbers = (await readdir(folder)).flatMap(file => {
    const number = file.startsWith(`${name}.`) ? /^\.(\d+)\.json$/.exec(file.slice(name.length))?.[1] : undefined
    return number === undefined ? [] : [Number(number)]
  })
  const files = numbers
    .toSorted((one, other) => other - one)
    .map(number => ({ number, file: join(folder, `${name}.${number}.json`) }))
  return Promise.all(files.map(async one => ({ ...one, content: await readContent(one.file) })))
}

function interruptionIn(files: readonly LockFile[]): Interruption | undefined {
  const found = files.find(one => one.content?.importing !== undefined)?.content
  return found?.importing === undefined ? undefined : { since: found.importing, content: found.content }
}

/** @throws Held when a live process holds one of the locks */
function throwIfHeld(files: readonly LockFile[], subject: string): void {
  for (const { file, content } of files)
    if (content !== undefined && isAlive(content)) throw alreadyHeld(content, subject, file)
}

/**
 * Creates the file unless it exists, and returns whether it did. The file is complete from the start, because a partial
 * one would look abandoned.
 */
async function createIfAbsent(file: string, content: LockContent): Promise<boolean> {
  const draft = await writeDraft(file, content)
  try {
    await link(draft, file)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

async function replace(file: string, content: LockContent): Promise<void> {
  await rename(await writeDraft(file, content), file)
}

async function writeDraft(file: string, content: LockContent): Promise<string> {
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, JSON.stringify(content))
  return draft
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code

/** A lock file has a few hundred bytes. */
const MAX_BYTES = 100_000

async function readContent(file: string): Promise<LockContent | undefined> {
  try {
    if ((await stat(file)).size > MAX_BYTES) return undefined
    const content = parseBounded(await readFile(file, 'utf8'))
    return isLockContent(content) ? content : undefined
  } catch {
    return undefined
  }
}

/** Everyone on this machine can write to the folder, so the content is not trusted. */
function isLockContent(value: unknown): value is LockContent {
  if (typeof value !== 'object' || value === null) return false
  const { pid, host, run, since, command, importing, content, ended } = value as Partial<
    Record<keyof LockContent, unknown>
  >
  return (
    typeof pid === 'number' &&
    [host, run, since].every(text => typeof text === 'string') &&
    [command, importing, content].every(text => text === undefined || typeof text === 'string') &&
    (ended === undefined || typeof ended === 'boolean')
  )
}

/** A process on another machine that shares the folder cannot be checked, and counts as alive. */
function isAlive({ pid, host, ended }: LockContent): boolean {
  if (ended === true) return false
  if (host !== hostname()) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** What a run does with the app, by its command; an import where it does not say. */
const DOES: Readonly<Record<string, string>> = {
  publish: 'publishing the same app in the same target',
  restore: 'restoring the same app in the same target'
}
const doesNow = (command = ''): string =>
  (Object.hasOwn(DOES, command) ? DOES[command] : undefined) ?? 'importing the same app into the same target'

const alreadyHeld = ({ run, pid, since, command }: LockContent, subject: string, file: string): Held =>
  new Held({
    doing: 'start',
    why: `another run is ${doesNow(command)}: ${plainText(run, 300)} (process ${pid}, since ${plainText(since, 40)})`,
    remedy: `Nothing was written. Wait until it finishes and run this again. Use "concurrency" in the workflow to keep runs apart. If that process is not a run, delete ${file}. (${plainText(subject, 200)})`
  })
