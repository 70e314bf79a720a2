import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { listed, quoted } from '../../base/display.ts'
import { messageOf } from '../../base/errors.ts'
import type { Redactor } from '../../base/redaction.ts'
import type { CheckReport } from '../../commands/checking/check-report.ts'
import type { Files } from '../../commands/ports/runner.ts'
import { ALL_RULES } from '../../package/rules/catalogue.ts'
import { resultPath, type RunnerEnvironment } from '../environment.ts'
import type { CheckInputs } from '../inputs.ts'
import type { ActionLog } from '../log.ts'
import { OUTPUTS, type OutputName } from '../outputs.ts'
import { withoutSecrets } from '../presentable.ts'
import { pullRequestOf } from '../pull-request.ts'
import { RESULT_SCHEMA } from '../result-file.ts'
import { appendOutput, appendSummary } from '../workflow-commands.ts'
import { annotationsFor } from './check-annotations.ts'
import { type Ending, renderCheckReport, renderCheckSummary, renderComment } from './check-markdown.ts'
import { findingsJson } from './findings-json.ts'
import { ACTION_VERSION, toSarif } from './sarif.ts'
import { countsInWords } from './words.ts'

export interface CheckConclusion {
  readonly environment: RunnerEnvironment
  readonly files: Files
  readonly log: ActionLog
  readonly redactor: Redactor
  readonly signal: AbortSignal
}

const NOTHING: CheckReport = {
  command: 'check',
  files: [],
  counts: { error: 0, warning: 0, note: 0 },
  failOn: 'error',
  failed: true,
  remarks: []
}

/**
 * Leaves behind what a check reports: annotations, files, outputs, summary, comment. Nothing in it rejects: what cannot
 * be written is a warning.
 */
export async function concludeCheck(
  { environment, files, log, redactor, signal }: CheckConclusion,
  inputs: CheckInputs,
  checked: CheckReport | undefined,
  ending: Ending
): Promise<void> {
  const report = withoutSecrets(checked ?? NOTHING, redactor)
  const attempt = async (what: string, work: () => void | Promise<void>): Promise<boolean> => {
    try {
      await work()
      return true
    } catch (error) {
      log.warning(`The ${what} could not be written: ${messageOf(error)}`)
      return false
    }
  }
  const write = async (what: string, path: string, text: () => string): Promise<string> =>
    (await attempt(what, () => files.write(path, Buffer.from(redactor.redact(text()))))) ? path : ''

  for (const { file, findings } of report.files)
    log.info(`${quoted(file)}: ${countsInWords(countedBySeverity(findings))}`)
  const { shown, left } = annotationsFor(report)
  for (const annotation of shown) log.annotate(annotation)
  if (left !== undefined) log.notice(left)

  const result = resultPath(environment, 'check')
  const beside = (extension: string): string => join(dirname(result), `${nameOf(result)}.${extension}`)
  const outputs: Partial<Record<OutputName, string>> = {
    'result-file': await write(
      'result file',
      result,
      () => `${JSON.stringify({ schema: RESULT_SCHEMA, ...report, ...ending }, undefined, 2)}\n`
    )
  }
  if (checked !== undefined) {
    outputs['report-file'] = await write('report', beside('md'), () => renderCheckReport(report, ending))
    const { renderHtml } = await import('../html/page.ts')
    outputs['html-file'] = await write('web page', beside('html'), () => renderHtml(report, ending))
    if (inputs.sarifFile !== undefined)
      outputs['sarif-file'] = await write('SARIF file', inputs.sarifFile, () =>
        toSarif(report, ALL_RULES, ACTION_VERSION)
      )
  }
  const [one] = report.files.length === 1 ? report.files : []
  Object.assign(outputs, {
    'package-file': one === undefined || one.form === 'artifact' ? '' : one.file,
    'package-digest': one?.package?.digest ?? '',
    'artifact-name': one?.form === 'artifact' ? one.file : '',
    'app-name': one?.package?.kind === 'app' ? one.package.name : '',
    outcome: ending.failure === undefined && !report.failed ? 'unchanged' : 'failed',
    changed: 'false',
    'flow-ids': '[]',
    'missing-connections': '[]',
    findings: findingsJson(report),
    simulated: 'false'
  } satisfies Partial<Record<OutputName, string>>)
  const { outputFile, summaryFile } = environment
  if (outputFile !== undefined)
    await attempt('outputs', () => {
      for (const name of OUTPUTS) appendOutput(outputFile, name, redactor.redact(outputs[name] ?? ''))
    })
  if (summaryFile !== undefined)
    await attempt('step summary', () => appendSummary(summaryFile, redactor.redact(renderCheckSummary(report, ending))))
  if (checked !== undefined && inputs.comment === 'auto' && !signal.aborted)
    await comment({ environment, log, redactor, signal }, inputs, report)
}

const countedBySeverity = (findings: CheckReport['files'][number]['findings']): CheckReport['counts'] => {
  const counts = { error: 0, warning: 0, note: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}

const nameOf = (path: string): string => path.replace(/^.*[\\/]/, '').replace(/\.json$/, '')

async function comment(
  { environment, log, redactor, signal }: Pick<CheckConclusion, 'environment' | 'log' | 'redactor' | 'signal'>,
  { githubToken, packageFiles, artifactName }: CheckInputs,
  report: CheckReport
): Promise<void> {
  const pullRequest = pullRequestOf(environment)
  if (pullRequest === undefined) return
  if (githubToken === undefined) {
    log.info('No comment on the pull request: there is no github-token.')
    return
  }
  // One comment for each set of packages: a workflow may check several in steps of their own.
  const subject = createHash('sha256')
    .update(listed(packageFiles.length === 0 ? [artifactName] : packageFiles, 1_000))
    .digest('hex')
    .slice(0, 16)
  const marker = `<!-- move-power-app check ${subject} -->`
  try {
    const { keepComment } = await import('../pull-request-comment.ts')
    const kept = await keepComment({
      apiUrl: environment.apiUrl,
      token: githubToken,
      pullRequest,
      marker,
      body: redactor.redact(renderComment(report, marker, environment.runUrl)),
      log,
      signal
    })
    log.info(
      kept.kind === 'not-allowed' ? `No comment on the pull request: ${kept.why}` : `Comment ${kept.kind}: ${kept.url}`
    )
  } catch (error) {
    log.warning(`The comment on the pull request could not be written: ${messageOf(error)}`)
  }
}
