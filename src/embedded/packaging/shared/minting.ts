import { createHmac } from 'node:crypto'
import { CODES } from '../../../protocol/errors.ts'
import { ServiceError } from '../../service-error.ts'
import type { World } from '../../world/model.ts'
import { lookUp, setOwn } from './lookup.ts'

/**
 * Ids issued by the packaging service. They are derived from the world's key instead of random numbers: two worlds
 * never issue the same ids, and the same operation on the same world gives the same package.
 */

const digestFor = (world: World, purpose: string): Buffer =>
  createHmac('sha256', Buffer.from(world.signingKey, 'base64url')).update(purpose).digest()

/** A lower-case GUID, version 4: the format of all 1,941 resource keys measured in real packages. */
function guidFor(world: World, purpose: string): string {
  const bytes = digestFor(world, purpose).subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/**
 * The key of a resource in all packages exported from an environment. Measured: it stays the same between exports from
 * one environment and differs between environments. It is stored in the world on first use.
 */
export function packageKeyOf(world: World, environment: string, resourceId: string): string {
  const resource = `${environment}|${resourceId}`.toLowerCase()
  const known = world.minted.keys[resource]
  if (known !== undefined) return known
  const key = guidFor(world, `key|${resource}`)
  world.minted.keys[resource] = key
  return key
}

/** Keeps a resource's imported package key. Needed for unknown types, whose files may be named after the key. */
export function reusePackageKey(world: World, environment: string, resourceId: string, key: string): void {
  world.minted.keys[`${environment}|${resourceId}`.toLowerCase()] = key
}

const LARGEST_EXACT_NUMBER = 2n ** 53n

/** The folder of an app in its packages: an unsigned 64-bit number above 2^53, unique to the app's key. */
export function appFolderOf(world: World, appKey: string): string {
  const key = appKey.toLowerCase()
  const known = lookUp(world.minted.folders, key)
  if (known !== undefined) return known
  const taken = new Set(Object.values(world.minted.folders))
  for (let attempt = 0; ; attempt++) {
    const candidate = digestFor(world, `folder|${key}|${attempt}`).readBigUInt64BE()
    const folder = (LARGEST_EXACT_NUMBER + 1n + (candidate % (2n ** 64n - LARGEST_EXACT_NUMBER - 1n))).toString()
    if (taken.has(folder)) continue
    world.minted.folders[key] = folder
    return folder
  }
}

/**
 * Records the key and folder of an app that is being imported. The service rejects a pair that it did not issue, with a
 * bare `InternalServerError` (measured by a third party). This world has not seen every pair that exists, so it accepts
 * a pair if both parts are unknown, and rejects one that contradicts a known pair.
 *
 * @throws ServiceError 500 `InternalServerError` without an explanation, like the service
 */
export function registerAppFolder(world: World, appKey: string, folder: string): void {
  const { folders } = world.minted
  const key = appKey.toLowerCase()
  const knownFolder = lookUp(folders, key)
  const knownKey = Object.keys(folders).find(other => folders[other] === folder)
  if ((knownFolder !== undefined && knownFolder !== folder) || (knownKey !== undefined && knownKey !== key))
    throw new ServiceError(500, CODES.internalServerError, 'Internal server error.')
  setOwn(folders, key, folder)
}

/** Issues a new id for an app, a flow or a file of an export. Never the same twice. */
export function newGuid(world: World, purpose: string): string {
  const count = (world.minted.count ?? 0) + 1
  world.minted.count = count
  return guidFor(world, `new|${purpose}|${count}`)
}
