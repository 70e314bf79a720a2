import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { listed, quoted } from '../../base/display.ts'
import { type ActionError, messageOf } from '../../base/errors.ts'
import type { Redactor } from '../../base/redaction.ts'
import type { CheckReport } from '../../commands/checking/check-report.ts'
import type { Files } from '../../commands/ports/runner.ts'
import { ALL_RULES } from '../../package/rules/catalogue.ts'
import { countsBySeverity } from '../../package/rules/finding.ts'
import type { CheckInputs } from '../inputs/read-inputs.ts'
import { emptyOutput, MAX_OUTPUT_TEXT, OUTPUTS, type OutputName } from '../report/outputs.ts'
import { redactAll } from '../report/redacted.ts'
import { RESULT_SCHEMA } from '../report/result-file.ts'
import { WriteFailures } from '../report/write-failures.ts'
import { type RunnerEnvironment, resultPath } from '../runner/environment.ts'
import type { ActionLog } from '../runner/log.ts'
import { pullRequestOf } from '../runner/pull-request.ts'
import { appendOutput, appendSummary } from '../runner/workflow-commands.ts'
import { annotationsFor } from './annotations.ts'
import { type Ending, renderCheckReport, renderCheckSummary, renderComment } from './check-markdown.ts'
import { findingsJson } from './findings-json.ts'
import { shortReport } from './importance.ts'
import { countsOf, describeCounts } from './phrases.ts'
import { ACTION_VERSION, toSarif } from './sarif.ts'

export interface CheckReportContext {
  readonly environment: RunnerEnvironment
  readonly files: Files
  readonly log: ActionLog
  readonly redactor: Redactor
  readonly signal: AbortSignal
}

const EMPTY_REPORT: CheckReport = {
  command: 'check',
  files: [],
  counts: countsBySeverity([]),
  failOn: 'error',
  failed: true,
  remarks: []
}

/**
 * Writes what a check reports: annotations, files, outputs, summary and comment. It never rejects.
 *
 * @returns the error that fails an otherwise passing check, when a part of its report could not be written
 */
export async function writeCheckReport(
  context: CheckReportContext,
  inputs: CheckInputs,
  checked: CheckReport | undefined,
  ending: Ending
): Promise<ActionError | undefined> {
  const unwritten = new WriteFailures(context.log)
  await unwritten.attempt('report', async () => {
    const { redactor, signal } = context
    const whole = checked ?? EMPTY_REPORT
    const isShort = signal.aborted
    const report = redactAll(isShort ? shortReport(whole) : whole, redactor)
    const result = { report, finished: checked !== undefined, ending, unwritten }
    await (isShort ? writeShortReport(context, result) : writeParts(context, inputs, result))
  })
  return unwritten.failure('The packages were checked.')
}

interface CheckResult {
  readonly report: CheckReport
  /** False when the check ended before it produced a report. */
  readonly finished: boolean
  readonly ending: Ending
  readonly unwritten: WriteFailures
}

/** What a run that was cancelled leaves behind in the second it has: the most important first, and no more. */
async function writeShortReport(
  context: CheckReportContext,
  { report, ending, unwritten }: CheckResult
): Promise<void> {
  await writeSummary(context, report, ending, unwritten)
  const result = await writer(context, unwritten)(
    'result file',
    resultPath(context.environment, 'check'),
    resultOf(report, ending)
  )
  await writeOutputs(context, report, { 'result-file': result }, true, unwritten)
  await unwritten.attempt('list of findings in the log', () => annotate(report, context.log))
}

async function writeParts(context: CheckReportContext, inputs: CheckInputs, checkResult: CheckResult): Promise<void> {
  const { environment, log, signal } = context
  const { report, finished, ending, unwritten } = checkResult
  const write = writer(context, unwritten)
  await writeSummary(context, report, ending, unwritten)
  await unwritten.attempt('list of findings in the log', () => annotate(report, log))
  const result = resultPath(environment, 'check')
  const beside = (extension: string): string => join(dirname(result), `${nameOf(result)}.${extension}`)
  const outputs: Partial<Record<OutputName, string>> = {
    'result-file': await write('result file', result, resultOf(report, ending))
  }
  if (finished && !signal.aborted)
    outputs['report-file'] = await write('report', beside('md'), () => renderCheckReport(report, ending))
  if (finished && !signal.aborted) {
    const { renderHtml } = await import('./html/page.ts')
    outputs['html-file'] = await write('web page', beside('html'), () => renderHtml(report, ending))
  }
  if (finished && !signal.aborted && inputs.sarifFile !== undefined)
    outputs['sarif-file'] = await write('SARIF file', inputs.sarifFile, () =>
      toSarif(report, ALL_RULES, ACTION_VERSION)
    )
  // Last of what is local, as the outcome is that of the whole step.
  const failed = ending.failure !== undefined || unwritten.any || signal.aborted
  await writeOutputs(context, report, outputs, failed, unwritten)
  if (finished && inputs.comment === 'auto' && !signal.aborted) await comment(context, inputs, report, unwritten)
}

type Write = (what: string, path: string, text: () => string) => Promise<string>

/** Writes a file and returns its path, or an empty text on failure. Yields first, so that a pending signal is handled. */
const writer =
  ({ files, redactor }: CheckReportContext, unwritten: WriteFailures): Write =>
  async (what, path, text) => {
    await setImmediate()
    const bytes = (): Buffer => Buffer.from(redactor.redact(text()))
    return (await unwritten.attempt(what, () => files.write(path, bytes()))) ? path : ''
  }

const resultOf =
  (report: CheckReport, ending: Ending): (() => string) =>
  () =>
    `${JSON.stringify({ schema: RESULT_SCHEMA, ...report, ...ending }, undefined, 2)}\n`

async function writeSummary(
  { environment: { summaryFile }, redactor }: CheckReportContext,
  report: CheckReport,
  ending: Ending,
  unwritten: WriteFailures
): Promise<void> {
  if (summaryFile !== undefined)
    await unwritten.attempt('step summary', () =>
      appendSummary(summaryFile, redactor.redact(renderCheckSummary(report, ending)))
    )
}

async function writeOutputs(
  { environment: { outputFile }, redactor }: CheckReportContext,
  report: CheckReport,
  outputs: Partial<Record<OutputName, string>>,
  failed: boolean,
  unwritten: WriteFailures
): Promise<void> {
  if (outputFile === undefined) return
  await unwritten.attempt('outputs', () => {
    const all = { ...outputs, ...outputsOf(report, failed) }
    for (const name of OUTPUTS) appendOutput(outputFile, name, redactor.redact(all[name] ?? emptyOutput(name)))
  })
}

function annotate(report: CheckReport, log: ActionLog): void {
  for (const file of report.files) log.info(`${quoted(file.file)}: ${describeCounts(countsOf(file))}`)
  const { shown, omitted } = annotationsFor(report)
  for (const annotation of shown) log.annotate(annotation)
  if (omitted !== undefined) log.notice(omitted)
}

/** The outputs that come from the report itself. */
function outputsOf(report: CheckReport, failed: boolean): Partial<Record<OutputName, string>> {
  const [one] = report.files.length === 1 ? report.files : []
  return {
    'package-file': one === undefined || one.form === 'artifact' ? '' : one.file,
    'package-digest': one?.package?.digest ?? '',
    'artifact-name': one?.form === 'artifact' ? one.file : '',
    'app-name': one?.package?.kind === 'app' ? one.package.name.slice(0, MAX_OUTPUT_TEXT) : '',
    outcome: failed || report.failed ? 'failed' : 'unchanged',
    changed: 'false',
    'flow-ids': '[]',
    'missing-connections': '[]',
    findings: findingsJson(report),
    simulated: 'false'
  }
}

const nameOf = (path: string): string => path.replace(/^.*[\\/]/, '').replace(/\.json$/, '')

async function comment(
  { environment, log, redactor, signal }: Pick<CheckReportContext, 'environment' | 'log' | 'redactor' | 'signal'>,
  { githubToken, packageFiles, artifactName }: CheckInputs,
  report: CheckReport,
  unwritten: WriteFailures
): Promise<void> {
  const pullRequest = pullRequestOf(environment)
  if (pullRequest === undefined) return
  if (githubToken === undefined) {
    log.info('No comment on the pull request: the input github-token is empty.')
    return
  }
  // One comment per set of packages, because a workflow may check several sets in separate steps.
  const subject = createHash('sha256')
    .update(listed(packageFiles.length === 0 ? [artifactName] : packageFiles, 1_000))
    .digest('hex')
    .slice(0, 16)
  const marker = `<!-- move-power-app check ${subject} -->`
  let body = ''
  const rendered = await unwritten.attempt('comment on the pull request', () => {
    body = redactor.redact(renderComment(report, marker, environment.runUrl))
  })
  if (!rendered) return
  try {
    const { upsertComment } = await import('../runner/pull-request-comment.ts')
    const outcome = await upsertComment({
      apiUrl: environment.apiUrl,
      token: githubToken,
      pullRequest,
      marker,
      body,
      log,
      signal
    })
    log.info(
      outcome.kind === 'not-allowed'
        ? `No comment on the pull request: ${outcome.why}`
        : `Comment ${outcome.kind}: ${outcome.url}`
    )
  } catch (error) {
    // Only a warning: GitHub's response says nothing about the packages, and the summary has the same report.
    log.warning(`The comment on the pull request could not be written: ${messageOf(error)}`)
  }
}
