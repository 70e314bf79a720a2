import { listed, quoted } from '../base/display.ts'
import { ActionError, NotStarted } from '../base/errors.ts'
import { safeParse } from '../base/read-once.ts'
import type { Environment, NewEnvironment } from '../commands/ports/environment.ts'
import { API_VERSIONS } from '../protocol/api-versions.ts'
import { CODES } from '../protocol/errors.ts'
import {
  DATAVERSE,
  lifecycleOperation,
  locationList,
  MACRO_REGION,
  type NewEnvironmentRequest,
  provisionedEnvironment,
  provisionedEnvironments
} from '../protocol/new-environments.ts'
import { PACKAGING_PROVIDER } from '../protocol/packaging.ts'
import { FAILED, SUCCEEDED } from '../protocol/statuses.ts'
import { operationUrl } from './transport/hosts.ts'
import { optionalRead } from './transport/optional-read.ts'
import { readAllPages } from './transport/paging.ts'
import { pauseOrExplain, waitFor } from './transport/poll.ts'
import { ProgressReport, type OnProgress } from './transport/progress.ts'
import {
  errorFromResponse,
  parseBody,
  serviceErrorOf,
  type ServiceResponse,
  toActionError
} from './transport/responses.ts'
import type { Transport } from './transport/transport.ts'

const QUERY = `api-version=${API_VERSIONS.newEnvironment}`
/** Milliseconds between two tries or reads: the first pause, and the longest that it doubles to. */
const FIRST_PAUSE = 1_000
const LONGEST_PAUSE = 15_000

/** Why the service would not create this environment, as far as its list of regions tells. Creates nothing. */
export async function objectionsTo(transport: Transport, { region }: NewEnvironment): Promise<readonly string[]> {
  const regions = await regionsOf(transport)
  if (regions === undefined) return []
  const { names, byMacroRegion } = regions
  if (names.some(name => name.toLowerCase() === region.toLowerCase())) return []
  const what = byMacroRegion ? 'macro region' : 'region'
  return [`this tenant has no ${what} ${quoted(region)}; it has ${listed(names.map(quoted), 30)}`]
}

/**
 * Creates an environment and waits until this identity can read it, with Dataverse where that was asked for. A conflict
 * that says that nothing was started is waited out; every other failure is final, so that nothing is created twice.
 *
 * @throws ActionError that says whether something may have been created; `NotStarted` where certainly nothing comes of it
 */
export async function createEnvironment(
  transport: Transport,
  onProgress: OnProgress,
  order: NewEnvironment,
  find: () => Promise<Environment | undefined>
): Promise<Environment> {
  const doing = `create the environment ${quoted(order.displayName)}`
  const isThere = async (): Promise<boolean> =>
    (await find()) !== undefined || (await isBeingCreated(transport, order, doing))
  const response = await begun(transport, order, isThere, doing)
  if (response !== undefined) await finished(transport, onProgress, response, order, doing)
  return readable(transport, onProgress, order, find, doing)
}

async function regionsOf(
  transport: Transport
): Promise<{ readonly names: readonly string[]; readonly byMacroRegion: boolean } | undefined> {
  const response = await optionalRead(transport, {
    doing: 'list the regions',
    service: 'bap',
    to: `${PACKAGING_PROVIDER}/locations?${QUERY}`
  })
  const parsed = safeParse(locationList, response?.body)
  if (!parsed.success) return undefined
  const { tenantProvisioningMode, macroRegions, value } = parsed.data
  if (tenantProvisioningMode === MACRO_REGION)
    return { names: (macroRegions ?? []).map(({ macroRegionId }) => macroRegionId), byMacroRegion: true }
  const open = value.filter(({ properties }) => properties?.isDisabled !== true)
  return { names: open.map(({ name }) => name), byMacroRegion: false }
}

/**
 * Whether an earlier run already began to create it. Only administrators can list environments that are not ready; that
 * the service lists them at all is not proven.
 */
async function isBeingCreated(transport: Transport, { displayName }: NewEnvironment, doing: string): Promise<boolean> {
  try {
    const to = `${PACKAGING_PROVIDER}/scopes/admin/environments?${QUERY}`
    const all = await readAllPages(transport, { doing, service: 'bap', to }, provisionedEnvironments)
    return all.some(
      ({ properties }) =>
        properties.displayName?.toLowerCase() === displayName.toLowerCase() && !isOver(properties.provisioningState)
    )
  } catch (error) {
    if (!(error instanceof ActionError) || transport.left() <= 0) throw error
    transport.log.debug(`Environments in creation were not looked for: ${error.message}`)
    return false
  }
}

const isOver = (state: string | null | undefined): boolean =>
  [undefined, null, '', ...SUCCEEDED, ...FAILED].includes(state)

/**
 * Begins the creation, unless it is there or on its way: whoever asks may have looked a while ago, and what keeps the
 * service busy may be the creation of the same environment by somebody else.
 *
 * @returns the response; undefined where somebody else began
 */
async function begun(
  transport: Transport,
  order: NewEnvironment,
  isThere: () => Promise<boolean>,
  doing: string
): Promise<ServiceResponse | undefined> {
  const ongoing = `It is not known whether it was created. Look for ${quoted(order.displayName)} in the Power Platform admin center before you run this again.`
  const { isBegun, regions } = await certainly(async () => ({
    isBegun: await isThere(),
    regions: await regionsOf(transport)
  }))
  if (isBegun) return undefined
  const call = {
    doing,
    service: 'bap' as const,
    method: 'POST' as const,
    to: `${PACKAGING_PROVIDER}/environments?${QUERY}`,
    body: requestOf(order, regions?.byMacroRegion === true),
    retry: 'unstarted' as const,
    ongoing
  }
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    let response: ServiceResponse
    try {
      response = await transport.sendWithRetries(call)
    } catch (error) {
      throw toActionError(error, doing, ongoing, transport.deadline)
    }
    if (response.status >= 200 && response.status < 300) return response
    const isBusy = response.status === 409 && serviceErrorOf(response).code === CODES.operationNotStartable
    if (!isBusy || transport.left() <= pause) {
      if (response.status >= 500) throw errorFromResponse(response, doing, ongoing, transport)
      throw NotStarted.from(errorFromResponse(response, doing, '', transport))
    }
    const isBegunNow = await certainly(async () => {
      await pauseOrExplain(transport, pause, doing, 'Nothing was created.')
      return isThere()
    })
    if (isBegunNow) return undefined
  }
}

/** Does what comes before anything is begun: where it fails, nothing was. */
async function certainly<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof ActionError ? NotStarted.from(error) : error
  }
}

function requestOf(order: NewEnvironment, byMacroRegion: boolean): NewEnvironmentRequest {
  const { displayName, region, type, dataverse } = order
  return {
    ...(byMacroRegion ? { macroRegion: region } : { location: region }),
    properties: {
      displayName,
      environmentSku: type,
      ...(dataverse === undefined
        ? {}
        : {
            databaseType: DATAVERSE,
            linkedEnvironmentMetadata: {
              baseLanguage: dataverse.language,
              currency: { code: dataverse.currency },
              ...(dataverse.securityGroup === undefined ? {} : { securityGroupId: dataverse.securityGroup })
            }
          })
    }
  }
}

/** Waits for the lifecycle operation of a 202. A 201 has none: it names the environment that it created. */
async function finished(
  transport: Transport,
  onProgress: OnProgress,
  response: ServiceResponse,
  { displayName }: NewEnvironment,
  doing: string
): Promise<void> {
  const location = response.headers.get('location') ?? response.headers.get('operation-location')
  if (location === undefined || location === null) {
    const state = response.status === 201 ? parseBody(provisionedEnvironment, response, doing).properties : undefined
    if (isOver(state?.provisioningState) && !FAILED.includes(state?.provisioningState ?? '')) return
    throw failed(doing, displayName, response)
  }
  const { succeeded, response: last } = await waitFor(transport, onProgress, {
    what: `creation of the environment ${quoted(displayName)}`,
    doing,
    service: 'bap',
    location: operationUrl(transport.cloud, 'bap', location, response.url, doing),
    busy: 409,
    read: poll => parseBody(lifecycleOperation, poll, doing),
    // Words that are neither of the two mean that it still runs, as in the provider.
    state: ({ state }) => ({ status: isOver(state?.id) ? state?.id : undefined, missing: [] })
  })
  if (!succeeded) throw failed(doing, displayName, last)
}

/** The service ended the creation, so nothing comes of it any more. */
const failed = (doing: string, displayName: string, response: ServiceResponse): NotStarted =>
  new NotStarted({
    doing,
    why: 'the service reports that the creation failed, and gives no reason',
    remedy: `Look at ${quoted(displayName)} in the Power Platform admin center, which names the reason, and remove what is left of it.`,
    service: serviceErrorOf(response)
  })

/**
 * Reads until the environment is there as it was asked for. Shortly after its creation the service can still answer with
 * a placeholder for its name and without its Dataverse organisation (Terraform provider).
 */
async function readable(
  transport: Transport,
  onProgress: OnProgress,
  { displayName, dataverse }: NewEnvironment,
  find: () => Promise<Environment | undefined>,
  doing: string
): Promise<Environment> {
  const ongoing = `${quoted(displayName)} was created. Run this again to continue with it.`
  const progress = new ProgressReport(
    `appearance of the environment ${quoted(displayName)}`,
    undefined,
    transport,
    onProgress
  )
  for (let pause = FIRST_PAUSE / 4; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    const environment = await find()
    if (environment !== undefined && (dataverse === undefined || environment.dataverseUrl !== undefined)) {
      progress.finished()
      return environment
    }
    if (transport.left() <= 0)
      throw new ActionError({
        doing,
        why: 'it is not readable for this identity within the wait time',
        remedy: ongoing
      })
    progress.waiting()
    await pauseOrExplain(transport, Math.min(pause, transport.left()), doing, ongoing)
  }
}
