import { createHash, randomUUID } from 'node:crypto'
import { link, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { parseBounded } from '../../base/bounded-json.ts'
import { plainText } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { Interruption, Lock, Locks } from '../../commands/ports/runner.ts'

export interface LockOptions {
  /** Folder that all runs on this machine have in common. */
  readonly folder: string
  /** Page of this run, or what else tells it from others. */
  readonly run: string
  /** What a subject belongs to beside what it says itself: the state of an embedded world. */
  readonly scope: string
  readonly now: () => number
}

interface Held {
  readonly pid: number
  readonly host: string
  readonly run: string
  readonly since: string
  /** Set once the service was told to import: when, and the digest of what. */
  readonly importing?: string | undefined
  readonly content?: string | undefined
  /** Released by a run that never found out what became of the import. */
  readonly ended?: boolean | undefined
}

/**
 * Locks between the runs on one machine: a file for each subject, held by a process and released at its end. GitHub's
 * runners are machines of their own, so there `concurrency` of the workflow keeps runs apart; this is for several
 * runners on one machine, and for steps side by side. A file whose process is gone says how far that process got, and
 * keeps saying so until a run finds out what became of it.
 *
 * Files are numbered. Whoever finds the newest one abandoned creates the next number, which only one process can do,
 * and then looks again whether another process holds one. So nobody ever deletes a file that may have become someone
 * else's in the meantime.
 */
export function createLocks({ folder, run, scope, now }: LockOptions): Locks {
  return {
    async acquire(subject) {
      await mkdir(folder, { recursive: true })
      const name = createHash('sha256').update(`${scope}\n${subject}`).digest('hex').slice(0, 32)
      const mine: Held = { pid: process.pid, host: hostname(), run, since: new Date(now()).toISOString() }
      for (;;) {
        const before = await heldIn(folder, name)
        refuse(before, subject)
        const number = (before[0]?.number ?? 0) + 1
        const file = join(folder, `${name}.${number}.json`)
        const left = interruptionIn(before)
        let held: Held = { ...mine, importing: left?.since, content: left?.content }
        if (!(await created(file, held))) continue
        const others = (await heldIn(folder, name)).filter(other => other.number !== number)
        try {
          refuse(others, subject)
        } catch (error) {
          await rm(file, { force: true })
          throw error
        }
        for (const other of others) await rm(other.file, { force: true })
        return {
          interrupted: left,
          markStarted: content => {
            held = { ...mine, importing: new Date(now()).toISOString(), content }
            return replaced(file, held)
          },
          resolve: () => {
            held = mine
          },
          release: () =>
            held.importing === undefined ? rm(file, { force: true }) : replaced(file, { ...held, ended: true })
        } satisfies Lock
      }
    }
  }
}

interface LockFile {
  readonly file: string
  readonly number: number
  /** Undefined for what cannot be read. */
  readonly held: Held | undefined
}

/** The files of a name, the newest first. */
async function heldIn(folder: string, name: string): Promise<LockFile[]> {
  const numbers = (await readdir(folder)).flatMap(file => {
    const number = file.startsWith(`${name}.`) ? /^\.(\d+)\.json$/.exec(file.slice(name.length))?.[1] : undefined
    return number === undefined ? [] : [Number(number)]
  })
  const files = numbers
    .toSorted((one, other) => other - one)
    .map(number => ({ number, file: join(folder, `${name}.${number}.json`) }))
  return Promise.all(files.map(async one => ({ ...one, held: await readHeld(one.file) })))
}

function interruptionIn(files: readonly LockFile[]): Interruption | undefined {
  const held = files.find(one => one.held?.importing !== undefined)?.held
  return held?.importing === undefined ? undefined : { since: held.importing, content: held.content }
}

/** Throws where a process that is alive holds one. */
function refuse(files: readonly LockFile[], subject: string): void {
  for (const { file, held } of files) if (held !== undefined && isAlive(held)) throw taken(held, subject, file)
}

/** Whether the file is now there as ours: whole from its first moment on, for a half one would look like nobody's. */
async function created(file: string, held: Held): Promise<boolean> {
  const draft = await drafted(file, held)
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

async function replaced(file: string, held: Held): Promise<void> {
  await rename(await drafted(file, held), file)
}

async function drafted(file: string, held: Held): Promise<string> {
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, JSON.stringify(held))
  return draft
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code

/** Bytes; a file of ours has some hundred. */
const MAX_BYTES = 100_000

async function readHeld(file: string): Promise<Held | undefined> {
  try {
    if ((await stat(file)).size > MAX_BYTES) return undefined
    const held = parseBounded(await readFile(file, 'utf8'))
    return isHeld(held) ? held : undefined
  } catch {
    return undefined
  }
}

/** The folder is everybody's on this machine. */
function isHeld(value: unknown): value is Held {
  if (typeof value !== 'object' || value === null) return false
  const { pid, host, run, since, importing, content, ended } = value as Partial<Record<keyof Held, unknown>>
  return (
    typeof pid === 'number' &&
    [host, run, since].every(text => typeof text === 'string') &&
    [importing, content].every(text => text === undefined || typeof text === 'string') &&
    (ended === undefined || typeof ended === 'boolean')
  )
}

/** A process of another machine that shares the folder cannot be asked, and counts as alive. */
function isAlive({ pid, host, ended }: Held): boolean {
  if (ended === true) return false
  if (host !== hostname()) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

const taken = (held: Held, subject: string, file: string): ActionError =>
  new ActionError({
    doing: 'begin the import',
    why: `another run is importing the same app into the same target: ${plainText(held.run, 300)} (process ${held.pid}, since ${plainText(held.since, 40)})`,
    remedy: `Nothing was written. Let it finish and run this again; keep runs apart with "concurrency" in the workflow. If that process is not a run at all, delete ${file}. (${plainText(subject, 200)})`
  })
