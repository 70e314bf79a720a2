import { describe, expect, test } from '@jest/globals'
import { bindConnections } from '../../../../src/commands/planning/bind.ts'
import { decide } from '../../../../src/commands/planning/decide.ts'
import type { Target } from '../../../../src/commands/planning/target.ts'
import { parseConnections } from '../../../../src/action/inputs/connections.ts'
import { CUSTOM_CONNECTION, input, RESOURCES, SQL_CONNECTION, TARGET } from '../support.ts'

function bind(lines: string, target: Partial<Target> = {}) {
  const whole = { ...TARGET, ...target }
  return bindConnections(RESOURCES, decide(input(target)).byKey, parseConnections(lines), whole)
}

const sql = (id: string, healthy = true) => ({
  id,
  connector: 'shared_sql',
  displayName: `SQL ${id}`,
  healthy,
  problem: healthy ? undefined : 'Unauthenticated'
})
const api = TARGET.connections[1] ?? sql('never')
const boundTo = (bindings: ReturnType<typeof bind>, key = SQL_CONNECTION) => {
  const report = bindings.bound.find(candidate => candidate.key === key)
  return report === undefined ? undefined : [report.connection, report.rule]
}

describe('the order of the rules', () => {
  const connections = [sql('a'), sql('b'), sql('c'), sql('d'), api]
  const lines = {
    [SQL_CONNECTION]: 'a',
    shared_sql: 'b',
    'sql@contoso.example': 'c',
    'SQL Server': 'd'
  }
  const all = Object.entries(lines).map(([key, id]) => `${key}=${id}`)
  test.each([
    [all, 'a', 'resource key'],
    [all.slice(1), 'b', 'connector name'],
    [all.slice(2), 'c', 'connection display name'],
    [all.slice(3), 'd', 'connector display name']
  ])('%#: the strongest line wins', (left, id, rule) => {
    const bindings = bind(left.join('\n'), { connections })
    expect(boundTo(bindings)).toEqual([id, rule])
    expect(bindings.obstacles).toEqual([])
  })

  test('without a line, the only healthy connection is taken', () => {
    expect(boundTo(bind('', { connections: [sql('a', false), sql('b'), api] }))).toEqual(['b', 'only healthy one'])
  })

  test('keys and ids are compared without case', () => {
    expect(boundTo(bind('SHARED_SQL=SQL-1'))).toEqual(['sql-1', 'connector name'])
  })

  test('a connection of a custom connector is found through the connector of the target', () => {
    expect(boundTo(bind(''), CUSTOM_CONNECTION)).toEqual(['api-1', 'only healthy one'])
    expect(boundTo(bind('Contoso API=api-1'), CUSTOM_CONNECTION)).toEqual(['api-1', 'connector display name'])
  })
})

test('nobody is told to create a connection of a retired connector', () => {
  const renamed = Object.fromEntries(
    Object.entries(RESOURCES).map(([key, resource]) => [
      key,
      resource.name === 'shared_sql' ? { ...resource, name: 'shared_excel' } : resource
    ])
  )
  const target = { ...TARGET, connections: [api] }
  const { missing } = bindConnections(renamed, decide({ ...input(target), resources: renamed }).byKey, [], target)
  const [why = ''] = missing.filter(({ connector }) => connector === 'shared_excel').map(one => one.why)
  expect(why).toContain('Excel Online (Business)')
  expect(why).not.toContain('create one there')
})

describe('what stops it', () => {
  test.each([
    ['several would do', '', [sql('a'), sql('b'), api], /2 healthy connections/],
    ['none is there', '', [api], /has no connection of "SQL Server"/],
    ['all are broken', '', [sql('a', false), api], /is broken/],
    ['the id is unknown', 'shared_sql=nope-secret', [sql('a'), api], /this identity cannot use the connection/],
    [
      'it belongs to another connector',
      'shared_sql=api-1',
      [sql('a'), api],
      /names a connection of "shared_contoso-20api"/
    ],
    ['it is broken', 'shared_sql=a', [sql('a', false), api], /broken \(Unauthenticated\)/]
  ])('%s', (_, lines, connections, expected) => {
    const { missing } = bind(lines, { connections })
    expect(missing).toHaveLength(1)
    expect(missing[0]).toMatchObject({ key: SQL_CONNECTION, connector: 'shared_sql' })
    expect(missing[0]?.why).toMatch(expected)
    expect(missing[0]?.why).not.toContain('nope-secret')
  })

  test('everything missing is told at once, with the best key first', () => {
    const { missing } = bind('', { connections: [] })
    expect(missing.map(({ key }) => key)).toEqual([SQL_CONNECTION, CUSTOM_CONNECTION])
    expect(missing.map(({ keys }) => keys[0])).toEqual(['shared_sql', 'shared_contoso-20api'])
  })

  test('a line that matches nothing is an error with the keys that would', () => {
    const { obstacles, bound } = bind('shared_sqll=x-secret')
    expect(bound).toHaveLength(2)
    expect(obstacles).toHaveLength(1)
    expect(obstacles[0]?.what).toContain('"shared_sqll" (line 1 of connections)')
    expect(obstacles[0]?.remedy).toContain('"shared_sql"')
    expect(JSON.stringify(obstacles)).not.toContain('x-secret')
  })
})
