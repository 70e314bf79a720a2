import { describe, expect, test } from '@jest/globals'
import { parseConnections } from '../../../../../src/action/inputs/connections.ts'
import { joinedLines, ownText } from '../../../../../src/action/inputs/targets/own-text.ts'
import { parseValues } from '../../../../../src/action/inputs/values.ts'

const DEV = 'https://contoso.sharepoint.com/sites/dev'
const APPS = 'https://northwind.sharepoint.com/sites/apps?web=1'

describe('a map in a targets file', () => {
  test('of values is what the input values takes, with the kind in front or above', async () => {
    const flat = ownText('values', { [`site:${DEV}`]: APPS.replace('?web=1', ''), 'list:a-b': 'c-d' })
    const nested = ownText('values', { site: { [DEV]: APPS.replace('?web=1', '') }, list: { 'a-b': 'c-d' } })
    expect(nested).toBe(flat)
    expect((await parseValues(flat ?? '')).map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['site', DEV, APPS.replace('?web=1', '')],
      ['list', 'a-b', 'c-d']
    ])
  })

  test('of connections is what the input connections takes', () => {
    const text = ownText('connections', { shared_sql: 'one', 'Office 365 Outlook': 'two' })
    expect(parseConnections(text ?? '').map(({ key, connection }) => [key, connection])).toEqual([
      ['shared_sql', 'one'],
      ['Office 365 Outlook', 'two']
    ])
  })

  test.each([
    ['values', { a: 'b\nc = d' }],
    ['values', { list: { a: { b: 'c' } } }],
    ['connections', { a: ['b'] }]
  ])('of %s with anything but texts of one line is none', (name, map) => {
    expect(ownText(name, map)).toBeUndefined()
  })

  test('of any other input is JSON', () => {
    expect(ownText('share', { owner: 'jane@contoso.example' })).toBe('{"owner":"jane@contoso.example"}')
  })

  test('is joined with that of the secrets, whose lines count', () => {
    expect(joinedLines(`site:${DEV} = x\nlist:a = b`, `LIST:A = c\n${DEV}?a=b = d`).split('\n')).toEqual([
      `site:${DEV} = x`,
      'LIST:A = c',
      `${DEV}?a=b = d`
    ])
    expect(joinedLines('shared_sql=one\nshared_a=two', 'shared_sql=three')).toBe('shared_a=two\nshared_sql=three')
  })
})
