import { ActionError } from '../base/errors.ts'
import { API_VERSIONS } from '../protocol/api-versions.ts'
import { appList, type AppObject } from '../protocol/apps.ts'
import { environmentFilter, pathSegment } from './transport/hosts.ts'
import { readAllPages } from './transport/paging.ts'
import type { Transport } from './transport/transport.ts'

const PROVIDER = '/providers/Microsoft.PowerApps'

/**
 * The apps of an environment that the caller may use.
 *
 * They are listed by a filter, as the PowerApps PowerShell module and Microsoft's own migration tool do; the call was
 * also recorded live. The route below the environment is the fallback: no shipped client is known to call it without
 * administrator rights, and its neighbours answer an empty 404. It is only used where the service has no list by filter
 * or refuses the filter.
 *
 * @throws ActionError
 */
export async function listApps(transport: Transport, environment: string): Promise<AppObject[]> {
  const call = {
    doing: `list the apps of the environment ${transport.names.quoted(environment)}`,
    service: 'powerApps'
  } as const
  const query = `api-version=${API_VERSIONS.appList}&$filter=${environmentFilter(environment)}&$top=250`
  let objects: AppObject[]
  try {
    objects = await readAllPages(transport, { ...call, to: `${PROVIDER}/apps?${query}` }, appList)
  } catch (error) {
    if (!(error instanceof ActionError) || !isListRefused(error)) throw error
    transport.log.debug(`${error.message} Reading the list of the environment instead.`)
    const path = `${PROVIDER}/environments/${pathSegment(environment, 'environment')}/apps`
    const to = `${path}?api-version=${API_VERSIONS.appListOfEnvironment}`
    objects = await readAllPages(transport, { ...call, to }, appList)
  }
  // If the service ignores the filter, the apps still say where they are.
  return objects.filter(({ properties }) => isOf(properties.environment?.name, environment))
}

/** A 404 without a code means that there is no such call; one with a code, that there is no such environment. */
const isListRefused = ({ service }: ActionError): boolean =>
  service?.status === 400 || (service?.status === 404 && service.code === undefined)

const isOf = (name: string | null | undefined, environment: string): boolean =>
  !name || name.toLowerCase() === environment.trim().toLowerCase()
