import { quoted } from '../../base/display.ts'
import { flowKeyOf } from '../../package/app-part.ts'
import { same } from '../ids.ts'
import type { Plan } from '../planning/plan.ts'
import { flowsBySlot } from '../planning/target.ts'
import { named } from '../resolve.ts'
import type { Run } from '../run.ts'

/**
 * Flows of the package that the imported app does not call: it calls another flow in their place, or none.
 *
 * @param flowIds id in the target of each imported flow, by resource key
 * @returns a sentence for each, with what to do
 */
export async function miswiredFlows(
  { platform }: Pick<Run, 'platform'>,
  { pkg, target }: Plan,
  appId: string,
  flowIds: ReadonlyMap<string, string>
): Promise<string[]> {
  if (pkg.app === undefined || pkg.flows.length === 0) return []
  const calledByApp = new Set(Object.values(pkg.app.connectionReferences).map(flowKeyOf))
  const app = await platform.apps.read(appId)
  const called = flowsBySlot(pkg.app, app)
  const nameOf = (id: string): string => {
    const flow = target.flows?.find(known => [known.id, ...known.aliases].some(other => same(other, id)))
    return flow === undefined ? `the flow ${id}` : `the flow ${named(flow)}`
  }
  return pkg.flows.flatMap(({ key, displayName }) => {
    const wanted = flowIds.get(key)
    const there = called.get(key)
    if (!calledByApp.has(key) || wanted === undefined || same(there, wanted)) return []
    return [
      `The app ${quoted(app.displayName)} ${there === undefined ? 'is not connected to' : `calls ${nameOf(there)} instead of`} the flow ${quoted(displayName)} (${wanted}). Open the app in Power Apps Studio, remove the flow under Power Automate, add it again, and publish.`
    ]
  })
}
