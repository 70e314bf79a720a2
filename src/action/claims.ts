import { createHash } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { plainText } from '../base/display.ts'
import { ActionError } from '../base/errors.ts'
import type { Claim, Claims } from '../commands/ports.ts'

export interface ClaimOptions {
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
  /** Set once the service was told to import. */
  readonly importing?: string | undefined
}

/**
 * Turns of the runs on one machine: a file for each subject, held by a process and given back at its end. Runners of
 * GitHub are machines of their own, so there `concurrency` of the workflow keeps runs apart; this is for several
 * runners on one machine, and for steps beside each other. A file whose process is gone says how far that one came.
 */
export function createClaims({ folder, run, scope, now }: ClaimOptions): Claims {
  return {
    async take(subject) {
      await mkdir(folder, { recursive: true })
      const file = join(
        folder,
        `${createHash('sha256').update(`${scope}\n${subject}`).digest('hex').slice(0, 32)}.json`
      )
      const mine: Held = { pid: process.pid, host: hostname(), run, since: new Date(now()).toISOString() }
      let leftBehind: string | undefined
      for (let tries = 0; !(await created(file, mine)); tries++) {
        const held = await heldBy(file)
        if (held !== undefined && isAlive(held)) throw taken(held, subject)
        if (tries > 5) throw taken(held, subject)
        leftBehind = held?.importing ?? leftBehind
        await rm(file, { force: true })
      }
      return {
        leftBehind,
        mark: () => replaced(file, { ...mine, importing: new Date(now()).toISOString() }),
        give: () => rm(file, { force: true })
      } satisfies Claim
    }
  }
}

async function created(file: string, held: Held): Promise<boolean> {
  try {
    const handle = await open(file, 'wx')
    await handle.writeFile(JSON.stringify(held))
    await handle.close()
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function replaced(file: string, held: Held): Promise<void> {
  const draft = await open(`${file}.${held.pid}`, 'w')
  await draft.writeFile(JSON.stringify(held))
  await draft.close()
  await rename(`${file}.${held.pid}`, file)
}

async function heldBy(file: string): Promise<Held | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Held
  } catch {
    return undefined
  }
}

/** A process of another machine that shares the folder cannot be asked, and counts as alive. */
function isAlive({ pid, host }: Held): boolean {
  if (host !== hostname()) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const taken = (held: Held | undefined, subject: string): ActionError =>
  new ActionError({
    doing: 'begin the import',
    why: `another run is importing the same into the same target: ${held === undefined ? 'which one cannot be read' : `${plainText(held.run, 300)} (process ${held.pid}, since ${plainText(held.since, 40)})`}`,
    remedy: `Nothing was written. Let it finish and run this again; keep runs apart with "concurrency" in the workflow. (${plainText(subject, 200)})`
  })
