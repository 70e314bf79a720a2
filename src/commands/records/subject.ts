import type { AppPackage } from '../../package/app-package.ts'
import { displayNameOf, kindOf } from '../../package/resource.ts'
import { bareId, same } from '../ids.ts'
import type { ImportOrder } from '../import-order.ts'
import type { Target } from '../planning/target.ts'
import type { AppSummary } from '../ports/app.ts'
import type { Environment } from '../ports/environment.ts'
import type { FlowSummary } from '../ports/flow.ts'
import type { Lock } from '../ports/runner.ts'
import type { Run } from '../run.ts'

/** One app (or flow) in one environment: the subject of a lock and of a record, however the inputs name it. */
export interface Subject {
  /** Key of its id in the target, or else of its future name. */
  readonly key: string
  /** Keys of its names, under which earlier runs may have left its record: records were once kept by name alone. */
  readonly otherKeys?: readonly string[] | undefined
  /** Key of the name that it has in the target: a run that creates it knows no id yet. */
  readonly nameKey?: string | undefined
  readonly environment: Environment
  readonly kind: 'app' | 'flow'
  /** Its name in the target, or its future name. */
  readonly name: string
  /** Id in the target; undefined where it is to be created, or is not known. */
  readonly id?: string | undefined
  /** The apps of the environment, where they were listed to find it. */
  readonly listed?: readonly AppSummary[] | undefined
}

/** The key of an id or a name. */
export const keyOf = (
  cloud: string,
  environment: Pick<Environment, 'id'>,
  kind: Subject['kind'],
  idOrName: string
): string => JSON.stringify([cloud, environment.id, kind, idOrName]).toLowerCase()

type Naming = Pick<ImportOrder, 'resources' | 'app' | 'flow' | 'importMode'>

/**
 * The subject of an import. An app or flow that is updated is looked up first, so that its id and its name lead to the same
 * subject.
 *
 * @param target apps and flows of the environment, where they were read already
 */
export async function subjectOfImport(
  run: Pick<Run, 'cloud' | 'platform'>,
  environment: Environment,
  pkg: AppPackage,
  order: Naming,
  target?: Pick<Target, 'apps' | 'flows'>
): Promise<Subject> {
  const { kind } = pkg
  const root = pkg.resources[pkg.rootKey] ?? { type: '' }
  const own = displayNameOf(root, pkg.rootKey)
  const choice = order.resources.find(
    one =>
      (one.kind === undefined || one.kind === kindOf(root)) &&
      [pkg.rootKey, root.name, own].some(known => same(known, one.name))
  )
  const name = choice?.displayName ?? own
  const written = choice?.target ?? order.app ?? order.flow
  const isNew = choice?.import === 'new' || (choice?.import === undefined && order.importMode === 'create')
  const [apps, flows] = isNew ? [] : await listFor(run, environment, kind, target)
  const found = uniqueIn(apps ?? flows ?? [], written ?? name)
  const names = [found?.displayName, written, name].filter(one => one !== undefined)
  const one = subject(run.cloud, environment, { kind, id: found?.id, name: found?.displayName ?? name, names })
  return { ...one, listed: apps }
}

/** The apps or the flows, among which the subject is. */
async function listFor(
  { platform }: Pick<Run, 'platform'>,
  { id }: Environment,
  kind: Subject['kind'],
  target: Pick<Target, 'apps' | 'flows'> | undefined
): Promise<readonly [apps?: readonly AppSummary[] | undefined, flows?: readonly FlowSummary[] | undefined]> {
  if (kind === 'app') return [target?.apps ?? (await platform.apps.list(id))]
  return [undefined, target === undefined ? await platform.flows.list(id) : target.flows]
}

/** The subject of a command that names an app of the target. */
export const subjectOfApp = (cloud: string, environment: Environment, app: AppSummary): Subject =>
  subject(cloud, environment, { kind: 'app', id: app.id, name: app.displayName, names: [app.displayName] })

function subject(
  cloud: string,
  environment: Environment,
  root: Pick<Subject, 'kind' | 'id' | 'name'> & { readonly names: readonly string[] }
): Subject {
  const { kind, id, name } = root
  const key = keyOf(cloud, environment, kind, id ?? name)
  const others = root.names.map(one => keyOf(cloud, environment, kind, one)).filter(one => one !== key)
  return {
    key,
    otherKeys: [...new Set(others)],
    nameKey: keyOf(cloud, environment, kind, name),
    environment,
    kind,
    name,
    id
  }
}

/** The only app or flow with an id or name. The plan reports ambiguous ones. */
function uniqueIn(all: readonly (AppSummary | FlowSummary)[], idOrName: string): AppSummary | FlowSummary | undefined {
  const idsOf = (one: AppSummary | FlowSummary): string[] => [one.id, ...('aliases' in one ? one.aliases : [])]
  const byId = all.filter(one => idsOf(one).some(known => same(known, bareId(idOrName))))
  const found = byId.length > 0 ? byId : all.filter(({ displayName }) => same(displayName, idOrName))
  return found.length === 1 ? found[0] : undefined
}

/**
 * Locks the subject by its id and by its name: a run that creates an app holds only its name when another one finds it
 * by its id.
 */
export async function lockSubject({ locks }: Pick<Run, 'locks'>, { key, nameKey = key }: Subject): Promise<Lock> {
  const first = await locks.acquire(key)
  if (nameKey === key) return first
  let second: Lock
  try {
    second = await locks.acquire(nameKey)
  } catch (error) {
    await first.release()
    throw error
  }
  return {
    interrupted: first.interrupted ?? second.interrupted,
    markStarted: content => first.markStarted(content),
    resolve: () => {
      first.resolve()
      second.resolve()
    },
    release: async () => {
      await second.release()
      await first.release()
    }
  }
}
