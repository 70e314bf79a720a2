import { safeParse } from '../base/read-once.ts'
import type { DataGroup, DataPolicy, Policies } from '../commands/ports/environment.ts'
import { API_VERSIONS } from '../protocol/api-versions.ts'
import { CLASSIFICATIONS, POLICIES_PATH, policyList, type PolicyDefinition } from '../protocol/policies.ts'
import { pageUrl } from './transport/hosts.ts'
import { optionalRead } from './transport/optional-read.ts'
import type { Transport } from './transport/transport.ts'

const MAX_PAGES = 20

/**
 * What an identity may read of the data policies of its tenant: one list, whatever the environment. It is read once for
 * all clients that share this.
 */
export interface TenantPolicies {
  reading?: Promise<Read> | undefined
}

interface Read {
  readonly policies: readonly PolicyDefinition[] | 'unknown'
  /** False where the service did not answer in time, or had a failure: the next client may fare better. */
  readonly isFinal: boolean
}

/** Data policies of an environment, when the identity may read them. */
export const createPolicies = (transport: Transport, shared: TenantPolicies = {}): Policies => ({
  async list(environment) {
    const reading = (shared.reading ??= allPolicies(transport))
    const read = await reading.catch((error: unknown) => ({ error }))
    if (shared.reading === reading && !('isFinal' in read && read.isFinal)) shared.reading = undefined
    if ('error' in read) throw read.error
    const { policies } = read
    return policies === 'unknown' ? policies : policies.filter(one => appliesTo(one, environment)).map(policyOf)
  }
})

async function allPolicies(transport: Transport): Promise<Read> {
  const call = { doing: 'read the data policies', service: 'bap' } as const
  const found: PolicyDefinition[] = []
  let isRefused = false
  const unknown = (): Read => ({ policies: 'unknown', isFinal: isRefused })
  let to: string | URL = `${POLICIES_PATH}?api-version=${API_VERSIONS.policies}`
  for (let page = 0; page < MAX_PAGES; page++) {
    const response = await optionalRead(transport, { ...call, to }, status => {
      isRefused = status >= 400 && status < 500 && status !== 429
    })
    const list = safeParse(policyList, response?.body)
    if (response === undefined || !list.success) return unknown()
    for (const policy of list.data.value) found.push(policy)
    const { nextLink } = list.data
    if (!nextLink) return { policies: found, isFinal: true }
    to = pageUrl(transport.cloud, call.service, nextLink, response.url, call.doing)
  }
  return unknown()
}

/** An unknown scope counts as one that applies: a false warning is better than a missing one. */
function appliesTo({ environmentType, environments }: PolicyDefinition, environment: string): boolean {
  const isListed = (environments ?? []).some(({ name, id }) =>
    [name, id?.split('/').at(-1)].some(known => known?.toLowerCase() === environment.toLowerCase())
  )
  switch (environmentType?.toLowerCase()) {
    case 'onlyenvironments':
    case 'singleenvironment':
      return isListed
    case 'exceptenvironments':
      return !isListed
    default:
      return true
  }
}

function policyOf({ name, displayName, ...policy }: PolicyDefinition): DataPolicy {
  const label = displayName || name || 'a policy'
  const others = groupOf(policy.defaultConnectorsClassification)
  // Lists of version 2 are reported to lack the groups. Without them, "everything is in the default group" is a guess.
  if (policy.connectorGroups === undefined || policy.connectorGroups === null)
    return { displayName: label, groups: 'unknown', others }
  const groups = new Map<string, DataGroup>()
  for (const { classification, connectors } of policy.connectorGroups) {
    const group = groupOf(classification)
    if (group === undefined) continue
    for (const { id } of connectors ?? []) groups.set((id.split('/').at(-1) ?? id).toLowerCase(), group)
  }
  return { displayName: label, groups, others }
}

const groupOf = (classification: string | null | undefined): DataGroup | undefined =>
  (Object.keys(CLASSIFICATIONS) as DataGroup[]).find(
    group => CLASSIFICATIONS[group].toLowerCase() === classification?.toLowerCase()
  )
