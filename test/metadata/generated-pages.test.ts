import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { GENERATED } from '../../scripts/docs.ts'
import { INPUT_GROUPS, type InputGroup } from '../../scripts/docs/input-groups.ts'
import { inputsAndOutputs } from '../../scripts/docs/inputs-and-outputs.ts'
import { COMMANDS, DEFAULTS, INPUTS_OF, schemaOf } from '../../src/action/inputs/schema.ts'
import { root } from '../support/runner.ts'

const read = (name: string): string => readFileSync(join(root, name), 'utf8')
const actionYml = read('action.yml')

test.each(Object.entries(GENERATED))('%s is what action.yml and the sources say (npm run docs)', (path, made) => {
  expect(read(path)).toBe(made(read(path), actionYml))
})

describe('the page of inputs and outputs', () => {
  const page = read('docs/inputs-and-outputs.md')
  const only = (inputs: InputGroup['inputs']): InputGroup[] => [{ title: 'All', inputs }]

  test('cannot be made of an entry without a description', () => {
    const bare = 'inputs: { a: {} }\noutputs: {}'
    expect(() => inputsAndOutputs(page, bare, only({ a: { example: 'a: 1' } }))).toThrow('a has no description')
  })

  test('cannot be made when an input is in no group, or in two, or does not exist', () => {
    const one = 'inputs: { a: { description: An input. } }\noutputs: {}'
    expect(() => inputsAndOutputs(page, one, [])).toThrow('a is in no group')
    const a = { a: { example: 'a: 1' } }
    expect(() => inputsAndOutputs(page, one, [...only(a), ...only(a)])).toThrow('a is in more than one group')
    expect(() => inputsAndOutputs(page, one, only({ ...a, b: { example: 'b: 1' } }))).toThrow('b is not an input')
  })

  test('cannot be made where there is no place for it', () => {
    expect(() => inputsAndOutputs('', actionYml, INPUT_GROUPS)).toThrow('lacks the markers for inputs')
  })

  const documented = INPUT_GROUPS.flatMap(({ inputs }) => Object.entries(inputs))

  test.each(documented)('its example of %s is what the action takes', (name, { example }) => {
    const parsed = parse(example) as Readonly<Record<string, unknown>>
    expect(Object.keys(parsed)).toEqual([name])
    const value = name.endsWith('-digest') ? `sha256:${'0'.repeat(64)}` : '3b6f1c5e-7d0a-4c35-9a63-0c1f4b1d2e77'
    const filled = String(parsed[name]).replace(/\$\{\{[^}]+\}\}/g, value)
    const takes = COMMANDS.filter(command => INPUTS_OF[command].includes(name))
    const accepted = takes.filter(command => {
      const result = schemaOf(command).safeParse({ ...basic(command), [name]: name === 'command' ? command : filled })
      return result.success
    })
    expect(accepted.length).toBeGreaterThan(0)
  })

  test('says what is required as the action does', () => {
    for (const [name, { required }] of documented) {
      const requiring = COMMANDS.filter(command => {
        const { [name]: _, ...others } = basic(command)
        return INPUTS_OF[command].includes(name) && !schemaOf(command).safeParse(others).success
      })
      if (name !== 'command' && !(name in DEFAULTS) && requiring.length > 0)
        expect([name, required]).not.toEqual([name, undefined])
    }
  })
})

/** The least a command is given: its defaults, and what it cannot do without. */
function basic(command: (typeof COMMANDS)[number]): Record<string, string> {
  const all: Record<string, string> = {
    ...DEFAULTS,
    environment: 'Contoso Test',
    app: 'Expense Approvals',
    'targets-file': 'targets.yml',
    'result-files': 'result.json'
  }
  const taken = Object.entries(all).filter(
    ([name, value]) => INPUTS_OF[command].includes(name) && !(command === 'plan' && value === 'warning')
  )
  return { ...Object.fromEntries(taken), command }
}
