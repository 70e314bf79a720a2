import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startTlsFront } from './tls-front.ts'

/** The hosts that clients of the public cloud know by heart. */
const SERVICE_HOSTS: readonly string[] = [
  'api.bap.microsoft.com',
  'api.powerapps.com',
  'api.flow.microsoft.com',
  'graph.microsoft.com',
  'login.microsoftonline.com'
]

/** How a client that was not made for the embedded environment reaches it. */
export interface Reach extends AsyncDisposable {
  /** Host names that are answered, over TLS. */
  readonly hosts: readonly string[]
  /** On 127.0.0.1. */
  readonly port: number
  /** File with the certificate authority to trust, PEM. */
  readonly authority: string
  /** Environment variables that send an unmodified program there: one of Node, and one of Python that uses requests. */
  readonly node: Readonly<Record<string, string>>
  readonly python: Readonly<Record<string, string>>
}

/** Answers for the service's hosts on loopback, and writes into `folder` what clients need to find and trust them. */
export async function openToForeignClients(url: string, folder: string): Promise<Reach> {
  const front = await startTlsFront(SERVICE_HOSTS, url)
  mkdirSync(folder, { recursive: true })
  const authority = join(folder, 'authority.pem')
  writeFileSync(authority, front.authority)
  const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
  copyFileSync(file('redirect-hosts.py'), join(folder, 'sitecustomize.py'))
  const redirect = JSON.stringify(Object.fromEntries(SERVICE_HOSTS.map(host => [host, front.port])))
  return {
    hosts: SERVICE_HOSTS,
    port: front.port,
    authority,
    node: {
      NODE_OPTIONS: `--require ${JSON.stringify(file('redirect-hosts.cjs'))}`,
      NODE_EXTRA_CA_CERTS: authority,
      REDIRECT_HOSTS: redirect
    },
    python: { PYTHONPATH: folder, REQUESTS_CA_BUNDLE: authority, REDIRECT_HOSTS: redirect },
    [Symbol.asyncDispose]: () => front[Symbol.asyncDispose]()
  }
}
