import { administeredEnvironments } from '../access.ts'
import type { RouteResponse, RequestContext, Route } from '../route.ts'

const BAP = '/providers/Microsoft.BusinessAppPlatform'
const METADATA = '/providers/PowerPlatform.Governance/v1/connectors/metadata'

/** Calls about the whole tenant that further clients make. Nothing here changes anything. */
export const tenantRoutes: readonly Route[] = [
  { method: 'GET', path: `${BAP}/adminApplications`, service: 'bap', handle: managementApplications },
  { method: 'POST', path: `${BAP}/listtenantsettings`, service: 'bap', handle: settings },
  { method: 'GET', path: `${METADATA}/unblockable`, service: 'bap', versionless: true, handle: unblockable },
  { method: 'GET', path: `${METADATA}/virtual`, service: 'bap', versionless: true, handle: virtual }
]

/** Management applications (CLI for Microsoft 365, Terraform provider). None is registered here. */
function managementApplications(context: RequestContext): RouteResponse {
  administeredEnvironments(context, 'read the management applications')
  return { status: 200, body: { value: [] } }
}

/** Settings of the tenant: names and defaults of a CLI for Microsoft 365 fixture. */
function settings(context: RequestContext): RouteResponse {
  administeredEnvironments(context, 'read the settings of the tenant')
  return {
    status: 200,
    body: {
      walkMeOptOut: false,
      disableNPSCommentsReachout: false,
      disableNewsletterSendout: false,
      disableEnvironmentCreationByNonAdminUsers: false,
      disablePortalsCreationByNonAdminUsers: false,
      disableSurveyFeedback: false,
      disableTrialEnvironmentCreationByNonAdminUsers: false,
      disableSupportTicketsVisibleByAllUsers: false,
      powerPlatform: {
        search: { disableDocsSearch: false, disableCommunitySearch: false, disableBingVideoSearch: false },
        teamsIntegration: { shareWithColleaguesUserLimit: 10_000 },
        powerApps: { disableShareWithEveryone: false, enableGuestsToMake: false, disableMembersIndicator: false },
        environments: {},
        governance: { disableAdminDigest: false },
        licensing: { disableBillingPolicyCreationByNonAdminUsers: false },
        powerPages: {}
      }
    }
  }
}

/**
 * Connectors that policies cannot block, and pseudo-connectors that they classify: shapes and the two pseudo-connectors
 * of Terraform provider fixtures. Which connectors cannot be blocked is not a matter of this environment.
 */
function unblockable(): RouteResponse {
  return { status: 200, body: [] }
}

function virtual(): RouteResponse {
  const entry = (id: string, name: string): object => ({
    id,
    metadata: { virtualConnector: true, name, type: 'Microsoft.PowerApps/apis', displayName: name }
  })
  return {
    status: 200,
    body: [entry('Http', 'HTTP'), entry('HttpRequestReceived', 'When a HTTP request is received')]
  }
}
