import { describe, expect, test } from '@jest/globals'
import { connector, OTHER_KEY, structureWith, withResource } from '../../../../support/broken-structure.ts'
import {
  APP_KEY,
  CONNECTION_KEY,
  CONNECTOR_KEY,
  FLOW_KEY,
  type PackageFiles,
  sampleManifest,
  sampleResources
} from '../../../../support/sample-package.ts'

/** Rule, pointer and message of each finding. */
const told = (changes: PackageFiles) =>
  structureWith(changes).map(({ rule, place, message }) => [rule, place?.pointer, message])
const manifest = (changes: Record<string, unknown>) => ({ 'manifest.json': { ...sampleManifest(), ...changes } })

describe('the manifest itself', () => {
  test.each([
    ['another schema', manifest({ schema: '2.0' }), '/schema', '"2.0"'],
    ['a schema that is a number', manifest({ schema: 1 }), '/schema', '"1"'],
    ['a schema that is an object', manifest({ schema: {} }), '/schema', 'an object'],
    ['no schema', manifest({ schema: undefined }), '', 'has no schema']
  ])('%s', (_, changes, pointer, words) => {
    expect(told(changes)).toEqual([['manifest-schema', pointer, expect.stringContaining(words)]])
  })

  test.each([
    ['a field nobody knows', manifest({ 'a/b': 1 }), '/a~1b', '"a/b"'],
    ['no details', manifest({ details: undefined }), '', 'no details'],
    ['details in a list', manifest({ details: [] }), '', 'no details'],
    ['details without a field', manifest({ details: { ...details(), creator: undefined } }), '/details', '"creator"'],
    ['a status in the details', manifest({ details: { ...details(), status: 'Done' } }), '/details/status', '"status"']
  ])('%s', (_, changes, pointer, words) => {
    expect(told(changes)).toEqual([['manifest-fields', pointer, expect.stringContaining(words)]])
  })

  function details(): Record<string, unknown> {
    return sampleManifest()['details'] as Record<string, unknown>
  }
})

describe('resources of the manifest', () => {
  test('the second app is pointed to', () => {
    const changes = withResource(
      APP_KEY,
      {},
      { [OTHER_KEY]: { ...sampleResources()[APP_KEY], details: { displayName: 'More' }, dependsOn: [] } }
    )
    expect(told(changes)).toEqual([['several-apps', `/resources/${OTHER_KEY}`, expect.stringContaining('2 apps')]])
  })

  test('in a package of flows a second root is pointed to, and what it needs is not unreachable', () => {
    const { [APP_KEY]: _, ...flows } = sampleResources()
    const root = { ...flows[FLOW_KEY], hierarchy: 'Root' }
    const changes: PackageFiles = {
      'manifest.json': sampleManifest({
        [FLOW_KEY]: root,
        [CONNECTOR_KEY]: flows[CONNECTOR_KEY],
        [CONNECTION_KEY]: flows[CONNECTION_KEY],
        [OTHER_KEY]: { ...root, dependsOn: [] }
      })
    }
    const roots = structureWith(changes).filter(({ rule }) => /root|reach/.test(rule))
    expect(roots.map(({ rule, place }) => [rule, place?.pointer])).toEqual([
      ['several-roots', `/resources/${OTHER_KEY}/hierarchy`]
    ])
  })

  test.each(['gone', APP_KEY.slice(1), `${APP_KEY.slice(0, -1)}A`])('%s is no key the service makes', key => {
    const changes = withResource(FLOW_KEY, {}, { [key]: { type: 'Microsoft.New/things' } })
    expect(told(changes)).toEqual([
      ['resource-key', `/resources/${key}`, expect.stringContaining(`"${key}"`)],
      ['unknown-resource-type', `/resources/${key}/type`, expect.stringContaining('"Microsoft.New/things"')]
    ])
  })

  test.each([
    ['a connection with an id', CONNECTION_KEY, { id: 'x' }, '/id', 'has fields that no export has: "id"'],
    ['a status of the REST interface', FLOW_KEY, { status: 'Running' }, '/status', '"status"'],
    ['a flow that offers nothing', FLOW_KEY, { creationType: undefined }, '', 'lacks these fields: "creationType"'],
    [
      'a connector without a place in the hierarchy',
      CONNECTOR_KEY,
      { hierarchy: null },
      '',
      'lacks these fields: "hierarchy"'
    ]
  ])('%s', (_, key, fields, pointer, words) => {
    expect(told(withResource(key, fields))).toEqual([
      ['resource-fields', `/resources/${key}${pointer}`, expect.stringContaining(words)]
    ])
  })

  test('custom connectors, which have no id and no name, are as they should be', () => {
    const { id: _, name: __, ...custom } = connector('x')
    const changes = withResource(
      APP_KEY,
      { dependsOn: [FLOW_KEY, CONNECTOR_KEY, CONNECTOR_KEY] },
      { [OTHER_KEY]: { ...custom, configurableBy: 'User', creationType: 'Existing' } }
    )
    expect(told(changes).map(([rule]) => rule)).toEqual(['unreachable-resource'])
  })
})

describe('creation types', () => {
  test('a suggestion that is a list is none', () => {
    expect(told(withResource(FLOW_KEY, { suggestedCreationType: 'Existing, New, Update' }))).toEqual([
      ['unknown-creation-type', `/resources/${FLOW_KEY}/suggestedCreationType`, expect.stringContaining('Update"')]
    ])
  })

  test('each type that is offered is looked at', () => {
    expect(told(withResource(FLOW_KEY, { creationType: 'New,Clone, Move' }))).toEqual([
      ['unknown-creation-type', `/resources/${FLOW_KEY}/creationType`, expect.stringContaining('"Clone", "Move"')]
    ])
  })

  test('they are compared without case, and blanks do not matter', () => {
    expect(told(withResource(FLOW_KEY, { suggestedCreationType: 'new', creationType: 'UPDATE ,New' }))).toEqual([])
  })

  test('one that is not offered', () => {
    expect(told(withResource(APP_KEY, { suggestedCreationType: 'Existing' }))).toEqual([
      ['suggestion-not-offered', `/resources/${APP_KEY}/suggestedCreationType`, expect.stringContaining('"Existing"')]
    ])
  })

  test('entities of old packages are merged or overwritten', () => {
    const entity = {
      type: 'Microsoft.CommonDataModel/environments/namespaces/entities',
      suggestedCreationType: 'Merge',
      creationType: 'Overwrite, Merge',
      details: { displayName: 'Account' }
    }
    const changes = withResource(
      APP_KEY,
      { dependsOn: [FLOW_KEY, CONNECTOR_KEY, CONNECTOR_KEY, OTHER_KEY] },
      { [OTHER_KEY]: entity }
    )
    expect(told(changes)).toEqual([])
  })
})
