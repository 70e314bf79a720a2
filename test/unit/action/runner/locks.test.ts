import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createClaims } from '../../../../src/action/runner/locks.ts'
import type { Claims } from '../../../../src/commands/ports/runner.ts'

const MARCH = Date.UTC(2026, 2, 1)

describe('claims of the runs on one machine', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'claims-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const claims = (run: string, scope = ''): Claims => createClaims({ folder, run, scope, now: () => MARCH })
  /** The claim's file, written as a process of that number would have. */
  const leave = (claim: Record<string, unknown>): void => {
    const [file = ''] = readdirSync(folder)
    const held = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>
    writeFileSync(join(folder, file), JSON.stringify({ ...held, ...claim }))
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
    await claims('https://github.com/contoso/apps/actions/runs/1').take('expenses in production')
    await expect(claims('run 2').take('expenses in production')).rejects.toThrow(
      new RegExp(
        `another run is importing the same.*runs/1 \\(process ${process.pid}, since 2026-03-01T00:00:00.000Z\\).*concurrency.*delete ${folder}`
      )
    )
  })

  test('of many at once one gets it', async () => {
    const tries = Array.from({ length: 40 }, async (_, index) => claims(`run ${index}`).take('expenses'))
    const taken = (await Promise.allSettled(tries)).filter(({ status }) => status === 'fulfilled')
    expect(taken).toHaveLength(1)
    expect(readdirSync(folder)).toHaveLength(1)
  })

  test('others of another subject or another world go on, and what is given back can be taken', async () => {
    const first = await claims('run 1').take('expenses')
    await claims('run 2').take('travel')
    await claims('run 3', 'another world').take('expenses')
    await first.give()
    expect((await claims('run 4').take('expenses')).leftBehind).toBeUndefined()
  })

  test('a process that is gone holds nothing, and says how far it came', async () => {
    const first = await claims('run 1').take('expenses')
    await first.mark('sha256:of-it')
    leave({ pid: await gone() })
    const second = await claims('run 2').take('expenses')
    expect(second.leftBehind).toEqual({ since: '2026-03-01T00:00:00.000Z', content: 'sha256:of-it' })
    expect(readdirSync(folder)).toHaveLength(1)
  })

  test('what was left behind stays noted until a run knows what became of it', async () => {
    const first = await claims('run 1').take('expenses')
    await first.mark('sha256:of-it')
    leave({ pid: await gone() })
    const left = { since: '2026-03-01T00:00:00.000Z', content: 'sha256:of-it' }
    // One that is lost before it imports, one that ends without knowing, one that knows.
    expect((await claims('run 2').take('expenses')).leftBehind).toEqual(left)
    leave({ pid: await gone() })
    const third = await claims('run 3').take('expenses')
    expect(third.leftBehind).toEqual(left)
    await third.give()
    const fourth = await claims('run 4').take('expenses')
    expect(fourth.leftBehind).toEqual(left)
    fourth.settle()
    await fourth.give()
    expect(readdirSync(folder)).toEqual([])
  })

  test('of many that find a process gone, one gets it', async () => {
    for (let round = 0; round < 10; round += 1) {
      await claims('run 1').take('expenses')
      leave({ pid: await gone() })
      const tries = Array.from({ length: 12 }, async (_, index) => claims(`run ${index}`).take('expenses'))
      const taken = (await Promise.allSettled(tries)).flatMap(one => (one.status === 'fulfilled' ? [one.value] : []))
      expect(taken).toHaveLength(1)
      for (const claim of taken) await claim.give()
    }
  })

  test('a process of another machine counts as alive', async () => {
    await claims('run 1').take('expenses')
    leave({ host: `not-${hostname()}`, pid: await gone() })
    await expect(claims('run 2').take('expenses')).rejects.toThrow('another run is importing the same')
  })

  test.each([
    'torn',
    'null',
    '{}',
    '{"pid":1,"host":"h","run":"r","since":"s","importing":5}',
    '{"pid":1,"host":"h","run":"r","since":"s","ended":"no"}'
  ])('a file that cannot be read is nobody’s: %s', async text => {
    await claims('run 1').take('expenses')
    const [file = ''] = readdirSync(folder)
    writeFileSync(join(folder, file), text)
    expect((await claims('run 2').take('expenses')).leftBehind).toBeUndefined()
  })
})
