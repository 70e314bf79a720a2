import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { bundleOfSources } from '../../scripts/bundle.ts'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export interface StepOptions {
  /** Inputs by their names in action.yml; its defaults are filled in, as the runner does. */
  readonly inputs: Readonly<Record<string, string>>
  /** Further environment, `ACTIONS_RUNTIME_TOKEN` for one. */
  readonly env?: Readonly<Record<string, string>>
  /** The job's temporary folder, kept between its steps; a new one when absent. */
  readonly temp?: string
  /** The workspace; below `temp` when absent. */
  readonly workspace?: string
  /** The bundle to run; that of the sources at hand when absent. */
  readonly program?: string
  /** Called with each piece of the log as it comes. */
  readonly onLog?: (text: string) => void
  /** Ends the process at once when it is aborted, as a lost runner would. */
  readonly lost?: AbortSignal
  /** Sent once the log holds `after`. */
  readonly signal?: { readonly name: NodeJS.Signals; readonly after: string }
}

export interface StepResult {
  /** Exit code; null when a signal ended the process. */
  readonly code: number | null
  /** Standard output, as the runner would read it: with workflow commands. */
  readonly log: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly temp: string
  readonly workspace: string
  /** Milliseconds from the signal to the end, when one was sent. */
  readonly afterSignal?: number
}

interface Metadata {
  readonly inputs: Record<string, { readonly default?: string }>
  readonly runs: { readonly main: string }
}

let known: Metadata | undefined
/** Read once: a runner has it before the step it times. */
export const metadata = (): Metadata => (known ??= parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Metadata)

/** The committed bundle, which is what a runner starts. */
export const committedProgram = (): string => join(root, metadata().runs.main)

let built: Promise<string> | undefined
/** The bundle of the sources at hand, built on first use. */
export const builtProgram = (): Promise<string> =>
  (built ??= bundleOfSources().then(folder => join(folder, 'index.js')))

/** Runs one step of a job: the bundle in a process of its own, with the files and variables of a runner. */
export async function runStep(options: StepOptions): Promise<StepResult> {
  const temp = options.temp ?? mkdtempSync(join(tmpdir(), 'runner-'))
  const workspace = options.workspace ?? join(temp, 'workspace')
  const files = mkdtempSync(join(mkdirs(temp), 'step-'))
  mkdirs(workspace)
  const file = (name: string): string => {
    const path = join(files, name)
    writeFileSync(path, '')
    return path
  }
  const paths = {
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_STATE: file('state'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path')
  }
  const { inputs } = metadata()
  const given = {
    ...Object.fromEntries(Object.entries(inputs).map(([name, { default: value }]) => [name, evaluated(value)])),
    ...options.inputs
  }
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? temp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'contoso/apps',
    GITHUB_RUN_ID: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    RUNNER_TEMP: temp,
    ...paths,
    ...Object.fromEntries(
      Object.entries(given).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value])
    ),
    ...options.env
  }
  const program = options.program ?? (await builtProgram())
  // Compiled code of the bundle under test is kept from process to process; what ships is started as it ships.
  const compiled = options.program === undefined ? { NODE_COMPILE_CACHE: join(dirname(program), '.compiled') } : {}
  const child = spawn(process.execPath, [program], {
    cwd: workspace,
    env: { ...compiled, ...env },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  options.lost?.addEventListener('abort', () => child.kill('SIGKILL'))
  let log = ''
  let stderr = ''
  let signalled: number | undefined
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    log += text
    options.onLog?.(text)
    if (options.signal !== undefined && signalled === undefined && log.includes(options.signal.after)) {
      signalled = performance.now()
      child.kill(options.signal.name)
    }
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  return {
    code,
    log,
    stderr,
    outputs: commandFile(readFileSync(paths.GITHUB_OUTPUT, 'utf8')),
    summary: readFileSync(paths.GITHUB_STEP_SUMMARY, 'utf8'),
    temp,
    workspace,
    ...(signalled === undefined ? {} : { afterSignal: performance.now() - signalled })
  }
}

/** The log as a person sees it: without what the runner takes for itself. */
export const visible = (log: string): string =>
  log
    .split('\n')
    .filter(line => !/^::(add-mask|debug|group|endgroup)/.test(line))
    .join('\n')

/** The runner evaluates expressions; the only one in a default asks for a token, which a job need not have. */
const evaluated = (value = ''): string => (value.includes('${{') ? '' : value)

/** Makes a folder with those above it; its path. */
export function mkdirs(path: string): string {
  mkdirSync(path, { recursive: true })
  return path
}

/** `name=value` lines and `name<<delimiter` blocks, as the runner reads them. */
export function commandFile(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split('\n')
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const block = /^([^=]+?)<<(.+)$/.exec(line)
    if (block?.[1] !== undefined) {
      const body: string[] = []
      while (index + 1 < lines.length && lines[index + 1] !== block[2]) body.push(lines[++index] ?? '')
      index++
      values[block[1]] = body.join('\n')
    } else if (line.includes('=')) values[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1)
  }
  return values
}
