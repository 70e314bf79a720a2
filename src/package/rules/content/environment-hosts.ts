import { isPlaceholder } from './secret-words.ts'

/** Recognises URLs whose host belongs to one environment, site, subscription or network. */

export interface HostedValue {
  readonly kind: string
  /** The host, and the part of the path that identifies the resource. Never a query or a user name. */
  readonly value: string
}

interface HostKind {
  readonly kind: string
  readonly host: RegExp
  /** The part of the path that identifies the resource, without keys and file names. */
  readonly path?: RegExp
}

const HOSTS: readonly HostKind[] = [
  {
    kind: 'SharePoint site',
    host: /\.sharepoint(?:-mil|-df)?\.(?:com|us|cn|de)$/,
    path: /^\/(?:sites|teams|personal)\/[^/?#]{1,200}/i
  },
  {
    kind: 'Dataverse environment',
    host: /\.crm\d{0,2}\.(?:dynamics\.(?:com|cn)|microsoftdynamics\.us|appsplatform\.us)$/
  },
  { kind: 'environment', host: /\.environment\.api\.powerplatform\.(?:com|us|partner\.microsoftonline\.cn)$/ },
  { kind: 'SQL server', host: /\.database\.(?:windows|usgovcloudapi|chinacloudapi)\.(?:net|cn)$/ },
  {
    kind: 'storage account',
    host: /\.(?:blob|queue|table|file|dfs)\.core\.(?:windows|usgovcloudapi|chinacloudapi)\.(?:net|cn)$/
  },
  { kind: 'key vault', host: /\.vault\.(?:azure\.net|usgovcloudapi\.net|azure\.cn)$/ },
  { kind: 'message bus', host: /\.servicebus\.(?:windows|usgovcloudapi|chinacloudapi)\.(?:net|cn)$/ },
  {
    kind: 'Azure service',
    host: /\.(?:documents|cognitiveservices|openai|search|redis|azurecontainerapps|cloudapp)\.(?:[a-z0-9-]{1,40}\.)?(?:azure\.com|azure\.us|azure\.net|windows\.net|io)$/
  },
  { kind: 'web app', host: /\.azurewebsites\.(?:net|us|cn)$/ },
  { kind: 'logic app', host: /\.logic\.azure\.(?:com|us|cn)$/, path: /^\/workflows\/[^/?#]{1,64}/i },
  { kind: 'API gateway', host: /\.azure-api\.(?:net|us|cn)$/ },
  {
    kind: 'host of an internal network',
    host: /^(?:[a-z0-9-]{1,63}|.{1,200}\.(?:local|lan|corp|internal|intranet|intra))$/
  },
  {
    kind: 'host of an internal network',
    host: /^(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}$/
  }
]

const NOBODYS = /^(?:localhost|127\.0\.0\.1)$/

/** URLs of the identity platform have the tenant in their path. */
const SIGN_IN = /^login\.(?:microsoftonline\.(?:com|us)|windows\.net|chinacloudapi\.cn)$/
const TENANT = /^\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4})(?:\/|$)/i
/** Links to the portals have the environment in their path. */
const PORTAL =
  /(?:^|\.)(?:make|apps|admin|web|create)\.(?:powerapps|powerautomate|powerplatform)\.com$|(?:^|\.)flow\.microsoft\.com$/
const ENVIRONMENT =
  /\/(?:environments|e)\/((?:Default-|Legacy-)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/i

const ADDRESS = /https?:\/\/([a-z0-9][a-z0-9.-]{0,250})(?::\d{1,5})?((?:\/[^\s"'<>?#\\|{}]{0,500})?)/gi
/** SQL connections name servers without a scheme. */
const SERVER =
  /(?<![\w.@/-])([a-z0-9][a-z0-9-]{0,62}\.database\.(?:windows\.net|usgovcloudapi\.net|chinacloudapi\.cn))(?![\w-])/gi
/** The domain that every tenant has. Inside mail addresses it is not reported separately. */
const DOMAIN = /(?<![\w.@-])([a-z0-9][a-z0-9-]{0,62}\.onmicrosoft\.(?:com|us|de|cn))(?![\w.-])/gi

/** The hosts in a text that belong to one environment. Takes linear time. */
export function hostedValues(text: string): HostedValue[] {
  if (!text.includes('.') && !text.includes('://')) return []
  const found: HostedValue[] = []
  if (text.includes('://'))
    for (const match of text.matchAll(ADDRESS)) {
      const [whole, named = '', path = ''] = match
      const next = text[match.index + whole.length]
      // Before an @ it is not a host but a user name, and maybe a password.
      if (path === '' && (next === '@' || next === ':')) continue
      const host = named.toLowerCase().replace(/\.$/, '')
      if (NOBODYS.test(host) || isPlaceholder(host)) continue
      const kind = HOSTS.find(entry => entry.host.test(host))
      if (kind !== undefined) found.push({ kind: kind.kind, value: host + decoded(kind.path?.exec(path)?.[0] ?? '') })
      const tenant = SIGN_IN.test(host) ? TENANT.exec(path)?.[1] : undefined
      if (tenant !== undefined) found.push({ kind: 'tenant', value: tenant.toLowerCase() })
      const environment = PORTAL.test(host) ? ENVIRONMENT.exec(path)?.[1] : undefined
      if (environment !== undefined) found.push({ kind: 'environment', value: environment.toLowerCase() })
    }
  if (/\.database\./i.test(text))
    for (const [, host = ''] of text.matchAll(SERVER)) found.push({ kind: 'SQL server', value: host.toLowerCase() })
  if (/\.onmicrosoft\./i.test(text))
    for (const [, domain = ''] of text.matchAll(DOMAIN)) found.push({ kind: 'tenant', value: domain.toLowerCase() })
  return found
}

/** `Team%20Site` as `Team Site`. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
