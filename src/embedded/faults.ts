/** Failures that people and tests may order, each with what it looks like from outside. */
export const FAULTS = {
  'throttled-twice': 'the next two packaging calls are answered 429 with Retry-After: 1',
  'fails-at-validation': 'validateImportPackage lists a problem with HTTP 200',
  'resource-fails': 'one resource of the next import fails, the others come through',
  'never-finishes': 'the next packaging operation runs for ever',
  'link-expired': 'the next use of a storage link finds it expired',
  'token-expired-mid-wait': 'the next poll of an operation refuses the token, for good',
  'gateway-timeout-on-import': 'importPackage is answered 504 although it goes through',
  'draft-without-references': 'the draft of the next update has no connection references',
  'flow-entries-unmapped': 'the app of the next import does not call the flows that came with it',
  'lease-held': 'somebody has the app open: publish is answered 409 AppLeaseActive; lease-held:3 for three times only',
  'flow-start-refused': 'the next start of a flow is refused by a data policy, 403 DlpViolation',
  'publish-refused': 'the next publish of an app is answered 403 Forbidden',
  'flows-in-solutions':
    'the environment that is asked next says that it creates flows in Dataverse solutions, where packages with flows are refused',
  'export-errors-listed': 'listPackageResources lists an error with HTTP 200'
} as const
export type FaultName = keyof typeof FAULTS

/** How often each fault strikes unless a number is given behind a colon. */
const DEFAULT_COUNT: Partial<Record<FaultName, number>> = {
  'throttled-twice': 2,
  'lease-held': Number.POSITIVE_INFINITY
}

export interface FaultControl {
  /** Orders a fault: `lease-held` or `lease-held:3`. Throws for a name that is none. */
  inject(fault: string): void
  /** Whether the fault strikes now; each strike uses one up. */
  trigger(fault: FaultName): boolean
  /** Those still to come. */
  readonly pending: readonly string[]
}

export function createFaults(names: readonly string[] = []): FaultControl {
  const remaining = new Map<FaultName, number>()
  const control: FaultControl = {
    inject(fault) {
      const [name = '', given, ...more] = fault.trim().split(':')
      if (!isFault(name))
        throw new RangeError(`there is no fault ${JSON.stringify(name)}; there are ${Object.keys(FAULTS).join(', ')}`)
      const count = given === undefined ? (DEFAULT_COUNT[name] ?? 1) : Number(given)
      if (more.length > 0 || !(count > 0) || !(Number.isInteger(count) || given === undefined))
        throw new RangeError(`${JSON.stringify(fault)} does not say how often: write ${name}:3`)
      remaining.set(name, count)
    },
    trigger(fault) {
      const count = remaining.get(fault) ?? 0
      if (count <= 0) return false
      if (count === 1) remaining.delete(fault)
      else remaining.set(fault, count - 1)
      return true
    },
    get pending() {
      return [...remaining.keys()]
    }
  }
  for (const fault of names) control.inject(fault)
  return control
}

const isFault = (name: string): name is FaultName => Object.hasOwn(FAULTS, name)
