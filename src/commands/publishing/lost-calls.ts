import { quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { same } from '../ids.ts'
import { numbered } from '../numbered.ts'
import type { App } from '../ports/app.ts'
import type { Run } from '../run.ts'
import { RECONNECT } from './calls.ts'

/**
 * Throws for a draft that calls a flow which cannot be read, in a place where the published version calls another one:
 * the service is known to lose the association of flows on import. Without a package nobody knows which flow is meant,
 * so nothing is repaired. A flow that somebody chose on purpose can be read.
 */
export async function assertNoLostCalls(
  { platform }: Pick<Run, 'platform'>,
  environment: string,
  { displayName, references, draftReferences = {} }: App
): Promise<void> {
  const changed = Object.entries(draftReferences).flatMap(([slot, { flow }]) => {
    const before = references[slot]?.flow
    return flow === undefined || before === undefined || same(flow, before) ? [] : [{ flow, before }]
  })
  const lost: string[] = []
  for (const { flow, before } of changed) {
    try {
      await platform.flows.read(environment, flow)
    } catch (error) {
      // Without a response, or without a token for flows, nothing is known about the flow.
      if (!(error instanceof ActionError) || error.service === undefined) continue
      lost.push(`calls the flow ${flow}, which cannot be read, instead of the flow ${before}`)
    }
  }
  if (lost.length === 0) return
  throw new ActionError({
    doing: `publish ${quoted(displayName)}`,
    why: `its draft ${numbered(lost, 10)}`,
    state: 'Nothing was published.',
    remedy: `Import the package again, which repairs the calls. ${RECONNECT}`
  })
}
