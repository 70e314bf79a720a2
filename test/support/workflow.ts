import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { filled, holds, valueOf, type Contexts, type Standing } from './expression.ts'
import { calledWorkflow, inputsOf, OWN_COMMIT, OWN_REPOSITORY, secretsOf } from './called-workflow.ts'
import { isCheckedOut, PLAYED } from './played-actions.ts'
import { commandFile, mkdirs, runStep } from './runner.ts'

export interface StepDeclaration {
  readonly id?: string
  readonly name?: string
  readonly if?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, unknown>>
  readonly 'continue-on-error'?: boolean
}

export interface JobDeclaration {
  readonly needs?: string | readonly string[]
  readonly if?: string
  readonly outputs?: Readonly<Record<string, string>>
  readonly strategy?: { readonly matrix?: { readonly include?: string } }
  /** Absent in a job that calls a workflow. */
  readonly steps?: readonly StepDeclaration[]
  /** The workflow that a job calls, with what it passes on. */
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly secrets?: 'inherit' | Readonly<Record<string, unknown>>
}

export interface StepRun {
  readonly job: string
  /** Id, name or what it uses. */
  readonly step: string
  readonly outcome: 'success' | 'failure' | 'skipped'
  readonly outputs: Readonly<Record<string, string>>
  readonly log: string
  readonly summary: string
}

export interface WorkflowRun {
  /** `success`, `failure` or `skipped` by job. */
  readonly jobs: Readonly<Record<string, string>>
  /** By job. Of a job that calls a workflow: what that gives its callers. */
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly steps: readonly StepRun[]
  step(name: string): StepRun
}

export interface WorkflowOptions {
  /** Of this run alone: machines and artifacts. */
  readonly folder: string
  /** Of all runs of the repository: its cache. */
  readonly kept: string
  readonly env: Readonly<Record<string, string>>
  readonly contexts?: Contexts
  /** What the steps of the action get beside or in place of what is declared. */
  readonly inputs?: (declared: Readonly<Record<string, string>>) => Readonly<Record<string, string>>
  /** Folder of programs that stand in for those of a runner. */
  readonly programs?: string
  /** Folder of the repository that a checkout gives; it gives nothing where absent. */
  readonly repository?: string
}

/**
 * Runs a workflow of the repository, job after job, each in an empty workspace as on a machine of its own. Steps of this
 * action run the bundle and shell steps run in bash; of other people's actions those that move files between
 * jobs and runs are played with folders. Expressions are evaluated by GitHub's own implementation. A job that calls one
 * of the repository's workflows runs its jobs; their steps are listed under `caller/called`.
 */
export async function runWorkflow(text: string, options: WorkflowOptions): Promise<WorkflowRun> {
  const { jobs } = parse(text) as { readonly jobs: Readonly<Record<string, JobDeclaration>> }
  const needs: Record<string, JobResult> = {}
  const steps: StepRun[] = []
  const waiting = new Map(Object.entries(jobs))
  while (waiting.size > 0) {
    const [id, job] = [...waiting].find(([, one]) => needed(one).every(name => name in needs)) ?? []
    if (id === undefined || job === undefined)
      throw new Error(`jobs wait for each other: ${[...waiting.keys()].join()}`)
    waiting.delete(id)
    const before = needed(job).map(name => needs[name]?.result)
    const standing: Standing = before.every(result => result === 'success') ? 'success' : 'failure'
    const contexts = { ...options.contexts, needs: Object.fromEntries(needed(job).map(name => [name, needs[name]])) }
    needs[id] = holds(job.if, contexts, standing)
      ? await (job.uses === undefined ? runMatrix : runCalled)(id, job, { ...options, contexts }, steps)
      : { result: 'skipped', outputs: {} }
  }
  return {
    jobs: Object.fromEntries(Object.entries(needs).map(([id, { result }]) => [id, result])),
    outputs: Object.fromEntries(Object.entries(needs).map(([id, { outputs }]) => [id, outputs])),
    steps,
    step(name) {
      const found = steps.find(({ step }) => step === name)
      if (found === undefined) throw new Error(`no step ${name} ran`)
      return found
    }
  }
}

const needed = ({ needs = [] }: JobDeclaration): readonly string[] => (typeof needs === 'string' ? [needs] : needs)

interface JobResult {
  readonly result: string
  readonly outputs: Readonly<Record<string, string>>
}

/** A job, or those of its matrix, which has only `include`; they fail together. */
async function runMatrix(
  id: string,
  job: JobDeclaration,
  options: WorkflowOptions,
  steps: StepRun[]
): Promise<JobResult> {
  const include = job.strategy?.matrix?.include
  if (include === undefined) return runJob(id, job, options, steps)
  let result = 'success'
  let outputs: JobResult['outputs'] = {}
  for (const matrix of valueOf(include, options.contexts ?? {}) as readonly object[]) {
    const one = await runJob(id, job, { ...options, contexts: { ...options.contexts, matrix } }, steps)
    if (one.result !== 'success') result = one.result
    outputs = one.outputs
  }
  return { result, outputs }
}

/** Runs the workflow that a job calls, with the contexts that it gets there: its own inputs, and only these secrets. */
async function runCalled(
  id: string,
  job: JobDeclaration,
  options: WorkflowOptions,
  done: StepRun[]
): Promise<JobResult> {
  const { contexts = {} } = options
  const called = calledWorkflow(job.uses ?? '')
  const { needs: _, ...passed } = contexts
  const callee = {
    ...passed,
    inputs: inputsOf(called, job, value => (typeof value === 'string' ? filled(value, contexts) : value)),
    secrets: secretsOf(called, job, value => filled(String(value), contexts), contexts),
    job: { workflow_repository: OWN_REPOSITORY, workflow_sha: OWN_COMMIT }
  }
  const ran = await runWorkflow(called.text, { ...options, contexts: callee })
  done.push(...ran.steps.map(step => ({ ...step, job: `${id}/${step.job}` })))
  const jobs = Object.fromEntries(
    Object.entries(ran.jobs).map(([name, result]) => [name, { result, outputs: ran.outputs[name] }])
  )
  const outputs = Object.entries(called.outputs).map(([name, { value }]) => [name, filled(value, { ...callee, jobs })])
  return {
    result: Object.values(ran.jobs).includes('failure') ? 'failure' : 'success',
    outputs: Object.fromEntries(outputs) as Record<string, string>
  }
}

async function runJob(
  job: string,
  declared: JobDeclaration,
  options: WorkflowOptions,
  done: StepRun[]
): Promise<JobResult> {
  const machine = mkdtempSync(join(mkdirs(options.folder), `${job}-`))
  const place = { workspace: mkdirs(join(machine, 'workspace')), temp: mkdirs(join(machine, 'temp')) }
  const known: Record<string, { outcome: string; conclusion: string; outputs: Readonly<Record<string, string>> }> = {}
  let standing: Standing = 'success'
  const contexts = (): Contexts => ({ runner: { temp: place.temp }, ...options.contexts, steps: known })
  for (const step of declared.steps ?? []) {
    const title = step.id ?? step.name ?? step.uses ?? step.run ?? ''
    const runs = holds(step.if, contexts(), standing)
    const { code, outputs, log, summary } = runs
      ? await runOne(step, place, options, value => filled(String(value), contexts(), standing))
      : { code: 0, outputs: {}, log: '', summary: '' }
    const outcome = runs ? (code === 0 ? 'success' : 'failure') : 'skipped'
    const isForgiven = outcome === 'failure' && step['continue-on-error'] === true
    if (outcome === 'failure' && !isForgiven) standing = 'failure'
    if (step.id !== undefined) known[step.id] = { outcome, conclusion: isForgiven ? 'success' : outcome, outputs }
    done.push({ job, step: title, outcome, outputs, log, summary })
  }
  const outputs = Object.entries(declared.outputs ?? {}).map(([name, value]) => [name, filled(value, contexts())])
  return { result: standing, outputs: Object.fromEntries(outputs) as Record<string, string> }
}

interface Place {
  readonly workspace: string
  readonly temp: string
}

interface Outcome {
  readonly code: number | null
  readonly outputs: Readonly<Record<string, string>>
  readonly log: string
  readonly summary: string
}

async function runOne(
  step: StepDeclaration,
  place: Place,
  options: WorkflowOptions,
  fill: (value: unknown) => string
): Promise<Outcome> {
  const each = (values: Readonly<Record<string, unknown>> = {}): Record<string, string> =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fill(value)]))
  const inputs = each(step.with)
  const env = { ...options.env, ...each(step.env) }
  if (step.run !== undefined) return shell(fill(step.run), place, env, options.programs)
  const uses = step.uses ?? ''
  if (
    uses === './' ||
    uses === './.move-power-app' ||
    uses.startsWith(`${OWN_REPOSITORY}@`) ||
    isCheckedOut(uses, place.workspace)
  )
    return runStep({ inputs: options.inputs?.(inputs) ?? inputs, env, ...place })
  const [action = ''] = uses.split('@')
  const play = PLAYED[action]
  if (play === undefined) throw new Error(`no stand-in for ${uses}`)
  const went = play(inputs, place.workspace, options)
  return { code: went === true ? 0 : 1, outputs: {}, log: went === true ? '' : went, summary: '' }
}

/** A shell step, with the files and the shell of a runner. */
async function shell(
  script: string,
  { workspace, temp }: Place,
  env: Readonly<Record<string, string>>,
  programs: string | undefined
): Promise<Outcome> {
  const files = mkdtempSync(join(temp, 'shell-'))
  const [output, summary] = [join(files, 'output'), join(files, 'summary')]
  for (const file of [output, summary]) writeFileSync(file, '')
  const path = process.env['PATH'] ?? ''
  const { code, log } = await new Promise<{ code: number; log: string }>(resolve => {
    execFile(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
      {
        cwd: workspace,
        env: {
          ...env,
          PATH: programs === undefined ? path : `${programs}:${path}`,
          RUNNER_TEMP: temp,
          GITHUB_WORKSPACE: workspace,
          GITHUB_OUTPUT: output,
          GITHUB_STEP_SUMMARY: summary
        }
      },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : 1, log: stdout + stderr })
      }
    )
  })
  return { code, log, outputs: commandFile(readFileSync(output, 'utf8')), summary: readFileSync(summary, 'utf8') }
}
