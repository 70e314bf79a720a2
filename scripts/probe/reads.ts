import { isObject } from '../../src/base/objects.ts'
import { API_VERSIONS } from '../../src/protocol/api-versions.ts'
import { appList, appObject } from '../../src/protocol/apps.ts'
import { connectionList, connectorList } from '../../src/protocol/connections.ts'
import { environmentList, environmentObject } from '../../src/protocol/environments.ts'
import { flowList, flowObject } from '../../src/protocol/flows.ts'
import { PERMISSIONS } from '../../src/protocol/permissions.ts'
import { POLICIES_PATH, policyList } from '../../src/protocol/policies.ts'
import type { Facts } from './facts.ts'
import type { Answer, Recorder } from './recorder.ts'

/** Ids that the probes work with. They are sent to the service and written nowhere. */
export interface Subject {
  readonly environment: string
  readonly displayName: string
  readonly sku: string
  readonly app: string | undefined
}

const BAP = '/providers/Microsoft.BusinessAppPlatform'
const APPS = '/providers/Microsoft.PowerApps'
const FLOW = '/providers/Microsoft.ProcessSimple'
const IN_ENVIRONMENT = "$filter=environment eq '{environment}'"

/** The entries of a list; none where the answer is no list. */
export function entriesOf({ body }: Answer): Readonly<Record<string, unknown>>[] {
  const value = isObject(body) ? body['value'] : undefined
  return Array.isArray(value) ? value.filter(isObject) : []
}

export const textIn = (value: unknown, ...path: readonly string[]): string => {
  const found = path.reduce<unknown>((at, name) => (isObject(at) ? at[name] : undefined), value)
  return typeof found === 'string' ? found : ''
}

const isNamed = (entry: unknown, name: string): boolean =>
  [textIn(entry, 'name'), textIn(entry, 'properties', 'displayName')].some(
    known => known.toLowerCase() === name.toLowerCase()
  )

/** Finds the environment and the app by name or id. @throws Error when there is none, or several of that name */
export async function findSubject(
  recorder: Recorder,
  wanted: { readonly environment: string; readonly app?: string | undefined }
): Promise<Subject> {
  const environments = await recorder.call('environments', {
    service: 'bap',
    path: `${BAP}/environments?api-version=${API_VERSIONS.environmentList}`,
    schema: environmentList
  })
  const [environment, ...others] = entriesOf(environments).filter(entry => isNamed(entry, wanted.environment))
  if (environment === undefined || others.length > 0) {
    const many = others.length > 0 ? 'several environments' : 'no environment'
    throw new Error(
      `The list of environments (HTTP ${environments.status}) has ${many} with the name or id in --environment.`
    )
  }
  const name = textIn(environment, 'name')
  const apps = await recorder.call('apps by filter', {
    service: 'powerApps',
    path: `${APPS}/apps?api-version=${API_VERSIONS.appList}&${IN_ENVIRONMENT}`,
    fill: { environment: name },
    schema: appList
  })
  const found = entriesOf(apps).filter(entry => wanted.app === undefined || isNamed(entry, wanted.app))
  if (wanted.app !== undefined && found.length !== 1)
    throw new Error(`The list of apps (HTTP ${apps.status}) has ${found.length} with the name or id in --app.`)
  const displayName = textIn(environment, 'properties', 'displayName')
  const sku = textIn(environment, 'properties', 'environmentSku')
  return { environment: name, displayName, sku, app: textIn(found[0], 'name') || undefined }
}

/** Everything that can be read without changing anything, in the order in which one thing leads to the next. */
export async function readProbes(recorder: Recorder, subject: Subject, facts: Facts): Promise<void> {
  const fill = { environment: subject.environment, app: subject.app ?? '' }
  const own = await recorder.call('environment', {
    service: 'bap',
    path: `${BAP}/environments/{environment}?api-version=${API_VERSIONS.environments}&$expand=permissions`,
    fill,
    schema: environmentObject
  })
  const permissions =
    isObject(own.body) && isObject(own.body['properties']) ? own.body['properties']['permissions'] : {}
  facts.mayImport = isObject(permissions) && Object.hasOwn(permissions, PERMISSIONS.import)
  await readApps(recorder, fill, subject.app !== undefined, facts)
  await readConnections(recorder, fill, facts)
  await readFlows(recorder, fill, facts)
  const policies = { service: 'bap', fill } as const
  await recorder.call('policies', {
    ...policies,
    path: `${POLICIES_PATH}?api-version=${API_VERSIONS.policies}`,
    schema: policyList
  })
  await recorder.call('policies of version 2', {
    ...policies,
    path: '/providers/PowerPlatform.Governance/v2/policies?api-version=2018-10-01'
  })
  await recorder.call('policies of the first kind', {
    ...policies,
    path: `${BAP}/scopes/admin/apiPolicies?api-version=${API_VERSIONS.policies}`
  })
  await audienceMatrix(recorder, fill)
}

type Fill = Readonly<Record<string, string>>

async function readApps(recorder: Recorder, fill: Fill, hasApp: boolean, facts: Facts): Promise<void> {
  const call = { service: 'powerApps', fill } as const
  const list = `${APPS}/apps?api-version=${API_VERSIONS.appList}&${IN_ENVIRONMENT}`
  const top = await recorder.call('apps, one a page', { ...call, path: `${list}&$top=1`, schema: appList })
  facts.hasNextLink = textIn(top.body, 'nextLink') !== ''
  await recorder.call('apps by filter, expanded', { ...call, path: `${list}&$expand=unpublishedAppDefinition` })
  await recorder.call('apps by environment', {
    ...call,
    path: `${APPS}/environments/{environment}/apps?api-version=${API_VERSIONS.appList}`
  })
  const admin = `${APPS}/scopes/admin/environments/{environment}/apps`
  await recorder.call('apps as administrator', { ...call, path: `${admin}?api-version=${API_VERSIONS.app}` })
  if (!hasApp) return
  const app = `${APPS}/apps/{app}?api-version=${API_VERSIONS.app}`
  await recorder.call('app', { ...call, path: app, schema: appObject })
  await recorder.call('app with its draft', {
    ...call,
    path: `${app}&$expand=unpublishedAppDefinition`,
    schema: appObject
  })
  await recorder.call('app as administrator', { ...call, path: `${admin}/{app}?api-version=${API_VERSIONS.app}` })
}

async function readConnections(recorder: Recorder, fill: Fill, facts: Facts): Promise<void> {
  const call = { service: 'powerApps', fill } as const
  await recorder.call('connections', {
    ...call,
    path: `${APPS}/connections?api-version=${API_VERSIONS.connections}&${IN_ENVIRONMENT}`,
    schema: connectionList
  })
  const custom = await recorder.call('custom connectors', {
    ...call,
    path: `${APPS}/apis?api-version=${API_VERSIONS.connectors}&${IN_ENVIRONMENT} and IsCustomApi eq 'True'`,
    schema: connectorList
  })
  const names = entriesOf(custom).map(entry => textIn(entry, 'name'))
  if (names.length > 0) facts.customConnectorsAreShared = names.every(name => name.startsWith('shared_'))
}

async function readFlows(recorder: Recorder, fill: Fill, facts: Facts): Promise<void> {
  const call = { service: 'flow', fill, schema: flowList } as const
  const path = `${FLOW}/environments/{environment}/flows?api-version=${API_VERSIONS.flows}`
  const namesIn = (answer: Answer): string[] => entriesOf(answer).map(entry => textIn(entry, 'name'))
  const created = namesIn(await recorder.call('flows', { ...call, path }))
  const shared = namesIn(await recorder.call('flows of the team', { ...call, path: `${path}&$filter=search('team')` }))
  facts.flowsOfTeam = shared.length === 0 ? 'none' : shared.every(name => created.includes(name)) ? 'among' : 'further'
  const personal = await recorder.call('flows of one’s own', { ...call, path: `${path}&$filter=search('personal')` })
  await recorder.call('flows, with those of solutions', {
    ...call,
    path: `${path}&$filter=search('team AND personal')&include=includeSolutionCloudFlows`
  })
  const [flow] = [...created, ...shared, ...namesIn(personal)]
  if (flow === undefined) return
  await recorder.call('flow', {
    service: 'flow',
    path: `${FLOW}/environments/{environment}/flows/{flow}?api-version=${API_VERSIONS.flows}`,
    fill: { ...fill, flow },
    schema: flowObject
  })
}

/** Which host takes whose token. */
async function audienceMatrix(recorder: Recorder, fill: Fill): Promise<void> {
  const hosts = [
    ['bap', `${BAP}/environments?api-version=${API_VERSIONS.environmentList}`],
    ['powerApps', `${APPS}/apps?api-version=${API_VERSIONS.appList}&${IN_ENVIRONMENT}`],
    ['flow', `${FLOW}/environments?api-version=${API_VERSIONS.flows}`]
  ] as const
  for (const [service, path] of hosts)
    for (const token of ['powerApps', 'flow'] as const)
      await recorder.call(`audience ${token} at ${service}`, { service, path, fill, token })
}
