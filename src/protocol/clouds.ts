/**
 * The hosts of a cloud and the audiences of its tokens.
 *
 * Sources: Microsoft's Terraform provider, PowerApps PowerShell modules, PnP PowerShell. They contradict each other for
 * two audiences (GCC and GCC High): the PowerShell value is the default, and `otherAudiences` lists the rest, so that a
 * token of either kind is recognised. Nobody is known to have used packaging outside the public cloud. The hosts of
 * Microsoft Graph are those of CLI for Microsoft 365, which also uses each as the audience of its tokens. Those of
 * Dataverse organisations are the discovery hosts in Microsoft's Dataverse samples without their first label.
 */
export interface Cloud {
  readonly name: CloudName
  /** Origin that issues tokens, without a trailing slash. */
  readonly login: string
  /** Origin of the Business Application Platform: environments and packaging. */
  readonly bap: string
  /** Origin of Power Apps: apps, connections, connectors. */
  readonly powerApps: string
  /** Origin of Power Automate. */
  readonly flow: string
  /** Origin of Microsoft Graph, for people and groups. */
  readonly graph: string
  /** Origin of the maker portal; used for links only. */
  readonly make: string
  readonly powerAppsAudience: string
  readonly flowAudience: string
  readonly graphAudience: string
  /** Matches what follows the name in the host of a Dataverse organisation: `.crm4.dynamics.com` after `contoso`. */
  readonly organisations: RegExp
  /** One origin for all organisations, in a cloud where they have no origins of their own. */
  readonly allOrganisations?: string | undefined
  /**
   * Origins to call in place of those above, for previews and regions. Each receives tokens of its service as exactly this
   * origin. The hosts above stay hosts of the cloud: services send links to their neighbours.
   */
  readonly overrides?: { readonly [Service in 'bap' | 'powerApps' | 'flow' | 'graph']?: string } | undefined
  /** Audiences that other clients use for the same two services. */
  readonly otherAudiences: { readonly powerApps: readonly string[]; readonly flow: readonly string[] }
  /**
   * Further audiences that the Business Application Platform takes. Its refusal of another one lists them (recorded live:
   * issue 2573 of CLI for Microsoft 365, for the public cloud). Whether the Power Apps host takes them is not known.
   */
  readonly bapAudiences: readonly string[]
}

/** Azure Resource Manager: CLI for Microsoft 365 and PnP PowerShell use it on the Flow host, too. */
const RESOURCE_MANAGER = ['https://management.azure.com/', 'https://management.core.windows.net/'] as const

export const CLOUD_NAMES = ['Public', 'UsGov', 'UsGovHigh', 'UsGovDod', 'China', 'Embedded'] as const
export type CloudName = (typeof CLOUD_NAMES)[number]

export const CLOUDS: Readonly<Record<Exclude<CloudName, 'Embedded'>, Cloud>> = {
  Public: {
    name: 'Public',
    login: 'https://login.microsoftonline.com',
    bap: 'https://api.bap.microsoft.com',
    powerApps: 'https://api.powerapps.com',
    flow: 'https://api.flow.microsoft.com',
    graph: 'https://graph.microsoft.com',
    make: 'https://make.powerapps.com',
    powerAppsAudience: 'https://service.powerapps.com/',
    flowAudience: 'https://service.flow.microsoft.com/',
    graphAudience: 'https://graph.microsoft.com',
    organisations: /^\.crm\d*\.dynamics\.com$/,
    otherAudiences: { powerApps: [], flow: RESOURCE_MANAGER },
    bapAudiences: [
      ...RESOURCE_MANAGER,
      'https://service.flow.microsoft.com/',
      'https://web.powerapps.com',
      'https://apps.powerapps.com',
      'https://api.bap.microsoft.com/'
    ]
  },
  UsGov: {
    name: 'UsGov',
    login: 'https://login.microsoftonline.com',
    bap: 'https://gov.api.bap.microsoft.us',
    powerApps: 'https://gov.api.powerapps.us',
    flow: 'https://gov.api.flow.microsoft.us',
    graph: 'https://graph.microsoft.com',
    make: 'https://make.gov.powerapps.us',
    powerAppsAudience: 'https://gov.service.powerapps.us/',
    flowAudience: 'https://gov.service.flow.microsoft.us/',
    graphAudience: 'https://graph.microsoft.com',
    organisations: /^\.crm9\.dynamics\.com$/,
    otherAudiences: { powerApps: ['https://service.powerapps.us/'], flow: [] },
    bapAudiences: []
  },
  UsGovHigh: {
    name: 'UsGovHigh',
    login: 'https://login.microsoftonline.us',
    bap: 'https://high.api.bap.microsoft.us',
    powerApps: 'https://high.api.powerapps.us',
    flow: 'https://high.api.flow.microsoft.us',
    graph: 'https://graph.microsoft.us',
    make: 'https://make.high.powerapps.us',
    powerAppsAudience: 'https://high.service.powerapps.us/',
    flowAudience: 'https://high.service.flow.microsoft.us/',
    graphAudience: 'https://graph.microsoft.us',
    organisations: /^\.crm\.microsoftdynamics\.us$/,
    otherAudiences: { powerApps: ['https://high.service.apps.appsplatform.us/'], flow: [] },
    bapAudiences: []
  },
  UsGovDod: {
    name: 'UsGovDod',
    login: 'https://login.microsoftonline.us',
    bap: 'https://api.bap.appsplatform.us',
    powerApps: 'https://api.apps.appsplatform.us',
    flow: 'https://api.flow.appsplatform.us',
    graph: 'https://dod-graph.microsoft.us',
    make: 'https://make.apps.appsplatform.us',
    powerAppsAudience: 'https://service.apps.appsplatform.us/',
    flowAudience: 'https://service.flow.appsplatform.us/',
    graphAudience: 'https://dod-graph.microsoft.us',
    organisations: /^\.crm\.appsplatform\.us$/,
    otherAudiences: { powerApps: [], flow: [] },
    bapAudiences: []
  },
  China: {
    name: 'China',
    login: 'https://login.chinacloudapi.cn',
    bap: 'https://api.bap.partner.microsoftonline.cn',
    powerApps: 'https://api.powerapps.cn',
    flow: 'https://api.powerautomate.cn',
    graph: 'https://microsoftgraph.chinacloudapi.cn',
    make: 'https://make.powerapps.cn',
    powerAppsAudience: 'https://service.powerapps.cn/',
    flowAudience: 'https://service.powerautomate.cn/',
    graphAudience: 'https://microsoftgraph.chinacloudapi.cn',
    organisations: /^\.crm\.dynamics\.cn$/,
    otherAudiences: { powerApps: [], flow: [] },
    bapAudiences: []
  }
}

/** The embedded environment serves every host from one origin, since their paths do not collide. */
export function embeddedCloud(origin: string): Cloud {
  return {
    ...CLOUDS.Public,
    name: 'Embedded',
    login: origin,
    bap: origin,
    powerApps: origin,
    flow: origin,
    graph: origin,
    make: origin,
    allOrganisations: origin
  }
}

/** Origin of a Dataverse organisation, which is also the audience of its tokens. */
export type Organisation = `https://${string}`

/** The organisation at an address, if it belongs to the cloud. No token is requested for any other address. */
export function organisationAt(cloud: Cloud, address: string): Organisation | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined || url.protocol !== 'https:' || url.port !== '') return undefined
  const [, domain = ''] = /^[a-z0-9-]+(\..+)$/.exec(url.hostname) ?? []
  return cloud.organisations.test(domain) ? `https://${url.hostname}` : undefined
}

/** Whether two audiences are the same. They are registered with a trailing slash and often written without one. */
export const sameAudience = (one: string, other: string): boolean =>
  one.replace(/(?<!\/)\/+$/, '').toLowerCase() === other.replace(/(?<!\/)\/+$/, '').toLowerCase()
