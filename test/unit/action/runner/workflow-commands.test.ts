import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  appendOutput,
  appendSummary,
  commandLine,
  plainLines,
  unescapedMessage
} from '../../../../src/action/runner/workflow-commands.ts'

const folder = mkdtempSync(join(tmpdir(), 'commands-'))
afterAll(() => rmSync(folder, { recursive: true }))

const MESSAGES = ['plain', 'two\nlines\r\nthree', '100% 25%0A', '::error::x, a:b,c=d', 'Größe 🎉', ''] as const

describe('the forms are those of @actions/core', () => {
  let ofCore: { stdout: string; output: string; summary: string }

  beforeAll(() => {
    const output = join(folder, 'core-output')
    const summary = join(folder, 'core-summary')
    for (const file of [output, summary]) writeFileSync(file, '')
    const script = `
      import * as core from '@actions/core'
      for (const message of ${JSON.stringify(MESSAGES)}) {
        core.debug(message); core.notice(message); core.warning(message); core.error(message); core.setSecret(message)
        core.setOutput('name', message)
      }
      await core.summary.addRaw('# Title\\n').write()
      await core.summary.addRaw('more').write()`
    const stdout = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: fileURLToPath(new URL('../../../..', import.meta.url)),
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary }
    })
    ofCore = { stdout, output: readFileSync(output, 'utf8'), summary: readFileSync(summary, 'utf8') }
  })

  test('commands', () => {
    const kinds = ['debug', 'notice', 'warning', 'error', 'add-mask'] as const
    expect(MESSAGES.flatMap(message => kinds.map(kind => commandLine(kind, message))).join('')).toBe(ofCore.stdout)
  })

  test('outputs, but for the random delimiter', () => {
    const file = join(folder, 'output')
    for (const message of MESSAGES) appendOutput(file, 'name', message)
    const same = (text: string): string => text.replace(/ghadelimiter_[0-9a-f-]{36}/g, 'ghadelimiter')
    const ours = readFileSync(file, 'utf8')
    expect(same(ours)).toBe(same(ofCore.output))
    expect(new Set(ours.match(/ghadelimiter_[0-9a-f-]{36}/g)).size).toBe(MESSAGES.length)
  })

  test('summaries are added to what is there', () => {
    const file = join(folder, 'summary')
    appendSummary(file, '# Title\n')
    appendSummary(file, 'more')
    expect(readFileSync(file, 'utf8')).toBe(ofCore.summary)
  })
})

test.each(MESSAGES)('%j survives escaping', message => {
  expect(unescapedMessage(/^::debug::(.*)\n$/s.exec(commandLine('debug', message))?.[1] ?? 'lost')).toBe(message)
})

/**
 * Whether a runner would take a line for a command: GitHub's `::` at the beginning after blanks and `##[` anywhere, that
 * of Azure Pipelines `##[` and `##vso[` anywhere, all compared without regard to characters that have no weight in the
 * collation of a culture.
 */
function isCommand(line: string): boolean {
  const weighed = line.replace(/[\p{C}\p{Default_Ignorable_Code_Point}]/gu, '')
  return weighed.trimStart().startsWith('::') || /##(?:vso)?\[/i.test(weighed)
}

describe('plainLines', () => {
  const FORGED = [
    '::error::x',
    '  \t::error::x',
    '\u00a0\u2003::error::x',
    'name\n::error::x',
    'name\r::error::x',
    'name\r\n\r\n ::set-output name=a::b',
    '\u200b::error::x',
    '\u00ad\u2060:\u200b:error::x',
    '\u0007::error::x',
    ':::error::x',
    '::::',
    'all is well ##[error]x',
    '##[add-mask]x',
    '#\u200b#\u00ad[error]x',
    '###[error]x ##[error]y',
    '\ufeff##[error]x',
    'an app named ##vso[task.setvariable variable=PATH]/tmp',
    '#\u200b#V\u00adso[task.complete result=Succeeded;]',
    '###vso[task.logissue type=error]x ##vso[artifact.upload]/etc/passwd'
  ]

  test.each(FORGED)('%j would be a command, and is none any more', text => {
    expect(text.split(/[\r\n]+/).some(isCommand)).toBe(true)
    expect(
      plainLines(text)
        .split(/[\r\n]+/)
        .filter(isCommand)
    ).toEqual([])
  })

  test('what is no command stays as it is', () => {
    for (const text of [
      'Exporting "a::b" # [x] #[y]',
      '#vso[x] ##vs[y]',
      'std::vector',
      ': a',
      'at 12:30:00',
      'Größe 🎉'
    ])
      expect(plainLines(text)).toBe(text)
  })

  test('the words can still be read', () => {
    expect(plainLines('::error::x ##[group]y')).toBe(': :error::x # #[group]y')
  })
})

describe('what a terminal or a reader would be misled by is shown', () => {
  const HIDDEN = ['\u001b[2K', '\u009b2K', '\u202e', '\u2066', '\u2028', '\u0085', '\u200b', '\u{e0041}', '\ud800']

  test.each(HIDDEN)('%j in a message, a title, a path and a line of the log', hidden => {
    const written = [
      commandLine('debug', `a${hidden}b`),
      commandLine('error', `a${hidden}b`, { title: `t${hidden}t`, file: `f${hidden}f` }),
      plainLines(`a${hidden}b`)
    ].join('')
    expect(written).not.toContain(hidden)
    expect(written).toMatch(/^[ -~\n⟨⟩]*$/)
  })

  test('a secret is masked as it is', () => {
    expect(commandLine('add-mask', 'pass\u200b\u001bword')).toBe('::add-mask::pass\u200b\u001bword\n')
  })

  test('megabytes are cut', () => {
    const long = 'x'.repeat(5_000_000)
    for (const text of [commandLine('error', long), commandLine('error', 'x', { title: long }), plainLines(long)])
      expect(text.length).toBeLessThan(300_000)
  })
})
