import { quoted } from '../../../base/display.ts'
import { safeMap } from '../../../package/json-text.ts'
import { childrenFirst, displayNameOf, kindOf, type PackageResource, prerequisites } from '../../../package/resource.ts'
import type { ListedError } from '../../../protocol/errors.ts'
import type { Blobs } from '../../world/blobs.ts'
import { carry, importUnknown } from './carrying.ts'
import { choiceOf } from './creation-type.ts'
import type { Failed, ImportWork, Subject, Target } from './import-work.ts'
import { importApp } from './importing-app.ts'
import { importConnection, importConnector } from './importing-connector.ts'
import { importEntity, importPicklist } from './importing-data-model.ts'
import { importFlow } from './importing-flow.ts'
import { environmentOf } from '../shared/lookup.ts'
import { meetPair } from '../shared/minting.ts'
import { readForImport } from './parameters.ts'
import type { ImportInput, ImportOutcome } from '../shared/types.ts'
import { findProblems, type ImportProblem } from './validating.ts'

/**
 * Carries out importPackage on `input.world`. Validation is optional for clients, so the same checks come first; with
 * any problem nothing is imported. After that every resource has its own outcome, children before parents, and what is
 * imported stays although another resource fails (nothing suggests that the service rolls back).
 *
 * @throws ServiceError for an unknown environment, for bytes that are no package, and 500 without further words for an
 * app whose key and folder do not belong together
 */
export function applyImport(input: ImportInput, blobs: Blobs): ImportOutcome {
  const pkg = readForImport(input.bytes)
  const target = environmentOf(input.world, input.environment)
  const work: ImportWork = { ...input, pkg, target, blobs, done: new Map() }
  const problems = findProblems(target, input.caller, input.request, pkg)
  if (problems.length > 0) return refused(work, problems)
  if (pkg.app !== undefined) meetPair(input.world, pkg.rootKey, pkg.app.folder)

  const failures = new Map<string, ListedError>()
  const victim = input.faults.resourceFails === true ? victimOf(work) : undefined
  for (const key of childrenFirst(pkg.resources)) {
    const subject = subjectOf(work, key)
    if (subject === undefined) continue
    const broken = prerequisites(subject.resource, pkg.resources).find(child => failures.has(child))
    const result =
      broken !== undefined ? without(work, broken) : key === victim ? scripted(subject) : imported(work, subject)
    if ('error' in result) failures.set(key, result.error)
    else work.done.set(key, result)
  }
  carry(work)
  return outcome(work, failures, failures.size === 0 ? [] : [{ message: 'Importing one or more resources failed.' }])
}

function subjectOf({ pkg, request }: ImportWork, key: string): Subject | undefined {
  const resource = pkg.resources[key]
  const requested = request.resources[key]
  if (resource === undefined || requested === undefined) return undefined
  const choice = choiceOf(resource, requested)
  return 'refused' in choice ? undefined : { key, resource, requested, choice: choice.type }
}

function imported(work: ImportWork, subject: Subject): Target | Failed {
  switch (kindOf(subject.resource)) {
    case 'app':
      return importApp(work, subject)
    case 'flow':
      return importFlow(work, subject)
    case 'connector':
      return importConnector(work, subject)
    case 'connection':
      return importConnection(work, subject)
    case 'entity':
      return importEntity(work, subject)
    case 'picklist':
      return importPicklist(work, subject)
    case 'unknown':
      return importUnknown(work, subject)
  }
}

/** What fails when somebody orders a failure: the first flow that would be written, else the app. */
function victimOf(work: ImportWork): string {
  const { pkg } = work
  const flow = Object.keys(pkg.resources).find(key => {
    const subject = subjectOf(work, key)
    return subject !== undefined && kindOf(subject.resource) === 'flow' && subject.choice !== 'Existing'
  })
  return flow ?? pkg.rootKey
}

/** Worded after the one report of a failed resource. */
function scripted({ resource, key }: Subject): Failed {
  const what = kindOf(resource) === 'app' ? 'App' : 'Flow'
  return {
    error: {
      code: `${what}SaveFailed`,
      message: `${what} save failed with code 'MultipleErrorsOccurred': ${quoted(displayNameOf(resource, key))} fails by order of this embedded environment.`
    }
  }
}

const without = ({ pkg }: ImportWork, child: string): Failed => ({
  error: {
    code: 'DependencyFailed',
    message: `Not imported, because ${quoted(displayNameOf(pkg.resources[child] ?? { type: '' }, child))} failed.`
  }
})

function refused(work: ImportWork, problems: readonly ImportProblem[]): ImportOutcome {
  const failures = new Map<string, ListedError>()
  for (const key of Object.keys(work.pkg.resources)) {
    const own = problems.find(problem => problem.key === key)
    failures.set(
      key,
      own === undefined
        ? { message: 'Not imported, because the import was refused as a whole.' }
        : { code: own.code, message: own.message }
    )
  }
  return outcome(
    work,
    failures,
    problems.map(({ code, message }) => ({ code, message }))
  )
}

function outcome(
  { pkg, request, done }: ImportWork,
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
