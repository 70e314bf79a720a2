import type { InputSource } from '../../runner/environment.ts'
import type { EnvironmentInputs } from '../read-inputs.ts'
import { SIGN_IN_INPUTS } from '../sign-in.ts'
import { inputsOf, sameApps } from './read-targets.ts'
import { targetSource, type TargetSource } from './target-source.ts'
import type { TargetEntry, TargetsFile } from './targets-file.ts'

/**
 * What is wrong with the values of the settings of targets, as far as the file alone can tell. Each job of a matrix reads
 * its own targets with their secrets; by then, those of earlier rings have been written.
 *
 * @returns problems with their places in the file
 */
export async function settingProblems(file: TargetsFile, chosen: readonly TargetEntry[]): Promise<string[]> {
  const problems = new Set<string>()
  const inOneTenant: { readonly id: string; readonly inputs: EnvironmentInputs }[] = []
  for (const entry of chosen) {
    const ring = file.rings.find(({ name }) => name === entry.ring)
    const source = targetSource(NO_STEP, file, ring, entry, new Map(), 'import')
    const inputs = await inputsOf(entry, signedIn(source), problem => problems.add(problem))
    // The tenant of the others may come from their secrets.
    const isKnown = source.placeOf('tenant-id') !== undefined
    if (inputs !== undefined && isKnown) inOneTenant.push({ id: entry.id, inputs })
  }
  for (const problem of sameApps(inOneTenant, chosen)) problems.add(problem)
  return [...problems]
}

/** The step of a job is not known here. */
const NO_STEP: InputSource = { get: () => '', canRequestIdToken: false, temp: '' }

/** The inputs of a target, with a sign-in that is complete. How it really signs in, its job and its secrets say. */
const signedIn = (source: TargetSource): TargetSource => ({
  ...source,
  get(name) {
    const written = source.get(name)
    if (name === 'tenant-id' || name === 'client-id') return written === '' ? 'of-the-job' : written
    if (name === 'client-secret') return 'of-the-job'
    return SIGN_IN_INPUTS.some(known => known === name) ? '' : written
  }
})
