import { describe, expect, test } from '@jest/globals'
import { CLI_COMMANDS, type CliCommand } from '../../../src/cli/commands.ts'
import { parseFlags } from '../../../src/cli/flags.ts'
import { FLAG_TEXTS } from '../../../src/cli/help.ts'
import { refusalOf } from '../../support/refusal.ts'

const commandNamed = (name: string): CliCommand => {
  const found = CLI_COMMANDS.find(one => one.name === name)
  if (found === undefined) throw new Error(`no command ${name}`)
  return found
}

describe('flags', () => {
  test('are inputs by their names; several of one are lines', () => {
    const flags = parseFlags(commandNamed('plan'), [
      '--environment=Contoso Test',
      '--connections',
      'a=1',
      '--connections',
      'b=2'
    ])
    expect(Object.fromEntries(flags.values)).toEqual({ environment: 'Contoso Test', connections: 'a=1\nb=2' })
  })

  test('a value may begin with a dash, and be empty', () => {
    const flags = parseFlags(commandNamed('export'), ['--package-name=-x', '--package-description='])
    expect(Object.fromEntries(flags.values)).toEqual({ 'package-name': '-x', 'package-description': '' })
  })

  test.each(['--json=true', '--json=false', '--help='])('%s is refused, because a switch takes no value', flag => {
    expect(refusalOf(() => parseFlags(commandNamed('check'), [flag])).why).toContain('takes no value')
  })

  test('package-file is an input, and not the file of an input', () => {
    const flags = parseFlags(commandNamed('plan'), ['--package-file', 'a.zip', '--resources-file', 'r.yml'])
    expect([Object.fromEntries(flags.values), Object.fromEntries(flags.files)]).toEqual([
      { 'package-file': 'a.zip' },
      { resources: 'r.yml' }
    ])
  })

  test.each(CLI_COMMANDS.flatMap(({ name, secrets }) => secrets.map(secret => [name, secret])))(
    '%s refuses --%s as an argument without repeating it',
    (name = '', secret = '') => {
      const { message } = refusalOf(() => parseFlags(commandNamed(name), [`--${secret}`, 'HUSH']))
      expect(message).toContain(`--${secret}-file`)
      expect(message).not.toContain('HUSH')
    }
  )

  test.each([
    [['--nonsense', 'x'], '--nonsense'],
    [['--environment'], 'needs a value'],
    [['--__proto__', 'x'], '__proto__']
  ])('%j is refused', (args, words) => {
    expect(refusalOf(() => parseFlags(commandNamed('plan'), args)).message).toContain(words)
  })

  test('every one has a text in the help, and no text is left over', () => {
    const all = new Set(CLI_COMMANDS.flatMap(({ inputs }) => inputs))
    expect(Object.keys(FLAG_TEXTS).sort()).toEqual([...all].sort())
  })
})
