import { component, control, type DocumentFiles, sampleDocumentFiles, top } from './sample-document.ts'

const source = (text: string): string => `# Source files are a copy for reading.\n${text}`

/** A document with every kind of file that was seen in one, made for tests: of the years since 2025. */
export function richDocumentFiles(): DocumentFiles {
  return sampleDocumentFiles({
    'Header.json': {
      DocVersion: '1.349',
      MinVersionToLoad: '1.331',
      MSAppStructureVersion: '2.4.0',
      LastSavedDateTimeUTC: '04/19/2026 23:36:10',
      AnalysisOptions: { DataflowAnalysisEnabled: true }
    },
    'Properties.json': {
      Author: '',
      Name: 'Expenses.msapp',
      Id: 'one',
      FileID: 'two',
      LocalConnectionReferences: JSON.stringify({
        r1: {
          id: 'r1',
          connectionInstanceId: '/connections/a',
          dataSources: ['Expenses'],
          connectionRef: { id: '/apis/shared_sql', displayName: 'SQL', iconUri: 'x', parameterHints: {} }
        }
      }),
      LocalDatabaseReferences: '',
      LibraryDependencies: '[]',
      DocumentLayoutWidth: 640,
      DocumentAppType: 'Phone',
      AppDescription: 'Who paid what',
      AppPreviewFlagsMap: { delayloadscreens: true, errorhandling: false },
      ControlCount: { screen: 2 },
      LastControlUniqueId: 9,
      AnalysisLoadTime: 0.5,
      DeserializationLoadTime: 0.5,
      ErrorCount: 0,
      BindingErrorCount: 0,
      ParserErrorCount: 0,
      OriginatingVersion: '1.300',
      InstrumentationKey: ''
    },
    'Controls\\4.json': top(
      control(
        'Home',
        'screen',
        { OnVisible: 'Set(a, 1);\r\nSet(b, 2)', Fill: 'White' },
        {
          Index: 0,
          ControlUniqueId: '4',
          PublishOrderIndex: 0,
          ControlPropertyState: ['OnVisible'],
          Children: [
            control('Title', 'label', { Text: '"Expenses"', ZIndex: '1' }, { ControlUniqueId: '5', Parent: 'Home' }),
            control(
              'Rows',
              'gallery',
              { Items: 'Expenses', ZIndex: '2' },
              {
                VariantName: 'vertical',
                Children: [control('Row', 'label', { Text: 'ThisItem.Title' })],
                DynamicProperties: [
                  {
                    PropertyName: 'FillPortions',
                    Rule: { Property: 'FillPortions', InvariantScript: '1', RuleProviderType: 'Unknown' },
                    ControlPropertyState: 'FillPortions'
                  }
                ]
              }
            ),
            component('Header1', 'header-1', {
              Rules: [{ Property: 'Title', Category: 'Data', InvariantScript: '"x"', RuleProviderType: 'Unknown' }],
              Template: {
                Name: 'header-1',
                IsComponentDefinition: false,
                Version: '637000000000000000',
                LastModifiedTimestamp: '637000000000000000',
                ComponentDefinitionInfo: { Name: 'Header', LastModifiedTimestamp: '1', Rules: [] }
              }
            }),
            control(
              'Pad1',
              'contoso_Pad',
              {},
              { IsPcfControl: true, DynamicControlDefinitionJson: '{"ControlNamespace":"Contoso"}' }
            )
          ]
        }
      )
    ),
    'Components\\9.json': top(component('Header', 'header-1', { Index: 2 })),
    'AppTests\\2.json': top(control('Test_7F478737223C4B69', 'AppTest', {}, { Index: 3 })),
    'References\\DataSources.json': {
      DataSources: [
        {
          Name: 'Expenses',
          Type: 'ConnectedDataSourceInfo',
          DatasetName: 'https://contoso.sharepoint.com/sites/a',
          TableName: 'b0',
          ApiId: '/providers/microsoft.powerapps/apis/shared_sql',
          CdpRevision: 1,
          TableDefinition: '{"a":1}',
          DataEntityMetadataJson: { b0: '{}' }
        },
        { Name: 'Rates', Type: 'StaticDataSourceInfo', Data: '[{"a":1}]', Schema: '*[a:n]' },
        { Name: 'colLines', Type: 'CollectionDataSourceInfo', Schema: '*[a:n]' },
        { Name: 'Notify', Type: 'ServiceInfo', ServiceKind: 'ConnectedWadl', FlowNameId: 'f1', WadlMetadata: '<x/>' }
      ]
    },
    'References\\Resources.json': {
      Resources: [
        {
          Name: 'logo',
          Schema: 'i',
          Path: 'Assets\\Images\\1.png',
          FileName: '1.png',
          Type: 'ResourceInfo',
          Content: 'Image',
          ResourceKind: 'LocalFile',
          RootPath: 'https://storage'
        },
        { Name: 'film', Path: 'https://films.example/1', Type: 'ResourceInfo', Content: 'Video', ResourceKind: 'Uri' }
      ]
    },
    'References\\Templates.json': {
      UsedTemplates: [{ Name: 'label', Version: '2.5.1', Template: '<widget/>', LastModifiedTimestamp: '0' }],
      ComponentTemplates: [{ Name: 'header-1', Version: '637000000000000000', ComponentManifest: {} }],
      PcfTemplates: [{ Name: 'contoso_Pad', Version: '1.0.4', Template: '', FirstParty: false }]
    },
    'References\\Themes.json': {
      CurrentTheme: 'default',
      CustomThemes: [{ name: 'contoso', palette: [{ value: 1 }] }]
    },
    'References\\ModernThemes.json': { Themes: [{ Name: 'Default', Colors: [] }] },
    'References\\MacroTable.json': { Macros: [{ Name: 'Twice' }] },
    'References\\DynamicTypes.json': { Types: [{ Name: 'Rows' }] },
    'ComponentsMetadata.json': { Components: [{ Name: 'Header', TemplateName: 'header-1', Description: '' }] },
    'AuxDataMap.json': { map: { a: 'b' } },
    'AppCheckerResult.sarif': '{"runs":[]}',
    'checksum.json': { ClientStampedChecksum: 'a', ServerPerFileChecksums: { 'Header.json': 'b' } },
    'Resources\\PublishInfo.json': { AppName: 'Expenses', LogoFileName: 'logo.jpg', BackgroundColor: 'White' },
    'Resources\\h4gncyja.jpg': 'logo',
    'Resources\\Controls\\pad.js': 'pad()',
    'Assets\\Images\\1.png': 'picture',
    '.gitignore': 'x',
    'Src\\App.pa.yaml': source('App:\n  Properties:\n    OnStart: =Set(a, 0)\n'),
    'Src\\Home.pa.yaml': source(`Screens:
  Home:
    Properties:
      OnVisible: |-
        =Set(a, 1);
        Set(b, 2)
      Fill: =White
    Children:
      - Title:
          Control: Label@2.5.1
          Properties:
            Text: ="Expenses"
      - Rows:
          Control: Gallery@2.15.0
          Properties:
            Items: =Expenses
            FillPortions: =1
          Children:
            - Row:
                Control: Label@2.5.1
                Properties:
                  Text: =ThisItem.Title
      - Header1:
          Control: CanvasComponent
          ComponentName: Header
          Properties:
            Title: ="x"
      - Pad1:
          Control: CodeComponent
          ComponentName: contoso_Pad
`),
    'Src\\Details.pa.yaml': source('Screens:\n  Details:\n    Properties:\n      Fill: =White\n'),
    'Src\\Components\\Header.pa.yaml': source(
      'ComponentDefinitions:\n  Header:\n    DefinitionType: CanvasComponent\n'
    ),
    'Src\\_EditorState.pa.yaml': 'EditorState:\n  ScreensOrder:\n    - Home\n    - Details\n'
  })
}
