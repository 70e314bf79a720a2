import { describe, expect, test } from '@jest/globals'
import { changedWeights, parseSettings } from '../../../../src/action/inputs/rule-settings.ts'
import { ALL_RULES, FIXED_RULES } from '../../../../src/package/rules/catalogue.ts'
import { rejectionOf } from '../../../support/refusal.ts'

const RULES = { all: ALL_RULES, fixed: FIXED_RULES }
const read = (text: string | Uint8Array) => parseSettings(Buffer.from(text), 'rules.yml', RULES)
const parsed = async (text: string): Promise<Record<string, string>> => Object.fromEntries(await read(text))
const refused = (text: string | Uint8Array): Promise<string> => rejectionOf(read(text))

describe('weights of rules', () => {
  test('a rule a line, off without quotes', async () => {
    expect(await parsed('rules:\n  literal-secret: warning\n  personal-data: off # we know\n')).toEqual({
      'literal-secret': 'warning',
      'personal-data': 'off'
    })
  })

  test.each(['', '# nothing', 'rules:', 'rules: {}', '\ufeffrules: {}'])('%j changes nothing', async text => {
    expect(await parsed(text)).toEqual({})
  })

  test('what changes is told in the order of the rules, and what stays as it is is not', async () => {
    const settings = await read('rules: { personal-data: off, literal-secret: error, several-apps: note }')
    expect(changedWeights(settings, ALL_RULES)).toEqual([
      { rule: 'several-apps', was: 'warning', is: 'note' },
      { rule: 'personal-data', was: 'note', is: 'off' }
    ])
  })

  test.each([
    ['rules:\n  literal-secrets: off', 'line 2: there is no rule "literal-secrets"'],
    ['rules:\n  literal-secret: loud', 'line 2: the weight of literal-secret'],
    ['rules: [a]', 'line 1: "rules" is not a map'],
    ['rules: a', 'line 1: "rules" is not a map'],
    ['rule:\n  x: off', 'line 1'],
    ['- a', 'line 1'],
    ['a: [', 'line 1'],
    ['rules: {}\nrules: {}', 'line 2: the same key'],
    ['rules:\n  personal-data: off\n  personal-data: note', 'line 3: the same key'],
    ['a: &x [1]\nrules: *x', 'aliases are not allowed'],
    ['rules: !!js/function x', 'tags are not allowed'],
    ['rules: { personal-data: !!str off }', 'tags are not allowed'],
    ['rules: !!map {}', 'tags are not allowed'],
    ['rules: !<tag:yaml.org,2002:map> {}', 'tags are not allowed'],
    ['rules: { personal-data: ! off }', 'tags are not allowed'],
    ['%YAML 1.2\n---\nrules: {}', 'line 1: directives are not allowed'],
    ['%TAG ! tag:example.org,2000:\n---\nrules: {}', 'directives are not allowed'],
    ['rules: {}\n---\nrules: {}', 'a second document'],
    ['%YAML 9.9\n---\nrules: {}', 'directives are not allowed'],
    ['#'.repeat(20_000), 'more than 16384 bytes'],
    ['rules: {}\0', 'control characters'],
    [Buffer.from('\ufeffrules: {}', 'utf16le'), 'not UTF-8'],
    [Buffer.from([0x72, 0xff]), 'not UTF-8']
  ])('%.30j… is refused', async (text, words) => {
    const refusal = await refused(text)
    expect(refusal).toContain('"rules.yml"')
    expect(refusal).toContain(words)
  })

  test.each(['[', '{a: ', '- ', '? ', '! ', '&a '])('nesting of %j is refused', async piece => {
    expect(await refused(`rules: ${piece.repeat(16_000 / piece.length)}`)).toContain('"rules.yml"')
  })

  test.each(FIXED_RULES.map(({ id }) => id))('%s keeps its weight', async id => {
    for (const weight of ['off', 'note', 'warning']) expect(await refused(`rules: { ${id}: ${weight} }`)).toContain(id)
    expect(await parsed(`rules: { ${id}: error }`)).toEqual({ [id]: 'error' })
  })

  test('what is about archives, reading and a check cut short is among those', () => {
    const ids = FIXED_RULES.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['unsafe-archive', 'damaged-archive', 'not-a-package']))
    expect(ids).toEqual(expect.arrayContaining(['unreadable-file', 'malformed-manifest', 'check-cut-short']))
  })

  test.each([
    'database_password: hunter2hunter2',
    'rules:\n  hunter2 hunter2: off',
    'rules:\n  personal-data: hunter2',
    'rules: *hunter2',
    'rules: !hunter2 x',
    '%HUNTER2 hunter2\n---\nrules: {}',
    'rules: |hunter2\n  x',
    'rules: "\\hunter2"',
    'rules: {}\n::error::hunter2',
    '"::stop-commands::hunter2": [\n'
  ])('nothing of %j is quoted', async text => {
    expect((await refused(text)).toLowerCase()).not.toContain('hunter2')
  })
})
