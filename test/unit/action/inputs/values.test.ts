import { describe, expect, test } from '@jest/globals'
import { secretsIn } from '../../../../src/action/inputs/secrets.ts'
import { parseValues } from '../../../../src/action/inputs/values.ts'
import { inputsWith } from '../../../support/inputs.ts'
import { rejectionOf } from '../../../support/refusal.ts'

const A = 'https://contoso.sharepoint.com/sites/a'
const B = 'https://contoso.sharepoint.com/sites/b'
const ID = '0b9f6a1e-5c3d-4f7a-9e21-7d4c8a60b1f2'
const OTHER = '5d2c1b0a-9f8e-4d7c-8b6a-51f4e3d2c1b0'

describe('parseValues', () => {
  test('reads a pair a line, with and without a kind, and leaves out comments', async () => {
    expect(
      await parseValues(`# sites\n${A} = ${B}\n\nlist:${ID}=list:${OTHER}\r\nmailbox: a@contoso.com = b@contoso.com`)
    ).toEqual([
      { from: A, to: B, line: 2 },
      { kind: 'list', from: ID, to: OTHER, line: 4 },
      { kind: 'mailbox', from: 'a@contoso.com', to: 'b@contoso.com', line: 5 }
    ])
    expect(await parseValues('')).toEqual([])
    expect(await parseValues('# nothing\n')).toEqual([])
  })

  test('splits at the "=" with blanks around it, because addresses have others', async () => {
    expect(await parseValues(`https://a.contoso.com/x=1/y = ${B}`)).toMatchObject([
      { from: 'https://a.contoso.com/x=1/y', to: B }
    ])
  })

  test('reads a map of kinds', async () => {
    expect(
      await parseValues(`site:\n  ${A}: ${B}\nlist:\n  ${ID}: ${OTHER}\ntable:\n  "{${ID}}": "{${OTHER}}"\n`)
    ).toEqual([
      { kind: 'site', from: A, to: B, line: 2 },
      { kind: 'list', from: ID, to: OTHER, line: 4 },
      { kind: 'table', from: `{${ID}}`, to: `{${OTHER}}`, line: 6 }
    ])
  })

  test.each([
    ['no equals sign', `${A} ${B}`, 'line 1 has no "="'],
    ['nothing in front', ` = ${B}`, 'line 1 has nothing before its "="'],
    ['nothing behind', `\n${A} =`, 'line 2 has nothing after its "="'],
    ['the same value twice', `${A} = ${B}\n${A}/ = ${A}`, 'lines 1 and 2 name the same value'],
    ['a quote, which would end a literal', `${ID} = x"y`, 'line 1 has a character'],
    ['an expression', `${ID} = @parameters('x')`, 'line 1 has a character'],
    ['an expression in a text', `${ID} = a@{b}`, 'line 1 has a character'],
    ['an address that becomes none', `${A} = b`, 'line 1 maps an address to something else'],
    ['a query', `${A} = ${B}?x=1`, 'line 1 maps an address to something else'],
    ['a mark that nobody sees', `${ID} = a\u202eb`, 'line 1 has invisible characters'],
    ['a kind that there is not', `site:\n  ${A}: ${B}\nplace:\n  a: b`, 'line 3 names an unknown kind'],
    ['a kind with nothing below', `site:\n  ${A}: ${B}\nlist:`, 'line 3 has no pairs below it']
  ])('refuses %s', async (_, text, why) => {
    expect(await rejectionOf(parseValues(text))).toContain(why)
  })

  test('refuses too many lines and too long sides', async () => {
    const many = Array.from({ length: 501 }, (_, at) => `a${at} = b`).join('\n')
    expect(await rejectionOf(parseValues(many))).toContain('more than 500 lines')
    expect(await rejectionOf(parseValues(`${'a'.repeat(1001)} = b`))).toContain('more than 1000 characters')
  })

  test('messages quote no side, as it may be a secret', async () => {
    const message = await rejectionOf(parseValues('hidden-word other-word\nhidden-word ='))
    expect(message).not.toContain('hidden-word')
    expect(message).not.toContain('other-word')
  })

  test('a chain is kept as it is: all lines apply at once', async () => {
    expect(await parseValues(`${A} = ${B}\n${B} = ${A}`)).toHaveLength(2)
  })
})

describe('secrets', () => {
  test('a side with a credential is masked, and no other one is', () => {
    const secret = 'https://files.contoso.com/x?sig=abc'
    const source = inputsWith({ values: `${A} = ${secret}\n${ID} = ${OTHER}` })
    expect(secretsIn(source)).toContain(secret)
    expect(secretsIn(source)).not.toContain(A)
    expect(secretsIn(source)).not.toContain(OTHER)
  })
})
