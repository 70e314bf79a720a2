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
  /** The world as committed last. Not to be changed: see `change`. */
  readonly world: World
  readonly blobs: Blobs
  /**
   * One transaction. `work` changes a copy; when it returns, the copy is on disk before this does. When it throws,
   * nothing happened.
   */
  change<Result>(work: (world: World) => Result): Result
}

/**
 * Opens the state folder, or fills an empty one with the world that `make` returns.
 *
 * `world.json` holds everything but bytes and names those by digest; bytes are in `blobs/`, written before the world
 * that names them. A world becomes the current one by a single rename, so a process killed at any moment leaves the
 * state before or after an operation, and nothing between.
 *
 * @throws ActionError for a folder that holds something else, or a damaged world
 */
export function openStore(folder: string, make: (blobs: Blobs) => World): WorldStore {
  mkdirSync(join(folder, 'blobs'), { recursive: true })
  const file = join(folder, 'world.json')
  const blobs = createBlobs(join(folder, 'blobs'))
  // What is on disk, and what drafts are made from: plain data is copied faster by parsing it than by cloning it.
  let kept: string
  let world: World
  if (existsSync(file)) {
    world = readWorld(file)
    kept = JSON.stringify(world)
  } else {
    world = make(blobs)
    kept = commit(file, world)
  }
  return {
    folder,
    blobs,
    get world() {
      return world
    },
    change(work) {
      const draft = JSON.parse(kept) as World
      const result = work(draft)
      kept = commit(file, draft)
      world = draft
      return result
    }
  }
}

function createBlobs(folder: string): Blobs {
  const pathOf = (digest: Digest): string => {
    const hex = /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1]
    if (hex === undefined) throw new RangeError(`${digest} is no digest`)
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

/** Writes the world and says what it wrote. */
function commit(file: string, world: World): string {
  const text = `${JSON.stringify(world, null, 2)}\n`
  writeDurably(file, Buffer.from(text))
  return text
}

/** The whole file or none of it: written beside, flushed, renamed. */
function writeDurably(path: string, bytes: Uint8Array): void {
  const beside = `${path}.${process.pid}.new`
  const handle = openSync(beside, 'w', 0o600)
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  try {
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

function readWorld(file: string): World {
  const refuse = (why: string): never => {
    throw new ActionError({
      doing: `open the embedded world in ${file}`,
      why,
      remedy: 'Give embedded-state another folder, or delete this one to begin anew.'
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
    return refuse('it is of another format than this version writes')
  return world as World
}
