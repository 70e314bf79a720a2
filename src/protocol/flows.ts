import * as z from 'zod'
import { optionalText } from './optional-text.ts'

/** One reference of a flow: name of its connector's id and of the connection it is bound to; CLI for Microsoft 365 fixture. */
const flowReference = z.looseObject({
  id: optionalText,
  connectionName: optionalText,
  /** `Embedded` or `Invoker`; the latter uses a connection of whoever runs the flow. Seen in packages. */
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
    /** Id of the row behind a flow of a solution: CLI for Microsoft 365 fixture. */
    workflowEntityId: optionalText,
    workflowUniqueId: optionalText,
    createdTime: optionalText,
    lastModifiedTime: optionalText,
    /** Lists were never seen with it, so what does not fit there must not make them unreadable. */
    connectionReferences: z.record(z.string(), flowReference).nullish().catch(undefined)
  })
})
export type FlowObject = z.infer<typeof flowObject>
export const flowList = z.looseObject({ value: z.array(flowObject), nextLink: optionalText })

export const FLOW_PROVIDER = '/providers/Microsoft.ProcessSimple'
