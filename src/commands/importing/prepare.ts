import { listed, quoted } from '../../base/display.ts'
import { ActionError, describeServiceError } from '../../base/errors.ts'
import type { ResourceMap } from '../../package/resource.ts'
import { numbered } from '../numbered.ts'
import type { ImportPlan } from '../planning/plan.ts'
import type { ImportRequest, ListedProblem } from '../ports/packaging.ts'
import type { Run } from '../run.ts'
import { selectionsFor } from './selections.ts'

/**
 * Prepares the import request without importing anything: uploads the package to the service's temporary storage, has
 * it read there, and fills in the decisions.
 */
export async function prepareImport(run: Run, plan: ImportPlan, bytes: Uint8Array): Promise<ImportRequest> {
  const { packaging } = run.platform
  const environment = plan.target.environment.id
  const staged = await packaging.stage(environment, bytes)
  const parameters = await packaging.importParameters(environment, staged, plan.pkg.manifest.details.displayName)
  assertSameResources(plan.pkg.resources, parameters.resources)
  return {
    packageLink: parameters.packageLink,
    details: parameters.details,
    resources: parameters.resources,
    selections: selectionsFor(parameters.resources, plan.decisions, plan.bound, plan.choices)
  }
}

/** Problems that the service finds in a dry run of the import. It reports them with HTTP 200 as well. */
export const findProblems = (run: Run, plan: ImportPlan, request: ImportRequest): Promise<readonly ListedProblem[]> =>
  run.platform.packaging.validate(plan.target.environment.id, request)

/** `code: message`, each where there is one. */
export const describeProblem = ({ code, message }: ListedProblem): string => describeServiceError({ code, message })

/** Throws when the service's dry run finds anything. */
export async function validate(run: Run, plan: ImportPlan, request: ImportRequest): Promise<void> {
  const problems = await findProblems(run, plan, request)
  const [first] = problems
  if (first === undefined) return
  throw new ActionError({
    doing: `import ${quoted(plan.pkg.manifest.details.displayName)} into ${quoted(plan.target.environment.displayName)}`,
    why:
      problems.length === 1
        ? 'the service refused it when it validated the import'
        : `the service found ${problems.length} problems when it validated the import: ${numbered(problems.map(describeProblem), 20)}`,
    // The list above says it all where there are several: only the code is needed then.
    service: problems.length === 1 ? { code: first.code, message: first.message } : { code: first.code },
    remedy: 'Nothing was written. Correct what the service names and run the import again.'
  })
}

/** Throws where the service lists other resources than the manifest: then it read another package. */
function assertSameResources(manifest: ResourceMap, listedByService: ResourceMap): void {
  const missing = Object.keys(manifest).filter(key => listedByService[key] === undefined)
  const unexpected = Object.keys(listedByService).filter(key => manifest[key] === undefined)
  if (missing.length === 0 && unexpected.length === 0) return
  throw new ActionError({
    doing: 'read the import parameters',
    why: `the service does not list the resources of the package (missing: ${listed(missing)}; unexpected: ${listed(unexpected)})`,
    remedy: 'Nothing was written. Run the import again. If this repeats, export the package again.'
  })
}
