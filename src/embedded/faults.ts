import { ActionError } from '../base/errors.ts'
import { closestName } from './closest-name.ts'

/** The faults that can be injected, each with what a client sees. */
export const FAULTS = {
  'throttled-twice': 'the next two packaging calls get 429 with Retry-After: 1',
  'fails-at-validation': 'validateImportPackage returns an error with HTTP 200',
  'resource-fails': 'one resource of the next import fails; those that do not depend on it are imported',
  'flow-lookup-fails':
    'the next flow that an import writes is not saved, because the service does not find a list or file that it names',
  'never-finishes': 'the next packaging operation runs forever',
  'link-expired': 'the next storage link that is used has expired',
  'token-expired-mid-wait': 'from the next poll of an operation on, the token is rejected',
  'gateway-timeout-on-import': 'importPackage gets 504 although the import runs',
  'draft-without-references': 'the draft of the next update has no connection references',
  'flow-entries-unmapped': 'the app of the next import does not call the flows that were imported with it',
  'lease-held': 'someone has the app open: publish gets 409 AppLeaseActive; lease-held:3 does so three times only',
  'flow-start-refused': 'a data policy prevents the next flow from being turned on, 403 DlpViolation',
  'publish-refused': 'the next publish of an app gets 403 Forbidden',
  'flows-in-solutions':
    'the next environment whose settings are read creates flows in Dataverse solutions, so packages with flows are refused',
  'apps-by-environment':
    'the list of apps refuses its filter with 400, and the list of the environment answers instead',
  'sites-refused':
    'Microsoft Graph does not let the identity read sites: 403 accessDenied; sites-refused:2 does so twice',
  'no-capacity': 'the next environment is not created, 409 InsufficientCapacity_StorageDriven',
  'environment-refused': 'the next environment is not created, 403: only administrators may do that in this tenant',
  'environments-busy':
    'the creation of the next environment is refused twice, 409 OperationNotStartable, because another operation runs',
  'creation-fails': 'the next environment is begun, and its operation ends as failed',
  'export-errors-listed': 'listPackageResources returns an error with HTTP 200'
} as const
export type FaultName = keyof typeof FAULTS

/** How often a fault is triggered when no number follows the colon. Default: once. */
const DEFAULT_COUNT: Partial<Record<FaultName, number>> = {
  'throttled-twice': 2,
  'environments-busy': 2,
  'apps-by-environment': Number.POSITIVE_INFINITY,
  'sites-refused': Number.POSITIVE_INFINITY,
  'lease-held': Number.POSITIVE_INFINITY
}

export interface FaultControl {
  /** Injects a fault: `lease-held` or `lease-held:3`. Throws an ActionError for an unknown name or an invalid count. */
  inject(fault: string): void
  /** Whether the fault occurs now. Each call that returns true uses up one occurrence. */
  trigger(fault: FaultName): boolean
  /** Faults that have not been used up. */
  readonly pending: readonly string[]
  /** Faults that never occurred, as they were injected. */
  readonly unused: readonly string[]
}

/** @throws ActionError for an unknown name or an invalid count */
export function createFaults(faults: readonly string[] = []): FaultControl {
  const remaining = new Map<FaultName, number>()
  const unused = new Map<FaultName, string>()
  const control: FaultControl = {
    inject(fault) {
      const { name, count } = parseFault(fault)
      remaining.set(name, count)
      unused.set(name, fault.trim())
    },
    trigger(fault) {
      const count = remaining.get(fault) ?? 0
      if (count <= 0) return false
      unused.delete(fault)
      if (count === 1) remaining.delete(fault)
      else remaining.set(fault, count - 1)
      return true
    },
    get pending() {
      return [...remaining.keys()]
    },
    get unused() {
      return [...unused.values()]
    }
  }
  for (const fault of faults) control.inject(fault)
  return control
}

function parseFault(fault: string): { readonly name: FaultName; readonly count: number } {
  const [name = '', suffix, ...more] = fault.trim().split(':')
  if (!isFault(name)) throw unknownFault(name)
  if (suffix === undefined) return { name, count: DEFAULT_COUNT[name] ?? 1 }
  const count = Number(suffix)
  if (more.length === 0 && Number.isInteger(count) && count > 0) return { name, count }
  throw new ActionError({
    doing: DOING,
    why: `the count of ${JSON.stringify(fault)} is not a whole number above zero`,
    remedy: `Write the number after one colon: ${name}:3.`
  })
}

const DOING = 'inject faults into the embedded environment'

function unknownFault(name: string): ActionError {
  const suggestion = closestName(name, Object.keys(FAULTS))
  return new ActionError({
    doing: DOING,
    why: `there is no fault ${JSON.stringify(name)}`,
    remedy: `${suggestion === undefined ? '' : `Did you mean ${suggestion}? `}docs/embedded.md lists all faults.`
  })
}

const isFault = (name: string): name is FaultName => Object.hasOwn(FAULTS, name)
