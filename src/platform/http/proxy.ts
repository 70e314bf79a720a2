import type { Agent } from 'node:https'
import { ActionError } from '../../base/errors.ts'
import type { Log } from '../../commands/ports/runner.ts'

/** Proxy settings from the runner's environment variables. */
export interface ProxyVariables {
  /** Proxy URL, with user name and password where the proxy requires them. */
  readonly https_proxy: string
  /** Hosts to connect to directly. */
  readonly no_proxy?: string | undefined
}

/** The first Node version whose HTTP client supports proxies; older versions ignore the setting silently. */
const MINIMUM_NODE = [24, 5] as const

/**
 * An agent that sends https requests through a proxy. The proxy opens a tunnel to each host and cannot see what passes
 * through it. The proxy's password is registered as a secret before anything else happens.
 *
 * @returns undefined, after a warning, when this Node does not support proxies
 * @throws ActionError when the variable is not a valid URL
 */
export async function proxyAgent(
  variables: ProxyVariables,
  { node, secret, log }: { node: string; secret: (value: string) => void; log: Pick<Log, 'info' | 'warning'> }
): Promise<Agent | undefined> {
  const address = URL.parse(variables.https_proxy)
  secret(address?.password ?? '')
  secret(decoded(address?.password ?? ''))
  const failure = (why: string, remedy: string): ActionError =>
    new ActionError({ doing: 'use the proxy given in https_proxy', why, remedy })
  if (address === null || !['http:', 'https:'].includes(address.protocol))
    throw failure('its value is not a valid http or https URL', 'Set it to http://host:port.')
  if (!supportsProxies(node)) {
    log.warning(
      `Node ${node} ignores https_proxy (needs ${MINIMUM_NODE.join('.')} or later); requests connect directly.`
    )
    return undefined
  }
  const { Agent } = await import('node:https')
  log.info(`Sending requests through the proxy at ${address.host}`)
  return new Agent({ keepAlive: true, scheduling: 'lifo', timeout: 5_000, proxyEnv: { ...variables } })
}

function supportsProxies(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > MINIMUM_NODE[0] || (major === MINIMUM_NODE[0] && minor >= MINIMUM_NODE[1])
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
