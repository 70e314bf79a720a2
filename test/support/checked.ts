import { readSources } from '../../src/package/document/sources.ts'
import { type Inspection, inspectFile, withSourcesRead } from '../../src/package/inspect.ts'
import { RUN_RULES } from '../../src/package/rules/catalogue.ts'
import type { Finding } from '../../src/package/rules/finding.ts'
import { placed } from '../../src/package/rules/placed.ts'
import { readingFindings } from '../../src/package/rules/reading-rules.ts'
import { runRules } from '../../src/package/rules/run-rules.ts'

/** What a check makes of the bytes of a file. */
export function checked(bytes: Uint8Array): Inspection & { readonly findings: readonly Finding[] } {
  const inspection = withSourcesRead(inspectFile(bytes, '"a.zip"', readSources))
  const { pkg, archive, document } = inspection
  const findings = readingFindings(inspection)
  if (pkg !== undefined && archive !== undefined) findings.push(...runRules({ pkg, archive, document }, RUN_RULES))
  return { ...inspection, findings: placed(findings, archive) }
}

/** What a reading understood, without what says how the file was packed. */
export function understood({ pkg, document }: Inspection): unknown {
  if (pkg === undefined) return undefined
  const { manifest, app, flows, others } = pkg
  return {
    manifest: { schema: manifest.schema, details: manifest.details, resources: manifest.resources },
    app: app && {
      template: app.template,
      document: app.document.toString('base64'),
      files: app.files.map(({ bytes }) => bytes.toString('base64'))
    },
    flows: flows.map(({ key, definition, connectors, connections }) => ({ key, definition, connectors, connections })),
    others: others.map(({ bytes }) => bytes.toString('base64')),
    faults: document?.faults
  }
}
