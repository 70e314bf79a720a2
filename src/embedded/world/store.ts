import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync
} from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
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
 * @throws ActionError when `world.json` is damaged or has another format
 */
export function openStore(folder: string, make: (blobs: Blobs) => World): WorldStore {
  mkdirSync(join(folder, 'blobs'), { recursive: true })
  const file = join(folder, 'world.json')
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
