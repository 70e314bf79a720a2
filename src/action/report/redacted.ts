import { shortened } from '../../base/display.ts'
import type { Redactor } from '../../base/redaction.ts'
import type { Report } from '../../commands/report.ts'

/**
 * The report as it may leave the process: connection ids shortened, and no known secret in any text. Everything that
 * is shown or written is made from this. Secrets are taken out here, before summary and JSON escape what they hold,
 * because an escaped secret would no longer be recognised.
 */
export function redactedReport(report: Report, redactor: Redactor): Report {
  const short: Report = {
    ...report,
    resources: report.resources.map(resource =>
      resource.kind === 'connection' && resource.id !== undefined
        ? { ...resource, id: shortened(resource.id) }
        : resource
    ),
    connections: report.connections.map(connection => ({
      ...connection,
      connection: shortened(connection.connection)
    })),
    missing: report.missing.map(gap => ({
      ...gap,
      candidates: gap.candidates.map(candidate => ({ ...candidate, id: shortened(candidate.id) }))
    }))
  }
  const parts = report.parts?.map(part => ({ ...part, report: redactedReport(part.report, redactor) }))
  return redactAll(parts === undefined ? short : { ...short, parts }, redactor)
}

/** A copy of plain data in which every text, keys included, went through the redactor. */
export function redactAll<Value>(value: Value, redactor: Redactor): Value {
  const clean = (part: unknown): unknown => {
    if (typeof part === 'string') return redactor.redact(part)
    if (Array.isArray(part)) return part.map(clean)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [redactor.redact(key), clean(inner)]))
  }
  return clean(value) as Value
}
