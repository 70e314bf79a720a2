import { quoted } from '../../../base/display.ts'
import { ActionError } from '../../../base/errors.ts'
import type { InputSource } from '../../runner/environment.ts'
import type { EnvironmentInputs } from '../read-inputs.ts'
import { readInputs } from '../read-inputs.ts'
import type { Amount } from './amount.ts'
import { parseTargets } from './parse-targets.ts'
import { selectTargets } from './select-targets.ts'
import type { TargetCommand } from './settings.ts'
import { mismatches, type ParsedSecrets } from './target-secrets.ts'
import { targetSource, type TargetSource } from './target-source.ts'
import type { TargetEntry } from './targets-file.ts'

/** A selected target with its validated inputs. */
export interface Target {
  readonly id: string
  readonly ring: string
  readonly labels: readonly string[]
  readonly protected: boolean
  readonly githubEnvironment?: string | undefined
  readonly inputs: EnvironmentInputs
}

export interface Ring {
  readonly name: string
  readonly parallel: Amount
  readonly stopAfter: Amount
  /** Milliseconds. */
  readonly pause: number
  readonly rollsBack: boolean
}

export interface Targets {
  /** Every ring of the file, in order, also those of which no target is selected. */
  readonly rings: readonly Ring[]
  /** In the order of the rings. */
  readonly targets: readonly Target[]
}

export interface TargetsRequest {
  readonly command: TargetCommand
  /** The inputs of the step. */
  readonly step: InputSource
  readonly file: { readonly name: string; readonly text: string }
  readonly secrets?: { readonly what: string; readonly parsed: ParsedSecrets } | undefined
  readonly only?: string | undefined
  readonly except?: string | undefined
  /** Ids that failed or were not started, from the last result. */
  readonly failed?: readonly string[] | undefined
  /** Whether an approved plan is given. */
  readonly hasPlan: boolean
  /** Whether a secret would be taken out of a text. */
  readonly hasSecret?: ((text: string) => boolean) | undefined
}

/**
 * Reads the targets file, chooses targets, and validates the inputs of each. Nothing is contacted.
 *
 * @throws ActionError that lists every problem with its place in the file
 */
export async function readTargets(request: TargetsRequest): Promise<Targets> {
  const { command, step, file, secrets, only, except, failed, hasPlan, hasSecret } = request
  const parsed = await parseTargets(file.text, file.name)
  const { rings } = parsed.file
  const selection = selectTargets(parsed.file, only, except, failed)
  const problems = new Set([
    ...parsed.problems,
    ...selection.problems,
    ...(secrets === undefined
      ? []
      : [...secrets.parsed.problems, ...mismatches(secrets.parsed, selection.targets, parsed.file.targets)].map(
          problem => `${secrets.what}: ${problem}`
        ))
  ])
  const targets: Target[] = []
  for (const entry of selection.targets) {
    const { id, ring, labels, githubEnvironment } = entry
    if (entry.protected && command === 'import' && !hasPlan)
      problems.add(`${entry.at}: ${quoted(id)} is protected, so it needs plan-file, an approved plan`)
    // Results and the inputs of the next run name targets by their ids.
    if (hasSecret?.(id) === true)
      problems.add(
        `${entry.at}: the id of this target contains a value of the secrets, which is masked everywhere: rename it, or put what is no secret, such as tenant-id, into the file`
      )
    const source = targetSource(
      step,
      parsed.file,
      rings.find(({ name }) => name === ring),
      entry,
      secrets?.parsed.byTarget.get(id.toLowerCase())?.values ?? new Map(),
      command
    )
    const inputs = await inputsOf(entry, source, problem => problems.add(problem))
    if (inputs !== undefined) targets.push({ id, ring, labels, protected: entry.protected, githubEnvironment, inputs })
  }
  for (const problem of [...sameApps(targets, selection.targets), ...mixed(targets, selection.targets)])
    problems.add(problem)
  if (problems.size > 0) throw parsed.failure(inOrder([...problems]))
  return {
    rings: rings.map(({ name, parallel, stopAfter, pause, rollsBack }) => ({
      name,
      parallel,
      stopAfter,
      pause,
      rollsBack
    })),
    targets
  }
}

/** The inputs of a target; undefined where they are not as they should be, of which `say` is told. */
export async function inputsOf(
  { id, at }: TargetEntry,
  source: TargetSource,
  say: (problem: string) => void
): Promise<EnvironmentInputs | undefined> {
  try {
    const inputs = await readInputs(source)
    return 'environment' in inputs ? inputs : undefined
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    // An error of one input names it; those of several are joined.
    const ofOne = /^read the input ([a-z-]+)$/.exec(error.doing)?.[1]
    for (const part of ofOne === undefined ? error.why.split('; ') : [`${ofOne}: ${error.why}`]) {
      const name = /^[a-z-]+/.exec(part)?.[0] ?? ''
      const placed = source.placeOf(name)
      // A map is given on as one line, and the lines of a text are those below its key.
      const said = placed?.isMap === true ? part.replaceAll(/\bline 1: /g, '') : part
      // What is wrong in defaults or a ring is wrong in each of its targets, and said once.
      say(`${placed?.at ?? at}: ${placed === undefined || placed.at === at ? `${quoted(id)}: ` : ''}${said}`)
    }
    return undefined
  }
}

/** Two targets that write the same app would undo each other's work. */
export function sameApps(targets: readonly Pick<Target, 'id' | 'inputs'>[], entries: readonly TargetEntry[]): string[] {
  const first = new Map<string, string>()
  return targets.flatMap(({ id, inputs }) => {
    const app = 'app' in inputs ? inputs.app?.toLowerCase() : undefined
    const flow = 'flow' in inputs ? inputs.flow?.toLowerCase() : undefined
    const key = JSON.stringify([...placeOf(inputs), app, flow])
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, id)
    return earlier === undefined
      ? []
      : [`${placeIn(entries, id)}: ${quoted(id)} and ${quoted(earlier)} are the same environment and app`]
  })
}

/** A run says of itself as a whole whether it is simulated. */
function mixed(targets: readonly Target[], entries: readonly TargetEntry[]): string[] {
  const simulated = targets.find(({ inputs }) => inputs.cloud === 'Embedded')
  const real = targets.find(({ inputs }) => inputs.cloud !== 'Embedded')
  return simulated === undefined || real === undefined
    ? []
    : [
        `${placeIn(entries, simulated.id)}: ${quoted(simulated.id)} is simulated (cloud: Embedded), but ${quoted(real.id)} is not: choose one kind with only or except`
      ]
}

const placeIn = (entries: readonly TargetEntry[], id: string): string =>
  entries.find(entry => entry.id === id)?.at ?? ''

/** Names of environments are compared within a tenant; two tenants may have one of the same name. */
const placeOf = ({ cloud, environment, signIn, embedded }: EnvironmentInputs): (string | undefined)[] => [
  cloud,
  environment.trim().toLowerCase(),
  embedded?.state,
  signIn !== undefined && 'tenantId' in signIn ? signIn.tenantId?.toLowerCase() : undefined
]

/** In the order of the file, where a problem has a place there. */
export const inOrder = (problems: readonly string[]): string[] => {
  const rankOf = (problem: string): number => {
    const [, line = '0', column = '0'] = /^line (\d{1,7})(?:, column (\d{1,7}))?:/.exec(problem) ?? []
    return Number(line) * 10_000_000 + Number(column)
  }
  return [...problems].sort((one, other) => rankOf(one) - rankOf(other))
}
