import { describe, expect, test } from '@jest/globals'
import { structureWith, withResource } from '../../../../support/broken-structure.ts'
import {
  APP_FOLDER,
  APP_JSON_NAME,
  APP_KEY,
  CONNECTOR_KEY,
  CONNECTION_KEY,
  DOCUMENT_NAME,
  FLOW_KEY,
  type PackageFiles,
  FLOW_REFERENCE,
  SQL_REFERENCE,
  sampleAppJson,
  sampleDocument
} from '../../../../support/sample-package.ts'

const told = (changes: PackageFiles) =>
  structureWith(changes).map(({ rule, place, message }) => [rule, place?.file, place?.pointer, message])
const PROPERTIES = '/appDefinitionTemplate/properties'

test('the document is pointed to where the JSON links to it', () => {
  const renamed = `Microsoft.PowerApps/apps/${APP_FOLDER}/renamed.msapp`
  expect(told({ [DOCUMENT_NAME]: undefined, [renamed]: sampleDocument() })).toEqual([
    [
      'misplaced-document',
      APP_JSON_NAME,
      `${PROPERTIES}/appUris/documentUri/value`,
      expect.stringContaining('renamed')
    ],
    // Put at the end by the test.
    ['manifest-not-last', 'manifest.json', '', expect.anything()]
  ])
})

test('the name in the JSON is pointed to', () => {
  expect(told({ [APP_JSON_NAME]: sampleAppJson({ displayName: 'Old' }) })).toEqual([
    ['app-name-differs', APP_JSON_NAME, `${PROPERTIES}/displayName`, expect.stringMatching(/"Expenses".*"Old"/)]
  ])
})

describe('references of the app', () => {
  const flow = { id: CONNECTOR_KEY, parameterHints: { workflowName: { value: FLOW_KEY } } }
  const using = (reference: Record<string, unknown>) => ({
    [APP_JSON_NAME]: sampleAppJson({ connectionReferences: { flow, 'a/b': reference } }),
    [DOCUMENT_NAME]: sampleDocument(['flow', 'a/b'])
  })
  const dependingOn = (...dependsOn: string[]) => withResource(APP_KEY, { dependsOn })

  test.each([
    ['id', { id: 'gone' }, '/id'],
    ['shared connection', { id: CONNECTOR_KEY, sharedConnectionId: 'gone' }, '/sharedConnectionId'],
    [
      'flow',
      { id: CONNECTOR_KEY, parameterHintsV2: { workflowName: { value: 'gone' } } },
      '/parameterHintsV2/workflowName/value'
    ]
  ])('an unknown key as its %s', (_, reference, path) => {
    const [found] = told(using(reference)).filter(([rule]) => rule === 'unknown-key-in-app')
    expect(found).toEqual([
      'unknown-key-in-app',
      APP_JSON_NAME,
      `${PROPERTIES}/connectionReferences/a~1b${path}`,
      expect.stringContaining('"gone"')
    ])
  })

  test('keys are compared without case', () => {
    expect(told(using({ id: CONNECTOR_KEY.toUpperCase() }))).toEqual([])
  })

  test('a shared connection is a prerequisite of the app', () => {
    const reference = { id: CONNECTOR_KEY, sharedConnectionId: CONNECTION_KEY }
    expect(
      told({ ...using(reference), ...dependingOn(FLOW_KEY, CONNECTOR_KEY, CONNECTOR_KEY, CONNECTION_KEY) }).map(
        ([rule]) => rule
      )
    ).toEqual([])
    expect(told(using(reference)).map(([rule, , , message]) => [rule, message])).toEqual([
      ['app-prerequisites', expect.stringContaining('uses the connection "someone@example.com"')]
    ])
  })

  test.each([
    ['one is not there', [CONNECTOR_KEY, CONNECTOR_KEY], 'The app uses the flow "Notify", but'],
    ['one is too much', [FLOW_KEY, CONNECTOR_KEY, CONNECTOR_KEY, CONNECTION_KEY], 'but the app does not use it'],
    [
      'one is there too rarely',
      [FLOW_KEY, CONNECTOR_KEY],
      '"SQL Server" 2 times, but the manifest lists the dependency once'
    ],
    ['one is there too often', [FLOW_KEY, FLOW_KEY, CONNECTOR_KEY, CONNECTOR_KEY], '"Notify" once']
  ])('of the prerequisites %s', (_, dependsOn, words) => {
    const found = told(dependingOn(...dependsOn)).filter(([rule]) => rule !== 'unreachable-resource')
    expect(found).toEqual([
      ['app-prerequisites', 'manifest.json', `/resources/${APP_KEY}/dependsOn`, expect.stringContaining(words)]
    ])
  })

  test('where only the second form of the hint is, it counts', () => {
    expect(
      told({
        [APP_JSON_NAME]: sampleAppJson({
          connectionReferences: {
            [FLOW_REFERENCE]: { id: CONNECTOR_KEY, parameterHintsV2: { workflowName: { value: FLOW_KEY } } },
            [SQL_REFERENCE]: { id: CONNECTOR_KEY }
          }
        })
      })
    ).toEqual([])
  })
})
