import { capitalised } from '../../base/display.ts'
import { type ActionError, withoutStop } from '../../base/errors.ts'
import { isSourceFile } from '../document/source-files.ts'
import type { FileKind } from '../file-kind.ts'
import type { Inspection } from '../inspect.ts'
import { MalformedJson } from '../json-text.ts'
import { ReadingBroke, type ReadingFault } from '../reading.ts'
import { UnsafeArchive } from '../unsafe-archive.ts'
import { CHECK_FAILED } from './check-failed.ts'
import type { Finding, Place } from './finding.ts'
import type { RuleInfo } from './rule.ts'
import { MOST_OF_A_RULE } from './run-rules.ts'

/**
 * Rules that are not run. Their findings are the faults of reading the file.
 */
const NOT_A_PACKAGE: RuleInfo = {
  id: 'not-a-package',
  severity: 'error',
  about: 'The file is a Power Apps or Power Automate package.',
  consequence: 'Nothing can be imported from the file.',
  remedy: 'Use the .zip that "Export package" creates.',
  stopsImport: true
}
const DAMAGED: RuleInfo = {
  id: 'damaged-archive',
  severity: 'error',
  about: 'The zip archive is complete, and its content matches its checksums.',
  consequence: 'The import fails. The portal only says that something went wrong.',
  remedy: 'Download or export the file again. If it is kept in git, mark *.zip as binary in .gitattributes.',
  stopsImport: true
}
const UNSAFE: RuleInfo = {
  id: 'unsafe-archive',
  severity: 'error',
  about:
    'The zip archive contains nothing that no exporter writes: paths that lead out of it, duplicates, encryption, zip bombs.',
  consequence: 'This action does not read the file and imports nothing from it.',
  remedy: 'Do not use this file. Export the package again.',
  stopsImport: true
}
const MANIFEST: RuleInfo = {
  id: 'malformed-manifest',
  severity: 'error',
  about: 'The manifest can be read and lists an app or a flow.',
  consequence: 'The import fails before it begins.',
  remedy: 'Export the package again.',
  stopsImport: true
}
const APP: RuleInfo = {
  id: 'malformed-app',
  severity: 'error',
  about: "The app's JSON can be read and says which file is the app's document.",
  consequence: 'The app is not imported.',
  remedy: 'Export the package again. The service does not accept packages with edited resources.',
  stopsImport: true
}
const FLOW: RuleInfo = {
  id: 'malformed-flow',
  severity: 'error',
  about: "A flow's definition and maps can be read.",
  consequence: 'The service refuses the flow with MalformedFlowAssetFlowDefinition.',
  remedy: 'Correct the file, or export the package again.',
  stopsImport: true
}
const DOCUMENT: RuleInfo = {
  id: 'malformed-document',
  severity: 'error',
  about: "The app's document (.msapp) can be opened and its files can be read.",
  consequence: 'The service may accept the app and then fail to open it.',
  remedy: 'Open the app in Power Apps Studio, save it, and export the package again.',
  stopsImport: true
}
/** For source files, which the app does not run from, so that they stop no import. The refusal is reported by a third party, for packages of its own tool. */
const SOURCE: Pick<RuleInfo, 'consequence' | 'remedy'> = {
  consequence:
    'The app runs from its control files, but Power Apps Studio reportedly refuses to open it (PA1001, YamlInvalidSyntax).',
  remedy: 'Do not edit or pack source files of an app. Open the app in Power Apps Studio, save it, and export it again.'
}
const FILE: RuleInfo = {
  id: 'unreadable-file',
  severity: 'error',
  about: 'Every file of the package can be read.',
  consequence: 'The import fails.',
  remedy: 'Download or export the package again.',
  stopsImport: true
}
const IN_ZIP: RuleInfo = {
  id: 'package-in-zip',
  severity: 'note',
  about: 'The file is the package itself, not a zip archive around it.',
  consequence: 'This action takes the package out of the archive. The portal does not, so it refuses the file.',
  remedy: 'This action needs nothing done. Unzip the file before you upload the package in the portal.'
}

export const READING_RULES: readonly RuleInfo[] = [
  NOT_A_PACKAGE,
  DAMAGED,
  UNSAFE,
  MANIFEST,
  APP,
  FLOW,
  DOCUMENT,
  FILE,
  IN_ZIP
]

const PACKAGE_KINDS: readonly FileKind[] = ['package', 'wrapped-package', 'package-in-zip']

/** The findings from reading a file. Empty for a package that could be read completely. */
export function readingFindings({ recognised, pkg, document, faults }: Inspection): Finding[] {
  const isPackage = PACKAGE_KINDS.includes(recognised.kind)
  if (!isPackage && faults.length === 0) {
    const inner = recognised.inner ?? []
    const held =
      inner.length === 0
        ? ''
        : ` It contains ${inner.length === 1 ? 'the package' : 'the packages'} ${inner.slice(0, 10).join(', ')}.`
    return [{ ...basics(NOT_A_PACKAGE), message: `This is ${recognised.what}.${held}`, remedy: recognised.remedy }]
  }
  const documentName = pkg?.app?.documentName
  return limited([
    ...faults.map(fault => findingOf(fault, documentName)),
    ...(document?.faults ?? []).map(({ file, message, line }) => ({
      ...basics(DOCUMENT),
      ...(isSourceFile(file) ? SOURCE : {}),
      message,
      place: { file: documentName ?? '', inside: file, line }
    })),
    ...(recognised.kind === 'package-in-zip' ? [{ ...basics(IN_ZIP), message: `This is ${recognised.what}.` }] : [])
  ])
}

/** Whether a finding is about a source file of the document, which the app does not run from. */
export const isSourceFault = ({ rule, place }: Pick<Finding, 'rule' | 'place'>): boolean =>
  rule === DOCUMENT.id && place?.inside !== undefined && isSourceFile(place.inside)

/** Findings, no more of one rule than of those that are run. */
function limited(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>()
  const kept = findings.filter(({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1
    counts.set(rule, count)
    return count <= MOST_OF_A_RULE
  })
  const infos = new Map([...READING_RULES, CHECK_FAILED].map(info => [info.id, info]))
  for (const [rule, count] of counts) {
    const info = infos.get(rule)
    if (info !== undefined && count > MOST_OF_A_RULE)
      kept.push({ ...basics(info), message: `There are ${count - MOST_OF_A_RULE} more findings of this rule.` })
  }
  return kept
}

/** The finding for a file that could not be opened at all. */
export const unreadableFile = ({ why, remedy }: ActionError): Finding => ({
  ...basics(FILE),
  message: `The file cannot be read: ${withoutStop(why)}.`,
  remedy
})

const basics = ({ id, severity, consequence, remedy }: RuleInfo): Omit<Finding, 'message'> => ({
  rule: id,
  severity,
  consequence,
  remedy
})

function findingOf({ file, error }: ReadingFault, documentName: string | undefined): Finding {
  const rule = ruleOf(file, error, documentName)
  const why = withoutStop(error.why)
  return {
    ...basics(rule),
    message: file === '' ? `${capitalised(why)}.` : `${file} cannot be read: ${why}.`,
    remedy: error.remedy,
    ...(file === '' ? {} : { place: placeOf(file, error) })
  }
}

function placeOf(file: string, error: ReadingFault['error']): Place {
  const position = error instanceof MalformedJson ? error.position : undefined
  return { file, line: position?.line, column: position?.column }
}

function ruleOf(file: string, error: ReadingFault['error'], documentName: string | undefined): RuleInfo {
  if (error instanceof UnsafeArchive) return UNSAFE
  if (error instanceof ReadingBroke) return CHECK_FAILED
  if (file === '') return DAMAGED
  if (file === documentName) return DOCUMENT
  const path = file.toLowerCase()
  if (path === 'manifest.json') return MANIFEST
  if (path.startsWith('microsoft.powerapps/')) return APP
  if (path.startsWith('microsoft.flow/')) return FLOW
  return FILE
}
