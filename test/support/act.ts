import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { stringify } from 'yaml'
import { bundleOfSources } from '../../scripts/bundle.ts'
import { CHECKOUT, KEPT, STAND_INS } from './act-actions.ts'
import { git, QUIET, write } from './git-workspace.ts'
import { mkdirs, root } from './runner.ts'

/** The act program to run workflows with, `undefined` where none is named. `.ci/run` installs and names it. */
export const actProgram = (): string | undefined => process.env['ACT'] || undefined

/** A checkout of this repository as a workflow of it gets it: two commits, the action built from the sources. */
export interface Checkout {
  readonly folder: string
  /** `action@commit=folder`: lead act from the actions of others to stand-ins, and from our own to this checkout. */
  readonly repositories: readonly string[]
}

export async function checkoutOfSources(place: string): Promise<Checkout> {
  const folder = mkdirs(join(place, 'checkout'))
  git(folder, 'init', '--quiet', '--initial-branch', 'main')
  git(folder, 'remote', 'add', 'origin', 'https://github.com/contoso/apps')
  for (const name of ['action.yml', 'package.json', 'examples', '.github', '.gitignore'])
    cpSync(join(root, name), join(folder, name), { recursive: true })
  cpSync(await bundleOfSources(), join(folder, 'dist'), { recursive: true })
  git(folder, 'add', '-A')
  git(folder, 'commit', '--quiet', '-m', 'one')
  write(folder, { 'README.md': 'A later commit.\n' })
  git(folder, 'add', '-A')
  git(folder, 'commit', '--quiet', '-m', 'two')
  return { folder, repositories: standInsFor(folder, mkdirs(join(place, 'stand-ins'))) }
}

/** The workflows that are run. Their actions of others are looked for in them, at the commits that they are pinned to. */
export const WORKFLOWS = [
  'e2e.yml',
  'fleet.yml',
  'package-check.yml',
  'promote.yml',
  'promotion.yml',
  'sync.yml'
] as const

function standInsFor(checkout: string, place: string): string[] {
  const implementation = pathToFileURL(join(import.meta.dirname, 'act-actions.ts')).href
  for (const [action, inputs] of Object.entries(STAND_INS)) {
    write(join(place, action), {
      'action.yml': stringify({
        name: action,
        description: `Stands in for ${action}.`,
        inputs: Object.fromEntries(inputs.map(input => [input, { required: false }])),
        runs: { using: 'node24', main: 'index.mjs' }
      }),
      'index.mjs': `import { standIn } from '${implementation}'\nawait standIn('${action}')\n`
    })
  }
  const refs = new Set<string>()
  for (const name of WORKFLOWS) {
    const text = readFileSync(join(checkout, '.github/workflows', name), 'utf8')
    for (const [, action = '', ref = ''] of text.matchAll(/uses: ([\w-]+\/[\w-]+)[\w/-]*@(\S+)/g))
      refs.add(`${action}@${ref}=${join(place, action)}`)
  }
  refs.add(`contoso/move-power-app@${COMMIT}=${checkout}`)
  return [...refs]
}

/** The commit of this action that examples of the documents are run with. */
const COMMIT = '0'.repeat(40)

export interface ActRun {
  readonly code: number
  /** `success` or `failure` by the id of the job; a job that was left out is absent. */
  readonly jobs: Readonly<Record<string, string>>
  /** By `job/step`, a step without an id by its number from 0 on. */
  readonly steps: Readonly<Record<string, Readonly<StepLine>>>
  readonly log: string
}

export interface ActOptions {
  readonly checkout: Checkout
  /** Relative to the checkout, or a full path. */
  readonly workflow: string
  readonly event: 'push' | 'pull_request' | 'schedule' | 'workflow_dispatch'
  /** Of the run: where its services are. */
  readonly env: Readonly<Record<string, string>>
  readonly token: string
  /** Folder of the caches of all runs. */
  readonly kept: string
}

/** Milliseconds after which a run is ended. The longest workflow takes less than half a minute. */
const MOST_TIME = 300_000

/** Runs a workflow under act, in host mode: its jobs are processes of this machine, each in a copy of the checkout. */
export async function runUnderAct(program: string, options: ActOptions): Promise<ActRun> {
  const { checkout, token, event, kept } = options
  const home = mkdtempSync(join(dirname(checkout.folder), 'home-'))
  const args = [
    event,
    '--json',
    '--no-cache-server',
    '--pull=false',
    '--concurrent-jobs=1',
    '--actor=maker',
    '--platform=ubuntu-latest=-self-hosted',
    `--workflows=${options.workflow}`,
    `--action-cache-path=${join(home, 'actions')}`,
    `--secret=GITHUB_TOKEN=${token}`,
    ...Object.entries({ ...options.env, [KEPT]: kept, [CHECKOUT]: checkout.folder }).map(
      ([name, value]) => `--env=${name}=${value}`
    ),
    ...checkout.repositories.map(repository => `--local-repository=${repository}`)
  ]
  try {
    const { code, log } = await ended(program, args, {
      cwd: checkout.folder,
      env: {
        ...QUIET,
        // The Node that runs the tests is the one that the runner brings.
        PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
        HOME: home,
        XDG_CACHE_HOME: home,
        XDG_CONFIG_HOME: home,
        ACT_DISABLE_VERSION_CHECK: '1',
        ACTIONS_RUNTIME_URL: options.env['ACTIONS_RESULTS_URL'] ?? '',
        ACTIONS_RUNTIME_TOKEN: options.env['ACTIONS_RUNTIME_TOKEN'] ?? ''
      }
    })
    return { code, log, ...resultsIn(log) }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

/** Runs a program in a process group of its own, so that nothing it started outlives it, whatever ends it. */
async function ended(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv }
): Promise<{ code: number; log: string }> {
  const child = spawn(program, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const endGroup = (): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    } catch {
      // Nobody is left in it.
    }
  }
  process.once('exit', endGroup)
  const timer = setTimeout(endGroup, MOST_TIME)
  let log = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text
    })
  }
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', resolve)
    })
    return { code: code ?? 1, log }
  } finally {
    clearTimeout(timer)
    process.off('exit', endGroup)
    endGroup()
  }
}

/** What a line of act's log may say; every one is JSON. */
interface Line {
  readonly jobID?: string
  readonly jobResult?: string
  readonly stage?: string
  readonly stepID?: readonly string[]
  readonly stepResult?: string
  readonly command?: string
  readonly name?: string
  readonly arg?: string
  readonly content?: string
}

interface StepLine {
  result: string
  summary: string
  readonly outputs: Record<string, string>
}

function resultsIn(log: string): Pick<ActRun, 'jobs' | 'steps'> {
  const jobs: Record<string, string> = {}
  const steps: Record<string, StepLine> = {}
  for (const text of log.split('\n').filter(one => one.startsWith('{'))) {
    const { jobID = '', stage, stepID, ...line } = JSON.parse(text) as Line
    if (line.jobResult !== undefined) jobs[jobID] = line.jobResult
    if (stage !== 'Main' || stepID === undefined) continue
    const step = (steps[`${jobID}/${stepID.join()}`] ??= { result: 'running', summary: '', outputs: {} })
    if (line.stepResult !== undefined) step.result = line.stepResult
    if (line.command === 'set-output') step.outputs[line.name ?? ''] = line.arg ?? ''
    if (line.command === 'summary') step.summary += line.content ?? ''
  }
  return { jobs, steps }
}
