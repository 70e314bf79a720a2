import { createHash } from 'node:crypto'
import { pluralize } from '../../base/display.ts'
import { GUID } from '../../base/guid.ts'
import { uriPart } from '../../base/uri.ts'
import type { CheckedFile, CheckReport } from '../../commands/checking/check-report.ts'
import { bySeverity, type Finding } from '../../package/rules/finding.ts'
import type { RuleInfo } from '../../package/rules/rule.ts'
import { describePlace } from './phrases.ts'

/** The version in package.json; a test compares them. */
export const ACTION_VERSION = '0.1.0'

/** Code scanning accepts 25,000 results per run and shows the 5,000 most severe. */
const MAX_RESULTS = 5_000

/**
 * The findings as SARIF 2.1.0 (OASIS), for upload to code scanning.
 *
 * @param rules all rules, including those without findings
 */
export function toSarif(report: CheckReport, rules: readonly RuleInfo[], version: string): string {
  const index = new Map(rules.map(({ id }, at) => [id, at]))
  const all = report.files
    .flatMap(file => file.findings.map(finding => ({ file, finding })))
    .sort((one, other) => bySeverity(one.finding, other.finding))
  const left = all.length - MAX_RESULTS
  const seen = new Map<string, number>()
  const run = {
    tool: {
      driver: {
        name: 'Move Power App',
        semanticVersion: version,
        rules: rules.map(ruleOf),
        notifications: [
          { id: 'results-left-out', shortDescription: { text: 'There are more findings than are shown.' } }
        ]
      }
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
    invocations: [
      {
        executionSuccessful: true,
        ...(left <= 0
          ? {}
          : {
              toolExecutionNotifications: [
                {
                  descriptor: { id: 'results-left-out', index: 0 },
                  level: 'warning',
                  message: { text: `${pluralize(left, 'finding')} more.` }
                }
              ]
            })
      }
    ],
    results: all.slice(0, MAX_RESULTS).map(({ file, finding }) => resultOf(file, finding, index, seen))
  }
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] })}\n`
}

const ruleOf = ({ id, severity, about, consequence, remedy }: RuleInfo): Record<string, unknown> => ({
  id,
  name: id.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  shortDescription: { text: about },
  fullDescription: { text: `${about} ${consequence}` },
  help: { text: `${consequence} ${remedy}`, markdown: `${consequence}\n\n${remedy}` },
  defaultConfiguration: { level: severity }
})

function resultOf(
  file: CheckedFile,
  finding: Finding,
  index: ReadonlyMap<string, number>,
  seen: Map<string, number>
): Record<string, unknown> {
  const { rule, severity, message, place, consequence, remedy } = finding
  const ruleIndex = index.get(rule)
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    // SARIF has the same three words.
    level: severity,
    message: { text: `${message} ${consequence} ${remedy}` },
    locations: [locationOf(file, place)],
    partialFingerprints: { 'place/v1': fingerprint(file, finding, seen) }
  }
}

function locationOf(file: CheckedFile, place: Finding['place']): Record<string, unknown> {
  const own = file.form === 'folder' && place !== undefined && place.file !== ''
  const path = own ? `${file.file === '.' ? '' : `${file.file}/`}${place.file}` : file.file
  const where = describePlace(place)
  return {
    physicalLocation: {
      artifactLocation: { uri: path.split('/').map(uriPart).join('/'), uriBaseId: '%SRCROOT%' },
      // Code scanning requires a line; findings without one get the first.
      region: {
        startLine: own ? (place.line ?? 1) : 1,
        ...(own && place.column !== undefined ? { startColumn: place.column } : {})
      }
    },
    ...(where === ''
      ? {}
      : {
          logicalLocations: [
            {
              fullyQualifiedName: [place?.file, place?.inside, place?.pointer].filter(Boolean).join('#'),
              name: where
            }
          ]
        })
  }
}

/** How names of an app's files begin. */
const FILE_ID = new RegExp(`N${GUID}`, 'gi')

/** Identifies a finding across exports, in which files have other names and lines have moved. */
function fingerprint({ file }: CheckedFile, { rule, message, place }: Finding, seen: Map<string, number>): string {
  const stable = [file.replace(/_\d{14}(?=\.zip$)/i, ''), rule, place?.name ?? place?.pointer ?? '', message]
  const text = JSON.stringify(stable).replaceAll(FILE_ID, 'N')
  const count = (seen.get(text) ?? 0) + 1
  seen.set(text, count)
  return createHash('sha256').update(`${text}:${count}`).digest('hex').slice(0, 32)
}
