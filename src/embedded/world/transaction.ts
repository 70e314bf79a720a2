import { isObject } from '../../base/objects.ts'
import { copyOf, draftRecord } from './draft-record.ts'
import type { World } from './model.ts'

/** The records of a world that grow with what happens in it. Everything else is small. */
const RECORDS = ['environments', 'containers', 'operations', 'keys', 'folders'] as const
type RecordName = (typeof RECORDS)[number]

/** What a transaction changed: a line of the log of changes. */
export interface Change {
  /** Counted from 1, without a gap. */
  readonly number: number
  /** Everything but the records, where something of it changed. */
  readonly rest?: Rest
  /** Entries that are new or different. */
  readonly set: readonly (readonly [record: RecordName, key: string, value: unknown])[]
  readonly deleted: readonly (readonly [record: RecordName, key: string])[]
}

/** Whether a line of the log is a change: the folder may be a stranger's, and records are found by the names in it. */
export function isChange(value: unknown): value is Change {
  if (!isObject(value) || !Number.isSafeInteger(value['number'])) return false
  const { rest, set, deleted } = value
  const isEntry = (one: unknown): boolean =>
    Array.isArray(one) && RECORDS.some(name => name === one[0]) && typeof one[1] === 'string'
  return (
    (rest === undefined || (isObject(rest) && isObject(rest['minted']))) &&
    Array.isArray(set) &&
    set.every(one => isEntry(one) && isPresent((one as readonly unknown[])[2])) &&
    Array.isArray(deleted) &&
    deleted.every(isEntry)
  )
}

const isPresent = (value: unknown): boolean => value !== undefined && value !== null

type Rest = Omit<World, 'environments' | 'containers' | 'operations' | 'minted'> & { minted: { count?: number } }

const restOf = ({
  environments: _environments,
  containers: _containers,
  operations: _operations,
  minted,
  ...rest
}: World): Rest => ({
  ...rest,
  minted: minted.count === undefined ? {} : { count: minted.count }
})

const recordOf = (world: World, name: RecordName): Record<string, unknown> =>
  name === 'keys' || name === 'folders' ? world.minted[name] : world[name]

export interface Draft {
  readonly world: World
  /** What is different from the world that the draft was made of; undefined where nothing is. */
  change(number: number): Change | undefined
}

/** A copy of a world for one transaction to change. */
export function draftOf(committed: World): Draft {
  const before = restOf(committed)
  const [environments, containers, operations, keys, folders] = [
    draftRecord(committed.environments),
    draftRecord(committed.containers),
    draftRecord(committed.operations),
    draftRecord(committed.minted.keys),
    draftRecord(committed.minted.folders)
  ]
  const drafts = { environments, containers, operations, keys, folders }
  const { minted, ...rest } = copyOf(before)
  const world: World = {
    ...rest,
    environments: environments.record,
    containers: containers.record,
    operations: operations.record,
    minted: { ...minted, keys: keys.record, folders: folders.record }
  }
  return {
    world,
    change(number) {
      const set: Change['set'][number][] = []
      const deleted: Change['deleted'][number][] = []
      for (const name of RECORDS)
        for (const [key, value] of changesOf(recordOf(committed, name), recordOf(world, name), drafts[name]))
          if (value === undefined) deleted.push([name, key])
          else set.push([name, key, value])
      const after = restOf(world)
      const isSame = JSON.stringify(before) === JSON.stringify(after)
      if (isSame && set.length + deleted.length === 0) return undefined
      return { number, ...(isSame ? {} : { rest: after }), set, deleted }
    }
  }
}

/** The changes of a record, which the transaction may have put another one in the place of. */
function changesOf(
  committed: Readonly<Record<string, unknown>>,
  now: Record<string, unknown>,
  draft: { readonly record: unknown; changes(): ReadonlyMap<string, unknown> }
): ReadonlyMap<string, unknown> {
  if (now === draft.record) return draft.changes()
  const whole = draftRecord(committed)
  for (const key of Object.keys(committed)) if (!Object.hasOwn(now, key)) Reflect.deleteProperty(whole.record, key)
  for (const [key, value] of Object.entries(now)) setEntry(whole.record, key, value)
  return whole.changes()
}

/**
 * Brings a world up to date. Its records are changed in place, because copying them would take longer than the change;
 * their entries are replaced, so that whoever holds one keeps it as it was.
 */
export function applyChange(world: World, { rest, set: entries, deleted }: Change): World {
  const { environments, containers, operations, minted } = world
  for (const [name, key] of deleted) Reflect.deleteProperty(recordOf(world, name), key)
  for (const [name, key, value] of entries) setEntry(recordOf(world, name), key, value)
  if (rest === undefined) return world
  const { keys, folders } = minted
  return { ...rest, environments, containers, operations, minted: { ...rest.minted, keys, folders } }
}

/** Sets an own property, even one named `__proto__`. */
function setEntry(record: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(record, key, { value, writable: true, enumerable: true, configurable: true })
}
