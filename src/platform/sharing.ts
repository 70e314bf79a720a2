import type { Permission, Principal, PrincipalType, SharedRole, Sharing } from '../commands/ports/sharing.ts'
import { API_VERSIONS } from '../protocol/api-versions.ts'
import { permissionList, type PermissionObject } from '../protocol/sharing.ts'
import { createDirectory } from './directory.ts'
import { pathSegment } from './transport/hosts.ts'
import { readAllPages } from './transport/paging.ts'
import type { TokenSource } from './sign-in/sign-in.ts'
import type { Transport } from './transport/transport.ts'

const PROVIDER = '/providers/Microsoft.PowerApps'

/** Who may use, edit and own an app: CLI for Microsoft 365, PowerApps PowerShell modules. */
export function createSharing(transport: Transport, tokens: TokenSource): Sharing {
  const directory = createDirectory(transport, tokens)
  const appPath = (app: string): string => `${PROVIDER}/apps/${pathSegment(app, 'app')}`
  const adminPath = (environment: string, app: string): string =>
    `${PROVIDER}/scopes/admin/environments/${pathSegment(environment, 'environment')}/apps/${pathSegment(app, 'app')}`

  return {
    findPrincipals: query => directory.find(query),

    async permissions(app) {
      const entries = await readAllPages(
        transport,
        {
          doing: `read the permissions of the app ${transport.names.quoted(app)}`,
          service: 'powerApps',
          to: `${appPath(app)}/permissions?api-version=${API_VERSIONS.sharing}`
        },
        permissionList
      )
      return entries.map(permissionOf)
    },

    async share(app, { put, remove }) {
      // The service would accept an empty change; there is no reason to send one.
      if (put.length === 0 && remove.length === 0) return
      await transport.call({
        doing: `share the app ${transport.names.quoted(app)}`,
        service: 'powerApps',
        method: 'POST',
        to: `${appPath(app)}/modifyPermissions?api-version=${API_VERSIONS.sharing}`,
        body: {
          ...(put.length === 0
            ? {}
            : {
                put: put.map(({ principal, role }) => ({
                  properties: {
                    principal: principalBody(principal),
                    NotifyShareTargetOption: 'DoNotNotify',
                    roleName: ROLE_NAMES[role]
                  }
                }))
              }),
          ...(remove.length === 0 ? {} : { delete: remove.map(id => ({ id })) })
        },
        // It sets the permissions, so sending it twice has the same effect.
        retry: 'idempotent',
        ongoing: 'The app may have been shared anyway.'
      })
    },

    async setOwner(environment, app, principalId, roleForOldOwner) {
      await transport.call({
        doing: `change the owner of the app ${transport.names.quoted(app)}`,
        service: 'powerApps',
        method: 'POST',
        to: `${adminPath(environment, app)}/modifyAppOwner?api-version=${API_VERSIONS.sharing}`,
        body: { roleForOldAppOwner: ROLE_NAMES[roleForOldOwner], newAppOwner: principalId },
        // Sent twice, the new owner would also be the old one; what happens to the role in that case is not known.
        retry: 'unstarted',
        ongoing: 'The owner may have changed already.'
      })
    },

    async bypassConsent(environment, app, bypass) {
      await transport.call({
        doing: `set the consent bypass of the app ${transport.names.quoted(app)}`,
        service: 'powerApps',
        method: 'POST',
        to: `${adminPath(environment, app)}/setPowerAppConnectionDirectConsentBypass?api-version=${API_VERSIONS.consentBypass}`,
        // A boolean, as CLI for Microsoft 365 sends it; PnP PowerShell sends the text "True".
        body: { bypassconsent: bypass },
        retry: 'idempotent',
        ongoing: 'The consent bypass may have been set anyway.'
      })
    }
  }
}

/**
 * The whole tenant is identified by its id, as in CLI for Microsoft 365; the PowerShell module writes the text `null`.
 */
const principalBody = ({ id, type }: Principal): Record<string, string> =>
  type === 'everyone' ? { id, type: TYPE_NAMES[type], tenantId: id } : { id, type: TYPE_NAMES[type] }

const TYPE_NAMES: Readonly<Record<PrincipalType, string>> = {
  person: 'User',
  group: 'Group',
  everyone: 'Tenant',
  application: 'ServicePrincipal',
  unknown: 'Unknown'
}

const ROLE_NAMES: Readonly<Record<SharedRole, string>> = { use: 'CanView', edit: 'CanEdit' }

/** The port's terms by the service's, in lower case. */
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

const translate = <Term extends string>(terms: Readonly<Record<string, Term>>, name: string): Term | undefined =>
  Object.hasOwn(terms, name.toLowerCase()) ? terms[name.toLowerCase()] : undefined

function permissionOf({ name, properties }: PermissionObject): Permission {
  const { id, type, displayName, email, tenantId } = properties.principal
  const kind = translate(TYPES, type ?? '') ?? 'unknown'
  const ownId = id === 'null' ? undefined : id
  return {
    id: name,
    role: translate(ROLES, properties.roleName) ?? properties.roleName,
    principal: {
      id: (kind === 'everyone' ? ownId || tenantId : ownId) || name,
      type: kind,
      displayName: displayName || undefined,
      email: email || undefined
    }
  }
}
