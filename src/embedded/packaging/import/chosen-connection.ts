import { quoted } from '../../../base/display.ts'
import type { AppPackage } from '../../../package/app-package.ts'
import { displayNameOf, kindOf, type PackageResource } from '../../../package/resource.ts'
import { CODES } from '../../../protocol/errors.ts'
import type { Caller } from '../../access.ts'
import type { Environment } from '../../world/model.ts'
import { connectionOf, mayUseConnection } from '../shared/lookup.ts'
import { parseResourceId, sameName } from '../shared/resource-id.ts'
import type { ImportRequest } from '../shared/types.ts'

export interface ConnectionChoice {
  readonly environment: Environment
  readonly caller: Caller
  readonly request: ImportRequest
  readonly pkg: AppPackage
  readonly key: string
  readonly resource: PackageResource
  readonly requested: PackageResource
}

/** Why the chosen connection cannot be bound, or `undefined` if it can. */
export function connectionProblem(choice: ConnectionChoice): { code: string; message: string } | undefined {
  const { environment, caller, key, resource, requested } = choice
  const named = quoted(displayNameOf(resource, key))
  const notFound = (message: string) => ({ code: CODES.connectionNotFound, message })
  const id = requested.id ?? ''
  if (id === '') return notFound(`No connection was chosen for ${named}.`)
  const parsed = parseResourceId(id)
  if (parsed?.kind !== 'connection')
    return notFound(`${quoted(id)}, chosen for ${named}, is not the id of a connection.`)
  const needed = connectorNeeded(choice)
  if (needed !== undefined && !sameName(needed, parsed.connector))
    return notFound(`${named} needs a connection of '${needed}', not of '${parsed.connector}'.`)
  const connection = connectionOf(environment, parsed.connector, parsed.name)
  if (connection === undefined)
    return notFound(`There is no connection '${parsed.name}' of the Api '${parsed.connector}', chosen for ${named}.`)
  if (!mayUseConnection(connection, caller.id))
    return {
      code: CODES.connectionAuthorizationFailed,
      message: `Object id '${caller.id}' has no permission on connection '${connection.name}' of the Api '${connection.connector}'.`
    }
  // What the service does with a broken connection was never recorded. Accepting it would create a flow that cannot
  // run.
  if (connection.status !== 'Connected')
    return {
      code: connection.problem ?? CODES.unauthenticated,
      message: `The connection '${connection.name}' of the Api '${connection.connector}', chosen for ${named}, is not connected.`
    }
  return undefined
}

/** Name of the target's connector that the connection must belong to. `undefined` if no connector was chosen. */
function connectorNeeded({ pkg, request, resource }: ConnectionChoice): string | undefined {
  const key = (resource.dependsOn ?? []).find(dependency => {
    const prerequisite = pkg.resources[dependency]
    return prerequisite !== undefined && kindOf(prerequisite) === 'connector'
  })
  if (key === undefined) return undefined
  const parsed = parseResourceId(request.resources[key]?.id ?? '')
  return pkg.resources[key]?.name ?? (parsed?.kind === 'connector' ? parsed.name : undefined)
}
