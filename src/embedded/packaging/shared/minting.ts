import { createHmac } from 'node:crypto'
import { CODES } from '../../../protocol/errors.ts'
import { ServiceError } from '../../service-error.ts'
import type { World } from '../../world/model.ts'
import { lookUp, setOwn } from './lookup.ts'

/**
 * Ids the packaging service makes up. Everything is derived from the world's own key, so that no randomness is needed,
 * two worlds never agree, and the same operation on the same world gives the same package.
 */

const digestFor = (world: World, purpose: string): Buffer =>
  createHmac('sha256', Buffer.from(world.signingKey, 'base64url')).update(purpose).digest()

/** A lower-case GUID of version 4: all 1,941 resource keys measured in real packages have this shape. */
function guidFor(world: World, purpose: string): string {
  const bytes = digestFor(world, purpose).subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/**
 * The key a resource has in every package exported from an environment: measured to stay the same over exports of one
 * environment and to differ between environments. Remembered in the world when first asked for.
 */
export function packageKeyOf(world: World, environment: string, resourceId: string): string {
  const resource = `${environment}|${resourceId}`.toLowerCase()
  const known = world.minted.keys[resource]
  if (known !== undefined) return known
  const key = guidFor(world, `key|${resource}`)
  world.minted.keys[resource] = key
  return key
}

/** Gives a resource the key it came with, for those of unknown types, whose files may be named by it. */
export function reusePackageKey(world: World, environment: string, resourceId: string, key: string): void {
  world.minted.keys[`${environment}|${resourceId}`.toLowerCase()] = key
}

const LARGEST_EXACT_NUMBER = 2n ** 53n

/** The folder of an app in its packages: one unsigned 64-bit number, beyond 2^53, for each app key and back. */
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
 * Takes note of the key and folder of an app that is being imported. The service refuses a pair it did not mint, with
 * a bare `InternalServerError` (measured by a third party). This world has not met every pair there is: it lets in
 * those of which it knows neither half, and refuses those of which it knows one half with another partner.
 *
 * @throws ServiceError 500 `InternalServerError`, without further words, as the service does
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

/** An id for something that did not exist before: an app, a flow, a file of an export. Never the same twice. */
export function newGuid(world: World, purpose: string): string {
  const count = (world.minted.count ?? 0) + 1
  world.minted.count = count
  return guidFor(world, `new|${purpose}|${count}`)
}
