import { quoted } from '../base/display.ts'
import type { Permission, Principal, PrincipalType, SharedRole, Sharing } from '../commands/ports/sharing.ts'
import { API_VERSIONS } from '../protocol/api-versions.ts'
import { permissionList, type PermissionObject } from '../protocol/sharing.ts'
import { createDirectory } from './directory.ts'
import { segment } from './transport/hosts.ts'
import { everyPage } from './transport/paging.ts'
import type { TokenSource } from './sign-in/sign-in.ts'
import type { Transport } from './transport/transport.ts'

const PROVIDER = '/providers/Microsoft.PowerApps'

/** Who may use, edit and own an app: CLI for Microsoft 365, PowerApps PowerShell modules. */
export function createSharing(transport: Transport, tokens: TokenSource): Sharing {
  const directory = createDirectory(transport, tokens)
  const appPath = (app: string): string => `${PROVIDER}/apps/${segment(app, 'app')}`
  const adminPath = (environment: string, app: string): string =>
    `${PROVIDER}/scopes/admin/environments/${segment(environment, 'environment')}/apps/${segment(app, 'app')}`

  return {
    findPrincipals: wanted => directory.find(wanted),

    async permissions(app) {
      const found = await everyPage(
        transport,
        {
          doing: `read who the app ${quoted(app)} is shared with`,
          service: 'powerApps',
          to: `${appPath(app)}/permissions?api-version=${API_VERSIONS.sharing}`
        },
        permissionList
      )
      return found.map(permissionOf)
    },

    async share(app, { put, remove }) {
      // The service would take a request that changes nothing; there is no reason to send it.
      if (put.length === 0 && remove.length === 0) return
      await transport.call({
        doing: `share the app ${quoted(app)}`,
        service: 'powerApps',
        method: 'POST',
        to: `${appPath(app)}/modifyPermissions?api-version=${API_VERSIONS.sharing}`,
        body: {
          ...(put.length === 0
            ? {}
            : {
                put: put.map(({ principal, role }) => ({
                  properties: {
                    principal: written(principal),
                    NotifyShareTargetOption: 'DoNotNotify',
                    roleName: ROLE_NAMES[role]
                  }
                }))
              }),
          ...(remove.length === 0 ? {} : { delete: remove.map(id => ({ id })) })
        },
        // Says how it shall be: the same twice is the same.
        repeat: 'read',
        ongoing: 'The app may have been shared all the same.'
      })
    },

    async setOwner(environment, app, principalId, roleForOldOwner) {
      await transport.call({
        doing: `give the app ${quoted(app)} another owner`,
        service: 'powerApps',
        method: 'POST',
        to: `${adminPath(environment, app)}/modifyAppOwner?api-version=${API_VERSIONS.sharing}`,
        body: { roleForOldAppOwner: ROLE_NAMES[roleForOldOwner], newAppOwner: principalId },
        // Sent twice, the new owner would be the old one as well; what becomes of the role then is not known.
        repeat: 'refused',
        ongoing: 'The app may have another owner already; running it again finds out.'
      })
    },

    async bypassConsent(environment, app, bypass) {
      await transport.call({
        doing: `set the consent bypass of the app ${quoted(app)}`,
        service: 'powerApps',
        method: 'POST',
        to: `${adminPath(environment, app)}/setPowerAppConnectionDirectConsentBypass?api-version=${API_VERSIONS.consentBypass}`,
        // A boolean, as CLI for Microsoft 365 sends it; PnP PowerShell sends the text "True".
        body: { bypassconsent: bypass },
        repeat: 'read',
        ongoing: 'It may have been set all the same.'
      })
    }
  }
}

/** The whole tenant is written by its id, as CLI for Microsoft 365 does; the PowerShell module writes the text `null`. */
const written = ({ id, type }: Principal): Record<string, string> =>
  type === 'everyone' ? { id, type: TYPE_NAMES[type], tenantId: id } : { id, type: TYPE_NAMES[type] }

const TYPE_NAMES: Readonly<Record<PrincipalType, string>> = {
  person: 'User',
  group: 'Group',
  everyone: 'Tenant',
  application: 'ServicePrincipal',
  unknown: 'Unknown'
}

const ROLE_NAMES: Readonly<Record<SharedRole, string>> = { use: 'CanView', edit: 'CanEdit' }

/** The port's words by the service's, in lower case. */
const TYPES: Readonly<Record<string, PrincipalType>> = {
  user: 'person',
  group: 'group',
  tenant: 'everyone',
  serviceprincipal: 'application'
}
const ROLES: Readonly<Record<string, string>> = {
  owner: 'owner',
  canedit: 'edit',
  canview: 'use',
  canviewwithshare: 'use-and-share'
}

const known = <Word extends string>(words: Readonly<Record<string, Word>>, name: string): Word | undefined =>
  Object.hasOwn(words, name.toLowerCase()) ? words[name.toLowerCase()] : undefined

function permissionOf({ name, properties }: PermissionObject): Permission {
  const { id, type, displayName, email, tenantId } = properties.principal
  const kind = known(TYPES, type ?? '') ?? 'unknown'
  const bare = id === 'null' ? undefined : id
  return {
    id: name,
    role: known(ROLES, properties.roleName) ?? properties.roleName,
    principal: {
      id: (kind === 'everyone' ? bare || tenantId : bare) || name,
      type: kind,
      displayName: displayName || undefined,
      email: email || undefined
    }
  }
}
