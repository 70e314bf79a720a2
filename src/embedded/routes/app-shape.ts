import { isObject } from '../../base/objects.ts'
import { valueAt } from '../../package/json-text.ts'
import { replaceTexts } from '../packaging/shared/export-files.ts'
import { roleIn } from '../packaging/shared/package-links.ts'
import type { RequestContext } from '../route.ts'
import type { App, AppVersion, Environment } from '../world/model.ts'
import { environmentLink } from './odata.ts'

const ID = '/providers/Microsoft.PowerApps/apps'

/** The version that players run. */
const publishedOf = ({ versions }: App): AppVersion | undefined =>
  versions.find(({ lifeCycleId }) => lifeCycleId === 'Published')
export const draftOf = ({ versions }: App): AppVersion | undefined =>
  versions.find(({ lifeCycleId }) => lifeCycleId === 'Draft')

/** An app as the Power Apps host returns it (CLI for Microsoft 365 fixtures). The draft is included only on request. */
export function appShape(
  app: App,
  environment: Environment,
  context: RequestContext,
  withDraft: boolean
): Record<string, unknown> {
  const shown = publishedOf(app) ?? app.versions[0]
  const draft = draftOf(app)
  const { name, id, type } = { name: app.id, id: `${ID}/${app.id}`, type: 'Microsoft.PowerApps/apps' }
  if (shown === undefined) return { name, id, type, properties: {} }
  const owner = Object.entries(app.roles).find(([, role]) => role === 'Owner')?.[0] ?? ''
  const people = {
    owner: principal(context, owner),
    createdBy: principal(context, owner),
    lastModifiedBy: principal(context, app.versions[0]?.createdBy ?? owner)
  }
  const groups = Object.keys(app.roles).filter(holder => context.world.groups?.[holder] !== undefined).length
  const play = `https://apps.powerapps.com/play/${app.id}?tenantId=${context.world.tenantId}`
  return {
    name,
    id,
    type,
    tags: shown.definition['tags'] ?? {},
    properties: {
      ...definitionOf(shown),
      ...people,
      displayName: app.displayName,
      description: app.description,
      appVersion: shown.appVersion,
      lastDraftVersion: (draft ?? shown).appVersion,
      lifeCycleId: shown.lifeCycleId,
      status: 'Ready',
      createdTime: app.createdTime,
      lastModifiedTime: (app.versions[0] ?? shown).appVersion,
      ...(shown.publishedTime === undefined ? {} : { lastPublishTime: shown.publishedTime }),
      sharedGroupsCount: groups,
      sharedUsersCount: Object.keys(app.roles).length - groups - 1,
      bypassConsent: app.bypassConsent ?? valueAt(shown.definition, 'properties', 'bypassConsent') ?? false,
      appOpenProtocolUri: `ms-apps:///providers/Microsoft.PowerApps/apps/${app.id}`,
      appOpenUri: play,
      appPlayUri: play,
      connectionReferences: shown.connectionReferences,
      environment: environmentLink(environment),
      ...(withDraft && draft !== undefined
        ? {
            unpublishedAppDefinition: {
              properties: {
                ...definitionOf(draft),
                displayName: app.displayName,
                description: app.description,
                appVersion: draft.appVersion,
                lifeCycleId: 'Draft',
                connectionReferences: draft.connectionReferences
              }
            }
          }
        : {})
    },
    appLocation: environment.location,
    appType: shown.definition['appType'] ?? 'ClassicCanvasApp'
  }
}

/** Properties of the definition. Links to files of the package become URLs that this server does not serve. */
function definitionOf({ definition }: AppVersion): Record<string, unknown> {
  const properties = isObject(definition['properties']) ? definition['properties'] : {}
  return replaceTexts(properties, text => {
    const role = roleIn(text)
    return role === undefined ? undefined : `https://pafeblobprod.example.invalid/${encodeURIComponent(role)}`
  }) as Record<string, unknown>
}

export function principal({ world }: Pick<RequestContext, 'world'>, id: string): Record<string, unknown> {
  const { tenantId } = world
  const [user, group] = [world.users[id], world.groups?.[id]]
  if (user !== undefined) {
    const { displayName, userName } = user
    return { id, displayName, email: userName, userPrincipalName: userName, type: 'User', tenantId }
  }
  if (group !== undefined) {
    const { displayName, mail } = group
    return { id, displayName, ...(mail === undefined ? {} : { email: mail }), type: 'Group', tenantId }
  }
  return { id, displayName: id, type: id === tenantId ? 'Tenant' : 'ServicePrincipal', tenantId }
}

/** An item in the list of versions (PowerApps PowerShell module). */
export const versionShape = (app: App, version: AppVersion): Record<string, unknown> => ({
  name: version.name,
  id: `${ID}/${app.id}/versions/${version.name}`,
  type: 'Microsoft.PowerApps/apps/versions',
  properties: {
    appVersion: version.appVersion,
    lifeCycleId: version.lifeCycleId,
    appName: app.id,
    appDefinition: { properties: { displayName: app.displayName, description: app.description } }
  }
})
