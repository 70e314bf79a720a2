import { didYouMean } from '../../base/closest.ts'
import { listed, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'

/** Services whose host can be replaced, by the name in the input. */
const HOSTS = {
  login: 'login',
  bap: 'bap',
  'power-apps': 'powerApps',
  flow: 'flow',
  graph: 'graph',
  make: 'make'
} as const
/** Audiences that can be replaced. */
const AUDIENCES = {
  'power-apps-audience': 'powerAppsAudience',
  'flow-audience': 'flowAudience',
  'graph-audience': 'graphAudience'
} as const
const NAMES = [...Object.keys(HOSTS), ...Object.keys(AUDIENCES)]

/** Origins and audiences to use in place of those of the cloud. */
export type Endpoints = {
  readonly [Name in (typeof HOSTS)[keyof typeof HOSTS] | (typeof AUDIENCES)[keyof typeof AUDIENCES]]?: string
}

/**
 * Parses `service = https://host` lines. Skips blank lines and lines that begin with `#`.
 *
 * @param onLoopback true for the embedded cloud, which is a server on this machine and may be nowhere else
 * @throws ActionError for all lines at once
 */
export function parseEndpoints(text: string, onLoopback: boolean): Endpoints {
  const endpoints: Record<string, string> = {}
  const problems: string[] = []
  for (const [index, whole] of text.split(/\r\n|\r|\n/).entries()) {
    const content = whole.trim()
    if (content === '' || content.startsWith('#')) continue
    const problem = readLine(content, onLoopback, endpoints)
    if (problem !== undefined) problems.push(`line ${index + 1} ${problem}`)
  }
  if (problems.length === 0) return endpoints
  throw new ActionError({
    doing: 'read the input endpoints',
    why: listed(problems, 20),
    remedy: `Write one service = https://host per line, without a path. The services are ${listed(NAMES)}.`
  })
}

/** Adds what a line says. Returns what is wrong with it. */
function readLine(content: string, onLoopback: boolean, endpoints: Record<string, string>): string | undefined {
  const [name = '', ...rest] = content.split('=')
  const written = rest.join('=').trim()
  const wanted = name.trim().toLowerCase()
  const host = valueOf(HOSTS, wanted)
  const key = host ?? valueOf(AUDIENCES, wanted)
  if (key === undefined) return `names ${quoted(name.trim())}, which is not a service${didYouMean(wanted, NAMES)}`
  if (key in endpoints) return `names ${wanted} again`
  const url = URL.canParse(written) ? new URL(written) : undefined
  if (url === undefined) return 'has no address'
  if (url.username !== '' || url.password !== '') return 'has a user or password in its address'
  if (url.search !== '' || url.hash !== '') return 'has more than a host'
  if (host === undefined) {
    // The service compares the text, so it stays as it is written.
    if (url.protocol !== 'https:') return 'has an audience that does not begin with https://'
    endpoints[key] = written
    return undefined
  }
  if (url.pathname !== '/' || written.endsWith('//')) return 'has a path, but only the host can be replaced'
  if (onLoopback) {
    if (url.protocol !== 'http:' || url.hostname !== '127.0.0.1')
      return 'does not lead to 127.0.0.1, where the cloud Embedded is'
  } else if (url.protocol !== 'https:') return 'has an address that does not begin with https://'
  else if (!url.hostname.includes('.') || url.hostname.endsWith('.')) return 'has no full host name'
  endpoints[key] = url.origin
  return undefined
}

const valueOf = <Value extends string>(table: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined
