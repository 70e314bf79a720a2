import { isObject } from '../base/objects.ts'
import type { Archive } from './archive.ts'
import type { Recognised } from './file-kind.ts'
import { textAt, valueAt } from './json-text.ts'

/** The files of an archive, for telling what it is. */
export interface ArchiveFiles {
  /** In lower case, separated by `/`. */
  readonly names: readonly string[]
  readonly has: (name: string) => boolean
  /** The JSON in a file; `undefined` if there is none or it cannot be read. */
  readonly json: (name: string) => unknown
}

interface ForeignKind extends Recognised {
  readonly is: (files: ArchiveFiles) => boolean
}

const EXPORT_INSTEAD = 'To move a canvas app or a flow, use the .zip that "Export package" creates.'

const CONTENT_TYPES = '[content_types].xml'
const isOffice =
  (main: string) =>
  ({ has }: ArchiveFiles): boolean =>
    has(CONTENT_TYPES) && has(main)

/** Archives of other products, by the files that these write at the top level. */
const FOREIGN_KINDS: readonly ForeignKind[] = [
  {
    kind: 'teams-app',
    what: 'a Teams app package',
    remedy: `Upload it in the Teams admin center. ${EXPORT_INSTEAD}`,
    is: ({ has, json }) => has('manifest.json') && isTeamsManifest(json('manifest.json'))
  },
  {
    kind: 'code-app',
    what: 'a code app project (power.config.json)',
    remedy: `Build it and publish it with the Power Platform CLI (pac code push). ${EXPORT_INSTEAD}`,
    is: ({ has }) => has('power.config.json')
  },
  {
    kind: 'power-bi',
    what: 'a Power BI file (.pbix or .pbit)',
    remedy: `Publish it with Power BI. ${EXPORT_INSTEAD}`,
    is: ({ has }) =>
      has(CONTENT_TYPES) &&
      ['datamodel', 'datamodelschema', 'datamashup', 'report/layout', 'report/definition/report.json'].some(has)
  },
  {
    kind: 'office-document',
    what: 'an Excel workbook',
    remedy: EXPORT_INSTEAD,
    is: files => isOffice('xl/workbook.xml')(files) || isOffice('xl/workbook.bin')(files)
  },
  { kind: 'office-document', what: 'a Word document', remedy: EXPORT_INSTEAD, is: isOffice('word/document.xml') },
  {
    kind: 'office-document',
    what: 'a PowerPoint presentation',
    remedy: EXPORT_INSTEAD,
    is: isOffice('ppt/presentation.xml')
  },
  {
    kind: 'sharepoint-package',
    what: 'a SharePoint Framework package (.sppkg)',
    remedy: `Upload it to the app catalog of SharePoint. ${EXPORT_INSTEAD}`,
    is: ({ has }) => has('appmanifest.xml') && has(CONTENT_TYPES)
  },
  {
    kind: 'custom-connector',
    what: 'the definition of a custom connector',
    remedy:
      'Create the connector from it in the target (pac connector create, or paconn). It is needed there before an app that uses it is imported.',
    is: ({ has }) => has('apidefinition.swagger.json') || (has('apiproperties.json') && has('settings.json'))
  },
  {
    kind: 'migration-data',
    what: 'an archive of the Configuration Migration tool',
    remedy: `Import it with that tool (pac data import). ${EXPORT_INSTEAD}`,
    is: ({ has }) => has('data.xml') && has('data_schema.xml')
  },
  {
    kind: 'logic-app-project',
    what: 'the project of a Logic App',
    remedy: `Deploy it with Azure tools. ${EXPORT_INSTEAD}`,
    is: ({ has, names }) => has('host.json') && names.some(name => /^[^/]+\/workflow\.json$/.test(name))
  },
  {
    kind: 'wrapped-msapp',
    what: 'a zip archive around an app document (.msapp)',
    remedy:
      'Nothing can be imported from it. Use the package (.zip) that the export page creates. An .msapp can only be opened in Power Apps Studio.',
    is: ({ names }) => names.some(isDocument) && names.every(name => isDocument(name) || isRemark(name))
  }
]

const isDocument = (name: string): boolean => name.endsWith('.msapp')
/** Files that people put beside what they send. */
const isRemark = (name: string): boolean => /\.(?:md|txt|png|jpe?g|gif|pdf)$|(?:^|\/)licen[cs]e$/.test(name)

/** The manifest of an app for Teams or Microsoft 365 (published schema: `manifestVersion`, `icons`). */
export const isTeamsManifest = (value: unknown): boolean =>
  /\/MicrosoftTeams\.schema\.json/i.test(textAt(value, '$schema') ?? '') ||
  (textAt(value, 'manifestVersion') !== undefined && isObject(valueAt(value, 'icons')))

/** What an archive is if another product wrote it. */
export function foreignKind(archive: Archive, json: ArchiveFiles['json']): Recognised | undefined {
  const spelled = new Map(archive.names.map(name => [name.toLowerCase(), name]))
  const files: ArchiveFiles = {
    names: [...spelled.keys()],
    has: name => spelled.has(name),
    json: name => json(spelled.get(name) ?? name)
  }
  const found = FOREIGN_KINDS.find(({ is }) => is(files))
  return found === undefined ? undefined : { kind: found.kind, what: found.what, remedy: found.remedy }
}
