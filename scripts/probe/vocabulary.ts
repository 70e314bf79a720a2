import { CODES, WRAPPER_CODES } from '../../src/protocol/errors.ts'
import { RESOURCE_TYPES } from '../../src/protocol/packaging.ts'
import { CLASSIFICATIONS } from '../../src/protocol/policies.ts'
import { CONNECTED, CREATION_TYPES, FAILED, RUNNING, SUCCEEDED } from '../../src/protocol/statuses.ts'

/**
 * What a file of observations may say. Everything a service sends may hold ids, names, addresses or keys, so nothing is
 * taken over because it looks harmless. Values come from a list for their field. Names of fields, headers, codes and
 * parts of paths consist of words of a list. Everything else appears as its type, or as `*`.
 */

/** Stands for whatever is in no list. */
export const OTHER = '*'

const WORDS = new Set(
  `absent bad unprocessable denied sources premise dependents sets revision minor build performance optimization aware modern commit pass consume
  uris urls supports portrait landscape siena form factor unified unlocked states friendly installed featured hero sso keywords endpoints
  grandfathered only uses setting script exempt enforceable show hide canvasapp teams management v definitions base access account acquire active activity actual add additional admin affinity age agent alive all allow allowed
  alm almmode any api apis apim app application applications apps arm associated async at audience auth authentication authenticate
  authorization azure background base batch billing blob blocked body bool business bypass byte cache call caller can capability
  capabilities capacity categories category challenge change changed channel chunk classification client cloud cluster code color
  command comment common component conditions configurable configuration connect connected connection connections connector
  connectors consent constraints container content context control conversion core cors correlation count create created creation creator
  credential cross current custom data database dataflow dataset datasets date days dead debug default definition delegated delete
  deleted dependencies depends deployment deprecated description detail details dev developer device devices dimension dir direct
  directory disabled disposition display dlp document domain draft dynamics edit editor effective element email embed embedded
  enable enabled encoding encryption end endpoint entities entity entitlement enumerations environment environments environmentsku error
  errors etag evaluate evaluation event execution exists expiration expire expires explicit export expression extended extensions failed
  failure feature features field file files filter first flow flows for forbidden format found from full gateway gateways general generate
  gov governance group groups guid has hbi header height hierarchy hint hints host hosts html http icon id identifier identity if
  image import in included info inner input inputs instance integrated integration internal invalid invoker is island islandgateway
  isolation item items job keep key keys kind label language last lbi lease length level licence license life cycle limit link linked list
  listed location lock logic logical logicflows machine mail main major make managed manifest match max media member message metadata
  method min minimum missing mode model modified modify module multiple name names namespace namespaces next no non not nosniff
  notification notify number object occurred odata of on open operation operations operator option optional options or order organization
  organizational origin original output outputs over owner package packages packaging page parameter parameters parent part party path
  pattern permission permissions picklist pipeline plan plans platform play player point policies policy power powerapps powered pragma
  premium present primary principal private processsimple product production profile project promote properties property protection protocol
  provider providers provisioning proxy public publish published publisher purpose put query quota range rate reason recommendation
  redirect reference references referrer region related release remaining render reply request requested required requests reset resource
  resources response restore result results resume retention retry role route row rules run runtime sample sandbox save scale schema scope
  scopes screen sdk sec secure security selected seq server service session set setting settings severity shared sharing side sign signature
  site size skip sku small sniff solution sort source spec standard start started state status statuses step steps stop stopped storage store
  strict style subscription succeeded suggested summary supported suspended suspension swagger system table tag tags target team
  telemetry tenant tenants test text than theme threshold throttle tier time timing timeout title to token too top tracking transfer transport
  trial trigger type types unblockable unauthorized unauthenticated unfinished unique unknown unpublished unsupported until update
  updated upload uri url usage use used user users valid validate validation value values vary verified version versions via view viewer
  violated violation visibility vnet wait warning watermark web width with workflow workflows write x xss year zip ms by cds ttl after
  www tracestate traceparent mise eu geo rp ip cookie connectionreferences connectionparameters displayname apiid iconuri sas alternate
  svc hsts nel report`.split(/\s+/)
)

/** Whether a name consists of words of the list, written together or with marks between, and at most one digit each. */
export function isKnownName(name: string): boolean {
  if (name.length === 0 || name.length > 60) return false
  if (!/^[$@]?[A-Za-z][A-Za-z0-9]*(?:[-_.@$][A-Za-z0-9]+)*$/.test(name)) return false
  const parts = name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []
  return parts.length <= 8 && parts.every(part => /^\d$/.test(part) || WORDS.has(part.toLowerCase()))
}

const EXTRA_CODES: readonly string[] = [
  ...Object.values(CODES),
  ...WRAPPER_CODES,
  'ApplicationNotFound',
  'AuthorizationFailed',
  'AuthorizationHeaderInvalid',
  'AzureResourceManagerRequestFailed',
  'BapListServicePlansFailed',
  'DynamicsEntitlementMissing',
  'FlowWadlConversionNotSupported',
  'FullNonLocalizedError',
  'GraphUserDetailNotFound',
  'InsufficientDelegatedPermissions',
  'InsufficientPlanForApp',
  'InvalidAuthenticationAudience',
  'InvokerConnectionOverrideFailed',
  'NotImplemented',
  'OperationNotFound',
  'PackageResourceNotFound',
  'RouteNotFound',
  'ServiceToServiceEnvironmentNotFound',
  'TooManyRequests',
  'UnsupportedCreationType'
]

export const knownCode = (code: string): string => (EXTRA_CODES.includes(code) || isKnownName(code) ? code : OTHER)

const STATUSES = [...RUNNING, ...SUCCEEDED, ...FAILED, CONNECTED, 'Error', 'Ready', 'Compliant', 'Unknown', 'Warning']
const BAP = 'Microsoft.BusinessAppPlatform'
const TYPES = [
  ...Object.values(RESOURCE_TYPES),
  'Microsoft.PowerApps/apps/versions',
  'Microsoft.PowerApps/apps/permissions',
  'Microsoft.PowerApps/environments',
  'Microsoft.PowerApps/scopes/environments',
  'Microsoft.ProcessSimple/environments',
  'Microsoft.ProcessSimple/environments/flows',
  `${BAP}/environments`,
  `${BAP}/scopes/environments`,
  ...['packagingOperations', 'listImportOperations', 'importOperations'].map(kind => `${BAP}/environments/${kind}`),
  'User',
  'Group',
  'Tenant',
  'ServicePrincipal'
]
const CLASSES = Object.values(CLASSIFICATIONS)
const SKUS = ['Production', 'Sandbox', 'Trial', 'Developer', 'Default', 'Teams', 'SubscriptionBasedTrial', 'Platform']

/** Values that a field may be shown with. Fields of other names are shown by type alone. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  status: STATUSES,
  target: ['token'],
  type: TYPES,
  environmentType: ['AllEnvironments', 'OnlyEnvironments', 'ExceptEnvironments', 'SingleEnvironment', ...SKUS],
  environmentSku: SKUS,
  suggestedCreationType: CREATION_TYPES,
  selectedCreationType: CREATION_TYPES,
  configurableBy: ['User', 'System'],
  hierarchy: ['Root', 'Child'],
  lifeCycleId: ['Draft', 'Published'],
  state: ['Started', 'Stopped', 'Suspended', 'Ready', 'Enabled', 'Disabled'],
  flowSuspensionReason: ['None', 'AlwaysOn', 'CompanyDlpViolation', 'AppDeleted', 'Inactivity'],
  roleName: ['Owner', 'CanEdit', 'CanView', 'CanViewWithShare'],
  classification: CLASSES,
  defaultConnectorsClassification: CLASSES,
  appType: [
    'ClassicCanvasApp',
    'AppFromExcel',
    'CustomCanvasPage',
    'CustomPage',
    'SharepointFormApp',
    'ModelDrivenApp'
  ],
  almMode: ['Environment', 'Solution'],
  tier: ['Standard', 'Premium', 'NotSpecified'],
  source: ['Embedded', 'Invoker'],
  userType: ['ActiveDirectory'],
  notifyShareTargetOption: ['Notify', 'DoNotNotify', 'NotSpecified']
}

/** How a text in a field is shown: a value of the field's list, `*` for one outside of it, undefined without a list. */
export function knownValue(field: string, text: string): string | undefined {
  if (field === 'creationType') return knownChoices(text)
  if (field === 'code') return knownCode(text)
  const values = Object.hasOwn(VALUES, field) ? VALUES[field] : undefined
  if (values === undefined) return undefined
  return values.includes(text) ? text : OTHER
}

/** The choices of a resource are one text: `Existing, New, Update`. */
function knownChoices(text: string): string {
  const choices = text
    .slice(0, 200)
    .split(',')
    .map(one => one.trim())
  return choices.every(one => (CREATION_TYPES as readonly string[]).includes(one))
    ? choices.toSorted().join('+')
    : OTHER
}

const PROVIDERS: readonly string[] = [BAP, 'Microsoft.PowerApps', 'Microsoft.ProcessSimple', 'Microsoft.Flow']

/** A path with everything left out that is not a known part of one. */
export const knownPath = (path: string): string =>
  path
    .slice(0, 2_000)
    .split('/')
    .map(part => (part === '' || PROVIDERS.includes(part) || isKnownPart(part) ? part : `{${OTHER}}`))
    .join('/')

const isKnownPart = (part: string): boolean => /^[A-Za-z]+$/.test(part) && isKnownName(part)
