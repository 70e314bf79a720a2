import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync
} from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { listed, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { Blobs } from './blobs.ts'
import { createChangeLog, readChangeLog } from './change-log.ts'
import type { Digest, Operation, World } from './model.ts'
import { RunningOperations } from './running-operations.ts'
import { applyChange, draftOf } from './transaction.ts'

export interface WorldStore {
  readonly folder: string
  /** The last committed world. Read-only: use `change`. */
  readonly world: World
  readonly blobs: Blobs
  /** The operations that are not over. */
  running(): readonly Operation[]
  /**
   * Runs one transaction. `work` modifies a copy, which is on disk when this method returns. If `work` throws, nothing
   * changes.
   */
  change<Result>(work: (world: World) => Result): Result
  /** Runs `work` on a copy that nobody sees afterwards. */
  rehearse<Result>(work: (world: World) => Result): Result
  /** Writes the world as a whole, with what changed since that was last done. */
  fold(): void
}

/** Bytes of changes from which on the world is written as a whole again, unless it is larger itself. */
const FOLD_FROM = 4_000_000

/**
 * Opens the state folder, or initialises an empty one with the world that `make` returns.
 *
 * `world.json` contains everything but bytes and refers to those by digest. Bytes are in `blobs/` and are written
 * before the world that refers to them. A transaction appends what it changed to `changes.jsonl`, so that its cost does
 * not grow with the world; now and then, and when the store is opened, that is folded into `world.json` by a rename. A
 * process killed at any time leaves the state before or after an operation, never in between.
 *
 * @throws ActionError when `world.json` or `changes.jsonl` is damaged or has another format, and when the folder holds
 *   something else: a state that was not restored must not be mistaken for a new one
 */
export function openStore(folder: string, make: (blobs: Blobs) => World): WorldStore {
  const file = join(folder, 'world.json')
  const changesFile = join(folder, 'changes.jsonl')
  const beginning = join(folder, BEGINNING)
  if (!existsSync(file)) {
    refuseForeignFiles(folder)
    mkdirSync(folder, { recursive: true })
    // Of a world whose making was cut short.
    rmSync(changesFile, { force: true })
    writeDurably(beginning, Buffer.alloc(0))
  }
  mkdirSync(join(folder, 'blobs'), { recursive: true })
  const blobs = createBlobs(join(folder, 'blobs'))
  const log = createChangeLog(changesFile)
  let written = 0
  let { world, changes } = existsSync(file) ? readWorld(file, changesFile) : { world: make(blobs), changes: 0 }
  const fold = (): void => {
    const text = `${JSON.stringify({ ...world, ...(changes === 0 ? {} : { changes }) }, null, 2)}\n`
    writeDurably(file, Buffer.from(text))
    written = text.length
    log.clear()
  }
  if (!existsSync(file) || existsSync(changesFile)) fold()
  rmSync(beginning, { force: true })
  const operations = new RunningOperations(world)
  return {
    folder,
    blobs,
    running: () => operations.all(),
    get world() {
      return world
    },
    change(work) {
      const draft = draftOf(world)
      const result = work(draft.world)
      const change = draft.change(changes + 1)
      if (change === undefined) return result
      log.append(change)
      changes = change.number
      world = applyChange(world, change)
      operations.note(change)
      if (log.size > Math.max(FOLD_FROM, written)) fold()
      return result
    },
    rehearse: work => work(draftOf(world).world),
    fold() {
      if (log.size > 0) fold()
    }
  }
}

/** Marks a folder whose first world is being made, so that the next attempt may replace what a killed one left. */
const BEGINNING = 'world.beginning'
/** What a folder without a world may hold: the faults of the one to be made, and what its connections reach. */
const ALLOWED_WITHOUT_WORLD: readonly string[] = ['faults.json', 'directories.json']

function refuseForeignFiles(folder: string): void {
  if (!existsSync(folder) || existsSync(join(folder, BEGINNING))) return
  const isFolder = statSync(folder).isDirectory()
  const foreign = isFolder ? readdirSync(folder).filter(name => !ALLOWED_WITHOUT_WORLD.includes(name)) : []
  if (isFolder && foreign.length === 0) return
  const found = listed(foreign.toSorted().map(quoted), 3)
  throw new ActionError({
    doing: `open the embedded world in ${folder}`,
    why: isFolder
      ? `the folder is not empty and has no state: it holds ${found}, but no world.json`
      : 'it is a file, not a folder',
    remedy: 'Restore the whole state into embedded-state before this run, or name an empty folder to start anew.'
  })
}

function createBlobs(folder: string): Blobs {
  const pathOf = (digest: Digest): string => {
    const hex = /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1]
    if (hex === undefined) throw new RangeError(`${digest} is not a digest`)
    return join(folder, hex)
  }
  return {
    read: digest => readFileSync(pathOf(digest)),
    add(bytes) {
      const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
      const path = pathOf(digest)
      if (!existsSync(path)) writeDurably(path, bytes)
      return digest
    }
  }
}

/** Writes a file atomically: to a temporary file, flushed to disk, then renamed. */
function writeDurably(path: string, bytes: Uint8Array): void {
  const temporary = `${path}.${process.pid}.new`
  const handle = openSync(temporary, 'w', 0o600)
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  try {
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** The world that was written last, with the changes since then, and how many there ever were. */
function readWorld(file: string, changesFile: string): { world: World; changes: number } {
  const parsed = readFile(file, () => JSON.parse(readFileSync(file, 'utf8')) as Partial<Written> | null)
  const { changes, ...world } = parsed ?? {}
  if (world.format !== 1) throw damaged(file, 'its format is not the one of this version')
  let now = { world: world as World, changes: changes ?? 0 }
  for (const change of readFile(changesFile, () => readChangeLog(changesFile))) {
    // A process may have been killed after it wrote the world and before it removed the changes.
    if (change.number <= now.changes) continue
    if (change.number !== now.changes + 1) throw damaged(changesFile, `it lacks the change ${now.changes + 1}`)
    now = { world: applyChange(now.world, change), changes: change.number }
  }
  return now
}

/** Content of `world.json`. */
type Written = World & { readonly changes?: number }

function readFile<Content>(file: string, read: () => Content): Content {
  try {
    return read()
  } catch (error) {
    throw damaged(file, `it cannot be read (${error instanceof Error ? error.name : 'unknown'})`)
  }
}

const damaged = (file: string, why: string): ActionError =>
  new ActionError({
    doing: `open the embedded world in ${file}`,
    why,
    remedy: 'Use another folder for embedded-state, or delete this one to start over.'
  })
