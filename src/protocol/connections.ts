import * as z from 'zod'

/** A connection on the Power Apps host: recorded live, PowerApps PowerShell module. */
export const connectionObject = z.looseObject({
  name: z.string(),
  id: z.string(),
  properties: z.looseObject({
    apiId: z.string(),
    displayName: z.string().nullish(),
    statuses: z
      .array(
        z.looseObject({
          status: z.string().nullish(),
          target: z.string().nullish(),
          error: z.looseObject({ code: z.string().nullish(), message: z.string().nullish() }).nullish()
        })
      )
      .nullish(),
    createdBy: z
      .looseObject({ id: z.string().nullish(), displayName: z.string().nullish(), email: z.string().nullish() })
      .nullish()
  })
})
export type ConnectionObject = z.infer<typeof connectionObject>
export const connectionList = z.looseObject({ value: z.array(connectionObject), nextLink: z.string().nullish() })

/** A connector on the Power Apps host: CLI for Microsoft 365 fixtures. Custom ones are told by `isCustomApi`. */
export const connectorObject = z.looseObject({
  name: z.string(),
  id: z.string(),
  properties: z.looseObject({
    displayName: z.string().nullish(),
    isCustomApi: z.boolean().nullish(),
    tier: z.string().nullish()
  })
})
export type ConnectorObject = z.infer<typeof connectorObject>
export const connectorList = z.looseObject({ value: z.array(connectorObject), nextLink: z.string().nullish() })

/** Connections of this connector stand for flows and are not to be offered: PowerApps PowerShell module. */
export const FLOW_PSEUDO_CONNECTOR = 'shared_logicflows'
