import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where inputs come from. */
export interface InputSource {
  /** The value as the runner passes it, trimmed; empty when there is none. */
  get(name: string): string
  /** Whether the job may ask GitHub for an id token, which `permissions: id-token: write` grants. */
  readonly canRequestIdToken: boolean
  /** Folder that is emptied after the job. */
  readonly temp: string
}

/** What the runner tells an action through its environment, beside the inputs. */
export interface RunnerEnvironment {
  readonly inputs: InputSource
  /** Folder that relative paths start from. */
  readonly workspace: string
  /** Folder that is emptied after the job. */
  readonly temp: string
  /** True under a GitHub runner, which takes workflow commands and masks what it is told to. */
  readonly onRunner: boolean
  /** True when the run was started with debug logging. */
  readonly debug: boolean
  /** False in runs without an artifact service: local ones. */
  readonly hasArtifactService: boolean
  /** Files that outputs and summary are appended to; undefined outside a runner. */
  readonly outputFile: string | undefined
  readonly summaryFile: string | undefined
  /** Name of this step in its job, unique there. */
  readonly step: string
  /** File with the event that started the run. */
  readonly eventFile: string | undefined
  /** `owner/name`. */
  readonly repository: string | undefined
  /** Where GitHub's REST API answers. */
  readonly apiUrl: string
  /** Folder that all runs on this machine have in common. */
  readonly machine: string
  /** Page of this run; undefined outside a runner. */
  readonly runUrl: string | undefined
  /** The proxy that https goes through, and what goes past it; undefined without one. */
  readonly proxy: { readonly https_proxy: string; readonly no_proxy: string | undefined } | undefined
}

type Variables = Readonly<Record<string, string | undefined>>

/** Reads the variables of the process, at the moment of the call. Empty ones count as absent. */
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
    proxy: proxyOf(get('https_proxy') ?? get('HTTPS_PROXY'), get('no_proxy') ?? get('NO_PROXY'))
  }
}

const proxyOf = (proxy: string | undefined, without: string | undefined): RunnerEnvironment['proxy'] =>
  proxy === undefined ? undefined : { https_proxy: proxy, no_proxy: without }

const runPage = (...[server, repository, run]: readonly (string | undefined)[]): string | undefined =>
  server === undefined || repository === undefined || run === undefined
    ? undefined
    : `${server}/${repository}/actions/runs/${run}`

/** Where a step leaves its result file: in the runner's temp folder, not to end up in anyone's commit. */
export const resultPath = (environment: RunnerEnvironment, command: string): string =>
  stepPath(environment, command, 'json')

/** Where it leaves its report, as Markdown. */
export const reportPath = (environment: RunnerEnvironment, command: string): string =>
  stepPath(environment, command, 'md')

/** Where a plan goes that was given no place. */
export const planPath = (environment: RunnerEnvironment): string => stepPath(environment, 'import-plan', 'json')

/** Where a backup of the target's app goes. */
export const backupPath = (environment: RunnerEnvironment): string => stepPath(environment, 'backup', 'zip')

const stepPath = ({ temp, step }: RunnerEnvironment, name: string, extension: string): string =>
  join(temp, `power-app-${name}-${step.replace(/[^\w-]+/g, '-')}.${extension}`)
