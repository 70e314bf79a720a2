import { quoted } from '../../base/display.ts'
import { kindOf } from '../../package/resource.ts'
import type { Obstacle } from './decision.ts'
import type { Plan } from './plan.ts'

const SETTING = '"Create in Dataverse solutions"'

/**
 * Whether the environment refuses packages with flows, as far as its setting can be read: an obstacle where it is on.
 * The setting and what it refuses are documented; that its column says all is concluded, which is why
 * `permission-check: warn` lets the service have the last word.
 */
export function flowPackagesObstacle({ pkg, target }: Pick<Plan, 'pkg' | 'target'>): Obstacle | undefined {
  const { environment, settings } = target
  const flows = Object.values(pkg.resources).filter(resource => kindOf(resource) === 'flow').length
  if (flows === 0 || settings === 'unknown' || !settings.flowsInSolutions) return undefined
  return {
    what: `${quoted(environment.displayName)} takes no packages with flows, and this one has ${flows}: its setting ${SETTING} is on for cloud flows`,
    remedy: `An administrator can turn ${SETTING} off for cloud flows (Power Platform admin center, the environment, Settings, Product, Features); or move app and flows in a solution. To let the service decide instead, set permission-check: warn.`
  }
}
