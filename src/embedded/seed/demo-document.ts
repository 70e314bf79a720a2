import { DEMO_CONNECTORS, DEMO_IDS, DEMO_SITE, demoGuid, type DemoNames } from './demo-names.ts'
import { appYaml, controlJson, DEMO_SCREEN, demoAppControl, demoScreen, screenYaml } from './demo-screen.ts'
import { type DocumentEntry, documentZip } from './document-zip.ts'

/** The demo app's document (`.msapp`) in the format of 2025: controls as JSON and as YAML source. */
export function demoDocument(names: DemoNames, version: number, saved: Date): Buffer {
  const app = demoAppControl()
  const screen = demoScreen(version)
  return documentZip([
    json('Header.json', {
      DocVersion: '1.349',
      MinVersionToLoad: '1.349',
      MSAppStructureVersion: '2.4.0',
      LastSavedDateTimeUTC: americanTime(saved),
      AnalysisOptions: { DataflowAnalysisEnabled: true, DataflowAnalysisFlagStateToggledByUser: false }
    }),
    json('Properties.json', properties(names)),
    json('Controls\\4.json', controlJson(screen, 4)),
    { name: `Src\\${DEMO_SCREEN}.pa.yaml`, text: screenYaml(screen) },
    json('Controls\\1.json', controlJson(app, 1)),
    { name: 'Src\\App.pa.yaml', text: appYaml(app) },
    { name: 'Src\\_EditorState.pa.yaml', text: `EditorState:\n  ScreensOrder:\n    - ${DEMO_SCREEN}\n` },
    json('References\\Themes.json', { CurrentTheme: 'defaultTheme', CustomThemes: [] }),
    json('References\\DataSources.json', { DataSources: dataSources() }),
    json('References\\Resources.json', { Resources: [] }),
    json('References\\Templates.json', { UsedTemplates: [] }),
    json('Resources\\PublishInfo.json', { AppName: names.app, PublishTarget: 'player', UserLocale: 'en-US' })
  ])
}

const json = (name: string, value: unknown): DocumentEntry => ({ name, text: JSON.stringify(value, undefined, 2) })

/** `01/31/2026 10:15:00`. */
function americanTime(moment: Date): string {
  const [date = '', time = ''] = moment.toISOString().split('T')
  const [year = '', month = '', day = ''] = date.split('-')
  return `${month}/${day}/${year} ${time.slice(0, 8)}`
}

function properties(names: DemoNames): Record<string, unknown> {
  return {
    Author: '',
    Name: names.app,
    Id: demoGuid('document'),
    FileID: demoGuid('document file'),
    LocalConnectionReferences: JSON.stringify(localReferences()),
    LocalDatabaseReferences: '',
    LibraryDependencies: '[]',
    DocumentLayoutWidth: 640,
    DocumentLayoutHeight: 1136,
    DocumentLayoutOrientation: 'portrait',
    DocumentAppType: 'Phone',
    AppCreationSource: 'AppFromScratch',
    AppPreviewFlagsMap: {},
    ControlCount: { label: 1, gallery: 1, button: 2, screen: 1 },
    LastControlUniqueId: 8,
    InstrumentationKey: ''
  }
}

/** The document keeps the ids of the environment in which it was saved. Imports do not change them. */
function localReferences(): Record<string, unknown> {
  const reference = (id: string, api: string, instance: string, dataSources: readonly string[], flow?: string) => ({
    id,
    connectionInstanceId: `/providers/microsoft.powerapps/apis/${api}/connections/${instance}`,
    dataSources,
    dependencies: {},
    dependents: [],
    connectionRef: {
      id: `/providers/microsoft.powerapps/apis/${api}`,
      parameterHints: flow === undefined ? {} : { workflowName: { value: flow } }
    }
  })
  const { sharePoint, outlook, logicFlows } = DEMO_CONNECTORS
  const flowInstance = (flow: string): string => `${flow.replaceAll('-', '')}-${flow.slice(0, 8)}${flow.slice(-8)}`
  const list = [
    reference(DEMO_IDS.sharePointReference, sharePoint.name, DEMO_IDS.sharePointConnection, ['Expenses']),
    reference(
      DEMO_IDS.submitReference,
      logicFlows.name,
      flowInstance(DEMO_IDS.submit),
      ['Submitexpense'],
      DEMO_IDS.submit
    ),
    reference(
      DEMO_IDS.notifyReference,
      logicFlows.name,
      flowInstance(DEMO_IDS.notify),
      ['Notifyapprover'],
      DEMO_IDS.notify
    ),
    reference(DEMO_IDS.outlookReference, outlook.name, DEMO_IDS.outlookConnection, [])
  ]
  return Object.fromEntries(list.map(entry => [entry.id, entry]))
}

const dataSources = (): Record<string, unknown>[] => [
  {
    Type: 'ConnectedDataSourceInfo',
    Name: 'Expenses',
    DatasetName: DEMO_SITE,
    TableName: DEMO_IDS.list,
    ApiId: `/providers/microsoft.powerapps/apis/${DEMO_CONNECTORS.sharePoint.name}`,
    IsWritable: true
  },
  { Type: 'ServiceInfo', Name: 'Submitexpense', ServiceKind: 'ConnectedWadl', FlowNameId: DEMO_IDS.submit },
  { Type: 'ServiceInfo', Name: 'Notifyapprover', ServiceKind: 'ConnectedWadl', FlowNameId: DEMO_IDS.notify }
]
