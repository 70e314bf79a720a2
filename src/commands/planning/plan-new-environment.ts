import { listed, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { AppPackage } from '../../package/app-package.ts'
import type { Finding } from '../../package/rules/finding.ts'
import type { ImportOrder } from '../import-order.ts'
import { describe } from '../new-environment.ts'
import type { Environment, NewEnvironment } from '../ports/environment.ts'
import type { Platform } from '../ports/platform.ts'
import type { Run } from '../run.ts'
import { makePlan } from './make-plan.ts'

/**
 * Plans an import into an environment that the import creates. There is nothing to compare with, so no plan file is
 * made: the report says what is created, and which connections people have to create there before the app can follow.
 *
 * @returns what prevents it, where something does
 */
export async function planNewEnvironment(
  run: Run,
  order: ImportOrder,
  wanted: NewEnvironment,
  { pkg, findings }: { readonly pkg: AppPackage; readonly findings: readonly Finding[] }
): Promise<ActionError | undefined> {
  const { log, platform, report } = run
  const name = quoted(wanted.displayName)
  log.info(
    `There is no environment ${name}. Planning the import of ${quoted(pkg.manifest.details.displayName)} into a new one`
  )
  const objections = await platform.environments.objectionsTo(wanted)
  const environment: Environment = { id: '', displayName: wanted.displayName, isDefault: false }
  const made = await makePlan(
    { ...run, platform: withNothing(platform) },
    { order, pkg, findings, environment, comparing: false }
  )
  // Its pages exist once the environment does.
  const missing = made.missing.map(one => ({ ...one, page: undefined, why: 'the new environment has none' }))
  const obstacles = [...objections.map(what => ({ what, remedy: 'Correct create-environment.' })), ...made.obstacles]
  report.set({
    outcome: obstacles.length > 0 ? 'failed' : 'created',
    changed: false,
    missing,
    plan: {
      state: obstacles.length > 0 ? 'blocked' : 'ready',
      imports: true,
      newEnvironment: describe(wanted),
      obstacles,
      flowStates: []
    }
  })
  const needs =
    missing.length === 0
      ? 'then imports the app'
      : `and then stops, because ${missing.length === 1 ? 'a connection or connector' : `${missing.length} connections and connectors`} must be created there first`
  const happens = `There is no environment ${name}. An import creates it (${describe(wanted)}), ${needs}. No plan file was written, because there is no target to compare with: import without plan-file, or plan again once the environment is there.`
  log.notice(happens)
  report.alert(happens)
  if (obstacles.length === 0) return undefined
  return new ActionError({
    doing: `plan the import into the new environment ${name}`,
    why: listed(obstacles.map(({ what }) => what)),
    remedy: obstacles[0]?.remedy ?? ''
  })
}

/** The platform as it looks from an environment that has nothing yet. */
const withNothing = (platform: Platform): Platform => ({
  ...platform,
  apps: { ...platform.apps, list: async () => [] },
  flows: { ...platform.flows, list: async () => [] },
  connections: { list: async () => [], customConnectors: async () => [] },
  environments: { ...platform.environments, settings: async () => 'unknown' },
  policies: { list: async () => [] }
})
