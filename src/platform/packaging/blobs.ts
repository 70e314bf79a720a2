import { duration, plainText } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { translated } from '../transport/responses.ts'
import { exchange, TooLarge, type RawReply, type RawRequest } from '../http/request.ts'
import { withRetries } from '../http/retry.ts'
import { PrivateAddress, publicLookup, storageUrl } from './storage-hosts.ts'
import type { Transport } from '../transport/transport.ts'

/**
 * Packages travel through blob storage, by links that carry their own permission. No request here has an
 * `Authorization` header: storage refuses a bearer beside a signature, and the token is none of its business.
 */

const LARGEST_DOWNLOAD = 256 * 1024 * 1024
/** Also the size of a block; larger packages go up in several requests that can be repeated one by one. */
const LARGEST_SINGLE_PUT = 4 * 1024 * 1024
const LARGEST_STORAGE_ANSWER = 1024 * 1024
/** Milliseconds for one transfer: a package may be large and the line slow. */
const TRANSFER_TIMEOUT = 15 * 60_000
/** Milliseconds without a byte in either direction after which a transfer counts as dead. */
const IDLE = 60_000
/** Not the name on disk: that may hold characters a URL does not take. */
const BLOB_NAME = 'package.zip'

/**
 * Downloads a package. Rejects with an `ActionError` for an expired or refused link, for more than 256 MiB and for an
 * answer that stays incomplete after several attempts.
 */
export async function download(transport: Transport, link: string, doing: string): Promise<Uint8Array> {
  const url = storageUrl(transport.cloud, link, doing)
  hideLink(link, transport.secret)
  const reply = await storageRequest(transport, { url, method: 'GET', limit: LARGEST_DOWNLOAD }, doing)
  if (reply.status !== 200) throw storageRefusal(transport, reply, url, doing)
  return reply.bytes
}

/**
 * Uploads a package into a container by its shared access signature.
 * @returns the link of the blob, with the signature: a secret.
 */
export async function upload(
  transport: Transport,
  container: string,
  bytes: Uint8Array,
  doing: string
): Promise<string> {
  hideLink(container, transport.secret)
  const blob = storageUrl(transport.cloud, container, doing)
  blob.pathname = `${withoutSlashes(blob.pathname)}/${BLOB_NAME}`
  const put = async (query: string, body: Uint8Array | string, headers: Record<string, string>): Promise<void> => {
    // The signature covers the query as the service wrote it, so it is appended to, never rewritten.
    const url = new URL(`${blob.href}${query === '' ? '' : `${blob.search === '' ? '?' : '&'}${query}`}`)
    const reply = await storageRequest(
      transport,
      { url, method: 'PUT', body, headers, limit: LARGEST_STORAGE_ANSWER },
      doing
    )
    if (reply.status < 200 || reply.status >= 300) throw storageRefusal(transport, reply, url, doing)
  }
  if (bytes.byteLength <= LARGEST_SINGLE_PUT) {
    await put('', bytes, { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'application/octet-stream' })
    return blob.href
  }
  const ids: string[] = []
  for (let from = 0; from < bytes.byteLength; from += LARGEST_SINGLE_PUT) {
    // Storage wants the ids of one blob to be of equal length before encoding.
    const id = Buffer.from(`block-${String(ids.length).padStart(6, '0')}`).toString('base64')
    ids.push(id)
    await put(`comp=block&blockid=${encodeURIComponent(id)}`, bytes.subarray(from, from + LARGEST_SINGLE_PUT), {
      'content-type': 'application/octet-stream'
    })
  }
  const list = ids.map(id => `<Latest>${id}</Latest>`).join('')
  await put('comp=blocklist', `<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`, {
    'content-type': 'application/xml',
    'x-ms-blob-content-type': 'application/octet-stream'
  })
  return blob.href
}

function withoutSlashes(path: string): string {
  let end = path.length
  while (path[end - 1] === '/') end -= 1
  return path.slice(0, end)
}

/** Registers a link, its query and its signature as secrets: whoever has them has the container. */
export function hideLink(link: string, secret: (value: string) => void): void {
  secret(link)
  if (!URL.canParse(link)) return
  const url = new URL(link)
  if (url.search.length > 1) secret(url.search.slice(1))
  const signature = url.searchParams.get('sig')
  if (signature !== null) secret(signature)
}

/** Everything here may be repeated: reading, and writing the same bytes to the same place. */
async function storageRequest(
  transport: Transport,
  request: Pick<RawRequest, 'url' | 'method' | 'body' | 'limit'> & { readonly headers?: Record<string, string> },
  doing: string
): Promise<RawReply> {
  const isLooked = transport.cloud.name !== 'Embedded' && transport.agent === undefined
  const place = `${request.url.origin}${request.url.pathname}`
  try {
    return await withRetries(
      'read',
      transport,
      message => transport.log.debug(`${doing}: ${message}`),
      async () => {
        const reply = await exchange({
          ...request,
          // Compressed answers hide how many bytes were to come.
          headers: { 'accept-encoding': 'identity', ...request.headers },
          signal: transport.signal,
          agent: transport.agent,
          ...(isLooked ? { lookup: publicLookup } : {}),
          timeout: transport.timeFor(TRANSFER_TIMEOUT, doing, request.url.host),
          idle: IDLE
        })
        transport.log.debug(`${request.method} ${place} → ${reply.status}, ${reply.bytes.byteLength} bytes back`)
        return reply
      }
    )
  } catch (error) {
    if (error instanceof PrivateAddress) {
      throw new ActionError({
        doing,
        why: `the storage is not where it should be: ${error.message}`,
        remedy: 'Check the input cloud and who answers for names on this runner; behind a proxy set https_proxy.',
        cause: error
      })
    }
    if (!(error instanceof TooLarge)) throw translated(error, doing, '', transport.deadline)
    throw new ActionError({
      doing,
      why: `the file at ${request.url.host} has more than ${mebibytes(error.limit)}`,
      remedy: 'No canvas app package is that large; export it in the portal and compare.'
    })
  }
}

const mebibytes = (bytes: number): string => `${bytes / 1024 / 1024} MiB`

function storageRefusal(transport: Transport, reply: RawReply, url: URL, doing: string): ActionError {
  const text = reply.bytes.subarray(0, 4096).toString('utf8')
  // Storage answers in XML; only these two elements are of use.
  const element = (name: string): string | undefined => new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1]
  const expires = Date.parse(url.searchParams.get('se') ?? '')
  const expired = Number.isFinite(expires) && expires <= transport.clock.now()
  const age = expired ? duration(transport.clock.now() - expires) : ''
  return new ActionError({
    doing,
    why:
      reply.status === 403
        ? expired
          ? `the link to the storage expired ${age} ago; links last about an hour`
          : 'the storage refused the link: it has expired, or its permission does not cover this'
        : `the storage at ${url.host} answered with HTTP ${reply.status}`,
    remedy: 'Run it again from the start: a new run gets a new link.',
    service: {
      status: reply.status,
      code: element('Code'),
      message: plainText(element('Message') ?? '', 300) || undefined,
      requestId: reply.headers.get('x-ms-request-id') ?? undefined
    }
  })
}
