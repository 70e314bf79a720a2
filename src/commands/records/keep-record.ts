import { messageOf } from '../../base/errors.ts'
import type { AppPackage } from '../../package/app-package.ts'
import { displayNameOf, kindOf } from '../../package/resource.ts'
import { contentDigestOf, namesOf } from '../planning/current.ts'
import type { ImportOrder, Plan } from '../planning/plan.ts'
import type { Environment } from '../ports/environment.ts'
import { same } from '../resolve.ts'
import type { Run } from '../run.ts'
import { readRecord, recordText, type PromotionRecord } from './record.ts'

/** What the app (or flow) of a package is to be called in the target, as far as that is known without reading it. */
export function rootName(pkg: AppPackage, { resources }: Pick<ImportOrder, 'resources'>): string {
  const root = pkg.resources[pkg.rootKey] ?? { type: '' }
  const own = displayNameOf(root, pkg.rootKey)
  const choice = resources.find(
    ({ kind, name }) =>
      (kind === undefined || kind === kindOf(root)) && [pkg.rootKey, root.name, own].some(one => same(one, name))
  )
  return choice?.displayName ?? own
}

/** One app (or flow) in one environment: what runs take turns at, and what a record is of. */
export const subjectOf = (
  cloud: string,
  environment: Environment,
  pkg: AppPackage,
  order: Pick<ImportOrder, 'resources' | 'app' | 'flow'>
): string =>
  JSON.stringify([cloud, environment.id, pkg.kind, order.app ?? order.flow ?? rootName(pkg, order)]).toLowerCase()

/** The record of the last promotion; where there is none, that is said. */
export async function lastRecord(
  run: Run,
  subject: string,
  environment: Environment,
  name: string
): Promise<PromotionRecord | undefined> {
  const found = await run.records.last(subject)
  const record =
    found === undefined
      ? undefined
      : readRecord(found.bytes, found.from, { cloud: run.report.current.cloud, environment: environment.id, name })
  if (record === undefined)
    run.log.info('There is no record of an earlier promotion of this into the target: contents are compared instead.')
  else
    run.log.info(
      `${WHAT_IT_WAS[record.state]} ${record.at}${record.run === undefined ? '' : `, ${record.run}`} (record from ${found?.from ?? ''})`
    )
  return record
}

const WHAT_IT_WAS = {
  done: 'The last promotion was',
  failed: 'The last promotion failed; it was',
  importing: 'The last promotion was begun, and nothing says how it ended:'
} as const

/** Digest of the content an import brings, for the record: known from the comparison, else made now. */
export const contentBrought = async (run: Pick<Run, 'packages'>, { content, pkg, decisions }: Plan): Promise<string> =>
  content?.digest ?? contentDigestOf(run, pkg, namesOf(decisions))

/** Leaves the record behind. That it could not be kept does not undo an import: it is a warning. */
export async function keepRecord(
  run: Run,
  plan: Plan,
  subject: string,
  order: ImportOrder,
  state: PromotionRecord['state'],
  digest?: string
): Promise<void> {
  const { report, platform, clock, records, log } = run
  const { pkg, target, decisions } = plan
  try {
    const app = report.current.app
    const record = {
      cloud: report.current.cloud,
      environment: target.environment.id,
      root: { kind: pkg.kind, name: rootName(pkg, order), id: app?.id ?? decisions.get(pkg.rootKey)?.targetId },
      package: { digest: pkg.digest, content: digest ?? (await contentBrought(run, plan)) },
      at: new Date(clock.now()).toISOString(),
      by: platform.identity.name,
      run: records.run,
      state,
      // An import that failed before it came to the app left it as it was.
      version: state === 'importing' ? undefined : (app?.versionAfter ?? app?.versionBefore),
      draft: state === 'importing' ? undefined : app?.draft,
      flows: state === 'importing' ? {} : await savedFlows(run, plan)
    }
    const kept = await records.keep(subject, Buffer.from(recordText(record)), state !== 'importing')
    if (state !== 'importing') report.set({ record: kept })
  } catch (error) {
    // Nothing was written yet: it is not begun without time.
    if (state === 'importing' && run.deadline.over()) throw error
    log.warning(`The record of this promotion could not be kept. ${messageOf(error)}`)
  }
}

/** When the flows of the package were last saved in the target, by id; empty where they cannot be read. */
async function savedFlows({ platform, report }: Run, { target }: Plan): Promise<Record<string, string>> {
  const ids = report.current.resources.flatMap(({ kind, id, outcome }) =>
    kind === 'flow' && id !== undefined && outcome !== 'reused' ? [id] : []
  )
  if (ids.length === 0) return {}
  const flows = (await platform.flows.list(target.environment.id)) ?? []
  return Object.fromEntries(
    ids.flatMap(id => {
      const modified = flows.find(flow => same(flow.id, id))?.modified
      return modified === undefined ? [] : [[id, modified] as const]
    })
  )
}
