import { duration } from '../../base/display.ts'
import { cell, code, link, table, wrappingRow } from '../markdown/markdown.ts'
import { simulationStamp } from '../report/simulation.ts'
import { rowsWithin } from '../report/sections/rows.ts'
import { isPassed, outcomeWords, type TargetOutcome, type TargetResult, type TargetsResult } from './result.ts'

const SHARE_OF_FAILURES = 300_000
const SHARE_OF_DRIFT = 100_000
const SHARE_OF_TABLE = 450_000
const MARKS: Readonly<Record<TargetOutcome, string>> = {
  created: '🆕',
  updated: '✏️',
  unchanged: '✅',
  failed: '❌',
  'not-started': '⏸️'
}
const ORDER = Object.keys(MARKS)
const VERBS: Readonly<Record<string, string>> = {
  plan: 'Planned',
  import: 'Imported into',
  publish: 'Published in',
  restore: 'Restored in',
  collect: 'Done with'
}

/**
 * The step summary of a run over many targets: a headline, what failed and why, and one row per target, the failed ones
 * first. Pure.
 */
export function targetsSummary(result: TargetsResult): string {
  const { targets, simulated, failure, sumsUp } = result
  const failed = targets.filter(({ outcome }) => outcome === 'failed')
  const waiting = targets.filter(({ outcome }) => outcome === 'not-started')
  // A summary is bounded, and so is a comment made of it: what changed comes before what is as it was.
  const passed = targets
    .filter(isPassed)
    .sort((one, other) => ORDER.indexOf(one.outcome) - ORDER.indexOf(other.outcome))
  return `${[
    `## ${headline(result, passed.length)}`,
    ...(simulated ? ['', '> [!IMPORTANT]', `> ${simulationStamp}`] : []),
    ...(failure !== undefined && sumsUp !== true ? ['', `❌ ${cell(failure, 2_000)}`] : []),
    ...(targets.length === 0
      ? []
      : ['', `${counts(result)}${result.command === 'plan' ? '. Nothing was written.' : ''}`]),
    ...(failed.length === 0
      ? []
      : [
          '',
          ...rowsWithin(SHARE_OF_FAILURES, failed, 'failure', target => `- ❌ **${cell(target.id)}**: ${whyOf(target)}`)
        ]),
    ...driftIn(targets),
    ...(targets.length === 0
      ? []
      : [
          '',
          ...table(['Target', 'Ring', 'Outcome', 'What', 'App', 'Version', 'Flows', 'Time'], []),
          ...rowsWithin(SHARE_OF_TABLE, [...failed, ...waiting, ...passed], 'target', target =>
            rowOf(target, result.command)
          )
        ]),
    ...digestsOf(result)
  ].join('\n')}\n`
}

function headline({ command, targets, failure }: TargetsResult, passed: number): string {
  const mark = passed === targets.length && failure === undefined ? '✅' : '❌'
  const noun = targets.length === 1 ? 'target' : 'targets'
  const count = passed === targets.length ? String(passed) : `${passed} of ${targets.length}`
  return `${mark} ${VERBS[command] ?? 'Done with'} ${count} ${noun}`
}

/** `12 created, 3 updated, 1 failed` */
function counts({ targets, command }: TargetsResult): string {
  return (ORDER as TargetOutcome[])
    .flatMap(outcome => {
      const count = targets.filter(target => target.outcome === outcome).length
      return count === 0 ? [] : [`${MARKS[outcome]} ${count} ${outcomeWords(command, outcome)}`]
    })
    .join(' · ')
}

const whyOf = ({ failure = '', rolledBack }: TargetResult): string =>
  `${cell(failure, 2_000)}${rolledBack === true ? ' It was rolled back.' : ''}`

function rowOf(target: TargetResult, command: string): string {
  const { id, ring, outcome, environment, app, failure, milliseconds, summary } = target
  const why = outcome === 'not-started' && failure !== undefined ? `: ${cell(failure, 300)}` : ''
  const place = environment === undefined ? '' : ` (${cell(environment.name, 100)})`
  return wrappingRow([
    `${cell(id)}${place}`,
    cell(ring),
    `${MARKS[outcome]} ${outcomeWords(command, outcome)}${why}`,
    cell(summary ?? '', 300),
    app === undefined ? '' : link(app.name, app.url, 100),
    cell(app?.versionAfter ?? app?.versionBefore ?? '', 60),
    flowsOf(target),
    milliseconds === undefined ? '' : duration(milliseconds)
  ])
}

/** The package and the plan, as whoever approves or follows the plan compares them. */
function digestsOf({ package: pkg, plan }: TargetsResult): string[] {
  if (pkg === undefined) return []
  const planned = plan === undefined ? '' : `<br>Plan ${code(plan.digest)} in ${code(plan.file)}`
  return ['', `Package **${cell(pkg.name, 100)}** ${code(pkg.digest)}${planned}`]
}

/** What somebody changed in targets since the last promotion. */
function driftIn(targets: readonly TargetResult[]): string[] {
  const drifted = targets.filter(({ drift }) => drift !== undefined && drift.length > 0)
  if (drifted.length === 0) return []
  return [
    '',
    ...rowsWithin(
      SHARE_OF_DRIFT,
      drifted,
      'target',
      ({ id, drift = [] }) =>
        `- ⚠️ **${cell(id)}** was changed since the last promotion: ${cell(drift.join(' '), 1_000)}`
    )
  ]
}

/** `3`; `2 of 3 on` where a state is known and not all are on. */
function flowsOf({ flows }: TargetResult): string {
  if (flows.length === 0) return ''
  const known = flows.filter(({ state }) => state !== undefined)
  const on = known.filter(({ state }) => state === 'on').length
  return known.length === 0 || on === flows.length ? String(flows.length) : `⚠️ ${on} of ${flows.length} on`
}
