import { quoted } from '../../base/display.ts'
import { kindOf } from '../../package/resource.ts'
import type { Obstacle } from './decision.ts'
import type { Plan } from './plan.ts'

const SETTING = '"Create in Dataverse solutions"'

/**
 * An obstacle where a setting of the environment refuses packages with flows. The setting and its effect are
 * documented; that the column read here decides alone is an inference, which is why `permission-check: warn` leaves the
 * decision to the service.
 */
export function flowPackagesObstacle({ pkg, target }: Pick<Plan, 'pkg' | 'target'>): Obstacle | undefined {
  const { environment, settings } = target
  const flows = Object.values(pkg.resources).filter(resource => kindOf(resource) === 'flow').length
  if (flows === 0 || settings === 'unknown' || !settings.flowsInSolutions) return undefined
  return {
    what: `${quoted(environment.displayName)} does not accept packages with flows, and this one has ${flows}: its setting ${SETTING} is on for cloud flows`,
    remedy: `Ask an administrator to turn ${SETTING} off for cloud flows (Power Platform admin center, the environment, Settings, Product, Features), or move the app and its flows in a solution. To leave the decision to the service, set permission-check: warn.`
  }
}
