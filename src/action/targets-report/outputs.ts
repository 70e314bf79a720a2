import { boundedList, emptyOutput, MAX_OUTPUT_TEXT, OUTPUTS, type OutputName } from '../report/outputs.ts'
import { isPassed, type TargetOutcome, type TargetResult, type TargetsResult, toRunAgain } from './result.ts'

/** The value of every output of a run over many targets. `result` must be redacted, because outputs are public. */
export function targetsOutputs(
  result: TargetsResult,
  files: { readonly resultFile?: string | undefined; readonly reportFile?: string | undefined }
): Readonly<Record<OutputName, string>> {
  const { targets, plan, package: pkg } = result
  const given: Partial<Record<OutputName, string>> = {
    'package-file': pkg?.file ?? '',
    'package-digest': pkg?.digest ?? '',
    outcome: result.failure === undefined ? overall(targets.map(({ outcome }) => outcome)) : 'failed',
    changed: String(targets.some(({ changed }) => changed)),
    'plan-file': plan?.file ?? '',
    'plan-digest': plan?.digest ?? '',
    'plan-state': planState(result),
    'record-file': result.recordFile ?? '',
    targets: boundedList(targets.map(entry)),
    'failed-targets': boundedIds(toRunAgain(targets)).join(','),
    'result-file': files.resultFile ?? '',
    'report-file': files.reportFile ?? '',
    simulated: String(result.simulated)
  }
  return Object.fromEntries(OUTPUTS.map(name => [name, given[name] ?? emptyOutput(name)])) as Record<OutputName, string>
}

/** The first ids, as many as an output may hold. None is cut: a part of an id may be the id of another target. */
export function boundedIds(ids: readonly string[]): readonly string[] {
  let length = -1
  const end = ids.findIndex(id => (length += id.length + 1) > MAX_OUTPUT_TEXT)
  return end === -1 ? ids : ids.slice(0, end)
}

const entry = ({ id, ring, outcome, app, failure }: TargetResult): object => ({
  id,
  ring,
  outcome,
  'app-url': app?.url ?? '',
  ...(failure === undefined ? {} : { failure })
})

function overall(outcomes: readonly TargetOutcome[]): string {
  if (outcomes.some(outcome => outcome === 'failed' || outcome === 'not-started')) return 'failed'
  return (['updated', 'created'] as const).find(outcome => outcomes.includes(outcome)) ?? 'unchanged'
}

function planState({ command, targets }: TargetsResult): string {
  if (command !== 'plan') return ''
  if (!targets.every(isPassed)) return 'blocked'
  return targets.every(target => target.planState === 'unchanged') ? 'unchanged' : 'ready'
}
