import type { Target } from '../../action/inputs/targets/read-targets.ts'
import { Deadline } from '../../base/deadline.ts'
import { listed, quoted } from '../../base/display.ts'
import { ActionError, messageOf } from '../../base/errors.ts'
import { sideBySide } from '../../commands/batch/side-by-side.ts'
import { findEnvironment, resolveEnvironment } from '../../commands/resolve.ts'
import type { Shared } from './target-run.ts'

const WIDTH = 8

/**
 * Throws where two targets are the same environment and app, although they name them differently. Reads the environments
 * that each identity sees. A target whose environment cannot be found fails later, at its turn.
 *
 * @param name name of the package, which is the app of targets that name none
 */
export async function assertDistinct(
  { signIns, context, deadline }: Shared,
  targets: readonly Target[],
  name = ''
): Promise<void> {
  const places = await sideBySide(targets, WIDTH, async ({ id, inputs }) => {
    const app = ('app' in inputs ? inputs.app : undefined) ?? ('flow' in inputs ? inputs.flow : undefined) ?? name
    try {
      const platform = await signIns.connect(inputs, new Deadline(deadline.clock, deadline.left()), context.log)
      const creates = 'createEnvironment' in inputs && inputs.createEnvironment !== undefined
      const found = creates ? await findEnvironment(platform, inputs.environment) : undefined
      const environment = creates
        ? (found?.id ?? `a new one named ${inputs.environment.trim()}`)
        : (await resolveEnvironment(platform, inputs.environment)).id
      return { id, key: JSON.stringify([inputs.cloud, environment.toLowerCase(), app.trim().toLowerCase()]) }
    } catch (error) {
      context.log.debug(`[${id}] ${messageOf(error)}`)
      return { id, key: undefined }
    }
  })
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
