import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'

const script = fileURLToPath(new URL('../../../support/printing-run.ts', import.meta.url))

const run = (way: string, ...flags: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, script, way], { encoding: 'utf8' })
  const lines = stdout.split('\n').filter(line => line !== '')
  return { status, stderr, told: lines.filter(line => !line.startsWith('::debug::')), lines }
}

describe('a process whose log alone is heard', () => {
  test.each([
    'prints to standard output',
    'prints to standard error',
    'uses the console',
    'waits for its output',
    'warns',
    'is deprecated',
    'is experimental',
    'leaks listeners'
  ])('a library %s, in the debug log', way => {
    const { status, stderr, told, lines } = run(way)
    expect({ status, stderr, told }).toEqual({ status: 0, stderr: '', told: ['done'] })
    expect(lines.length).toBeGreaterThan(1)
  })

  test.each(['throws out of nowhere', 'throws what is no error', 'rejects unheard', 'never settles'])(
    'a library %s: one annotation and exit code 1',
    way => {
      const { status, stderr, told } = run(way)
      expect({ status, stderr, told }).toEqual({ status: 1, stderr: '', told: ['::error::broken'] })
    }
  )

  test('ends when nobody reads it any more, instead of complaining of it for ever', async () => {
    const child = spawn(process.execPath, [script, 'talks on'], { stdio: ['ignore', 'pipe', 'ignore'] })
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise<number | null>(resolve => child.once('exit', resolve))
    expect(code).toBe(1)
  }, 20_000)

  test('warnings with their traces, as options of Node ask for them, are in the debug log as well', () => {
    const { status, stderr, told } = run('is deprecated', '--trace-warnings', '--trace-deprecation')
    expect({ status, stderr, told }).toEqual({ status: 0, stderr: '', told: ['done'] })
  })
})
