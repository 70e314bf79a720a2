import { listed, quoted } from '../../base/display.ts'
import { ActionError, messageOf } from '../../base/errors.ts'
import { numbered } from '../numbered.ts'
import type { App } from '../ports/app.ts'
import type { Run } from '../run.ts'
import { describeWrongCalls, RECONNECT, wrongCalls, type ExpectedCall, type WrongCall } from './calls.ts'
import { readAppUntil } from './read-app-until.ts'

/**
 * Makes the draft of an app call the flows that came with it, by the same write that restores lost references, and reads
 * it back. The form of the write was measured by a third party; that it restores a lost association was not, so only what
 * can be read back counts as repaired.
 *
 * @returns the app with its calls as expected
 * @throws ActionError before anything is published, where a flow's id is not known or the repair does not show
 */
export async function reconnected(
  run: Run,
  app: App,
  wrong: readonly WrongCall[],
  calls: readonly ExpectedCall[]
): Promise<App> {
  const unknown = wrong.filter(({ call }) => call.ids.length === 0)
  if (unknown.length > 0) throw refusal(app, unknown, 'The service did not say which flows it imported.')
  run.log.warning(
    `${quoted(app.displayName)} ${listed(describeWrongCalls(wrong))}. Its calls are repaired before publishing.`
  )
  let draft: App
  try {
    await run.platform.apps.connectFlows(
      app.id,
      Object.fromEntries(wrong.map(({ call }) => [call.slot, call.reference]))
    )
    draft = await readAppUntil(run, app.id, read => wrongCalls(read, calls).length === 0)
  } catch (error) {
    if (!(error instanceof ActionError) || error.service === undefined) throw error
    throw refusal(app, wrong, `They could not be repaired. ${messageOf(error)}`)
  }
  const still = wrongCalls(draft, calls)
  if (still.length > 0) throw refusal(app, still, 'They were written, but the service does not show them.')
  run.report.remark(
    `${quoted(app.displayName)} did not call the flows that came with it: it ${listed(describeWrongCalls(wrong))}. This was repaired before publishing.`
  )
  return draft
}

const refusal = (app: App, wrong: readonly WrongCall[], why: string): ActionError =>
  new ActionError({
    doing: `publish ${quoted(app.displayName)}`,
    why: `it does not call the flows that came with it: it ${numbered(describeWrongCalls(wrong), 10)}. ${why}`,
    state: app.hasDraft
      ? 'Nothing was published.'
      : 'It is live already, because the service publishes a new app at once.',
    remedy: RECONNECT
  })
