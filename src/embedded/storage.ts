import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { getOwn } from './packaging/shared/lookup.ts'
import type { Container, World } from './world/model.ts'

/** Path of a container, as in real links: `20261123t000000z` and 32 hex digits. */
export const CONTAINER_PATTERN = '[0-9]{8}t000000z[0-9a-f]{32}'

/** Creates a container in `world`. Real links are valid for about an hour. */
export function addContainer(
  world: World,
  options: { readonly permissions: string; readonly now: Date; readonly minutes: number; readonly restaged?: boolean }
): Container {
  const day = options.now.toISOString().slice(0, 10).replaceAll('-', '')
  const path = `${day}t000000z${randomBytes(16).toString('hex')}`
  const expires = new Date(options.now.getTime() + options.minutes * 60_000).toISOString().replace(/\.\d+Z$/, 'Z')
  const container: Container = {
    path,
    permissions: options.permissions,
    expires,
    signature: signatureOf(world, path, options.permissions, expires),
    blobs: {},
    blocks: {},
    restaged: options.restaged === true
  }
  world.containers[path] = container
  return container
}

const signatureOf = (world: World, path: string, permissions: string, expires: string): string =>
  createHmac('sha256', world.signingKey).update(`${path}\n${permissions}\n${expires}`).digest('base64')

/**
 * The query string that grants access to a container. Links of re-staged packages have the fields of a user delegation
 * key, as in the recorded link; nothing here reads them.
 */
function queryOf(world: World, container: Container): string {
  const delegation = {
    skoid: world.tenantId,
    sktid: world.tenantId,
    skt: container.expires,
    ske: container.expires,
    sks: 'b',
    skv: '2018-11-09'
  }
  return new URLSearchParams({
    ...(container.restaged ? delegation : {}),
    sv: '2018-03-28',
    sr: 'c',
    sig: container.signature,
    se: container.expires,
    sp: container.permissions
  }).toString()
}

/** Path and query of a link to a container, or to a blob in it. The origin is added when the link is sent. */
export const linkTo = (world: World, container: Container, blob?: string): string =>
  `/${container.path}${blob === undefined ? '' : `/${encodeURIComponent(blob)}`}?${queryOf(world, container)}`

export type Access =
  | { readonly container: Container }
  | { readonly refused: number; readonly code: string; readonly message: string }

/**
 * Checks a link as Azure Storage does: its container must exist, and its signature must match this container, be
 * unexpired and grant the permission.
 */
export function authorizeAccess(
  world: World,
  path: string,
  query: URLSearchParams,
  permission: string,
  now: Date
): Access {
  const container = world.containers[path]
  const forbid = (code: string, message: string): Access => ({ refused: 403, code, message })
  const [signature, expires, permissions] = [query.get('sig') ?? '', query.get('se') ?? '', query.get('sp') ?? '']
  if (signature === '')
    return { refused: 404, code: 'ResourceNotFound', message: 'The specified resource does not exist.' }
  const expected = signatureOf(world, path, permissions, expires)
  if (!equalInConstantTime(signature, expected))
    return forbid('AuthenticationFailed', 'Signature did not match: the link is for another container or was modified.')
  if (Date.parse(expires) <= now.getTime()) return forbid('AuthenticationFailed', 'Signed expiry time has passed.')
  if (!permissions.includes(permission))
    return forbid(
      'AuthorizationPermissionMismatch',
      'This request is not authorized to perform this operation using this permission.'
    )
  if (container === undefined)
    return { refused: 404, code: 'ContainerNotFound', message: 'The specified container does not exist.' }
  return { container }
}

function equalInConstantTime(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/** The blob that a link points to, for calls that take a link. Undefined when the link is not valid. */
export function resolveBlobLink(
  world: World,
  link: string,
  now: Date
): { readonly container: Container; readonly digest: string } | undefined {
  const url = URL.canParse(link) ? new URL(link) : undefined
  const [path, blob, ...rest] = (url?.pathname ?? '').split('/').filter(part => part !== '')
  if (url === undefined || path === undefined || blob === undefined || rest.length > 0) return undefined
  const access = authorizeAccess(world, path, url.searchParams, 'r', now)
  if (!('container' in access)) return undefined
  const digest = getOwn(access.container.blobs, decodeBlobName(blob))
  return digest === undefined ? undefined : { container: access.container, digest }
}

/** The empty string when the escapes are malformed: no blob has that name. */
function decodeBlobName(escaped: string): string {
  try {
    return decodeURIComponent(escaped)
  } catch {
    return ''
  }
}
