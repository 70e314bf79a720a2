import { listed, plainText, quoted } from '../../base/display.ts'
import { ActionError, messageOf } from '../../base/errors.ts'
import { same } from '../ids.ts'
import type { Plan } from '../planning/plan.ts'
import type { ResourceReport } from '../report.ts'
import type { Run } from '../run.ts'

/** How the import that is undone went. */
export interface ImportStart {
  /** Time at which the service was told to import, in milliseconds since the epoch. */
  readonly since: number
  /** Whether the service named what it created. Without that, something of the same name may be somebody else's. */
  readonly answered: boolean
}

export interface Removal {
  readonly removed: readonly ResourceReport[]
  readonly done: readonly string[]
  readonly left: readonly string[]
}

/**
 * Deletes apps and flows that a failed import created. Only what is proven to be new is deleted, each by its id.
 * That means: the service named it in the result of this import, it was not in the target before, and it is there now.
 * If the service says when it was created, that was not earlier. Never throws: what stays is listed with the reason.
 */
export async function removeCreated(
  run: Run,
  plan: Plan,
  created: readonly ResourceReport[],
  start: ImportStart | undefined
): Promise<Removal> {
  const removed: ResourceReport[] = []
  const stays: string[] = []
  // An app calls flows, so it goes first.
  const inOrder = [...created.filter(({ kind }) => kind === 'app'), ...created.filter(({ kind }) => kind !== 'app')]
  for (const resource of inOrder) {
    try {
      const doubt = await doubtAbout(run, plan, resource, start)
      if (doubt === undefined) {
        await remove(run, plan, resource)
        removed.push(resource)
      } else stays.push(`${nameOf(resource)}, because ${doubt}`)
    } catch (error) {
      stays.push(`${nameOf(resource)}. ${messageOf(error)}`)
    }
  }
  return {
    removed,
    done: removed.length === 0 ? [] : [`Created by this import and removed: ${listed(removed.map(nameOf))}.`],
    left: stays.map(one => `Created and not removed: ${one}${one.endsWith('.') ? '' : '.'}`)
  }
}

const nameOf = ({ kind, name, targetName, id }: ResourceReport): string =>
  `${kind} ${quoted(targetName ?? name)}${id === undefined ? '' : ` (${plainText(id, 60)})`}`

/** Why it is not certain that this import created the resource, as a clause; `undefined` where it is. */
async function doubtAbout(
  { platform }: Run,
  { target }: Plan,
  { kind, id, decision }: ResourceReport,
  start: ImportStart | undefined
): Promise<string | undefined> {
  if (start?.answered !== true) return 'the service did not respond to the import, so it may be somebody else’s'
  if (id === undefined || decision !== 'new') return 'the service did not name its id'
  const before =
    kind === 'app' ? target.apps.map(app => [app.id]) : target.flows?.map(flow => [flow.id, ...flow.aliases])
  if (before === undefined) return 'the flows that were there before could not be listed'
  if (before.some(ids => ids.some(known => same(known, id)))) return 'it was there before the import'
  const environment = target.environment.id
  const now = kind === 'app' ? await platform.apps.read(id) : await platform.flows.read(environment, id)
  if ('environment' in now && now.environment !== undefined && !same(now.environment, environment))
    return 'it is in another environment'
  const createdAt = Date.parse(now.created ?? '')
  return !Number.isNaN(createdAt) && createdAt < start.since - CLOCK_SKEW ? 'it is older than the import' : undefined
}

/** Milliseconds by which the clocks of the runner and the service may differ. */
const CLOCK_SKEW = 120_000

/** Milliseconds to wait until a list no longer contains it. */
const MAY_STAY_LISTED = 20_000

/** Deletes it and waits until the target no longer lists it. */
async function remove(run: Run, { target }: Plan, { kind, id = '' }: ResourceReport): Promise<void> {
  const { platform, clock, deadline } = run
  const environment = target.environment.id
  if (kind === 'app') await platform.apps.remove(id)
  else await platform.flows.remove(environment, id)
  for (let waited = 0, pause = 200; ; waited += pause, pause *= 2) {
    const listedNow = kind === 'app' ? await platform.apps.list(environment) : await platform.flows.list(environment)
    if (listedNow?.some(one => same(one.id, id)) !== true) return
    if (waited >= MAY_STAY_LISTED || deadline.over())
      throw new ActionError({
        doing: `remove it from ${quoted(target.environment.displayName)}`,
        why: 'the service accepted the request, but still lists it',
        remedy: 'Check whether it is still there.'
      })
    await clock.sleep(pause)
  }
}
