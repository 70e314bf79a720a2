import { describe, expect, test } from '@jest/globals'
import { createLog, createRedactor, progressLine } from '../../../../src/action/runner/log.ts'
import { Redactor } from '../../../../src/base/redaction.ts'
import { HOSTILE_NAMES } from '../../../support/reports.ts'

function listen(redactor = new Redactor()) {
  const lines: string[] = []
  return { lines, log: createLog({ write: text => void lines.push(text), redactor }) }
}

describe('createLog', () => {
  test('writes each kind in its form', () => {
    const { lines, log } = listen()
    log.info('one\ntwo')
    log.notice('n\nn')
    log.warning('w')
    log.debug('d')
    log.error('e')
    log.end()
    expect(lines).toEqual(['one\ntwo\n', '::notice::n%0An\n', '::warning::w\n', '::debug::d\n', '::error::e\n'])
  })

  test('the tenth annotation of a kind counts the rest, which are in the log', () => {
    const { lines, log } = listen()
    for (let index = 1; index <= 12; index++) log.warning(`w${index}`)
    for (let index = 1; index <= 10; index++) log.notice(`n${index}`)
    log.end()
    expect(lines.filter(line => line.startsWith('::warning::'))).toHaveLength(10)
    expect(lines.filter(line => line.startsWith('::notice::'))).toHaveLength(10)
    expect(lines).toContain('warning: w10\n')
    expect(lines).toContain('warning: w12\n')
    expect(lines.at(-2)).toBe('::notice::1 more notice is in the log of this step.\n')
    expect(lines.at(-1)).toBe('::warning::3 more warnings are in the log of this step.\n')
  })

  test('nine of a kind need no count', () => {
    const { lines, log } = listen()
    for (let index = 1; index <= 9; index++) log.warning(`w${index}`)
    log.end()
    expect(lines).toHaveLength(9)
  })

  test('no kind of line shows a secret in any form', () => {
    const secret = 'pa:ss%w"ord\nnot-short-second-line'
    const redactor = new Redactor()
    redactor.add(secret)
    const { lines, log } = listen(redactor)
    const forms = [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64'), JSON.stringify(secret)]
    for (const form of forms) {
      for (const kind of ['info', 'notice', 'warning', 'debug', 'error'] as const) log[kind](`before ${form} after`)
    }
    log.progress({ what: secret, state: 'waiting', elapsed: 0, left: 0 })
    const text = lines.join('')
    expect(text).not.toContain('pa:ss')
    expect(text).not.toContain('pa%3Ass')
    expect(text).not.toContain('not-short-second-line')
    expect(text.match(/\*\*\*/g)?.length).toBeGreaterThanOrEqual(20)
  })

  test.each(HOSTILE_NAMES)('%j forges no line', name => {
    const { lines, log } = listen()
    log.info(name)
    log.notice(name)
    log.warning(name)
    const all = lines.join('').split(/[\r\n]+/)
    const commands = all.filter(line => /^\s*::|##\[/.test(line))
    expect(commands.filter(line => !/^::(notice|warning)::/.test(line))).toEqual([])
    expect(commands).toHaveLength(2)
  })
})

describe('createRedactor', () => {
  test('tells the runner every form of a secret', () => {
    const written: string[] = []
    createRedactor({ write: text => void written.push(text), onRunner: true }).add('a secret/word')
    const lines = written.join('').split(/(?<=\n)/)
    expect(lines).toContain('::add-mask::a secret/word\n')
    expect(lines).toContain('::add-mask::a%25 secret/word\n'.replace('%25 ', ' '))
    expect(lines).toContain(`::add-mask::${encodeURIComponent('a secret/word').replaceAll('%', '%25')}\n`)
    expect(lines).toContain(`::add-mask::${Buffer.from('a secret/word').toString('base64')}\n`)
  })

  test('says nothing where no runner listens', () => {
    const lines: string[] = []
    const redactor = createRedactor({ write: text => void lines.push(text), onRunner: false })
    redactor.add('a secret/word')
    expect(lines).toEqual([])
    expect(redactor.redact('a secret/word')).toBe('***')
  })
})

describe('progressLine', () => {
  test.each([
    [
      { state: 'started', elapsed: 0, left: 3_600_000, operationId: 'op-1' },
      'export: started, 60 min 00 s left (operation op-1)'
    ],
    [{ state: 'waiting', elapsed: 42_000, left: 3_558_000 }, 'export: waiting for 42 s, 59 min 18 s left'],
    [{ state: 'finished', elapsed: 65_000, left: 1 }, 'export: finished after 1 min 05 s']
  ] as const)('%j', (progress, line) => {
    expect(progressLine({ what: 'export', ...progress })).toBe(line)
  })
})
