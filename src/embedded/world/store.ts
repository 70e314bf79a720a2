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
import type { Digest, World } from './model.ts'

export interface WorldStore {
  readonly folder: string
  /** The last committed world. Read-only: use `change`. */
  readonly world: World
  readonly blobs: Blobs
  /**
   * Runs one transaction. `work` modifies a copy, which is on disk when this method returns. If `work` throws, nothing
   * changes.
   */
  change<Result>(work: (world: World) => Result): Result
}

/**
 * Opens the state folder, or initialises an empty one with the world that `make` returns.
 *
 * `world.json` contains everything but bytes and refers to those by digest. Bytes are in `blobs/` and are written
 * before the world that refers to them. A world is committed by a single rename, so a process killed at any time leaves
 * the state before or after an operation, never in between.
 *
 * @throws ActionError when `world.json` is damaged or has another format, and when the folder holds something else: a
 *   state that was not restored must not be mistaken for a new one
 */
export function openStore(folder: string, make: (blobs: Blobs) => World): WorldStore {
  const file = join(folder, 'world.json')
  const beginning = join(folder, BEGINNING)
  if (!existsSync(file)) {
    refuseForeignFiles(folder)
    mkdirSync(folder, { recursive: true })
    writeDurably(beginning, Buffer.alloc(0))
  }
  mkdirSync(join(folder, 'blobs'), { recursive: true })
  const blobs = createBlobs(join(folder, 'blobs'))
  // The committed JSON, from which working copies are parsed. For plain data, parsing is faster than cloning.
  let committed: string
  let world: World
  if (existsSync(file)) {
    world = readWorld(file)
    committed = JSON.stringify(world)
  } else {
    world = make(blobs)
    committed = commit(file, world)
  }
  rmSync(beginning, { force: true })
  return {
    folder,
    blobs,
    get world() {
      return world
    },
    change(work) {
      const draft = JSON.parse(committed) as World
      const result = work(draft)
      committed = commit(file, draft)
      world = draft
      return result
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

/** Writes the world and returns the text written. */
function commit(file: string, world: World): string {
  const text = `${JSON.stringify(world, null, 2)}\n`
  writeDurably(file, Buffer.from(text))
  return text
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

function readWorld(file: string): World {
  const refuse = (why: string): never => {
    throw new ActionError({
      doing: `open the embedded world in ${file}`,
      why,
      remedy: 'Use another folder for embedded-state, or delete this one to start over.'
    })
  }
  let parsed: unknown
  try {
    parsed = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    return refuse(`it cannot be read (${error instanceof Error ? error.name : 'unknown'})`)
  }
  const world = parsed as Partial<World> | null
  if (typeof world !== 'object' || world === null || world.format !== 1)
    return refuse('its format is not the one of this version')
  return world as World
}
