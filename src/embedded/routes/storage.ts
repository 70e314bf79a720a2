import { ownIn, setOwn } from '../packaging/shared/lookup.ts'
import type { Answer, Call, Route } from '../route.ts'
import { CONTAINER_PATTERN, openContainer } from '../storage.ts'
import type { Container } from '../world/model.ts'

/**
 * The part of Azure Blob Storage that packaging uses: single and block uploads, downloads, listing. Refusals are those
 * Microsoft's own emulator gives; a request with an Authorization header is refused because a link is its own key.
 */
const BLOB = `/:container(^${CONTAINER_PATTERN}$)/:blob`

export const storageRoutes: readonly Route[] = [
  {
    method: 'PUT',
    path: BLOB,
    service: 'none',
    handle: call => withContainer(call, 'w', container => put(call, container))
  },
  {
    method: 'GET',
    path: BLOB,
    service: 'none',
    handle: call => withContainer(call, 'r', container => get(call, container))
  },
  {
    method: 'GET',
    path: `/:container(^${CONTAINER_PATTERN}$)`,
    service: 'none',
    handle: call => withContainer(call, 'l', list)
  }
]

function withContainer(call: Call, permission: string, work: (container: Container) => Answer): Answer {
  if (call.headers['authorization'] !== undefined)
    return refusal(403, 'AuthenticationFailed', 'A storage link takes no Authorization header.')
  if (call.faults.strikes('link-expired')) return refusal(403, 'AuthenticationFailed', 'Signed expiry time has passed.')
  const access = openContainer(call.world, call.params['container'] ?? '', call.query, permission, call.now)
  return 'container' in access ? work(access.container) : refusal(access.refused, access.code, access.message)
}

function put(call: Call, { path }: Container): Answer {
  const name = call.params['blob'] ?? ''
  const part = call.query.get('comp')
  if (part === 'block') {
    const id = call.query.get('blockid') ?? ''
    if (!/^[A-Za-z0-9+/]+=*$/.test(id)) return refusal(400, 'InvalidQueryParameterValue', 'blockid must be base64.')
    return changed(call, path, container => {
      container.blocks[`${name}/${id}`] = call.blobs.add(call.bytes)
    })
  }
  if (part === 'blocklist') return commitBlocks(call, path, name)
  if (part !== null) return refusal(400, 'InvalidQueryParameterValue', `comp=${part} is not known.`)
  if (call.headers['x-ms-blob-type'] !== 'BlockBlob')
    return refusal(400, 'MissingRequiredHeader', 'x-ms-blob-type: BlockBlob is required.')
  return changed(call, path, container => {
    setOwn(container.blobs, name, call.blobs.add(call.bytes))
  })
}

function commitBlocks(call: Call, path: string, name: string): Answer {
  const ids = [...call.bytes.toString('utf8').matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)<\//g)].map(
    ([, id]) => id ?? ''
  )
  if (ids.length === 0) return refusal(400, 'InvalidXmlDocument', 'The block list names no block.')
  const digests = ids.map(id => call.world.containers[path]?.blocks[`${name}/${id}`])
  if (digests.includes(undefined)) return refusal(400, 'InvalidBlockList', 'The specified block list is invalid.')
  const whole = call.blobs.add(Buffer.concat(digests.map(digest => call.blobs.read(digest ?? ''))))
  return changed(call, path, container => {
    setOwn(container.blobs, name, whole)
    container.blocks = Object.fromEntries(
      Object.entries(container.blocks).filter(([key]) => !key.startsWith(`${name}/`))
    )
  })
}

function changed(call: Call, path: string, work: (container: Container) => void): Answer {
  call.change(world => {
    const container = world.containers[path]
    if (container !== undefined) work(container)
  })
  return { status: 201 }
}

function get(call: Call, container: Container): Answer {
  const digest = ownIn(container.blobs, call.params['blob'] ?? '')
  if (digest === undefined) return refusal(404, 'BlobNotFound', 'The specified blob does not exist.')
  return {
    status: 200,
    bytes: call.blobs.read(digest),
    headers: { 'content-type': 'application/octet-stream', 'x-ms-blob-type': 'BlockBlob' }
  }
}

function list(container: Container): Answer {
  const blobs = Object.keys(container.blobs).map(name => `<Blob><Name>${escaped(name)}</Name></Blob>`)
  return xml(
    200,
    `<EnumerationResults ContainerName="${container.path}"><Blobs>${blobs.join('')}</Blobs></EnumerationResults>`
  )
}

const refusal = (status: number, code: string, message: string): Answer =>
  xml(status, `<Error><Code>${code}</Code><Message>${escaped(message)}</Message></Error>`)

const xml = (status: number, body: string): Answer => ({
  status,
  bytes: Buffer.from(`<?xml version="1.0" encoding="utf-8"?>${body}`),
  headers: { 'content-type': 'application/xml' }
})

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
