import { describe, expect, test } from '@jest/globals'
import {
  connector,
  DEFINITION_NAME,
  FLOW_MANIFEST_NAME,
  OTHER_KEY,
  structureWith,
  withProperties,
  withResource,
  withWorkflow
} from '../../../../support/broken-structure.ts'
import {
  CONNECTION_KEY,
  CONNECTOR_KEY,
  FLOW_FOLDER,
  FLOW_KEY,
  type PackageFiles,
  sampleDefinition,
  sampleManifest,
  sampleResources
} from '../../../../support/sample-package.ts'

const told = (changes: PackageFiles) =>
  structureWith(changes).map(({ rule, place, message }) => [rule, place?.file, place?.pointer, message])

describe('files of flows', () => {
  test('each map that is missing is reported', () => {
    expect(
      told({ [`${FLOW_FOLDER}/apisMap.json`]: undefined, [`${FLOW_FOLDER}/connectionsMap.json`]: undefined })
    ).toEqual([
      ['missing-flow-map', DEFINITION_NAME, '', expect.stringContaining('apisMap.json')],
      ['missing-flow-map', DEFINITION_NAME, '', expect.stringContaining('PackageFlowMissingConnectionMap')]
    ])
  })

  test('a flow that is listed twice, and one that is none', () => {
    const assetPaths = [FLOW_KEY, CONNECTOR_KEY, FLOW_KEY.toUpperCase()]
    expect(
      told({ [FLOW_MANIFEST_NAME]: { flowAssets: { assetPaths } } }).map(([rule, , pointer]) => [rule, pointer])
    ).toEqual([
      ['surplus-flow-asset', '/flowAssets/assetPaths/1'],
      ['surplus-flow-asset', '/flowAssets/assetPaths/2']
    ])
  })

  test.each([
    ['no properties', { ...sampleDefinition(), properties: undefined }, ''],
    ['no workflow', withProperties({ definition: undefined })[DEFINITION_NAME], ''],
    ['no triggers', withWorkflow({ triggers: undefined })[DEFINITION_NAME], '/properties/definition'],
    ['actions in a list', withWorkflow({ actions: [] })[DEFINITION_NAME], '/properties/definition']
  ])('a definition with %s is none', (_, definition, pointer) => {
    const found = told({ [DEFINITION_NAME]: definition }).filter(([rule]) => rule !== 'flow-references')
    expect(found).toEqual([['malformed-flow-definition', DEFINITION_NAME, pointer, expect.anything()]])
  })

  test.each([
    ['no name', { name: undefined }, ''],
    ['the key for its name', { name: FLOW_KEY.toUpperCase(), id: undefined }, '/name'],
    ['an id of another flow', { id: '/providers/Microsoft.Flow/flows/other' }, '/id']
  ])('a definition with %s', (_, changes, pointer) => {
    expect(told({ [DEFINITION_NAME]: { ...sampleDefinition(), ...changes } })).toEqual([
      ['flow-identity', DEFINITION_NAME, pointer, expect.anything()]
    ])
  })

  test('a definition without an id is identified by its name alone', () => {
    expect(told({ [DEFINITION_NAME]: { ...sampleDefinition(), id: undefined } })).toEqual([])
  })

  test('two triggers are one too many', () => {
    expect(told(withWorkflow({ triggers: { a: { type: 'Request' }, b: { type: 'Recurrence' } } }))).toEqual([
      ['flow-trigger', DEFINITION_NAME, '/properties/definition/triggers', expect.stringContaining('2 triggers')]
    ])
  })
})

describe('maps and references of flows', () => {
  test.each([
    ['connector', 'apisMap.json'],
    ['connection', 'connectionsMap.json']
  ])('a %s nobody lists is pointed to in its map', (_, map) => {
    const found = told({ [`${FLOW_FOLDER}/${map}`]: { shared_sql_1: 'constructor' } })
    expect(found).toContainEqual([
      'unknown-key-in-flow',
      `${FLOW_FOLDER}/${map}`,
      '/shared_sql_1',
      expect.stringContaining('"constructor"')
    ])
  })

  test('what a flow depends on without using it', () => {
    const changes = withResource(
      FLOW_KEY,
      { dependsOn: [CONNECTOR_KEY, CONNECTION_KEY, OTHER_KEY] },
      { [OTHER_KEY]: connector('shared_teams') }
    )
    expect(told(changes)).toEqual([
      [
        'flow-prerequisites',
        'manifest.json',
        `/resources/${FLOW_KEY}/dependsOn`,
        'The manifest lists dependencies of the flow "Notify" that its maps do not contain: connector "shared_teams".'.replace(
          'shared_teams',
          'SQL Server'
        )
      ]
    ])
  })

  test('prerequisites of a flow are a set: repetition is no fault', () => {
    expect(told(withResource(FLOW_KEY, { dependsOn: [CONNECTION_KEY, CONNECTOR_KEY, CONNECTOR_KEY] }))).toEqual([])
  })

  test('each file that lacks a reference is named', () => {
    const changes = {
      [`${FLOW_FOLDER}/connectionsMap.json`]: {},
      ...withProperties({ connectionReferences: undefined })
    }
    const found = told(changes).filter(([rule]) => rule === 'flow-references')
    expect(found).toEqual([
      [
        'flow-references',
        DEFINITION_NAME,
        '/properties/connectionReferences',
        'The files of the flow "Notify" name different connection references: the definition lacks "shared_sql_1"; connectionsMap.json lacks "shared_sql_1".'
      ]
    ])
  })

  test('a connection of another connector is pointed to in the map of connections', () => {
    const changes = {
      [`${FLOW_FOLDER}/apisMap.json`]: { shared_sql_1: OTHER_KEY },
      ...withResource(FLOW_KEY, { dependsOn: [OTHER_KEY, CONNECTION_KEY] }, { [OTHER_KEY]: connector('shared_sql') })
    }
    expect(told(changes)).toEqual([
      ['flow-connection-connector', `${FLOW_FOLDER}/connectionsMap.json`, '/shared_sql_1', expect.anything()]
    ])
  })

  test('a reference of a custom connector cannot be compared by its name', () => {
    const resources = sampleResources()
    const { id: _, name: __, ...custom } = resources[CONNECTOR_KEY] ?? {}
    const changes = {
      'manifest.json': sampleManifest({ ...resources, [CONNECTOR_KEY]: custom }),
      ...withProperties({ connectionReferences: { shared_sql_1: { id: '/providers/x/shared_own-5f1bd' } } })
    }
    expect(told(changes)).toEqual([])
  })
})

describe('steps of flows', () => {
  const step = (host: Record<string, unknown>) => ({ type: 'OpenApiConnection', inputs: { host } })
  const expression = (start: string, name: string) => ({ connection: { name: `@${start}['${name}']['connectionId']` } })
  const owner = "parameters('$connections')"
  const invoker = "json(decodeBase64(triggerOutputs().headers['X-MS-APIM-Tokens']))['$connections']"

  test.each([
    ['a bare name', { connectionName: 'gone' }, '/connectionName'],
    ['the name the importer uses', { connectionReferenceName: 'gone' }, '/connectionReferenceName'],
    ["an expression of the owner's connections", expression(owner, 'gone'), '/connection/name'],
    ["an expression of the caller's connections", expression(invoker, 'gone'), '/connection/name']
  ])('an undeclared reference as %s', (_, host, path) => {
    expect(told(withWorkflow({ actions: { Send: step(host) } }))).toEqual([
      [
        'unknown-connection-reference',
        DEFINITION_NAME,
        `/properties/definition/actions/Send/inputs/host${path}`,
        expect.stringContaining('"gone"')
      ]
    ])
  })

  test.each([
    ['a bare name', { connectionName: 'shared_sql_1' }],
    ['a name in another case', { connectionName: 'Shared_SQL_1' }],
    ["an expression of the owner's connections", expression(owner, 'shared_sql_1')],
    ["an expression of the caller's connections", expression(invoker, 'shared_sql_1')],
    ['an expression nobody knows', { connectionName: "@triggerBody()['connection']" }],
    ['nothing', {}],
    ['no text', { connectionName: 7, connection: 'x' }]
  ])('a declared reference as %s', (_, host) => {
    expect(told(withWorkflow({ actions: { Send: step(host) } }))).toEqual([])
  })

  test('triggers have them as well, and a place with a name', () => {
    const [finding, ...others] = structureWith(
      withWorkflow({ triggers: { 'On/new': step({ connectionName: 'gone' }) } })
    )
    expect(others).toEqual([])
    expect(finding?.place).toEqual({
      file: DEFINITION_NAME,
      pointer: '/properties/definition/triggers/On~1new/inputs/host/connectionName',
      name: 'flow "Notify", trigger "On/new"'
    })
  })

  const bad = { Bad: { ...step({ connectionName: 'gone' }), runAfter: { Nowhere: ['Failed'] } } }
  test.each([
    ['a scope', { type: 'Scope', actions: bad }, '/actions'],
    ['a loop', { type: 'Foreach', actions: bad }, '/actions'],
    ['the other branch of a condition', { type: 'If', actions: {}, else: { actions: bad } }, '/else/actions'],
    ['a case of a switch', { type: 'Switch', cases: { One: {}, 'T/wo': { actions: bad } } }, '/cases/T~1wo/actions'],
    ['the default of a switch', { type: 'Switch', cases: {}, default: { actions: bad } }, '/default/actions'],
    ['a scope in a scope', { actions: { Inner: { actions: bad } } }, '/actions/Inner/actions']
  ])('actions inside %s are looked at', (_, outer, path) => {
    const pointer = `/properties/definition/actions/Outer${path}/Bad`
    expect(told(withWorkflow({ actions: { Outer: outer } })).map(([rule, , at]) => [rule, at])).toEqual([
      ['unknown-connection-reference', `${pointer}/inputs/host/connectionName`],
      ['unknown-run-after', `${pointer}/runAfter/Nowhere`]
    ])
  })

  test('an action runs after those beside it alone, in any case and order', () => {
    const actions = {
      Last: { type: 'Compose', runAfter: { first: ['Succeeded'], Scope: ['Failed'] } },
      Scope: { type: 'Scope', runAfter: {}, actions: { Inner: { runAfter: {} }, After: { runAfter: { Inner: [] } } } },
      First: { type: 'Compose' }
    }
    expect(told(withWorkflow({ actions }))).toEqual([])
    const outside = { ...actions, Out: { runAfter: { Inner: [] } } }
    expect(told(withWorkflow({ actions: outside })).map(([rule, , pointer]) => [rule, pointer])).toEqual([
      ['unknown-run-after', '/properties/definition/actions/Out/runAfter/Inner']
    ])
  })

  test('steps that are no objects are passed over', () => {
    const actions = { One: null, Two: 'x', Three: { runAfter: [], inputs: 'text', cases: [], actions: 7, else: null } }
    expect(told(withWorkflow({ actions }))).toEqual([])
  })

  test('thousands of scopes beside each other, and a deep one, are walked', () => {
    let deep: Record<string, unknown> = { Bad: bad.Bad }
    for (let at = 0; at < 80; at += 1) deep = { [`Scope_${at}`]: { type: 'Scope', actions: deep } }
    const wide = Object.fromEntries(
      Array.from({ length: 5000 }, (_, at) => [
        `S${at}`,
        { actions: { [`In_${at}`]: {} }, runAfter: at === 0 ? {} : { [`S${at - 1}`]: [] } }
      ])
    )
    expect(told(withWorkflow({ actions: { ...wide, ...deep } })).map(([rule]) => rule)).toEqual([
      'unknown-connection-reference',
      'unknown-run-after'
    ])
  })
})
