import * as fc from 'fast-check'
import { parseSettings } from '../../src/action/inputs/rule-settings.ts'
import { ALL_RULES, FIXED_RULES } from '../../src/package/rules/catalogue.ts'
import { hostileText } from './hostile.ts'
import { demandWithout, outcomeOf } from './promises.ts'
import { suite } from './suite.ts'

const SECRET = 'database_password: hunter2-of-the-host'

const line = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('rules:', '  personal-data: off', '  unsafe-archive: off', '  literal-secret: note')
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '%YAML 9.9',
      '%::error::forged',
      '---',
      '...',
      '? a',
      '&a b',
      '*a',
      '<<: *a',
      '!!binary x',
      '!::error::forged y',
      '  __proto__: off',
      '  personal-data: yes',
      '  toString: off',
      '\t- a',
      '{',
      ']',
      'rules: {a: {b: [',
      '"unclosed',
      '|9',
      '  ? [a]',
      '? {a: b}\n: off',
      'rules: !!set {a}',
      'rules: !!omap [a: b]',
      '- 1',
      '  personal-data: off\n  personal-data: error',
      SECRET
    )
  },
  { weight: 2, arbitrary: hostileText },
  { weight: 1, arbitrary: hostileText.map(text => `  ${text}: off`) },
  { weight: 1, arbitrary: hostileText.map(text => `  personal-data: ${text}`) },
  { weight: 1, arbitrary: fc.constantFrom('[', '{', '- ', '? ', '!', '&a ').map(part => part.repeat(3_000)) }
)

/** The settings of a checked tree. Nothing of the file is quoted in what is said about it. */
export const settings = suite(
  'settings',
  200,
  fc.tuple(fc.array(line, { maxLength: 6 }), fc.constantFrom('\n', '\r\n', '\r')),
  async ([lines, end]) => {
    const outcome = await outcomeOf(() =>
      parseSettings(Buffer.from(lines.join(end)), '.power-apps-check.yml', { all: ALL_RULES, fixed: FIXED_RULES })
    )
    if ('refused' in outcome) demandWithout('settings', outcome.refused.message, [SECRET, 'hunter2'])
  }
)
