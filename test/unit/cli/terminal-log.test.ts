import { describe, expect, test } from '@jest/globals'
import { createTerminalLog, type Terminal } from '../../../src/cli/terminal-log.ts'
import { Redactor } from '../../../src/base/redaction.ts'

const PLAIN: Terminal = { isInteractive: false, hasColour: false, width: 60, debug: false }
const ERASE = '\r\u001b[2K'

function logged(
  terminal: Terminal,
  use: (log: ReturnType<typeof createTerminalLog>) => void,
  secrets: string[] = []
): string {
  let text = ''
  const redactor = new Redactor()
  for (const secret of secrets) redactor.add(secret)
  const log = createTerminalLog(terminal, { write: piece => void (text += piece), redactor })
  use(log)
  log.end()
  return text
}

const waiting = { what: 'import of "Expenses"', state: 'waiting', elapsed: 2_000, left: 60_000 } as const

describe('the log of a terminal', () => {
  test('says what a message is', () => {
    const text = logged(PLAIN, log => {
      log.info('one')
      log.warning('two')
      log.error('three')
      log.debug('four')
    })
    expect(text).toBe('one\nWarning: two\nError: three\n')
  })

  test('lets no message control the terminal or form a command of a runner', () => {
    const text = logged({ ...PLAIN, debug: true }, log => {
      log.info('\u001b[2Jgone')
      log.warning('::error::forged')
      log.debug('::set-output name=a::b')
    })
    expect(text).not.toContain('\u001b')
    expect(text).not.toMatch(/^::/m)
  })

  test('redacts secrets', () => {
    expect(logged(PLAIN, log => log.info('the token s3cr3t-value is bad'), ['s3cr3t-value'])).not.toContain('s3cr3t')
  })

  test('keeps progress on one line where lines can be replaced', () => {
    const use = (log: ReturnType<typeof createTerminalLog>): void => {
      log.progress(waiting)
      log.progress({ ...waiting, elapsed: 3_000 })
      log.info('next')
    }
    const moving = logged({ ...PLAIN, isInteractive: true }, use)
    expect(moving.split('\n')).toHaveLength(2)
    expect(moving.split(ERASE)).toHaveLength(4)
    expect(moving.endsWith(`${ERASE}next\n`)).toBe(true)
    expect(logged(PLAIN, use).split('\n')).toHaveLength(4)
  })

  test('cuts progress that would wrap', () => {
    const text = logged({ ...PLAIN, isInteractive: true, width: 40 }, log =>
      log.progress({ ...waiting, what: 'x'.repeat(200) })
    )
    expect(text.split(ERASE)[1]?.trimEnd().length).toBeLessThan(40)
  })
})
