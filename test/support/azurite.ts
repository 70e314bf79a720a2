import { spawn, type ChildProcess } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'

/** The published account and key of every Azurite. They give access to nothing else. */
const ACCOUNT = 'devstoreaccount1'
const KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=='
const SAS_VERSION = '2021-12-02'
const CONTAINER = 'artifacts'

const MAIN = fileURLToPath(new URL('../../node_modules/azurite/dist/src/blob/main.js', import.meta.url))

export interface BlobStore extends AsyncDisposable {
  /** A link to one blob, signed for the permissions given (`r`, `cw`), as the artifact service hands them out. */
  link(blob: string, permissions: string, headers?: { readonly type?: string; readonly disposition?: string }): string
  read(blob: string): Promise<Buffer>
  write(blob: string, bytes: Uint8Array): Promise<void>
}

/** A real blob service on loopback, in memory, in a process of its own that ends with this one at the latest. */
export async function startAzurite(): Promise<BlobStore> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}/${ACCOUNT}`
  const options = ['--blobHost', '127.0.0.1', '--blobPort', String(port), '--inMemoryPersistence']
  const child = spawn(process.execPath, [MAIN, '--silent', '--disableTelemetry', '--skipApiVersionCheck', ...options], {
    cwd: tmpdir(),
    stdio: 'ignore'
  })
  const kill = (): void => void child.kill('SIGKILL')
  process.once('exit', kill)
  try {
    await answering(origin, child)
    await createContainer(origin)
  } catch (error) {
    kill()
    throw error
  }

  const link: BlobStore['link'] = (blob, permissions, headers = {}) =>
    `${origin}/${CONTAINER}/${encodeURIComponent(blob)}?${signature(blob, permissions, headers)}`
  return {
    link,
    async read(blob) {
      const answer = await fetch(link(blob, 'r'))
      if (!answer.ok) throw new Error(`blob ${blob}: ${answer.status}`)
      return Buffer.from(await answer.arrayBuffer())
    },
    async write(blob, bytes) {
      const answer = await fetch(link(blob, 'cw'), {
        method: 'PUT',
        headers: { 'x-ms-blob-type': 'BlockBlob' },
        body: Buffer.from(bytes)
      })
      if (!answer.ok) throw new Error(`blob ${blob}: ${answer.status} ${await answer.text()}`)
    },
    async [Symbol.asyncDispose]() {
      process.off('exit', kill)
      const ended = new Promise(resolve => child.once('close', resolve))
      if (child.exitCode === null && child.signalCode === null) {
        kill()
        await ended
      }
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}

async function answering(origin: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    if (child.exitCode !== null) throw new Error(`Azurite ended with ${child.exitCode}`)
    const answer = await fetch(origin).catch(() => undefined)
    await answer?.arrayBuffer()
    if (answer !== undefined) return
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error('Azurite does not answer')
}

const signed = (text: string): string =>
  createHmac('sha256', Buffer.from(KEY, 'base64')).update(text, 'utf8').digest('base64')

/** Query of a service SAS for one blob. The text to sign has a line for every field, empty ones included. */
function signature(
  blob: string,
  permissions: string,
  { type = '', disposition = '' }: { readonly type?: string; readonly disposition?: string }
): string {
  const expiry = `${new Date(Date.now() + 3_600_000).toISOString().slice(0, 19)}Z`
  const protocols = 'https,http'
  const fields = [
    permissions,
    '',
    expiry,
    `/blob/${ACCOUNT}/${CONTAINER}/${blob}`,
    '',
    '',
    protocols,
    SAS_VERSION,
    'b',
    '',
    '',
    '',
    disposition,
    '',
    '',
    type
  ]
  return new URLSearchParams({
    sp: permissions,
    se: expiry,
    spr: protocols,
    sv: SAS_VERSION,
    sr: 'b',
    ...(disposition === '' ? {} : { rscd: disposition }),
    ...(type === '' ? {} : { rsct: type }),
    sig: signed(fields.join('\n'))
  }).toString()
}

/** Creating a container takes the account's key: verb, eleven standard headers that are absent, ours, the resource. */
async function createContainer(origin: string): Promise<void> {
  const headers = { 'x-ms-date': new Date().toUTCString(), 'x-ms-version': SAS_VERSION }
  const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}`)
  const resource = [`/${ACCOUNT}/${ACCOUNT}/${CONTAINER}`, 'restype:container']
  const text = ['PUT', ...Array.from({ length: 11 }, () => ''), ...lines, ...resource].join('\n')
  const answer = await fetch(`${origin}/${CONTAINER}?restype=container`, {
    method: 'PUT',
    headers: { ...headers, authorization: `SharedKey ${ACCOUNT}:${signed(text)}` }
  })
  if (!answer.ok) throw new Error(`container: ${answer.status} ${await answer.text()}`)
}
