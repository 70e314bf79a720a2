import { duration, plainText } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { toActionError } from '../transport/responses.ts'
import { sendRequest, ResponseTooLarge, type RawResponse, type RawRequest } from '../http/request.ts'
import { withRetries } from '../http/retry.ts'
import { PrivateAddress, publicLookup, storageUrl } from './storage-hosts.ts'
import type { Transport } from '../transport/transport.ts'

/**
 * Packages are transferred through blob storage, by links that carry their own permission. No request here has an
 * `Authorization` header: storage rejects a bearer token beside a signature, and must not see our token anyway.
 */

const MAX_DOWNLOAD_BYTES = 256 * 1024 * 1024
/** A larger package is uploaded in blocks of this size, each retried by itself. */
const BLOCK_BYTES = 4 * 1024 * 1024
const MAX_STORAGE_RESPONSE_BYTES = 1024 * 1024
/** Milliseconds one transfer may take: a package may be large and the connection slow. */
const TRANSFER_TIMEOUT = 15 * 60_000
/** Milliseconds without a byte in either direction after which a transfer is considered dead. */
const IDLE_TIMEOUT = 60_000
/** Characters. Signatures of Azure Storage have 44. */
const SHORTEST_SIGNATURE = 16
/** Not the name on disk, which may contain characters that are invalid in a URL. */
const BLOB_NAME = 'package.zip'

/**
 * Downloads a package.
 *
 * @throws ActionError for an expired or rejected link, for more than 256 MiB, and for a response that is still
 * incomplete after several attempts
 */
export async function download(transport: Transport, link: string, doing: string): Promise<Uint8Array> {
  const url = storageUrl(transport.cloud, link, doing)
  hideLink(link, transport.secret)
  const response = await storageRequest(transport, { url, method: 'GET', limit: MAX_DOWNLOAD_BYTES }, doing)
  if (response.status !== 200) throw storageError(transport, response, url, doing)
  return response.bytes
}

/**
 * Uploads a package to a container by its shared access signature.
 *
 * @returns the URL of the blob with the signature: a secret
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
  const putBlob = async (query: string, body: Uint8Array | string, headers: Record<string, string>): Promise<void> => {
    // The signature covers the query exactly as the service wrote it, so parameters are appended and nothing is
    // re-encoded.
    const url = new URL(`${blob.href}${query === '' ? '' : `${blob.search === '' ? '?' : '&'}${query}`}`)
    const response = await storageRequest(
      transport,
      { url, method: 'PUT', body, headers, limit: MAX_STORAGE_RESPONSE_BYTES },
      doing
    )
    if (response.status < 200 || response.status >= 300) throw storageError(transport, response, url, doing)
  }
  if (bytes.byteLength <= BLOCK_BYTES) {
    await putBlob('', bytes, { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'application/octet-stream' })
    return blob.href
  }
  const ids: string[] = []
  for (let from = 0; from < bytes.byteLength; from += BLOCK_BYTES) {
    // Storage requires all block ids of a blob to have the same length before encoding.
    const id = Buffer.from(`block-${String(ids.length).padStart(6, '0')}`).toString('base64')
    ids.push(id)
    await putBlob(`comp=block&blockid=${encodeURIComponent(id)}`, bytes.subarray(from, from + BLOCK_BYTES), {
      'content-type': 'application/octet-stream'
    })
  }
  const list = ids.map(id => `<Latest>${id}</Latest>`).join('')
  await putBlob('comp=blocklist', `<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`, {
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

/**
 * Registers what gives access to a container as a secret: the signature of the link, without which the rest of it opens
 * nothing. Each secret is kept in many forms for the rest of the run, and a run over a thousand targets has thousands of
 * links. Of a link without such a signature, everything is registered.
 */
export function hideLink(link: string, secret: (value: string) => void): void {
  const written = /[?&]sig=([^&#]*)/.exec(link)?.[1] ?? ''
  const signature = decoded(written)
  const all = URL.canParse(link) ? [link, new URL(link).search.slice(1), signature] : [link]
  // As written, and that first: a form of another secret is not registered in all forms of its own. A link that is
  // encoded as a whole, in base64 for one, holds the signature like that.
  for (const value of signature.length < SHORTEST_SIGNATURE ? all : [written, signature]) secret(value)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Every request here may be retried: reads, and writes of the same bytes to the same place. */
async function storageRequest(
  transport: Transport,
  request: Pick<RawRequest, 'url' | 'method' | 'body' | 'limit'> & { readonly headers?: Record<string, string> },
  doing: string
): Promise<RawResponse> {
  const checksAddress = transport.cloud.name !== 'Embedded' && transport.agent === undefined
  const address = `${request.url.origin}${request.url.pathname}`
  try {
    return await withRetries(
      'idempotent',
      transport,
      message => transport.log.debug(`${doing}: ${message}`),
      async () => {
        const response = await sendRequest({
          ...request,
          // Compressed responses hide how many bytes were to arrive.
          headers: { 'accept-encoding': 'identity', ...request.headers },
          signal: transport.signal,
          agent: transport.agent,
          ...(checksAddress ? { lookup: publicLookup } : {}),
          timeout: transport.timeoutFor(TRANSFER_TIMEOUT, doing, request.url.host),
          idleTimeout: IDLE_TIMEOUT
        })
        transport.log.debug(
          `${request.method} ${address} → ${response.status}, ${response.bytes.byteLength} bytes received`
        )
        return response
      }
    )
  } catch (error) {
    if (error instanceof PrivateAddress) {
      throw new ActionError({
        doing,
        why: `the storage host is not on the internet: ${error.message}`,
        remedy: 'Check the input cloud and DNS on this runner. Behind a proxy, set https_proxy.',
        cause: error
      })
    }
    if (!(error instanceof ResponseTooLarge)) throw toActionError(error, doing, '', transport.deadline)
    throw new ActionError({
      doing,
      why: `the file at ${request.url.host} has more than ${mebibytes(error.limit)}`,
      remedy: 'No canvas app package is that large. Export it in the portal and compare.'
    })
  }
}

const mebibytes = (bytes: number): string => `${bytes / 1024 / 1024} MiB`

function storageError(transport: Transport, response: RawResponse, url: URL, doing: string): ActionError {
  const text = response.bytes.subarray(0, 4096).toString('utf8')
  // Storage responds in XML; only these two elements are useful.
  const element = (name: string): string | undefined => new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1]
  const expires = Date.parse(url.searchParams.get('se') ?? '')
  const expired = Number.isFinite(expires) && expires <= transport.clock.now()
  const age = expired ? duration(transport.clock.now() - expires) : ''
  return new ActionError({
    doing,
    why:
      response.status === 403
        ? expired
          ? `the storage link expired ${age} ago; links are valid for about an hour`
          : 'the storage rejected the link: it has expired, or it does not permit this'
        : `the storage at ${url.host} responded with HTTP ${response.status}`,
    remedy: 'Run it again from the start. A new run gets a new link.',
    service: {
      status: response.status,
      code: element('Code'),
      message: plainText(element('Message') ?? '', 300) || undefined,
      requestId: response.headers.get('x-ms-request-id') ?? undefined
    }
  })
}
