import { execFile } from 'node:child_process'
import { chmodSync, cpSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { bundleOfSources } from '../../scripts/bundle.ts'
import { mkdirs } from './runner.ts'

/** A run of a pipeline of another CI: each script as one process of bash, artifacts as folders. */
export interface PipelineRun {
  /** Exit code of each script, until one failed. */
  readonly codes: readonly number[]
  readonly log: string
  /** Folder of what the CI keeps. */
  readonly artifacts: string
}

export interface PipelineOptions {
  readonly folder: string
  /** Variables that the project of the CI has, secret ones among them. */
  readonly variables: Readonly<Record<string, string>>
  /** Environment of every script, beside what the CI sets. */
  readonly env: Readonly<Record<string, string>>
}

interface AzureStep {
  readonly bash?: string
  readonly env?: Readonly<Record<string, string>>
  readonly publish?: string
  readonly download?: string
  readonly artifact?: string
  readonly task?: string
  readonly checkout?: string
}
interface AzureJob {
  readonly steps?: readonly AzureStep[]
  readonly strategy?: { readonly runOnce: { readonly deploy: { readonly steps: readonly AzureStep[] } } }
}
interface AzurePipeline {
  readonly variables: readonly { readonly name?: string; readonly value?: string }[]
  readonly stages: readonly { readonly jobs: readonly AzureJob[] }[]
}

/**
 * Runs a pipeline of Azure Pipelines as its agent does: bash without options, macros replaced where they are known and
 * left as text elsewhere, secret variables only for steps that name them.
 */
export async function runAzurePipeline(text: string, options: PipelineOptions): Promise<PipelineRun> {
  const { variables, stages } = parse(text) as AzurePipeline
  const declared = Object.fromEntries(
    variables.flatMap(({ name, value }) => (name === undefined ? [] : [[name, value ?? '']]))
  )
  const artifacts = mkdirs(join(options.folder, 'artifacts'))
  const programs = await programsIn(options.folder)
  const codes: number[] = []
  let log = ''
  for (const [at, job] of stages.flatMap(({ jobs }) => jobs).entries()) {
    const workspace = mkdirs(join(options.folder, `job-${at}`))
    const places = {
      'Pipeline.Workspace': workspace,
      'Build.ArtifactStagingDirectory': mkdirs(join(workspace, 'a')),
      'Build.SourcesDirectory': mkdirs(join(workspace, 's')),
      'Agent.TempDirectory': mkdirs(join(workspace, '_temp'))
    }
    const macros: Readonly<Record<string, string>> = { ...places, ...declared, ...options.variables }
    const filled = (value: string): string =>
      value.replaceAll(/\$\(([\w.]+)\)/g, (macro, name: string) => macros[name] ?? macro)
    const agent = {
      TF_BUILD: 'True',
      SYSTEM_TEAMFOUNDATIONCOLLECTIONURI: 'https://dev.azure.com/contoso/',
      SYSTEM_TEAMPROJECT: 'apps',
      SYSTEM_JOBID: '12f1170f-54f2-53f3-20dd-22fc7dff55f9',
      BUILD_BUILDID: '1',
      ...Object.fromEntries(
        Object.entries({ ...places, ...declared }).map(([name, value]) => [
          name.replaceAll('.', '_').toUpperCase(),
          value
        ])
      )
    }
    for (const step of job.steps ?? job.strategy?.runOnce.deploy.steps ?? []) {
      if (step.publish !== undefined)
        cpSync(filled(step.publish), join(artifacts, step.artifact ?? ''), { recursive: true })
      else if (step.download === 'current')
        cpSync(join(artifacts, step.artifact ?? ''), join(workspace, step.artifact ?? ''), { recursive: true })
      else if (step.bash !== undefined) {
        const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, filled(value)]))
        const script = join(places['Agent.TempDirectory'], 'script.sh')
        writeFileSync(script, filled(step.bash))
        const ran = await bash(['--noprofile', '--norc', script], places['Build.SourcesDirectory'], {
          ...agent,
          ...options.env,
          ...env,
          PATH: programs
        })
        codes.push(ran.code)
        log += ran.log
        if (ran.code !== 0) return { codes, log, artifacts }
      } else if (step.task !== 'UseNode@1' && step.checkout !== 'none')
        throw new Error(`unknown: ${JSON.stringify(step)}`)
    }
  }
  return { codes, log, artifacts }
}

interface GitLabJob {
  readonly stage: string
  /** Variables with ID tokens, by name. */
  readonly id_tokens?: Readonly<Record<string, { readonly aud: string }>>
  readonly script: readonly string[]
  readonly artifacts?: { readonly paths: readonly string[] }
}
interface GitLabPipeline {
  readonly stages: readonly string[]
  readonly variables: Readonly<Record<string, string>>
  readonly default: { readonly before_script: readonly string[] }
}

/** Issuer and subject of the ID tokens that a job of GitLab gets: GitLab's page on ID tokens. */
export const GITLAB_IDENTITY = {
  issuer: 'https://gitlab.com',
  subject: 'project_path:contoso/apps:ref_type:branch:ref:main'
} as const

/** An ID token as the CI signs it. The embedded environment checks what it says, but no signature. */
function gitLabToken(aud: string): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const { issuer: iss, subject: sub } = GITLAB_IDENTITY
  const exp = Math.floor(Date.now() / 1000) + 300
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iss, sub, aud, exp })}.${Buffer.from('signature').toString('base64url')}`
}

/** Runs a pipeline of GitLab as its runner does: one shell for all lines of a job, which ends at the first that fails. */
export async function runGitLabPipeline(text: string, options: PipelineOptions): Promise<PipelineRun> {
  const { stages, variables, default: defaults, ...jobs } = parse(text) as GitLabPipeline & Record<string, unknown>
  const artifacts = mkdirs(join(options.folder, 'artifacts'))
  const programs = await programsIn(options.folder)
  const filled = (value: string): string =>
    value.replaceAll(/\$(\w+)/g, (_, name: string) => options.variables[name] ?? '')
  const declared = Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, filled(value)]))
  const codes: number[] = []
  let log = ''
  const inOrder = stages.flatMap(stage =>
    Object.entries(jobs as Record<string, GitLabJob>).filter(([, job]) => job.stage === stage)
  )
  for (const [name, job] of inOrder) {
    const project = mkdirs(join(options.folder, name))
    cpSync(artifacts, project, { recursive: true })
    const lines = [...defaults.before_script, ...job.script]
    const ran = await bash(['--noprofile', '--norc', '-eo', 'pipefail', '-c', lines.join('\n')], project, {
      CI: 'true',
      GITLAB_CI: 'true',
      CI_PROJECT_DIR: project,
      CI_JOB_ID: '1',
      CI_JOB_STAGE: job.stage,
      CI_SERVER_URL: 'https://gitlab.com',
      ...options.variables,
      ...declared,
      ...Object.fromEntries(
        Object.entries(job.id_tokens ?? {}).map(([variable, { aud }]) => [variable, gitLabToken(aud)])
      ),
      ...options.env,
      PATH: programs
    })
    codes.push(ran.code)
    log += ran.log
    if (ran.code !== 0) break
    for (const path of job.artifacts?.paths ?? [])
      cpSync(join(project, path), join(artifacts, path), { recursive: true })
  }
  return { codes, log, artifacts }
}

/** A `PATH` with a `git` that gives the bundle of the sources for the clone of this repository, and knows no other. */
async function programsIn(folder: string): Promise<string> {
  const programs = mkdirs(join(folder, 'bin'))
  const git = `#!/usr/bin/env bash
set -eu
if [ "$1 $2 $3" = 'clone --quiet https://github.com/contoso/move-power-app' ]; then
  mkdir -p "$4" && ln -s '${await bundleOfSources()}' "$4/dist"
elif [ "$1 $3 $4" != '-C checkout --quiet' ] || [ ! -e "$2/dist" ] || [ "\${#5}" -lt 10 ]; then
  echo "git does not know: $*" >&2
  exit 128
fi
`
  writeFileSync(join(programs, 'git'), git)
  chmodSync(join(programs, 'git'), 0o755)
  return `${programs}:${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`
}

const bash = (
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>
): Promise<{ code: number; log: string }> =>
  new Promise(resolve => {
    execFile('bash', args, { cwd, env: { HOME: cwd, ...env } }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : 1, log: stdout + stderr })
    })
  })
