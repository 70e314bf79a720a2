/** A connector that Microsoft has marked as deprecated. */
export interface RetiredConnector {
  readonly name: string
  /** What to use instead, as far as Microsoft or its connector team names something. */
  readonly successor?: string
}

/**
 * Connectors that Microsoft's connector reference marks as deprecated (learn.microsoft.com/connectors), by their names
 * in lower case. The successors are those that the same pages name; that of Log Analytics is named in pull request 92 of
 * Azure/Connectors-NET-SDK.
 */
const RETIRED: Readonly<Record<string, RetiredConnector>> = {
  shared_excel: { name: 'Excel', successor: 'Excel Online (Business) or Excel Online (OneDrive)' },
  shared_commondataservice: {
    name: 'Microsoft Dataverse (legacy)',
    successor: 'Microsoft Dataverse (shared_commondataserviceforapps)'
  },
  shared_microsofttranslator: { name: 'Microsoft Translator', successor: 'Microsoft Translator V2' },
  shared_azureloganalytics: { name: 'Azure Log Analytics', successor: 'Azure Monitor Logs' },
  shared_dynamicscrmonline: { name: 'Dynamics 365' }
}

/** What is known of a connector if it is retired. @param name connector name, `shared_excel` */
export function retiredConnector(name: string): RetiredConnector | undefined {
  const key = name.toLowerCase()
  return Object.hasOwn(RETIRED, key) ? RETIRED[key] : undefined
}
