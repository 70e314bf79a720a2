import { GUID } from '../../../base/guid.ts'
import { uriDecoded } from '../../../base/uri.ts'
import { isPlaceholder } from './secret-words.ts'

/** Recognises URLs whose host belongs to one environment, site, subscription or network. */

export interface HostedValue {
  readonly kind: string
  /** The host, and the part of the path that identifies the resource. Never a query or a user name. */
  readonly value: string
  /** Its position in the text: of a whole address with its path, or of a host or an id alone. */
  readonly start: number
  readonly end: number
  /** Of an address, how often it is percent-encoded as a whole: in paths of requests, flows have it once or twice. */
  readonly encoded?: 0 | 1 | 2 | undefined
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
const ENVIRONMENT = new RegExp(`/(?:environments|e)/((?:Default-|Legacy-)?${GUID})`, 'i')

const ADDRESS = /https?:\/\/([a-z0-9][a-z0-9.-]{0,250})(?::\d{1,5})?((?:\/[^\s"'<>?#\\|{}]{0,500})?)/gi
/** An address that is one segment of a path. */
const ENCODED_ADDRESS = /https?(%(?:25)?3A)%(?:25)?2F%(?:25)?2F[\w.~%-]{1,1500}/gi
/** SQL connections name servers without a scheme. */
const SERVER =
  /(?<![\w.@/-])([a-z0-9][a-z0-9-]{0,62}\.database\.(?:windows\.net|usgovcloudapi\.net|chinacloudapi\.cn))(?![\w-])/gi
/** The domain that every tenant has. Inside mail addresses it is not reported separately. */
const DOMAIN = /(?<![\w.@-])([a-z0-9][a-z0-9-]{0,62}\.onmicrosoft\.(?:com|us|de|cn))(?![\w.-])/gi

/** The hosts in a text that belong to one environment. Takes linear time. */
export function hostedValues(text: string): HostedValue[] {
  const isEncoded = text.includes('%') && /^https?%|[^a-z]https?%/i.test(text)
  if (!text.includes('.') && !text.includes('://') && !isEncoded) return []
  const found: HostedValue[] = []
  if (text.includes('://'))
    for (const match of text.matchAll(ADDRESS)) {
      const { index, 0: whole, 1: named = '', 2: path = '' } = match
      const end = index + whole.length
      const next = text[end]
      // Before an @ it is not a host but a user name, and maybe a password.
      if (path === '' && (next === '@' || next === ':')) continue
      const host = hostOf(named)
      if (host === undefined) continue
      const value = valueOf(host, path)
      if (value !== undefined) found.push({ ...value, start: index, end, encoded: 0 })
      const pathStart = end - path.length
      const tenant = SIGN_IN.test(host) ? TENANT.exec(path)?.[1] : undefined
      if (tenant !== undefined) found.push(partOf('tenant', tenant, pathStart + path.indexOf(tenant)))
      const environment = PORTAL.test(host) ? ENVIRONMENT.exec(path)?.[1] : undefined
      if (environment !== undefined)
        found.push(partOf('environment', environment, pathStart + path.indexOf(environment)))
    }
  if (isEncoded) for (const value of encodedValues(text)) found.push(value)
  if (/\.database\./i.test(text))
    for (const { 1: host = '', index } of text.matchAll(SERVER)) found.push(partOf('SQL server', host, index))
  if (/\.onmicrosoft\./i.test(text))
    for (const { 1: domain = '', index } of text.matchAll(DOMAIN)) found.push(partOf('tenant', domain, index))
  return found
}

function* encodedValues(text: string): Generator<HostedValue> {
  for (const { index, 0: whole, 1: colon = '' } of text.matchAll(ENCODED_ADDRESS)) {
    const encoded = colon.length === 3 ? 1 : 2
    const address = encoded === 1 ? uriDecoded(whole) : uriDecoded(uriDecoded(whole))
    const [, named = '', path = ''] = /^https?:\/\/([a-z0-9][a-z0-9.-]{0,250})(.*)$/is.exec(address) ?? []
    const host = hostOf(named)
    const value = host === undefined ? undefined : valueOf(host, path)
    if (value !== undefined) yield { ...value, start: index, end: index + whole.length, encoded }
  }
}

/** The host in a form that can be compared; `undefined` for one that belongs to nobody. */
function hostOf(named: string): string | undefined {
  const host = named.toLowerCase().replace(/\.$/, '')
  return NOBODYS.test(host) || isPlaceholder(host) ? undefined : host
}

function valueOf(host: string, path: string): Pick<HostedValue, 'kind' | 'value'> | undefined {
  const kind = HOSTS.find(entry => entry.host.test(host))
  return kind === undefined
    ? undefined
    : { kind: kind.kind, value: host + uriDecoded(kind.path?.exec(path)?.[0] ?? '') }
}

const partOf = (kind: string, text: string, start: number): HostedValue => ({
  kind,
  value: text.toLowerCase(),
  start,
  end: start + text.length
})
