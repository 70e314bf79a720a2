import * as z from 'zod'

/** A flow on the Flow host: CLI for Microsoft 365 fixtures. */
export const flowObject = z.looseObject({
  name: z.string(),
  id: z.string().optional(),
  properties: z.looseObject({
    displayName: z.string().nullish(),
    state: z.string().nullish(),
    /** Id of the row behind a flow of a solution: CLI for Microsoft 365 fixture. */
    workflowEntityId: z.string().nullish(),
    workflowUniqueId: z.string().nullish(),
    createdTime: z.string().nullish(),
    lastModifiedTime: z.string().nullish()
  })
})
export type FlowObject = z.infer<typeof flowObject>
export const flowList = z.looseObject({ value: z.array(flowObject), nextLink: z.string().nullish() })

export const FLOW_PROVIDER = '/providers/Microsoft.ProcessSimple'
