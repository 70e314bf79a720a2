import type { Report } from '../commands/report.ts'

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
  'backup-file',
  'record-file',
  'drift',
  'packages',
  'result-file',
  'report-file',
  'html-file',
  'sarif-file',
  'findings',
  'simulated'
] as const
export type OutputName = (typeof OUTPUTS)[number]

/** What a later job, a matrix above all, goes on with. */
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

/** Every output of a run; empty where there is nothing to say. `report` is presentable, as all of it may be shown. */
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
    'app-name': app?.name ?? '',
    'app-version': app?.versionAfter ?? app?.versionBefore ?? '',
    'app-url': app?.url ?? '',
    'flow-ids': JSON.stringify(report.flows.map(({ id }) => id)),
    outcome: report.outcome,
    'publish-state': report.publishState ?? '',
    'operation-id': report.operationId ?? '',
    'missing-connections': JSON.stringify(report.missing),
    changed: String(report.changed),
    'plan-file': report.plan?.file ?? '',
    'plan-digest': report.plan?.digest ?? report.approvedPlan?.digest ?? '',
    'plan-state': report.plan?.state ?? '',
    'backup-file': report.backup?.file ?? '',
    'record-file': report.record?.file ?? '',
    drift: JSON.stringify(report.drift ?? []),
    packages: JSON.stringify(packagesOf(report)),
    'result-file': resultFile ?? '',
    'report-file': reportFile ?? '',
    'html-file': '',
    'sarif-file': '',
    findings: '[]',
    simulated: String(report.simulated)
  }
}
