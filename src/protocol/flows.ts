import * as z from 'zod'
import { optionalText } from './optional-text.ts'

/**
 * One reference of a flow: the id of its connector and the name of the connection it is bound to; CLI for Microsoft 365
 * fixture.
 */
const flowReference = z.looseObject({
  id: optionalText,
  connectionName: optionalText,
  /** `Embedded` or `Invoker`; the latter uses a connection of the person who runs the flow. Seen in packages. */
  source: optionalText
})

/** A flow on the Flow host: CLI for Microsoft 365 fixtures. */
export const flowObject = z.looseObject({
  name: z.string(),
  id: z.string().optional(),
  properties: z.looseObject({
    displayName: optionalText,
    /** `Started`, `Stopped` or `Suspended`. */
    state: optionalText,
    flowSuspensionReason: optionalText,
    /** Id of the Dataverse row of a solution flow: CLI for Microsoft 365 fixture. */
    workflowEntityId: optionalText,
    workflowUniqueId: optionalText,
    createdTime: optionalText,
    lastModifiedTime: optionalText,
    /** Lists were never seen to contain it, so an unexpected format there must not make them unreadable. */
    connectionReferences: z.record(z.string(), flowReference).nullish().catch(undefined)
  })
})
export type FlowObject = z.infer<typeof flowObject>
export const flowList = z.looseObject({ value: z.array(flowObject), nextLink: optionalText })

export const FLOW_PROVIDER = '/providers/Microsoft.ProcessSimple'
