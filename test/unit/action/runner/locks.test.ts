import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createLocks } from '../../../../src/action/runner/locks.ts'
import type { Locks } from '../../../../src/commands/ports/runner.ts'

const MARCH = Date.UTC(2026, 2, 1)

describe('locks between the runs on one machine', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'locks-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const locks = (run: string, scope = ''): Locks => createLocks({ folder, run, scope, now: () => MARCH })
  /** The lock's file, written as a process of that number would have. */
  const leave = (lock: Record<string, unknown>): void => {
    const [file = ''] = readdirSync(folder)
    const held = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>
    writeFileSync(join(folder, file), JSON.stringify({ ...held, ...lock }))
  }
  /** Number of a process that has ended. */
  const gone = (): Promise<number> =>
    new Promise(resolve => {
      const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
      child.once('exit', () => {
        resolve(child.pid ?? 0)
      })
    })

  test('the second is told who holds it, since when, and what to do', async () => {
    await locks('https://github.com/contoso/apps/actions/runs/1').acquire('expenses in production')
    await expect(locks('run 2').acquire('expenses in production')).rejects.toThrow(
      new RegExp(
        `another run is importing the same app.*runs/1 \\(process ${process.pid}, since 2026-03-01T00:00:00.000Z\\).*concurrency.*delete ${folder}`
      )
    )
  })

  test.each([
    ['publish', 'publishing the same app in the same target'],
    ['restore', 'restoring the same app in the same target'],
    ['import', 'importing the same app into the same target'],
    ['__proto__', 'importing the same app into the same target']
  ])('what the other run does is said: %s', async (command, words) => {
    await createLocks({ folder, run: 'run 1', command, scope: '', now: () => MARCH }).acquire('expenses')
    await expect(locks('run 2').acquire('expenses')).rejects.toThrow(`another run is ${words}: run 1`)
  })

  test('of many at once one gets it', async () => {
    const tries = Array.from({ length: 40 }, async (_, index) => locks(`run ${index}`).acquire('expenses'))
    const taken = (await Promise.allSettled(tries)).filter(({ status }) => status === 'fulfilled')
    expect(taken).toHaveLength(1)
    expect(readdirSync(folder)).toHaveLength(1)
  })

  test('others of another subject or another world go on, and what is given back can be taken', async () => {
    const first = await locks('run 1').acquire('expenses')
    await locks('run 2').acquire('travel')
    await locks('run 3', 'another world').acquire('expenses')
    await first.release()
    expect((await locks('run 4').acquire('expenses')).interrupted).toBeUndefined()
  })

  test('a process that is gone holds nothing, and says how far it came', async () => {
    const first = await locks('run 1').acquire('expenses')
    await first.markStarted('sha256:of-it')
    leave({ pid: await gone() })
    const second = await locks('run 2').acquire('expenses')
    expect(second.interrupted).toEqual({ since: '2026-03-01T00:00:00.000Z', content: 'sha256:of-it' })
    expect(readdirSync(folder)).toHaveLength(1)
  })

  test('what was left behind stays noted until a run knows what became of it', async () => {
    const first = await locks('run 1').acquire('expenses')
    await first.markStarted('sha256:of-it')
    leave({ pid: await gone() })
    const left = { since: '2026-03-01T00:00:00.000Z', content: 'sha256:of-it' }
    // One that is lost before it imports, one that ends without knowing, one that knows.
    expect((await locks('run 2').acquire('expenses')).interrupted).toEqual(left)
    leave({ pid: await gone() })
    const third = await locks('run 3').acquire('expenses')
    expect(third.interrupted).toEqual(left)
    await third.release()
    const fourth = await locks('run 4').acquire('expenses')
    expect(fourth.interrupted).toEqual(left)
    fourth.resolve()
    await fourth.release()
    expect(readdirSync(folder)).toEqual([])
  })

  test('of many that find a process gone, one gets it', async () => {
    for (let round = 0; round < 10; round += 1) {
      await locks('run 1').acquire('expenses')
      leave({ pid: await gone() })
      const tries = Array.from({ length: 12 }, async (_, index) => locks(`run ${index}`).acquire('expenses'))
      const taken = (await Promise.allSettled(tries)).flatMap(one => (one.status === 'fulfilled' ? [one.value] : []))
      expect(taken).toHaveLength(1)
      for (const lock of taken) await lock.release()
    }
  })

  test('a process of another machine counts as alive', async () => {
    await locks('run 1').acquire('expenses')
    leave({ host: `not-${hostname()}`, pid: await gone() })
    await expect(locks('run 2').acquire('expenses')).rejects.toThrow('another run is importing the same app')
  })

  test.each([
    'torn',
    'null',
    '{}',
    '{"pid":1,"host":"h","run":"r","since":"s","importing":5}',
    '{"pid":1,"host":"h","run":"r","since":"s","ended":"no"}'
  ])('a file that cannot be read is nobody’s: %s', async text => {
    await locks('run 1').acquire('expenses')
    const [file = ''] = readdirSync(folder)
    writeFileSync(join(folder, file), text)
    expect((await locks('run 2').acquire('expenses')).interrupted).toBeUndefined()
  })
})
