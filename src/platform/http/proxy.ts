import type { Agent } from 'node:https'
import { ActionError } from '../../base/errors.ts'
import type { Log } from '../../commands/ports/runner.ts'

/** What the machine's variables say about a proxy. */
export interface ProxyVariables {
  /** Address, with a name and password where the proxy wants them. */
  readonly https_proxy: string
  /** Hosts that are reached past it. */
  readonly no_proxy?: string | undefined
}

/** The first Node whose client takes a proxy; older ones would go past it without a word. */
const SINCE = [24, 5] as const

/**
 * Connections through a proxy, for https alone: it is asked for a tunnel to each host and sees nothing inside. Throws
 * for what is no address; a Node that takes no proxy goes past it, and says so. The password is told as a secret first.
 */
export async function proxyAgent(
  variables: ProxyVariables,
  { node, secret, log }: { node: string; secret: (value: string) => void; log: Pick<Log, 'info' | 'warning'> }
): Promise<Agent | undefined> {
  const address = URL.parse(variables.https_proxy)
  secret(address?.password ?? '')
  secret(unescaped(address?.password ?? ''))
  const refused = (why: string, remedy: string): ActionError =>
    new ActionError({ doing: 'use the proxy of the variable https_proxy', why, remedy })
  if (address === null || !['http:', 'https:'].includes(address.protocol))
    throw refused('it is no address', 'Write it as http://host:port.')
  if (!takesProxy(node)) {
    log.warning(`Node ${node} takes no proxy, so requests go past the one of https_proxy; ${SINCE.join('.')} does.`)
    return undefined
  }
  const { Agent } = await import('node:https')
  log.info(`Requests go through the proxy at ${address.host}`)
  return new Agent({ keepAlive: true, scheduling: 'lifo', timeout: 5_000, proxyEnv: { ...variables } })
}

function takesProxy(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > SINCE[0] || (major === SINCE[0] && minor >= SINCE[1])
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
