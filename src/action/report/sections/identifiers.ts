import { duration, pluralize, shortened } from '../../../base/display.ts'
import type { Report } from '../../../commands/report.ts'
import { cell, code, link } from '../../markdown/markdown.ts'
import { appFirst } from '../writes.ts'
import { rowsWithin } from './rows.ts'

const SHARE = 60_000

/** Ids, digests, versions, addresses and times, folded: for support and for scripts, not for the person who approves. */
export function identifiers(report: Report, milliseconds: number | undefined): string[] {
  return [
    '<details><summary>Identifiers, versions and times</summary>',
    '',
    ...factsOf(report, milliseconds).map(([name, value]) => `- **${name}**: ${value}`),
    ...rowsWithin(SHARE, idsOf(report), 'id', ([name, id]) => `- ${name}: ${id}`),
    '',
    '</details>'
  ]
}

function factsOf(report: Report, milliseconds: number | undefined): [string, string][] {
  const rows: [string, string][] = []
  const { package: pkg, app, artifact, environment } = report
  if (pkg !== undefined) {
    rows.push([
      'Package',
      `${cell(pkg.name)}${pkg.file === undefined ? '' : ` in ${code(pkg.file)}`}, ${size(pkg.bytes)}`
    ])
    if (pkg.description !== '') rows.push(['Description', cell(pkg.description, 400)])
    rows.push(['Digest', code(pkg.digest)])
    if (pkg.editedDigest !== undefined) rows.push(['Digest with the values of the target', code(pkg.editedDigest)])
    const by = pkg.creator === '' ? '' : ` by ${cell(pkg.creator)}`
    const from = pkg.sourceEnvironment === '' ? '' : ` from ${cell(pkg.sourceEnvironment)}`
    rows.push(['Exported', `${code(pkg.exportedAt)}${by}${from}`])
  }
  if (artifact !== undefined) rows.push(['Artifact', `${cell(artifact.name)} (id ${artifact.id})`])
  if (environment !== undefined)
    rows.push([
      'Environment',
      `${link(environment.name, environment.url)} ${environment.id === '' ? 'to be created' : code(environment.id)}`
    ])
  if (app !== undefined) {
    rows.push(['App', `${link(app.name, app.url)} ${code(app.id)}`])
    if (report.command !== 'export') rows.push(['Version', versions(app)])
  }
  if (report.backup !== undefined) rows.push(['Backup', kept(report.backup)])
  if (report.plan !== undefined) {
    const { digest, file, targetDigest } = report.plan
    if (digest !== undefined) rows.push(['Plan', `${code(digest)}${file === undefined ? '' : ` in ${code(file)}`}`])
    if (targetDigest !== undefined) rows.push(['Target', code(targetDigest)])
  }
  if (report.approvedPlan !== undefined)
    rows.push(['Approved plan', `${code(report.approvedPlan.digest)} in ${code(report.approvedPlan.file)}`])
  if (report.record !== undefined) rows.push(['Record', kept(report.record)])
  if (report.identity !== '') rows.push(['Signed in as', cell(report.identity)])
  rows.push(['Cloud', cell(report.cloud)])
  if (report.operationId !== undefined) rows.push(['Operation', code(report.operationId)])
  if (milliseconds !== undefined) rows.push(['Time', duration(milliseconds)])
  return rows
}

const kept = ({ file, artifact }: { readonly file: string; readonly artifact?: string | undefined }): string =>
  `${code(file)}${artifact === undefined ? '' : `, artifact ${cell(artifact)}`}`

/** Ids in the target or source. Those of connections may come from secrets, and are shortened. */
function idsOf({ resources, connections, app }: Report): [string, string][] {
  const own = appFirst(resources).flatMap(({ kind, name, id }): [string, string][] =>
    id === undefined || kind === 'connection' || (kind === 'app' && id === app?.id)
      ? []
      : [[`${kind === 'unknown' ? 'resource' : kind} ${cell(name)}`, code(id)]]
  )
  const bound = connections.map(({ connectionName, connection }): [string, string] => [
    `connection ${cell(connectionName)}`,
    code(shortened(connection))
  ])
  return [...own, ...bound]
}

function versions({ versionBefore, versionAfter }: NonNullable<Report['app']>): string {
  const label = (version: string | undefined): string => (version === undefined ? 'none' : code(version))
  // The new version is unknown in a plan, and in a run that did not get that far.
  if (versionAfter === undefined && versionBefore !== undefined) return `${code(versionBefore)} so far`
  return versionBefore === versionAfter
    ? `${label(versionAfter)}, unchanged`
    : `${label(versionBefore)} → ${label(versionAfter)}`
}

const size = (bytes: number): string =>
  bytes < 1024
    ? pluralize(bytes, 'byte')
    : bytes < 1024 ** 2
      ? `${(bytes / 1024).toFixed(1)} KiB`
      : `${(bytes / 1024 ** 2).toFixed(1)} MiB`
