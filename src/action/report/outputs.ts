import type { Report } from '../../commands/report.ts'

/** Names of the outputs, in the order of `action.yml`. */
export const OUTPUTS = [
  'package-file',
  'package-digest',
  'artifact-id',
  'artifact-name',
  'artifact-digest',
  'app-id',
  'app-name',
  'app-version',
  'app-url',
  'flow-ids',
  'outcome',
  'publish-state',
  'operation-id',
  'missing-connections',
  'changed',
  'plan-file',
  'plan-digest',
  'plan-state',
  'values',
  'backup-file',
  'record-file',
  'drift',
  'packages',
  'targets',
  'failed-targets',
  'matrix',
  'result-file',
  'report-file',
  'html-file',
  'sarif-file',
  'findings',
  'simulated'
] as const
export type OutputName = (typeof OUTPUTS)[number]

/** Outputs that workflows parse as JSON: a list, even where there is nothing to list. */
const LISTS: readonly OutputName[] = [
  'flow-ids',
  'missing-connections',
  'values',
  'drift',
  'packages',
  'targets',
  'matrix',
  'findings'
]

/** The value of an output that a run has nothing to say about. */
export const emptyOutput = (name: OutputName): string => (LISTS.includes(name) ? '[]' : '')

/** The `packages` output, for later jobs, typically a matrix. */
const packagesOf = (report: Report): object[] =>
  report.command !== 'export' && report.command !== 'import'
    ? []
    : (report.parts ?? [{ name: report.app?.name ?? report.package?.name ?? '', report, failure: undefined }]).map(
        ({ name, report: { outcome, package: pkg, artifact, app }, failure }) => ({
          name,
          outcome,
          'package-file': pkg?.file ?? '',
          'artifact-name': artifact?.name ?? '',
          'app-id': app?.id ?? '',
          ...(failure === undefined ? {} : { failure })
        })
      )

/** For a name in an output; GitHub rejects outputs of more than 1 MiB. */
export const MAX_OUTPUT_TEXT = 100_000
/** For a list in an output. */
const MAX_LIST_BYTES = 200_000

/** A JSON array of the first items, as many as fit in an output. The result file contains all of them. */
export function boundedList(items: Iterable<unknown>): string {
  const kept: string[] = []
  let size = 2
  for (const item of items) {
    const text = JSON.stringify(item)
    size += Buffer.byteLength(text) + 1
    if (size > MAX_LIST_BYTES) break
    kept.push(text)
  }
  return `[${kept.join(',')}]`
}

/** The value of every output; empty where there is none. `report` must be redacted, because outputs are public. */
export function outputsOf(
  report: Report,
  {
    resultFile,
    reportFile
  }: { readonly resultFile?: string | undefined; readonly reportFile?: string | undefined } = {}
): Readonly<Record<OutputName, string>> {
  const { package: pkg, artifact, app } = report
  return {
    'package-file': pkg?.file ?? '',
    'package-digest': pkg?.digest ?? '',
    'artifact-id': artifact === undefined ? '' : String(artifact.id),
    'artifact-name': artifact?.name ?? '',
    'artifact-digest': artifact?.digest ?? '',
    'app-id': app?.id ?? '',
    'app-name': (app?.name ?? '').slice(0, MAX_OUTPUT_TEXT),
    'app-version': app?.versionAfter ?? app?.versionBefore ?? '',
    'app-url': app?.url ?? '',
    'flow-ids': boundedList(report.flows.map(({ id }) => id)),
    outcome: report.outcome,
    'publish-state': report.publishState ?? '',
    'operation-id': report.operationId ?? '',
    'missing-connections': boundedList(report.missing),
    changed: String(report.changed),
    'plan-file': report.plan?.file ?? '',
    'plan-digest': report.plan?.digest ?? report.approvedPlan?.digest ?? '',
    'plan-state': report.plan?.state ?? '',
    values: boundedList(
      (report.values?.mapped ?? []).map(({ kind, before, after, count, origin }) => ({
        kind,
        before,
        after,
        count,
        origin
      }))
    ),
    'backup-file': report.backup?.file ?? '',
    'record-file': report.record?.file ?? '',
    drift: boundedList(report.drift ?? []),
    packages: boundedList(packagesOf(report)),
    targets: '[]',
    'failed-targets': '',
    matrix: '[]',
    'result-file': resultFile ?? '',
    'report-file': reportFile ?? '',
    'html-file': '',
    'sarif-file': '',
    findings: '[]',
    simulated: String(report.simulated)
  }
}
