import { quoted } from '../../../base/display.ts'
import type { AppPackage } from '../../../package/app-package.ts'
import { displayNameOf, isCustomConnector, kindOf, type PackageResource } from '../../../package/resource.ts'
import { CODES, type ListedError } from '../../../protocol/errors.ts'
import { FLOW_PACKAGES_DISABLED } from '../../../protocol/organisations.ts'
import type { Caller } from '../../access.ts'
import type { Environment, World } from '../../world/model.ts'
import { connectionProblem } from './chosen-connection.ts'
import { choiceOf } from './creation-type.ts'
import { appOf, connectorOf, environmentOf, flowOf, mayEditApp, mayEditFlow } from '../shared/lookup.ts'
import { readForImport } from './parameters.ts'
import { parseResourceId } from '../shared/resource-id.ts'
import type { ImportRequest } from '../shared/types.ts'

/** A problem with an import. `key` is the resource's; without it the problem is with the request. */
export interface ImportProblem extends ListedError {
  readonly key?: string
  readonly code: string
  readonly message: string
}

/**
 * The problems that validateImportPackage returns. Changes nothing. The format `{code, message}` is known from other
 * calls. Which codes the service returns here was not recorded, so these are the codes it uses for the same problems
 * elsewhere.
 *
 * @throws ServiceError for an unknown environment and for bytes that are not a package
 */
export function validateImport(
  world: World,
  environment: string,
  caller: Caller,
  request: ImportRequest,
  bytes: Uint8Array
): ListedError[] {
  const target = environmentOf(world, environment)
  const problems = findProblems(target, caller, request, readForImport(bytes))
  return problems.map(({ code, message }) => ({ code, message }))
}

/** All problems, in the order of the manifest. */
export function findProblems(
  environment: Environment,
  caller: Caller,
  request: ImportRequest,
  pkg: AppPackage
): ImportProblem[] {
  const added = Object.keys(request.resources).filter(key => !Object.hasOwn(pkg.resources, key))
  return [
    ...(environment.flowsInSolutions === true && pkg.flows.length > 0
      ? [problem(INVALID_REQUEST, FLOW_PACKAGES_DISABLED)]
      : []),
    ...Object.entries(pkg.resources).flatMap(([key, resource]): ImportProblem[] => {
      const found = findProblem({ environment, caller, request, pkg, key, resource })
      return found === undefined ? [] : [{ key, ...found }]
    }),
    ...added.map(key =>
      problem(INVALID_REQUEST, `The request lists ${quoted(key)}, which the package does not contain.`)
    )
  ]
}

// Invented: no code was recorded for these problems.
const INVALID_REQUEST = 'BadRequest'

type Found = { readonly code: string; readonly message: string }
const problem = (code: string, message: string): Found => ({ code, message })

interface ValidationItem {
  readonly environment: Environment
  readonly caller: Caller
  readonly request: ImportRequest
  readonly pkg: AppPackage
  readonly key: string
  readonly resource: PackageResource
}

function findProblem(item: ValidationItem): Found | undefined {
  const { request, key, resource } = item
  const requested = Object.hasOwn(request.resources, key) ? request.resources[key] : undefined
  const named = quoted(displayNameOf(resource, key))
  if (requested === undefined)
    return problem(INVALID_REQUEST, `The request does not list ${named}, which the package contains.`)
  const choice = choiceOf(resource, requested)
  if ('refused' in choice)
    return problem(INVALID_REQUEST, `Unsupported creation type '${choice.refused}' for ${named}.`)
  const needsTarget = choice.type === 'Update' || choice.type === 'Existing'
  switch (kindOf(resource)) {
    case 'app':
      return choice.type === 'Update' ? appProblem(item, requested) : undefined
    case 'flow':
      return needsTarget ? flowProblem(item, requested, choice.type === 'Update') : undefined
    case 'connector':
      return isCustomConnector(resource) ? customConnectorProblem(item, requested) : undefined
    case 'connection':
      return connectionProblem({ ...item, requested })
    default:
      return undefined
  }
}

const targetName = (requested: PackageResource, kind: 'app' | 'flow' | 'connector'): string | undefined => {
  const parsed = parseResourceId(requested.id ?? '')
  return parsed?.kind === kind ? parsed.name : undefined
}

function appProblem(
  { environment, caller, key, resource }: ValidationItem,
  requested: PackageResource
): Found | undefined {
  const name = targetName(requested, 'app')
  const app = name === undefined ? undefined : appOf(environment, name)
  if (app === undefined)
    return problem(
      CODES.appNotFound,
      `There is no app ${quoted(requested.id ?? '')} to update with ${quoted(displayNameOf(resource, key))}.`
    )
  return mayEditApp(app, caller)
    ? undefined
    : problem(CODES.forbidden, `The user ${quoted(caller.id)} may not edit the app ${quoted(app.id)}.`)
}

function flowProblem(
  { environment, caller, key, resource }: ValidationItem,
  requested: PackageResource,
  changes: boolean
): Found | undefined {
  const name = targetName(requested, 'flow')
  const flow = name === undefined ? undefined : flowOf(environment, name)
  if (flow === undefined)
    return problem(
      CODES.flowNotFound,
      `There is no flow ${quoted(requested.id ?? '')} to use for ${quoted(displayNameOf(resource, key))}.`
    )
  return !changes || mayEditFlow(flow, caller.id)
    ? undefined
    : problem(
        CODES.connectionAuthorizationFailed,
        `Object id '${caller.id}' has no permission on connection '${flow.id}' of the Api 'shared_logicflows'.`
      )
}

function customConnectorProblem(
  { environment, key, resource }: ValidationItem,
  requested: PackageResource
): Found | undefined {
  const name = targetName(requested, 'connector')
  if (name !== undefined && connectorOf(environment, name) !== undefined) return undefined
  const named = quoted(displayNameOf(resource, key))
  return problem(
    CODES.apiResourceNotFound,
    requested.id === undefined || requested.id === null || requested.id === ''
      ? `No connector was chosen for the custom connector ${named}.`
      : `There is no connector ${quoted(requested.id)}, which was chosen for ${named}.`
  )
}
