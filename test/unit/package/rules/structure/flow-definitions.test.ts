import { describe, expect, test } from '@jest/globals'
import { DEFINITION_NAME, structureWith, withProperties, withWorkflow } from '../../../../support/broken-structure.ts'
import { SHAPED } from '../../../../support/made-up-secrets.ts'
import {
  CONNECTION_KEY,
  CONNECTOR_KEY,
  FLOW_FOLDER,
  FLOW_KEY,
  type PackageFiles,
  sampleManifest,
  sampleResources
} from '../../../../support/sample-package.ts'

const ACTIONS = '/properties/definition/actions'
const found = (changes: PackageFiles) => structureWith(changes).map(({ rule, place }) => [rule, place?.pointer])
const messages = (changes: PackageFiles) => structureWith(changes).map(({ message }) => message)
const withActions = (actions: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  withWorkflow({ actions, ...more })
const text = (inputs: unknown) => ({ type: 'Compose', inputs })
const after = (...names: string[]) => ({
  type: 'Compose',
  inputs: 'x',
  runAfter: Object.fromEntries(names.map(name => [name, ['Succeeded']]))
})
const scope = (actions: Record<string, unknown>, type = 'Scope') => ({ type, actions })

describe('actions of flows', () => {
  test('names are the same across scopes, branches and cases, in any case', () => {
    const actions = {
      Send: text('a'),
      If: { type: 'If', expression: '@true', actions: { SEND: text('b') }, else: { actions: { Log: text('c') } } },
      Switch: {
        type: 'Switch',
        cases: { One: { actions: { log: text('d') } } },
        default: { actions: { Send: text('e') } }
      }
    }
    expect(found(withActions(actions))).toEqual([
      ['duplicate-action-name', `${ACTIONS}/If/actions/SEND`],
      ['duplicate-action-name', `${ACTIONS}/Switch/cases/One/actions/log`]
    ])
    expect(messages(withActions(actions))[0]).toBe('The flow "Notify" has 3 actions named "SEND".')
  })

  test('a trigger may have the name of an action, and two flows the same names', () => {
    expect(found(withWorkflow({ triggers: { Send: { type: 'Recurrence' } }, actions: { Send: text('a') } }))).toEqual(
      []
    )
  })

  test('a name of 80 characters is short enough, of triggers as of actions', () => {
    expect(found(withActions({ ['x'.repeat(80)]: text('a') }))).toEqual([])
    const name = 'x'.repeat(81)
    expect(
      found(
        withWorkflow({ triggers: { [name]: { type: 'Recurrence' } }, actions: { Scope: scope({ [`y${name}`]: {} }) } })
      )
    ).toEqual([
      ['long-action-name', `/properties/definition/triggers/${name}`],
      ['long-action-name', `${ACTIONS}/Scope/actions/y${name}`]
    ])
  })

  test.each<[string, Record<string, unknown>]>([
    ['an action that waits for itself', { One: after('ONE') }],
    ['three of four', { A: after(), B: after('A', 'D'), C: after('B'), D: after('C') }],
    ['two in a loop', { L: scope({ A: after('B'), B: after('A') }, 'Foreach') }]
  ])('a cycle of %s', (_, actions) => {
    expect(found(withActions(actions))).toEqual([['run-after-cycle', expect.stringMatching(/\/runAfter$/)]])
  })

  test('branches that meet are no cycle', () => {
    expect(found(withActions({ A: after(), B: after('A'), C: after('A'), D: after('B', 'C') }))).toEqual([])
  })

  test('a cycle names its actions in their order', () => {
    expect(messages(withActions({ A: after('C'), B: after('A'), C: after('B') }))).toEqual([
      expect.stringMatching(/in a cycle: ("A", "B", "C"|"B", "C", "A"|"C", "A", "B")\.$/)
    ])
  })

  test('a chain of thousands is no cycle, and is walked', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 3000 }, (_, at) => [`S${at}`, after(...(at === 0 ? [] : [`S${at - 1}`]))])
    )
    expect(found(withActions(chain))).toEqual([])
    expect(found(withActions({ ...chain, S0: after('S2999') })).map(([rule]) => rule)).toEqual(['run-after-cycle'])
  })
})

describe('expressions of flows', () => {
  const place = (at: string) => [['unknown-action-in-expression', `${ACTIONS}${at}`]]

  test.each([
    'outputs',
    'body',
    'actions',
    'result',
    'items',
    'actionBody',
    'ACTIONOUTPUTS',
    'iterationIndexes',
    'formDataValue',
    'multipartBody'
  ])('%s of no action', name => {
    const second = /form|multi/.test(name) ? ", 'x'" : ''
    expect(found(withActions({ Text: text(`@{${name}('Gone'${second})}`) }))).toEqual(place('/Text/inputs'))
  })

  test.each<[string, unknown]>([
    ['in an object', { a: [{ b: "@body('Gone')?['x']" }] }],
    ['inside of other calls', "@concat('a', string(body('Gone')))"],
    ['as an index', "@triggerBody()?[outputs('Gone')]"],
    ['beside others', "Dear @{outputs('Text_2')}, @{outputs('Gone')}"]
  ])('a name %s is found', (_, inputs) => {
    expect(found(withActions({ Text: text(inputs), Text_2: text('a') })).map(([rule]) => rule)).toEqual([
      'unknown-action-in-expression'
    ])
  })

  test('it is found in loops, conditions, switches, the trigger and the outputs', () => {
    const gone = "@body('Gone')"
    const changes = withWorkflow({
      triggers: { manual: { type: 'Request', conditions: [{ expression: gone }] } },
      actions: {
        L: { ...scope({ In: text(gone) }, 'Foreach'), foreach: gone },
        I: {
          type: 'If',
          expression: { and: [{ equals: [gone, 1] }] },
          actions: {},
          else: { actions: { No: text(gone) } }
        },
        S: { type: 'Switch', expression: gone, cases: { A: { case: 'a', actions: { Case: text(gone) } } } }
      },
      outputs: { x: { type: 'String', value: gone } }
    })
    expect(found(changes).map(([, pointer]) => pointer)).toEqual([
      '/properties/definition/triggers/manual/conditions/0/expression',
      `${ACTIONS}/L/foreach`,
      `${ACTIONS}/L/actions/In/inputs`,
      `${ACTIONS}/I/expression/and/0/equals/0`,
      `${ACTIONS}/I/else/actions/No/inputs`,
      `${ACTIONS}/S/expression`,
      `${ACTIONS}/S/cases/A/actions/Case/inputs`,
      '/properties/definition/outputs/x/value'
    ])
  })

  test('the tools of an agent hold actions as well', () => {
    const tools = { Tool: { type: 'Tool', actions: { In: text('a'), Bad: text("@body('Gone')") } } }
    expect(found(withActions({ Agent: { type: 'Agent', tools }, Text: text("@body('In')") }))).toEqual([
      ['unknown-action-in-expression', `${ACTIONS}/Agent/tools/Tool/actions/Bad/inputs`]
    ])
  })

  test('what is not evaluated may say anything', () => {
    const gone = "@body('Gone')"
    const step = {
      ...text('a'),
      description: gone,
      metadata: { note: gone, open: '@body(' },
      inputs: { schema: { properties: { a: { description: gone } } }, mail: 'a@b.example', escaped: `@${gone}` }
    }
    expect(found(withActions({ Text: step }, { description: gone, metadata: { x: gone } }))).toEqual([])
  })

  test('names are compared without case, and by what they say', () => {
    expect(found(withActions({ "It's": text('a'), Text: text("@body('IT''S')") }))).toEqual([])
    expect(found(withActions({ 'a)b': text('a'), Text: text("@body('a)b')") }))).toEqual([])
  })

  test('names that are computed are not known', () => {
    expect(
      found(withActions({ Text: text("@body(triggerBody()?['x'])"), More: text("@body(concat('Go','ne'))") }))
    ).toEqual([])
  })

  test('items of a loop are used inside of it', () => {
    const inside = {
      ...scope({ Inner: scope({ Text: text("@items('loop')?['x']") }) }, 'Foreach'),
      foreach: '@createArray(1)'
    }
    expect(found(withActions({ Loop: inside }))).toEqual([])
    const outside = { ...scope({}, 'Foreach'), foreach: "@items('Loop')" }
    expect(found(withActions({ Loop: outside, Text: text("@items('Loop')") }))).toEqual([
      ['unknown-action-in-expression', `${ACTIONS}/Loop/foreach`],
      ['unknown-action-in-expression', `${ACTIONS}/Text/inputs`]
    ])
  })

  test('each step says each name once', () => {
    const many = Array.from({ length: 500 }, () => "@{body('Gone')}").join(' ')
    expect(found(withActions({ A: text([many, many]), B: text(many) })).map(([, pointer]) => pointer)).toEqual([
      `${ACTIONS}/A/inputs/0`,
      `${ACTIONS}/B/inputs`
    ])
  })

  test.each<[string, number]>([
    ["@concat('a'", 2],
    ["Dear @{triggerBody()?['a'], hello", 6],
    ["@triggerBody()?['a]", 17],
    ['@contoso.com', 2]
  ])('%s cannot be read, and is not quoted', (inputs, at) => {
    const [finding, ...others] = structureWith(withActions({ Text: text(inputs) }))
    expect(others).toEqual([])
    expect(finding?.rule).toBe('broken-expression')
    expect(finding?.message).toContain(`at character ${at},`)
    expect(finding?.message).not.toMatch(/contoso|triggerBody/)
  })

  const set = (name: string, type = 'SetVariable') => ({ type, inputs: { name, value: 1 } })
  const initialize = (...names: string[]) => ({
    type: 'InitializeVariable',
    inputs: { variables: names.map(name => ({ name, type: 'integer' })) }
  })
  test.each([
    'SetVariable',
    'IncrementVariable',
    'DecrementVariable',
    'AppendToArrayVariable',
    'AppendToStringVariable'
  ])('%s of a variable nobody initializes', type => {
    expect(found(withActions({ One: set('Count', type) }))).toEqual([
      ['unknown-variable', `${ACTIONS}/One/inputs/name`]
    ])
    expect(found(withActions({ First: initialize('Other', 'count'), One: set('Count', type) }))).toEqual([])
  })

  test('a variable is initialized anywhere', () => {
    expect(found(withActions({ Text: text("@variables('A')"), Scope: scope({ First: initialize('A') }) }))).toEqual([])
    expect(
      found(
        withActions({
          Text: text("@variables('A')"),
          First: { type: 'InitializeVariable', inputs: { variables: 'A' } }
        })
      )
    ).toEqual([['unknown-variable', `${ACTIONS}/Text/inputs`]])
  })

  test('parameters are declared, those of connections by the service', () => {
    const parameters = { $connections: {}, 'Site (cr1_site)': { type: 'String', defaultValue: 'x' } }
    const use = (name: string) => withActions({ Text: text(`@parameters('${name}')`) }, { parameters })
    expect(found(use('site (cr1_Site)'))).toEqual([])
    expect(found(use('$authentication'))).toEqual([])
    expect(found(use('Site'))).toEqual([['unknown-flow-parameter', `${ACTIONS}/Text/inputs`]])
  })
})

describe('connections of flows', () => {
  const { [CONNECTION_KEY]: connection, ...rest } = sampleResources()
  const without = {
    'manifest.json': sampleManifest({ ...rest, [FLOW_KEY]: { ...rest[FLOW_KEY], dependsOn: [CONNECTOR_KEY] } })
  }
  const empty = { [`${FLOW_FOLDER}/connectionsMap.json`]: {} }
  const of = (changes: PackageFiles) => structureWith(changes).filter(({ rule }) => rule === 'flow-without-connection')

  test('a package that asks for no connection at all', () => {
    expect(of({ ...without, ...empty }).map(({ message, place }) => [message, place?.pointer])).toEqual([
      [
        'The flow "Notify" uses "SQL Server", but the package asks for no connection of it.',
        `${ACTIONS}/Get_rows/inputs/host/connectionName`
      ]
    ])
  })

  test('a package that asks for one and does not give it to the flow', () => {
    expect(connection).toBeDefined()
    expect(of(empty).map(({ message }) => message)).toEqual([
      'The flow "Notify" uses "SQL Server", but its connectionsMap.json names no connection for the reference "shared_sql_1".'
    ])
  })

  test('each reference is reported once, and only if a step uses it', () => {
    const step = { type: 'OpenApiConnection', inputs: { host: { connectionName: 'SHARED_sql_1' } } }
    expect(of({ ...withActions({ A: step, B: step }), ...empty })).toHaveLength(1)
    expect(of({ ...withActions({ A: text('a') }), ...empty })).toEqual([])
  })

  test('a connector that only the definition knows', () => {
    const connectionReferences = { shared_teams: { id: '/providers/Microsoft.PowerApps/apis/shared_teams' } }
    const actions = { A: { type: 'OpenApiConnection', inputs: { host: { connectionName: 'shared_teams' } } } }
    const definition = withProperties({
      connectionReferences,
      definition: { triggers: { manual: { type: 'Request' } }, actions, parameters: { $connections: {} } }
    })
    expect(of(definition).map(({ message }) => message)).toEqual([
      'The flow "Notify" uses "shared_teams", but the package asks for no connection of it.'
    ])
  })

  test('the parameters of connections', () => {
    const told = (changes: PackageFiles) =>
      structureWith(changes)
        .filter(({ rule }) => rule === 'missing-connections-parameter')
        .map(({ place, message }) => [place?.pointer, message])
    expect(told(withWorkflow({ parameters: undefined }))).toEqual([
      [
        '/properties/definition',
        'The flow "Notify" uses connections, but its definition does not declare $connections.'
      ]
    ])
    const authenticated = {
      type: 'OpenApiConnection',
      inputs: { host: { connectionName: 'shared_sql_1' }, authentication: "@parameters('$authentication')" }
    }
    expect(told(withActions({ A: authenticated }))).toEqual([
      ['/properties/definition/parameters', expect.stringContaining('does not declare $authentication.')]
    ])
    expect(told(withActions({ A: text('a') }, { parameters: {} }))).toEqual([])
  })
})

describe('placeholders in flows', () => {
  const of = (inputs: unknown) => found(withActions({ Text: text(inputs) }))

  test.each([
    'https://<TENANT>.sharepoint.com/sites/<SITE>',
    'REPLACE-WITH-LIST-ID',
    'REPLACE_ME',
    'YOUR_LIST_ID',
    'https://YOUR-TENANT.example',
    '{{SITE_URL}}',
    '<your-tenant-id>',
    'put-your-connection-here',
    'your-list-id-here',
    'CHANGE_ME'
  ])('%s is one', inputs => {
    expect(of(inputs)).toEqual([['placeholder-in-flow', `${ACTIONS}/Text/inputs`]])
  })

  test.each([
    'Replace with care. Your list is ready, put your name here.',
    '<P>Hello<BR></P><TABLE><TR><TD>1</TD></TR></TABLE>',
    '<View><Query><Where><Eq><FieldRef Name="ID"/></Eq></Where></Query></View>',
    '<ORDER><ID>1</ID></ORDER>',
    '{{DATE(2026-01-02T00:00:00Z, SHORT)}}',
    'YOUR order',
    'a < B and C > d',
    "@{triggerBody()?['YOURS']}"
  ])('%s is none', inputs => {
    expect(of(inputs)).toEqual([])
  })

  test('a remark is no value', () => {
    expect(found(withActions({ Text: { ...text('a'), description: 'Set YOUR_LIST first' } }))).toEqual([])
  })

  test('the definition is named', () => {
    expect(structureWith(withActions({ Text: text('CHANGE_ME') }))[0]?.place?.file).toBe(DEFINITION_NAME)
  })
})

test('a secret in the place of a name is not shown', () => {
  for (const [, , secret] of SHAPED.filter(([what]) => /token of|key of Google|access key/.test(what))) {
    const [whole = ''] = SHAPED.flatMap(([, written, own]) =>
      own === secret && !/[\n']/.test(written) ? [written] : []
    )
    const name = `${'x'.repeat(60)} ${whole}`
    const inputs = ['variables', 'parameters', 'outputs'].flatMap(call => [
      `@${call}('${whole}')`,
      `@${call}('${name}')`
    ])
    const shown = messages(withActions({ Send: text(inputs) }))
    expect(shown).toHaveLength(6)
    expect(shown.join()).not.toContain(secret.slice(0, 8))
  }
})
