import { shortened } from '../../base/display.ts'
import type { Redactor } from '../../base/redaction.ts'
import type { Report } from '../../commands/report.ts'

/**
 * The report as it may leave the process: with shortened connection ids, and without any known secret. Everything that
 * is shown or written is rendered from this copy. Secrets are removed here, before the summary and the JSON are escaped,
 * because an escaped secret would not be recognised.
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

/** A copy of plain data with every text redacted, keys included. */
export function redactAll<Value>(value: Value, redactor: Redactor): Value {
  const clean = (part: unknown): unknown => {
    if (typeof part === 'string') return redactor.redact(part)
    if (Array.isArray(part)) return part.map(clean)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [redactor.redact(key), clean(inner)]))
  }
  return clean(value) as Value
}
