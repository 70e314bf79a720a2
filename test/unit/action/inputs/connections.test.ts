import { describe, expect, test } from '@jest/globals'
import { parseConnections } from '../../../../src/action/inputs/connections.ts'
import { refusalOf } from '../../../support/refusal.ts'

const ID = 'a1b2c3d4e5f60718293a4b5c6d7e8f90'

describe('parseConnections', () => {
  test('reads one mapping a line, with its line number', () => {
    const text = ['', '# the database', `shared_sql=${ID}`, '   ', `  Contoso SQL  =  shared-sql-0b1c `, ''].join('\n')
    expect(parseConnections(text)).toEqual([
      { key: 'shared_sql', connection: ID, line: 3 },
      { key: 'Contoso SQL', connection: 'shared-sql-0b1c', line: 5 }
    ])
  })

  test.each([
    ['carriage returns', `one=${ID}\r\ntwo=other-id\r\n`, ['one', 'two']],
    ['an = in the value', 'one=aWQ=', ['one']],
    ['a # inside a line', `one#two=${ID}`, ['one#two']],
    ['nothing', '', []],
    ['blank lines only', '\n \n\t\n', []]
  ])('takes %s', (_, text, keys) => {
    expect(parseConnections(text).map(({ key }) => key)).toEqual(keys)
  })

  test('the first = splits', () => {
    expect(parseConnections('key=aWQ=')).toEqual([{ key: 'key', connection: 'aWQ=', line: 1 }])
  })

  test('a full resource path stands for the id at its end, whatever its case', () => {
    const path = `/providers/microsoft.powerapps/apis/shared_sql/connections/${ID}`
    expect(parseConnections(`shared_sql=${path}`)).toEqual([{ key: 'shared_sql', connection: ID, line: 1 }])
  })

  test.each([
    ['no "="', 'one=x-1\nHUSH-HUSH', 'line 2 has no "="'],
    ['nothing before it', '=HUSH-HUSH', 'line 1 has nothing before its "="'],
    ['nothing after it', 'one=', 'line 1 has nothing after its "="'],
    ['a key twice, in another case', 'One=x-1\n\none=HUSH-HUSH', 'lines 1 and 3 have the same key'],
    ['a quoted value', 'one="HUSH-HUSH"', 'line 1 is not a connection id'],
    ['a value of two words', 'one=HUSH HUSH', 'line 1 is not a connection id'],
    ['a path of something else', 'one=/providers/Microsoft.PowerApps/apis/HUSH', 'line 1 is not a connection id'],
    [
      'a path that goes on',
      `one=/providers/Microsoft.PowerApps/apis/a/connections/HUSH/x`,
      'line 1 is not a connection id'
    ]
  ])('refuses %s by line number alone', (_, text, why) => {
    const { message } = refusalOf(() => parseConnections(text))
    expect(message).toContain(why)
    expect(message).not.toContain('HUSH')
  })

  test('an empty value points at secrets that were not passed', () => {
    expect(refusalOf(() => parseConnections('shared_sql=')).remedy).toContain('forks')
  })

  test('says everything that is wrong at once', () => {
    const { message } = refusalOf(() => parseConnections('torn\n=x-1\nkey=\nkey=x-1\nkey=x-2'))
    expect(message).toContain('line 1 has no "="')
    expect(message).toContain('line 2 has nothing before')
    expect(message).toContain('line 3 has nothing after')
    expect(message).toContain('lines 4 and 5 have the same key')
  })
})
