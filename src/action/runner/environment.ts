import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Reads the action's inputs. */
export interface InputSource {
  /** The value that the runner passes, trimmed; empty when the input is not set. */
  get(name: string): string
  /** Whether the job may request an id token from GitHub, which `permissions: id-token: write` grants. */
  readonly canRequestIdToken: boolean
  /** Folder that the runner empties after the job. */
  readonly temp: string
}

/** What the runner passes to an action in environment variables, including the inputs. */
export interface RunnerEnvironment {
  readonly inputs: InputSource
  /** Folder that relative paths start from. */
  readonly workspace: string
  /** Folder that the runner empties after the job. */
  readonly temp: string
  /** True on a GitHub runner, which understands workflow commands and masks secrets. */
  readonly onRunner: boolean
  /** True when the run was started with debug logging. */
  readonly debug: boolean
  /** False for runs without an artifact service, such as local ones. */
  readonly hasArtifactService: boolean
  /** Files that outputs and the summary are appended to; undefined outside of a runner. */
  readonly outputFile: string | undefined
  readonly summaryFile: string | undefined
  /** Name of this step, unique in its job. */
  readonly step: string
  /** File with the payload of the event that started the run. */
  readonly eventFile: string | undefined
  /** `owner/name`. */
  readonly repository: string | undefined
  /** Base URL of GitHub's REST API. */
  readonly apiUrl: string
  /** Folder that all runs on this machine share. */
  readonly machine: string
  /** Web page of this run; undefined outside of a runner. */
  readonly runUrl: string | undefined
  /** Attempt of this run, from 1: somebody may have run its jobs again. */
  readonly attempt: number
  /** The proxy for HTTPS, and the hosts that bypass it; undefined without a proxy. */
  readonly proxy: { readonly https_proxy: string; readonly no_proxy: string | undefined } | undefined
}

type Variables = Readonly<Record<string, string | undefined>>

/** Reads the variables of the process at the time of the call. Empty variables count as unset. */
export function readEnvironment(variables: Variables = process.env): RunnerEnvironment {
  const get = (name: string): string | undefined => variables[name] || undefined
  const temp = get('RUNNER_TEMP') ?? tmpdir()
  return {
    inputs: {
      get: name => (get(`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`) ?? '').trim(),
      canRequestIdToken:
        get('ACTIONS_ID_TOKEN_REQUEST_URL') !== undefined && get('ACTIONS_ID_TOKEN_REQUEST_TOKEN') !== undefined,
      temp
    },
    workspace: get('GITHUB_WORKSPACE') ?? process.cwd(),
    temp,
    onRunner: get('GITHUB_ACTIONS') === 'true',
    debug: get('RUNNER_DEBUG') === '1',
    hasArtifactService: get('ACTIONS_RUNTIME_TOKEN') !== undefined && get('ACTIONS_RESULTS_URL') !== undefined,
    outputFile: get('GITHUB_OUTPUT'),
    summaryFile: get('GITHUB_STEP_SUMMARY'),
    step: get('GITHUB_ACTION') ?? randomUUID(),
    eventFile: get('GITHUB_EVENT_PATH'),
    repository: get('GITHUB_REPOSITORY'),
    machine: tmpdir(),
    apiUrl: get('GITHUB_API_URL') ?? 'https://api.github.com',
    runUrl: runPage(get('GITHUB_SERVER_URL'), get('GITHUB_REPOSITORY'), get('GITHUB_RUN_ID')),
    attempt: Math.max(1, Math.trunc(Number(get('GITHUB_RUN_ATTEMPT') ?? '1')) || 1),
    proxy: proxyOf(get('https_proxy') ?? get('HTTPS_PROXY'), get('no_proxy') ?? get('NO_PROXY'))
  }
}

const proxyOf = (proxy: string | undefined, without: string | undefined): RunnerEnvironment['proxy'] =>
  proxy === undefined ? undefined : { https_proxy: proxy, no_proxy: without }

const runPage = (...[server, repository, run]: readonly (string | undefined)[]): string | undefined =>
  server === undefined || repository === undefined || run === undefined
    ? undefined
    : `${server}/${repository}/actions/runs/${run}`

/** Path of a step's result file. It is in the runner's temporary folder, so that nobody commits it by accident. */
export const resultPath = (environment: RunnerEnvironment, command: string): string =>
  stepPath(environment, command, 'json')

/** Path of a step's report in Markdown. */
export const reportPath = (environment: RunnerEnvironment, command: string): string =>
  stepPath(environment, command, 'md')

/** Path of a plan when the input `plan-file` is empty. */
export const planPath = (environment: RunnerEnvironment): string => stepPath(environment, 'import-plan', 'json')

/** Path of the records of all targets when the input `record-file` is empty. */
export const recordsPath = (environment: RunnerEnvironment): string => stepPath(environment, 'records', 'json')

/** Path of a backup of the target's app. */
export const backupPath = (environment: RunnerEnvironment): string => stepPath(environment, 'backup', 'zip')

/** The same for one of many targets. */
export const targetBackupPath = (environment: RunnerEnvironment, id: string): string =>
  stepPath(environment, `backup-${id}`, 'zip')

const stepPath = ({ temp, step }: RunnerEnvironment, name: string, extension: string): string =>
  join(temp, `power-app-${name}-${step.replace(/[^\w-]+/g, '-')}.${extension}`)
