import { listed, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { ResourceMap } from '../../package/resource.ts'
import type { ImportPlan } from '../planning/plan.ts'
import type { ImportRequest, ListedProblem } from '../ports/packaging.ts'
import type { Run } from '../run.ts'
import { selectionsFor } from './selections.ts'

/**
 * Hands the package to the service as far as nothing is imported by it: a copy in its temporary storage, read there,
 * with the choices filled in.
 */
export async function prepareImport(run: Run, plan: ImportPlan, bytes: Uint8Array): Promise<ImportRequest> {
  const { packaging } = run.platform
  const environment = plan.target.environment.id
  const staged = await packaging.stage(environment, bytes)
  const parameters = await packaging.importParameters(environment, staged, plan.pkg.manifest.details.displayName)
  refuseChangedList(plan.pkg.resources, parameters.resources)
  return {
    packageLink: parameters.packageLink,
    details: parameters.details,
    resources: parameters.resources,
    selections: selectionsFor(parameters.resources, plan.decisions, plan.bound, plan.choices)
  }
}

/** What the service itself has against an import, by its own dry run. It answers problems with HTTP 200 as well. */
export const problemsWith = (run: Run, plan: ImportPlan, request: ImportRequest): Promise<readonly ListedProblem[]> =>
  run.platform.packaging.validate(plan.target.environment.id, request)

/** `code: message` of each problem, for one line. */
export const wordsOf = (problems: readonly ListedProblem[]): string =>
  listed(
    problems.map(({ code, message }) => [code, message].filter(Boolean).join(': ')),
    20
  )

/** Throws when the service's dry run finds anything. */
export async function validate(run: Run, plan: ImportPlan, request: ImportRequest): Promise<void> {
  const problems = await problemsWith(run, plan, request)
  const [first] = problems
  if (first === undefined) return
  throw new ActionError({
    doing: `import ${quoted(plan.pkg.manifest.details.displayName)} into ${quoted(plan.target.environment.displayName)}`,
    why:
      problems.length === 1
        ? 'the service refused it at validation'
        : `the service found ${problems.length} problems at validation`,
    service: { code: first.code, message: wordsOf(problems) },
    remedy: 'Nothing was written. Correct what it names and run the import again.'
  })
}

/** The service lists what the manifest holds; anything else means it read another package. */
function refuseChangedList(manifest: ResourceMap, listedByService: ResourceMap): void {
  const absent = Object.keys(manifest).filter(key => listedByService[key] === undefined)
  const surplus = Object.keys(listedByService).filter(key => manifest[key] === undefined)
  if (absent.length === 0 && surplus.length === 0) return
  throw new ActionError({
    doing: 'read the import parameters',
    why: `the service lists other resources than the package holds: ${listed(absent)} absent, ${listed(surplus)} surplus`,
    remedy: 'Nothing was written. Run the import again; if it repeats, export the package again.'
  })
}
