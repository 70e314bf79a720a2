import { listed, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { AppReport, ResourceReport } from '../report.ts'

/**
 * A warning for flows that were updated while the update of their app is a draft: an import does not create drafts of
 * flows, so their update is live. Undefined where no flow was updated.
 */
export function liveFlows(
  resources: readonly ResourceReport[],
  app: Pick<AppReport, 'versionBefore'> | undefined
): string | undefined {
  const names = resources
    .filter(({ kind, outcome }) => kind === 'flow' && outcome === 'updated')
    .map(({ name, targetName }) => quoted(targetName ?? name))
  if (names.length === 0) return undefined
  const [are, flows] = names.length === 1 ? ['is', 'the flow'] : ['are', 'the flows']
  return `The update of ${flows} ${listed(names)} ${are} live already: version ${app?.versionBefore ?? 'none'} of the app, which users still run, calls ${names.length === 1 ? 'it' : 'them'} as updated. If this version does not work with ${names.length === 1 ? 'it' : 'them'}, publish the draft soon or turn ${names.length === 1 ? 'the flow' : 'them'} off.`
}

/** The failure to publish, with what is live and how to publish once the cause is corrected. */
export function withDraftLeft(
  failure: unknown,
  resources: readonly ResourceReport[],
  app: AppReport | undefined
): unknown {
  if (!(failure instanceof ActionError)) return failure
  const { doing, why, state, service, remedy } = failure
  const live = liveFlows(resources, app)
  const publish = 'Once the cause is corrected, publish it with command: publish.'
  return new ActionError({
    doing,
    why,
    state,
    service,
    remedy: [remedy, 'The update of the app is a draft.', ...(live === undefined ? [] : [live]), publish].join(' '),
    cause: failure
  })
}
