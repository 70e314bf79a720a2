import { getOwn, setOwn } from '../packaging/shared/lookup.ts'
import type { RouteResponse, RequestContext, Route } from '../route.ts'
import { CONTAINER_PATTERN, authorizeAccess } from '../storage.ts'
import type { Container } from '../world/model.ts'

/**
 * The part of Azure Blob Storage that packaging uses: single and block uploads, downloads, listing. Errors are those of
 * Microsoft's emulator. A request with an Authorization header is refused, because the link itself grants access.
 */
const BLOB = `/:container(^${CONTAINER_PATTERN}$)/:blob`

export const storageRoutes: readonly Route[] = [
  {
    method: 'PUT',
    path: BLOB,
    service: 'none',
    handle: context => withContainer(context, 'w', container => put(context, container))
  },
  {
    method: 'GET',
    path: BLOB,
    service: 'none',
    handle: context => withContainer(context, 'r', container => get(context, container))
  },
  {
    method: 'GET',
    path: `/:container(^${CONTAINER_PATTERN}$)`,
    service: 'none',
    handle: context => withContainer(context, 'l', list)
  }
]

function withContainer(
  context: RequestContext,
  permission: string,
  work: (container: Container) => RouteResponse
): RouteResponse {
  if (context.headers['authorization'] !== undefined)
    return storageError(
      403,
      'AuthenticationFailed',
      'A request with a storage link must not have an Authorization header.'
    )
  if (context.faults.trigger('link-expired'))
    return storageError(403, 'AuthenticationFailed', 'Signed expiry time has passed.')
  const access = authorizeAccess(
    context.world,
    context.params['container'] ?? '',
    context.query,
    permission,
    context.now
  )
  return 'container' in access ? work(access.container) : storageError(access.refused, access.code, access.message)
}

function put(context: RequestContext, { path }: Container): RouteResponse {
  const name = context.params['blob'] ?? ''
  const part = context.query.get('comp')
  if (part === 'block') {
    const id = context.query.get('blockid') ?? ''
    if (!/^[A-Za-z0-9+/]+=*$/.test(id))
      return storageError(400, 'InvalidQueryParameterValue', 'blockid must be base64.')
    return changeContainer(context, path, container => {
      container.blocks[`${name}/${id}`] = context.blobs.add(context.bytes)
    })
  }
  if (part === 'blocklist') return commitBlocks(context, path, name)
  if (part !== null) return storageError(400, 'InvalidQueryParameterValue', `comp=${part} is not known.`)
  if (context.headers['x-ms-blob-type'] !== 'BlockBlob')
    return storageError(400, 'MissingRequiredHeader', 'x-ms-blob-type: BlockBlob is required.')
  return changeContainer(context, path, container => {
    setOwn(container.blobs, name, context.blobs.add(context.bytes))
  })
}

function commitBlocks(context: RequestContext, path: string, name: string): RouteResponse {
  const ids = [...context.bytes.toString('utf8').matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)<\//g)].map(
    ([, id]) => id ?? ''
  )
  if (ids.length === 0) return storageError(400, 'InvalidXmlDocument', 'The block list is empty.')
  const digests = ids.map(id => context.world.containers[path]?.blocks[`${name}/${id}`])
  if (digests.includes(undefined)) return storageError(400, 'InvalidBlockList', 'The specified block list is invalid.')
  const blob = context.blobs.add(Buffer.concat(digests.map(digest => context.blobs.read(digest ?? ''))))
  return changeContainer(context, path, container => {
    setOwn(container.blobs, name, blob)
    container.blocks = Object.fromEntries(
      Object.entries(container.blocks).filter(([key]) => !key.startsWith(`${name}/`))
    )
  })
}

function changeContainer(context: RequestContext, path: string, work: (container: Container) => void): RouteResponse {
  context.change(world => {
    const container = world.containers[path]
    if (container !== undefined) work(container)
  })
  return { status: 201 }
}

function get(context: RequestContext, container: Container): RouteResponse {
  const digest = getOwn(container.blobs, context.params['blob'] ?? '')
  if (digest === undefined) return storageError(404, 'BlobNotFound', 'The specified blob does not exist.')
  return {
    status: 200,
    bytes: context.blobs.read(digest),
    headers: { 'content-type': 'application/octet-stream', 'x-ms-blob-type': 'BlockBlob' }
  }
}

function list(container: Container): RouteResponse {
  const blobs = Object.keys(container.blobs).map(name => `<Blob><Name>${escaped(name)}</Name></Blob>`)
  return xml(
    200,
    `<EnumerationResults ContainerName="${container.path}"><Blobs>${blobs.join('')}</Blobs></EnumerationResults>`
  )
}

const storageError = (status: number, code: string, message: string): RouteResponse =>
  xml(status, `<Error><Code>${code}</Code><Message>${escaped(message)}</Message></Error>`)

const xml = (status: number, body: string): RouteResponse => ({
  status,
  bytes: Buffer.from(`<?xml version="1.0" encoding="utf-8"?>${body}`),
  headers: { 'content-type': 'application/xml' }
})

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
