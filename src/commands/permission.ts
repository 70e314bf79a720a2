import { listed, quoted } from '../base/display.ts'
import { ActionError } from '../base/errors.ts'
import type { Capability, Environment } from './ports/environment.ts'
import type { Run } from './run.ts'

const NEEDED: Readonly<Record<Purpose, readonly Capability[]>> = {
  export: ['export packages'],
  import: ['import packages', 'upload packages', 'create apps', 'create flows']
}

/** Without these the packaging calls fail. The others are needed only when something is created. */
const REQUIRED: ReadonlySet<Capability> = new Set(['export packages', 'import packages'])

const ROLE = {
  export: 'Exporting needs edit rights on the app (owner or co-owner).',
  import: 'Importing needs the Environment Maker role in the target.'
} as const

/**
 * Checks that this identity may use the packaging calls in an environment, before anything is uploaded. The permission
 * map is documented for other purposes; that its keys decide about packaging is an inference, which is why
 * `permission-check: warn` leaves the decision to the service. An environment without a map passes.
 *
 * @throws ActionError when a required key is missing and the check is enforced
 */
export async function checkPermission(run: Run, environment: Environment, purpose: Purpose): Promise<void> {
  const gap = await permissionGap(run, environment, purpose)
  if (gap === undefined) return
  throw new ActionError({
    doing: `${purpose} packages in ${quoted(environment.displayName)}`,
    why: gap.what,
    remedy: gap.remedy
  })
}

type Purpose = 'export' | 'import'

/** The same as an obstacle. Warns about missing keys that are not required. */
export async function permissionGap(
  run: Run,
  environment: Environment,
  purpose: Purpose
): Promise<{ readonly what: string; readonly remedy: string } | undefined> {
  const { capabilities } = await run.platform.environments.read(environment.id)
  if (capabilities === undefined) {
    run.log.debug(`${environment.displayName} has no permission map`)
    return undefined
  }
  const missing = NEEDED[purpose].filter(capability => capabilities.get(capability)?.held !== true)
  if (missing.length === 0) return undefined
  const sentence = `${run.platform.identity.name} may not ${listed(missing)} in ${quoted(environment.displayName)}`
  if (run.permissionCheck === 'enforce' && missing.some(capability => REQUIRED.has(capability))) {
    return {
      what: `${sentence}: the environment's permission map lacks ${listed(missing.map(capability => capabilities.get(capability)?.key ?? capability))}`,
      remedy: `${ROLE[purpose]} To leave the decision to the service, set permission-check: warn.`
    }
  }
  run.log.warning(`According to the environment's permission map, ${sentence}.`)
  return undefined
}

/** Warns about an application, which the packaging calls are not known to accept. */
export function warnAboutIdentity(run: Run): void {
  if (run.platform.identity.kind !== 'application') return
  run.log.warning(
    `${run.platform.identity.name} is an application. The packaging calls are not known to accept applications, and have refused several. If this run fails with "Forbidden", sign in as a user (refresh-token, or user-name and password-secret).`
  )
}
