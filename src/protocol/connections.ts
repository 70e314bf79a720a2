import * as z from 'zod'
import { optionalText } from './optional-text.ts'

/** A connection on the Power Apps host: recorded live, PowerApps PowerShell module. */
export const connectionObject = z.looseObject({
  name: z.string(),
  id: z.string(),
  properties: z.looseObject({
    apiId: z.string(),
    displayName: optionalText,
    statuses: z
      .array(
        z.looseObject({
          status: optionalText,
          target: optionalText,
          error: z.looseObject({ code: optionalText, message: optionalText }).nullish()
        })
      )
      .nullish(),
    createdBy: z.looseObject({ id: optionalText, displayName: optionalText, email: optionalText }).nullish()
  })
})
export type ConnectionObject = z.infer<typeof connectionObject>
export const connectionList = z.looseObject({ value: z.array(connectionObject), nextLink: optionalText })

/** A connector on the Power Apps host: CLI for Microsoft 365 fixtures. `isCustomApi` marks custom connectors. */
export const connectorObject = z.looseObject({
  name: z.string(),
  id: z.string(),
  properties: z.looseObject({
    displayName: optionalText,
    isCustomApi: z.boolean().nullish(),
    tier: optionalText
  })
})
export type ConnectorObject = z.infer<typeof connectorObject>
export const connectorList = z.looseObject({ value: z.array(connectorObject), nextLink: optionalText })

/** Connections of this connector represent flows and must not be offered: PowerApps PowerShell module. */
export const FLOW_PSEUDO_CONNECTOR = 'shared_logicflows'
