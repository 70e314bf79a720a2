import { lstatSync } from 'node:fs'
import { resolve } from 'node:path'
import { describeWeights } from '../action/check-report/phrases.ts'
import { writeCheckReport } from '../action/check-report/write-check-report.ts'
import { fileAtCommit } from '../action/history/file-at-commit.ts'
import { createHistory } from '../action/history/git-history.ts'
import { chooseSettings } from '../action/inputs/choose-settings.ts'
import type { CheckInputs } from '../action/inputs/read-inputs.ts'
import { createArtifacts } from '../action/runner/artifacts.ts'
import { createFiles } from '../action/runner/files.ts'
import { createPackageFinder } from '../action/runner/package-files.ts'
import { redactAll } from '../action/report/redacted.ts'
import { pullRequestBase } from '../action/runner/pull-request.ts'
import { Deadline } from '../base/deadline.ts'
import { pluralize } from '../base/display.ts'
import { ActionError } from '../base/errors.ts'
import { writingNothing } from '../base/nothing-written.ts'
import { checkCommand } from '../commands/check.ts'
import type { CheckReport } from '../commands/checking/check-report.ts'
import { ALL_RULES, FIXED_RULES } from '../package/rules/catalogue.ts'
import { systemClock } from '../platform/system-clock.ts'
import { createChecker } from '../workers/checker.ts'
import { createPool } from '../workers/create-pool.ts'
import type { ProcessContext } from './process-context.ts'

/** Milliseconds that all artifact transfers may take together. */
const ARTIFACT_TIMEOUT = 30 * 60_000

/**
 * Milliseconds after which no further file is started. A thousand real packages take half of it on a runner, and a job
 * that a stranger makes hang is paid for by the minute.
 */
const CHECK_PATIENCE = 5 * 60_000

/** The composition root of the one command that needs no environment: nothing of the client is loaded for it. */
export async function runCheck(inputs: CheckInputs, context: ProcessContext): Promise<void> {
  const { environment, redactor, log, signal, sentenceOf } = context
  const clock = systemClock
  const started = clock.now()
  const transfers = new Deadline(clock, ARTIFACT_TIMEOUT)
  const files = createFiles(environment.workspace)
  const history = createHistory({ ...environment, signal })
  let report: CheckReport | undefined
  let failure: unknown
  try {
    const settings = await chooseSettings(
      {
        files,
        fileAt: fileAtCommit(history),
        exists: path => lstatSync(resolve(environment.workspace, path), { throwIfNoEntry: false }) !== undefined,
        base: pullRequestBase(environment)
      },
      inputs.configFile,
      { all: ALL_RULES, fixed: FIXED_RULES }
    )
    const weights = describeWeights(settings.weights)
    if (weights !== undefined) log.info(weights)
    if (settings.remark !== undefined) log.notice(settings.remark)
    const checked = await writingNothing(transfers, () =>
      checkCommand(
        {
          packages: createPackageFinder(environment.workspace, signal),
          history,
          artifacts: createArtifacts({
            temp: environment.temp,
            available: environment.hasArtifactService,
            log,
            redactor,
            deadline: transfers,
            signal
          }),
          log,
          checker: createChecker(createPool(context.workerEntry, signal), clock, signal),
          over: () => clock.now() - started > CHECK_PATIENCE,
          cancelled: signal
        },
        { ...inputs, rules: settings.rules }
      )
    )
    report = {
      ...checked,
      weights: settings.weights,
      remarks: [...(settings.remark === undefined ? [] : [settings.remark]), ...checked.remarks]
    }
  } catch (error) {
    failure = error
  }
  // Whatever the result, a cancelled run has not passed.
  if (signal.aborted) failure = signal.reason
  const ending = {
    milliseconds: clock.now() - started,
    ...(failure === undefined ? {} : { failure: redactor.redact(sentenceOf(failure)) })
  }
  const writeFailure = await writeCheckReport({ environment, files, log, redactor, signal }, inputs, report, ending)
  if (report !== undefined) context.showCheck?.(redactAll(report, redactor), ending)
  if (failure !== undefined) throw failure
  if (writeFailure !== undefined) throw writeFailure
  if (report?.failed === true) throw checkFailed(report)
}

/** GitHub shows ten errors and ten warnings of a step; one error says why the run failed. */
const MOST_SHOWN = 9

function checkFailed({ counts, files, failOn }: CheckReport): ActionError {
  const weights = failOn === 'warning' ? (['error', 'warning'] as const) : (['error'] as const)
  const found = weights.filter(weight => counts[weight] > 0)
  const words = found.map(weight => pluralize(counts[weight], weight)).join(' and ')
  const hit = files.filter(({ findings }) => findings.some(({ severity }) => found.some(weight => weight === severity)))
  const where = files.length === 1 ? 'in the package' : `in ${hit.length} of ${files.length} packages`
  const isShown = found.every(weight => counts[weight] <= MOST_SHOWN)
  return new ActionError({
    doing: 'pass the check',
    why: `there ${found.length === 1 && counts[found[0] ?? 'error'] === 1 ? 'is' : 'are'} ${words} ${where}`,
    remedy: `${
      isShown
        ? 'Each is listed above with what to do about it.'
        : 'The first are listed above. The report lists more, with what to do about each.'
    } fail-on and the settings file decide what counts.`
  })
}
