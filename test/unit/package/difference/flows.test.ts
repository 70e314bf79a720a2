import { describe, expect, test } from '@jest/globals'
import { compare } from '../../../../src/package/difference/compare.ts'
import type { Difference } from '../../../../src/package/difference/difference.ts'
import { withActionRenames } from '../../../../src/package/difference/flow-matching.ts'
import { concealSecrets } from '../../../../src/package/rules/content/secret-shapes.ts'
import { type SampleFlow, side, changeLines, withFlow, withResources } from '../../../support/differences.ts'
import { APP_KEY, CONNECTION_KEY, CONNECTOR_KEY, FLOW_FOLDER, FLOW_KEY } from '../../../support/sample-package.ts'

type Change = (flow: SampleFlow) => void

const between = (older: Change, newer: Change): Difference => compare(withFlow(older), withFlow(newer))
const flowChangeLines = (older: Change, newer: Change): string[] => changeLines(between(older, newer), 'flows')

/** From the sample flow to a changed one. */
const after = (newer: Change): string[] => flowChangeLines(() => {}, newer)

const mail = (to: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  type: 'OpenApiConnection',
  inputs: {
    host: { connectionName: 'shared_office365', operationId: 'SendEmailV2' },
    parameters: { 'emailMessage/To': to, 'emailMessage/Subject': 'Hello', 'emailMessage/Body': 'Text' },
    ...more
  },
  runAfter: {}
})

describe('the flow itself', () => {
  test('added and removed flows are reported once, with their steps', () => {
    const without = withResources(resources => {
      delete resources[FLOW_KEY]
      Object.assign(resources[APP_KEY] ?? {}, { dependsOn: [CONNECTOR_KEY] })
    })
    const [change, ...rest] = compare(without, side()).changes.filter(({ area }) => area === 'flows')
    expect(rest).toEqual([])
    expect(change).toMatchObject({ kind: 'added', subject: 'flow', path: ['Notify'] })
    const lines = change?.lines?.map(({ text }) => text) ?? []
    expect(lines.filter(line => /^(?:trigger|action) /.test(line))).toEqual([
      expect.stringMatching(/^trigger manual \(Request\)/),
      expect.stringMatching(/^action Get_rows \(OpenApiConnection\): \{$/)
    ])
    // All that a new flow does is to be reviewed; of one that went the names are enough.
    expect(lines.join('\n')).toContain('"operationId"')
    const [gone] = compare(side(), without).changes.filter(({ area }) => area === 'flows')
    expect(gone).toMatchObject({ kind: 'removed', path: ['Notify'] })
    expect(gone?.lines?.map(({ text }) => text)).toEqual([
      'trigger manual (Request)',
      'action Get_rows (OpenApiConnection)'
    ])
  })

  test('name, state, description and parameters', () => {
    expect(
      after(({ properties, definition }) => {
        properties['displayName'] = 'Notify all'
        properties['state'] = 'Stopped'
        definition['description'] = 'Sends mail'
        definition['parameters'] = { $connections: { type: 'Object' }, limit: { type: 'Int', defaultValue: 5 } }
      })
    ).toEqual([
      'renamed flow [Notify all] "Notify" => "Notify all"',
      'changed setting [Notify all > state]  => "Stopped"',
      'added parameter [Notify all > parameters/limit]  => "{\\n  \\"type\\": \\"Int\\",\\n  \\"defaultValue\\": 5\\n}"',
      'added setting [Notify all > description]  => "Sends mail"'
    ])
  })

  test('metadata, the author’s connection and marks of the service are noise', () => {
    const difference = between(
      () => {},
      ({ properties, definition }) => {
        properties['isManaged'] = false
        definition['metadata'] = { tenantId: 'x', clientLastModifiedTime: 'y' }
        properties['connectionReferences'] = {
          shared_sql_1: {
            connectionName: 'another',
            source: 'Invoker',
            id: '/providers/Microsoft.PowerApps/apis/shared_sql',
            tier: 'Standard',
            apiName: 'sql'
          }
        }
      }
    )
    expect(changeLines(difference)).toEqual([])
    expect(difference.noise).toBe(5)
  })

  test('a flow that can be read on one side only', () => {
    expect(changeLines(compare(side(), side({ [`${FLOW_FOLDER}/definition.json`]: undefined })), 'flows')).toEqual([
      'changed flow [Notify] "readable" => "its definition is missing or cannot be read"'
    ])
  })
})

describe('connections of a flow', () => {
  test('whose they are', () => {
    expect(
      after(({ properties }) => {
        Object.assign((properties['connectionReferences'] as Record<string, object>)['shared_sql_1'] ?? {}, {
          source: 'Embedded'
        })
      })
    ).toEqual(['changed connection [Notify > shared_sql_1 > source] "Invoker" => "Embedded"'])
  })

  test('one more, one less', () => {
    const more: Change = ({ properties }) => {
      Object.assign(properties['connectionReferences'] as object, {
        shared_teams: { id: '/providers/Microsoft.PowerApps/apis/shared_teams' }
      })
    }
    expect(after(more)).toEqual(['added connection [Notify > shared_teams]  => "shared_teams"'])
    expect(flowChangeLines(more, () => {})).toEqual(['removed connection [Notify > shared_teams] "shared_teams" => '])
  })

  test('another one of the package', () => {
    const other = '0d000000-0000-4000-8000-00000000000b'
    const two = withResources(resources => {
      resources[other] = { ...resources[CONNECTION_KEY], details: { displayName: 'admin@example.com' } }
    }).pkg
    const [flow] = two.flows
    if (flow === undefined) throw new Error('no flow')
    const moved = { ...two, flows: [{ ...flow, connections: { shared_sql_1: other } }] }
    expect(changeLines(compare({ pkg: two }, { pkg: moved }), 'flows')).toEqual([
      'changed connection [Notify > shared_sql_1] "someone@example.com" => "admin@example.com"'
    ])
  })
})

test('a parameter that is an environment variable is reported as one', () => {
  const withVariable: Change = ({ definition }) => {
    definition['parameters'] = {
      'Site (contoso_Site)': { type: 'String', defaultValue: 'a', metadata: { schemaName: 'contoso_Site' } }
    }
  }
  expect(between(() => {}, withVariable).changes).toMatchObject([
    { kind: 'added', subject: 'environment variable', path: ['Notify', 'parameters/Site (contoso_Site)'] }
  ])
})

describe('triggers', () => {
  const recurrence =
    (interval: number): Change =>
    ({ definition }) => {
      definition['triggers'] = { Every_day: { type: 'Recurrence', recurrence: { frequency: 'Day', interval } } }
    }

  test('how often, on what', () => {
    expect(flowChangeLines(recurrence(1), recurrence(2))).toEqual([
      'changed trigger [Notify > Every_day > recurrence/interval] "1" => "2"'
    ])
  })

  test('another trigger in its place is a replacement, and says all that it holds', () => {
    const replaced = between(() => {}, recurrence(1))
    expect(changeLines(replaced, 'flows')).toEqual([
      'removed trigger [Notify > manual] "Request" => ',
      'added trigger [Notify > Every_day]  => "Recurrence"'
    ])
    expect(replaced.changes.flatMap(({ lines }) => lines?.map(({ text }) => text.trim()) ?? [])).toEqual(
      expect.arrayContaining(['"kind": "PowerApp",', '"frequency": "Day",'])
    )
  })

  const waitingFor =
    (name: string, trigger: object): Change =>
    ({ definition }) => {
      definition['triggers'] = { [name]: trigger }
    }
  const connectorEvent = (operationId: string, apiId = 'shared_sharepointonline', type = 'OpenApiConnection') => ({
    type,
    inputs: { host: { apiId: `/providers/Microsoft.PowerApps/apis/${apiId}`, operationId } }
  })

  test.each<[string, object, object]>([
    ['kind of request', { type: 'Request', kind: 'PowerApp' }, { type: 'Request', kind: 'Button' }],
    ['operation', connectorEvent('GetOnNewItems'), connectorEvent('GetOnNewFileItems')],
    ['connector', connectorEvent('OnNew'), connectorEvent('OnNew', 'shared_sql')]
  ])('so is one with another %s under another name', (_, one, other) => {
    expect(
      between(waitingFor('A', one), waitingFor('B', other)).changes.map(({ kind, path }) => [kind, path.at(-1)])
    ).toEqual([
      ['removed', 'A'],
      ['added', 'B']
    ])
  })

  test('another type under the same name is a replacement as well', () => {
    const [one, other] = [{ type: 'Recurrence' }, { type: 'Request', kind: 'Http' }]
    expect(flowChangeLines(waitingFor('A', one), waitingFor('A', other))).toEqual([
      'removed trigger [Notify > A] "Recurrence" => ',
      'added trigger [Notify > A]  => "Request"'
    ])
  })

  test('the same event under another name was renamed, in whatever generation of its type and environment', () => {
    const one = connectorEvent('OnNew', 'shared_costs-5f0123-5f4567', 'ApiConnection')
    const other = connectorEvent('OnNew', 'shared_costs-5f89ab-5fcdef')
    expect(flowChangeLines(waitingFor('A', one), waitingFor('B', other))).toEqual([
      'renamed trigger [Notify > B] "A" => "B"',
      'changed trigger [Notify > B > type] "ApiConnection" => "OpenApiConnection"',
      expect.stringMatching(/^changed trigger \[Notify > B > inputs\/host\/apiId\]/)
    ])
  })

  test('more or fewer of them', () => {
    const two: Change = ({ definition }) => {
      Object.assign(definition['triggers'] as object, { Daily: { type: 'Recurrence' } })
    }
    expect(flowChangeLines(() => {}, two)).toEqual(['added trigger [Notify > Daily]  => "Recurrence"'])
    expect(flowChangeLines(two, () => {})).toEqual(['removed trigger [Notify > Daily] "Recurrence" => '])
  })
})

describe('actions', () => {
  test('that came and went, with what they do', () => {
    const difference = between(
      () => {},
      ({ actions }) => {
        actions['Send'] = mail('a@example.com')
      }
    )
    expect(changeLines(difference, 'flows')).toEqual(['added action [Notify > Send]  => "OpenApiConnection"'])
    const lines = difference.changes.find(({ subject }) => subject === 'action')?.lines?.map(({ text }) => text) ?? []
    expect(lines[0]).toBe('Send (OpenApiConnection): {')
    expect(lines.join('\n')).toContain('"emailMessage/To": "a@example.com"')
  })

  test('a scope that came is reported once', () => {
    expect(
      after(({ actions }) => {
        actions['If'] = {
          type: 'If',
          expression: '@true',
          actions: { One: { type: 'Compose' }, Loop: { type: 'Foreach', actions: { Two: { type: 'Compose' } } } },
          else: { actions: { Three: { type: 'Compose' } } }
        }
      })
    ).toEqual(['added action [Notify > If]  => "If with 4 actions"'])
  })

  test('inputs, as places in the action', () => {
    const send =
      (to: string): Change =>
      ({ actions }) => {
        actions['Send'] = mail(to)
      }
    expect(flowChangeLines(send('a@example.com'), send('b@example.com'))).toEqual([
      'changed input [Notify > Send > inputs/parameters/emailMessage/To] "a@example.com" => "b@example.com"'
    ])
  })

  test('type, expressions and settings', () => {
    const condition =
      (limit: number, type: string): Change =>
      ({ actions }) => {
        actions['Step'] = { type, expression: { greater: ['@length(body())', limit] } }
      }
    expect(flowChangeLines(condition(1, 'If'), condition(2, 'Until'))).toEqual([
      'changed action [Notify > Step > type] "If" => "Until"',
      'changed action [Notify > Step > expression/greater/1] "1" => "2"'
    ])
  })

  test('of more values than anybody reads, the whole action is shown', () => {
    const many =
      (value: string): Change =>
      ({ actions }) => {
        const body = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`field${at}`, value]))
        actions['Step'] = { type: 'Compose', inputs: body }
      }
    const difference = between(many('a'), many('b'))
    expect(difference.changes).toHaveLength(1)
    expect(difference.changes[0]).toMatchObject({ subject: 'action', path: ['Notify', 'Step'] })
    expect(difference.changes[0]?.lines?.filter(({ kind }) => kind === 'added')).toHaveLength(30)
  })

  test('what they wait for', () => {
    const waits =
      (outcomes: readonly string[]): Change =>
      ({ actions }) => {
        actions['Send'] = { type: 'Compose', runAfter: { Get_rows: outcomes } }
      }
    expect(flowChangeLines(waits(['Succeeded']), waits(['Succeeded', 'Failed']))).toEqual([
      'changed run after [Notify > Send] "Get_rows: Succeeded" => "Get_rows: Failed, Succeeded"'
    ])
    expect(flowChangeLines(waits(['Failed', 'Succeeded']), waits(['Succeeded', 'Failed']))).toEqual([])
    expect(flowChangeLines(waits(['Succeeded']), ({ actions }) => (actions['Send'] = { type: 'Compose' }))).toEqual([
      'changed run after [Notify > Send] "Get_rows: Succeeded" => "nothing"'
    ])
  })

  test('nested in conditions and cases', () => {
    const nested =
      (text: string): Change =>
      ({ actions }) => {
        const step = (name: string): Record<string, unknown> => ({
          [name]: { type: 'Compose', inputs: `${text} ${name}` }
        })
        actions['If'] = { type: 'If', actions: step('Yes'), else: { actions: step('No') } }
        actions['Switch'] = {
          type: 'Switch',
          cases: { One: { case: text, actions: step('In_case') } },
          default: { actions: step('Otherwise') }
        }
      }
    expect(flowChangeLines(nested('a'), nested('b')).toSorted()).toEqual([
      'changed action [Notify > Switch > cases/One] "a" => "b"',
      'changed input [Notify > If > No > inputs] "a No" => "b No"',
      'changed input [Notify > If > Yes > inputs] "a Yes" => "b Yes"',
      'changed input [Notify > Switch > In_case > inputs] "a In_case" => "b In_case"',
      'changed input [Notify > Switch > Otherwise > inputs] "a Otherwise" => "b Otherwise"'
    ])
  })

  test('moved into another branch or scope, not when the scope around theirs moved', () => {
    const branches =
      (yes: object, no: object): Change =>
      ({ actions }) => {
        actions['If'] = { type: 'If', actions: yes, else: { actions: no } }
      }
    const step = { Step: { type: 'Compose' } }
    expect(flowChangeLines(branches(step, {}), branches({}, step))).toEqual([
      'moved action [Notify > If > Step] "If (if yes)" => "If (if no)"'
    ])
    const scope = { Scope: { type: 'Scope', actions: step } }
    expect(flowChangeLines(branches(scope, {}), branches({}, scope))).toEqual([
      'moved action [Notify > If > Scope] "If (if yes)" => "If (if no)"'
    ])
  })

  test('designer’s notes and the region of a host are noise', () => {
    const noted =
      (id: string): Change =>
      ({ actions }) => {
        actions['Step'] = {
          type: 'ApiConnection',
          metadata: { operationMetadataId: id },
          inputs: { host: { api: { runtimeUrl: `https://${id}.azure-apim.net/apim/sql` }, connection: { name: 'x' } } }
        }
      }
    const difference = between(noted('a'), noted('b'))
    expect(changeLines(difference)).toEqual([])
    expect(difference.noise).toBe(2)
  })
})

describe('renamed actions', () => {
  const chain =
    (name: string, to = 'a@example.com'): Change =>
    ({ actions }) => {
      actions[name] = mail(to)
      actions['Then'] = { type: 'Compose', inputs: `@body('${name}')?['id']`, runAfter: { [name]: ['Succeeded'] } }
    }

  test('are reported once; expressions and run-afters that follow are noise', () => {
    const difference = between(chain('Send_an_email'), chain('Tell_the_boss'))
    expect(changeLines(difference)).toEqual([
      'renamed action [Notify > Tell_the_boss] "Send_an_email" => "Tell_the_boss"'
    ])
    expect(difference.noise).toBe(2)
  })

  test('also where an input was changed', () => {
    expect(flowChangeLines(chain('Send_an_email'), chain('Tell_the_boss', 'b@example.com'))).toEqual([
      'renamed action [Notify > Tell_the_boss] "Send_an_email" => "Tell_the_boss"',
      'changed input [Notify > Tell_the_boss > inputs/parameters/emailMessage/To] "a@example.com" => "b@example.com"'
    ])
  })

  test('several of one type in one place are told apart by what they do', () => {
    const two =
      (...names: readonly [string, string]): Change =>
      ({ actions }) => {
        actions[names[0]] = mail('a@example.com', { body: { one: '1', two: '2' } })
        actions[names[1]] = mail('z@example.com', { body: { three: '3', four: '4' } })
      }
    expect(flowChangeLines(two('Mail', 'Mail_2'), two('To_Ann', 'To_Zoe'))).toEqual([
      'renamed action [Notify > To_Ann] "Mail" => "To_Ann"',
      'renamed action [Notify > To_Zoe] "Mail_2" => "To_Zoe"'
    ])
  })

  test('scopes by what they contain', () => {
    const scope =
      (name: string, limit: number): Change =>
      ({ actions }) => {
        actions[name] = { type: 'Foreach', foreach: limit, actions: { Step: { type: 'Compose', inputs: 1 } } }
        actions['Other'] = { type: 'Foreach', foreach: 0, actions: {} }
      }
    expect(flowChangeLines(scope('Apply_to_each', 1), scope('For_each_row', 2))).toEqual([
      'renamed action [Notify > For_each_row] "Apply_to_each" => "For_each_row"',
      'changed action [Notify > For_each_row > foreach] "1" => "2"'
    ])
  })

  test('names in expressions, whatever apostrophes stand before them', () => {
    const renames = new Map([['Old', 'New']])
    expect(withActionRenames("@{body('Old')} don't @{items('Old')?['Old_2']}", renames)).toBe(
      "@{body('New')} don't @{items('New')?['Old_2']}"
    )
    expect(withActionRenames("it's 'Old", renames)).toBe("it's 'Old")
  })
})

test('secrets in inputs, headers and variables do not come out', () => {
  const secret =
    (value: string): Change =>
    ({ actions }) => {
      actions['Call'] = {
        type: 'Http',
        inputs: { headers: { 'x-api-key': value, Authorization: `Bearer ${value}` }, body: { password: value } }
      }
      actions['Set'] = { type: 'SetVariable', inputs: { name: 'ClientSecret', value } }
    }
  const difference = compare(withFlow(secret('q8Zr31LmWx77PtKd')), withFlow(secret('n5Yv90QcBs42HgTe')), {
    conceal: concealSecrets
  })
  expect(difference.changes).toHaveLength(4)
  expect(JSON.stringify(difference)).not.toMatch(/q8Zr31LmWx77PtKd|n5Yv90QcBs42HgTe/)
})

test('a flow is the same one by its id, when keys and name have changed', () => {
  const { pkg } = side()
  const [flow] = pkg.flows
  const resource = pkg.resources[FLOW_KEY]
  if (flow === undefined || resource === undefined) throw new Error('no flow')
  const { [FLOW_KEY]: _, ...others } = pkg.resources
  const newer = {
    ...pkg,
    resources: { ...others, other: { ...resource, details: { displayName: 'Tell' } } },
    flows: [{ ...flow, key: 'other', displayName: 'Tell' }]
  }
  expect(changeLines(compare({ pkg }, { pkg: newer }), 'flows')).toEqual(['renamed flow [Tell] "Notify" => "Tell"'])
})
