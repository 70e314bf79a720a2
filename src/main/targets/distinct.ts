import type { Target } from '../../action/inputs/targets/read-targets.ts'
import { Deadline } from '../../base/deadline.ts'
import { listed, quoted } from '../../base/display.ts'
import { ActionError, messageOf } from '../../base/errors.ts'
import { sideBySide } from '../../commands/batch/side-by-side.ts'
import { findEnvironment, resolveEnvironment } from '../../commands/resolve.ts'
import type { Log } from '../../commands/ports/runner.ts'
import { identityOf } from '../../platform/sign-in/identity.ts'
import { Patience } from './patience.ts'
import type { SignIns } from './sign-ins.ts'

/** What is needed to look for the environments of targets. */
interface Lookup {
  readonly signIns: Pick<SignIns, 'connect'>
  readonly context: { readonly log: Pick<Log, 'debug' | 'warning'> }
  /** The end of the whole run. */
  readonly deadline: Deadline
}

const WIDTH = 8

/**
 * Throws where two targets are the same environment and app, although they name them differently. Reads the environments
 * that each identity sees, but only in tenants with several targets. A target whose environment is not found in time
 * fails later, at its turn.
 *
 * @param name name of the package, which is the app of targets that name none
 */
export async function assertDistinct(shared: Lookup, targets: readonly Target[], name = ''): Promise<void> {
  const byTenant = new Map<string, Target[]>()
  for (const target of targets) {
    const tenant = tenantOf(target)
    const group = byTenant.get(tenant)
    if (group === undefined) byTenant.set(tenant, [target])
    else group.push(target)
  }
  const several = [...byTenant.values()].filter(group => group.length > 1).flat()
  // A tenant that does not respond, or refuses all requests, must not hold up the others.
  using patience = new Patience(shared.deadline.clock, several.map(tenantOf))
  const places = await sideBySide(
    several,
    WIDTH,
    async target => ({ id: target.id, key: await patience.for(tenantOf(target), () => placeOf(shared, target, name)) }),
    tenantOf
  )
  const byKey = new Map<string, string[]>()
  for (const { id, key } of places) if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), id])
  const same = [...byKey.values()].filter(ids => ids.length > 1)
  if (same.length === 0) return
  throw new ActionError({
    doing: 'start with the targets',
    why: same.map(ids => `${listed(ids.map(quoted))} are the same environment and app`).join('; '),
    remedy: 'Nothing was written. Keep one of them in the targets file.'
  })
}

/** Targets that may be in the same tenant have the same text. */
export const tenantOf = ({ inputs: { cloud, signIn } }: Target): string => JSON.stringify([cloud, tenantIn(signIn)])

/** The tenant that inputs or an access token name; undefined where only the service can tell. */
function tenantIn(signIn: Target['inputs']['signIn']): string | undefined {
  if (signIn === undefined) return undefined
  if (signIn.kind === 'access-token')
    return signIn.tokens.map(token => identityOf(token).tenantId?.toLowerCase()).find(tenant => tenant !== undefined)
  return 'tenantId' in signIn ? signIn.tenantId?.toLowerCase() : undefined
}

/** The environment by its id, and the app; undefined where that cannot be found out. */
async function placeOf(
  { signIns, context, deadline }: Lookup,
  { id, inputs }: Target,
  name: string
): Promise<string | undefined> {
  const app = ('app' in inputs ? inputs.app : undefined) ?? ('flow' in inputs ? inputs.flow : undefined) ?? name
  try {
    const platform = await signIns.connect(inputs, new Deadline(deadline.clock, deadline.left()), context.log)
    const creates = 'createEnvironment' in inputs && inputs.createEnvironment !== undefined
    // One that is yet to be created is told apart by its name.
    const environment = creates
      ? ((await findEnvironment(platform, inputs.environment))?.id ?? `named ${inputs.environment.trim()}`)
      : (await resolveEnvironment(platform, inputs.environment)).id
    return JSON.stringify([inputs.cloud, environment.toLowerCase(), app.trim().toLowerCase()])
  } catch (error) {
    context.log.debug(`[${id}] ${messageOf(error)}`)
    return undefined
  }
}
