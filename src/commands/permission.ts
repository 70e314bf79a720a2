import { listed, quoted } from '../base/display.ts'
import { ActionError } from '../base/errors.ts'
import type { Capability, Environment } from './ports/environment.ts'
import type { Run } from './run.ts'

const NEEDED: Readonly<Record<Purpose, readonly Capability[]>> = {
  export: ['export packages'],
  import: ['import packages', 'upload packages', 'create apps', 'create flows']
}

/** Without these the calls fail. The others matter only when something is created. */
const DECISIVE: ReadonlySet<Capability> = new Set(['export packages', 'import packages'])

const ROLE = {
  export: 'Exporting needs edit rights on the app (owner or co-owner).',
  import: 'Importing needs the Environment Maker role in the target.'
} as const

/**
 * Reads the environment and says in one sentence what this identity may not do there, before anything is uploaded.
 * The map is documented for other purposes; that its keys decide about packaging is concluded, which is why
 * `permission-check: warn` lets the service have the last word. Throws when a decisive key is absent and the check is
 * enforced; an environment that sends no map says nothing.
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

/** The same as something that stands in the way; warns of what is not decisive. */
export async function permissionGap(
  run: Run,
  environment: Environment,
  purpose: Purpose
): Promise<{ readonly what: string; readonly remedy: string } | undefined> {
  const { capabilities } = await run.platform.environments.read(environment.id)
  if (capabilities === undefined) {
    run.log.debug(`${environment.displayName} sent no permission map`)
    return undefined
  }
  const absent = NEEDED[purpose].filter(capability => capabilities.get(capability)?.held !== true)
  if (absent.length === 0) return undefined
  const sentence = `${run.platform.identity.name} may not ${listed(absent)} in ${quoted(environment.displayName)}`
  if (run.permissionCheck === 'enforce' && absent.some(capability => DECISIVE.has(capability))) {
    return {
      what: `${sentence}: the permission map lacks ${listed(absent.map(capability => capabilities.get(capability)?.key ?? capability))}`,
      remedy: `${ROLE[purpose]} To let the service decide instead of its permission map, set permission-check: warn.`
    }
  }
  run.log.warning(`${sentence}, says the environment's permission map.`)
  return undefined
}

/** One line about an identity the packaging calls are not known to accept. */
export function warnAboutIdentity(run: Run): void {
  if (run.platform.identity.kind !== 'application') return
  run.log.warning(
    `${run.platform.identity.name} is an application. Nobody has shown the packaging calls to accept one, and several were refused; if this run ends in "Forbidden", sign in as a user (refresh-token, or user-name and password-secret).`
  )
}
