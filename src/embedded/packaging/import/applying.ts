import { quoted } from '../../../base/display.ts'
import { safeMap } from '../../../package/json-text.ts'
import { childrenFirst, displayNameOf, kindOf, type PackageResource, prerequisites } from '../../../package/resource.ts'
import type { ListedError } from '../../../protocol/errors.ts'
import type { Blobs } from '../../world/blobs.ts'
import { linkCarriedResources, importUnknown } from './carrying.ts'
import { choiceOf } from './creation-type.ts'
import { failedLookup } from './failed-lookup.ts'
import type { Failed, ImportContext, ImportItem, ImportedResource } from './import-work.ts'
import { importApp } from './importing-app.ts'
import { importConnection, importConnector } from './importing-connector.ts'
import { importEntity, importPicklist } from './importing-data-model.ts'
import { importFlow } from './importing-flow.ts'
import { environmentOf } from '../shared/lookup.ts'
import { registerAppFolder } from '../shared/minting.ts'
import { readForImport } from './parameters.ts'
import type { ImportInput, ImportOutcome } from '../shared/types.ts'
import { findProblems, type ImportProblem } from './validating.ts'

/**
 * Executes importPackage on `input.world`. Validation is optional for clients, so the same checks run first, and any
 * problem prevents the whole import. Then resources are imported one by one, dependencies first. Resources that were
 * imported stay even if another one fails: nothing suggests that the service rolls back.
 *
 * @throws ServiceError for an unknown environment, for bytes that are not a package, and 500 without an explanation for
 * an app whose key and folder do not match
 */
export function applyImport(input: ImportInput, blobs: Blobs): ImportOutcome {
  const pkg = readForImport(input.bytes)
  const target = environmentOf(input.world, input.environment)
  const context: ImportContext = { ...input, pkg, target, blobs, done: new Map() }
  const problems = findProblems(target, input.caller, input.request, pkg)
  if (problems.length > 0) return rejectedOutcome(context, problems)
  if (pkg.app !== undefined) registerAppFolder(input.world, pkg.rootKey, pkg.app.folder)

  const failures = new Map<string, ListedError>()
  const failing = failingResource(context)
  for (const key of childrenFirst(pkg.resources)) {
    const item = itemOf(context, key)
    if (item === undefined) continue
    const failedDependency = prerequisites(item.resource, pkg.resources).find(child => failures.has(child))
    const result =
      failedDependency !== undefined
        ? dependencyFailure(context, failedDependency)
        : key === failing?.key
          ? { error: failing.error(item) }
          : importResource(context, item)
    if ('error' in result) failures.set(key, result.error)
    else context.done.set(key, result)
  }
  linkCarriedResources(context)
  return outcomeOf(
    context,
    failures,
    failures.size === 0 ? [] : [{ message: 'Importing one or more resources failed.' }]
  )
}

function itemOf({ pkg, request }: ImportContext, key: string): ImportItem | undefined {
  const resource = pkg.resources[key]
  const requested = request.resources[key]
  if (resource === undefined || requested === undefined) return undefined
  const choice = choiceOf(resource, requested)
  return 'refused' in choice ? undefined : { key, resource, requested, choice: choice.type }
}

function importResource(context: ImportContext, item: ImportItem): ImportedResource | Failed {
  switch (kindOf(item.resource)) {
    case 'app':
      return importApp(context, item)
    case 'flow':
      return importFlow(context, item)
    case 'connector':
      return importConnector(context, item)
    case 'connection':
      return importConnection(context, item)
    case 'entity':
      return importEntity(context, item)
    case 'picklist':
      return importPicklist(context, item)
    case 'unknown':
      return importUnknown(context, item)
  }
}

interface FailingResource {
  readonly key: string
  error(item: ImportItem): ListedError
}

/** The resource that an injected fault makes fail: the first flow that would be written, otherwise the app. */
function failingResource(context: ImportContext): FailingResource | undefined {
  const { pkg, faults } = context
  if (faults.resourceFails !== true && faults.flowLookupFails !== true) return undefined
  const key = Object.keys(pkg.resources).find(candidate => {
    const item = itemOf(context, candidate)
    return item !== undefined && kindOf(item.resource) === 'flow' && item.choice !== 'Existing'
  })
  const flow = pkg.flows.find(candidate => candidate.key === key)
  if (faults.flowLookupFails === true && key !== undefined && flow !== undefined)
    return { key, error: () => failedLookup(flow) }
  return faults.resourceFails === true ? { key: key ?? pkg.rootKey, error: injectedError } : undefined
}

/** Worded like the only known report of a failed resource. */
function injectedError({ resource, key }: ImportItem): ListedError {
  const what = kindOf(resource) === 'app' ? 'App' : 'Flow'
  return {
    code: `${what}SaveFailed`,
    message: `${what} save failed with code 'MultipleErrorsOccurred': ${quoted(displayNameOf(resource, key))} fails because of an injected fault.`
  }
}

const dependencyFailure = ({ pkg }: ImportContext, child: string): Failed => ({
  error: {
    code: 'DependencyFailed',
    message: `Not imported, because ${quoted(displayNameOf(pkg.resources[child] ?? { type: '' }, child))} failed.`
  }
})

function rejectedOutcome(context: ImportContext, problems: readonly ImportProblem[]): ImportOutcome {
  const failures = new Map<string, ListedError>()
  for (const key of Object.keys(context.pkg.resources)) {
    const own = problems.find(problem => problem.key === key)
    failures.set(
      key,
      own === undefined
        ? { message: 'Not imported, because the import was refused as a whole.' }
        : { code: own.code, message: own.message }
    )
  }
  return outcomeOf(
    context,
    failures,
    problems.map(({ code, message }) => ({ code, message }))
  )
}

function outcomeOf(
  { pkg, request, done }: ImportContext,
  failures: ReadonlyMap<string, ListedError>,
  errors: readonly ListedError[]
): ImportOutcome {
  const entries = Object.entries(pkg.resources).map(([key, resource]): [string, PackageResource] => {
    const entry = { ...resource, ...(Object.hasOwn(request.resources, key) ? request.resources[key] : {}) }
    const error = failures.get(key)
    return [
      key,
      error === undefined ? { ...entry, ...done.get(key), status: 'Succeeded' } : { ...entry, status: 'Failed', error }
    ]
  })
  return {
    status: failures.size === 0 && errors.length === 0 ? 'Succeeded' : 'Failed',
    resources: safeMap(entries),
    errors,
    details: { ...pkg.manifest.details }
  }
}
