import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { outcomes, resultIn } from '../support/fleet-results.ts'
import { fleetWorld, targetLines, writeInto } from '../support/fleet-world.ts'
import { runStep, type StepResult } from '../support/runner.ts'
import { errorOf, fine, type OpenWorld } from '../support/world.ts'

const IMPORT = { command: 'import', 'package-file': 'release.zip', 'targets-file': 'targets.yml' }
const IDS = ['a', 'b']
const world = (): Promise<OpenWorld> => fleetWorld(IDS, `targets:\n${targetLines({ all: IDS })}`)

/** Keeps the result file of a step in the workspace, as a job that downloads it would. */
const keep = (at: OpenWorld, name: string, { outputs }: StepResult): Buffer => {
  const bytes = readFileSync(outputs['result-file'] ?? '')
  writeInto(at, name, bytes)
  return bytes
}

describe('a run that fails before its rings', () => {
  test('has started no target, and the next run takes up all of them', async () => {
    await using at = await world()
    const failed = await at.step({ ...IMPORT, 'package-digest': `sha256:${'0'.repeat(64)}` })
    expect(outcomes(failed)).toEqual({ a: 'not-started', b: 'not-started' })
    expect(failed.outputs['failed-targets']).toBe('a,b')
    expect(failed.summary).toContain('but package-digest is')
    keep(at, 'last.json', failed)
    const next = await at.step({ ...IMPORT, only: 'failed', 'last-result-file': 'last.json' })
    expect(outcomes(fine(next))).toEqual({ a: 'created', b: 'created' })
  })

  test('and before it chose any leaves no list to choose from, and the next run says so', async () => {
    await using at = await world()
    keep(at, 'last.json', await at.step({ ...IMPORT, only: 'z' }))
    const next = await at.step({ ...IMPORT, only: 'failed', 'last-result-file': 'last.json' })
    expect(errorOf(next)).toContain('that run failed before it chose any target: Could not read the targets file')
  })
})

describe('collect', () => {
  const collect = (at: OpenWorld): Promise<StepResult> =>
    runStep({
      temp: join(at.folder, 'temp'),
      workspace: join(at.folder, 'workspace'),
      inputs: { command: 'collect', 'targets-file': 'targets.yml', 'result-files': 'result-*.json\nresult-2.json' }
    })

  test('counts no target for passed that was planned', async () => {
    await using at = await world()
    keep(at, 'result-2.json', await at.step({ ...IMPORT, command: 'plan' }))
    const collected = await collect(at)
    expect(collected.code).toBe(1)
    expect(outcomes(collected)).toEqual({ a: 'not-started', b: 'not-started' })
    expect(errorOf(collected)).toContain('"result-2.json" is the result of a plan')
  })

  test.each([
    ['is cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2), 'it is not JSON'],
    ['is missing', () => undefined, 'there is no such file']
  ])('where a result %s still says what the other jobs did', async (_, change, why) => {
    await using at = await world()
    keep(at, 'result-1.json', fine(await at.step({ ...IMPORT, only: 'a' })))
    const bytes = change(keep(at, 'other.json', fine(await at.step({ ...IMPORT, only: 'b' }))))
    if (bytes !== undefined) writeInto(at, 'result-2.json', bytes)
    const collected = await collect(at)
    expect(collected.code).toBe(1)
    expect(outcomes(collected)).toEqual({ a: 'created', b: 'not-started' })
    expect([errorOf(collected), collected.summary, resultIn(collected).failure]).toEqual(
      Array(3).fill(expect.stringContaining(why))
    )
    expect(collected.outputs['failed-targets']).toBe('b')
  })
})

test('a matrix is made of a file that its jobs can read, so that no ring fails after another one was written', async () => {
  await using at = await world()
  const rings = 'rings: [{ name: one }, { name: two }]'
  writeInto(at, 'targets.yml', `${rings}\ntargets:\n${targetLines({ one: ['a'], two: ['b'] })}`)
  const targets = (): Promise<StepResult> =>
    runStep({
      temp: join(at.folder, 'temp'),
      workspace: join(at.folder, 'workspace'),
      inputs: { command: 'targets', 'targets-file': 'targets.yml' }
    })
  expect(JSON.parse(fine(await targets()).outputs['matrix'] ?? '')).toMatchObject([
    { ring: 'one', targets: 'ring:one' },
    { ring: 'two', targets: 'ring:two' }
  ])
  writeInto(
    at,
    'targets.yml',
    `${rings.replace('two', 'two, on-failure: sometimes')}\ntargets:\n${targetLines({ one: ['a'], two: ['b'] })}`
  )
  const refused = await targets()
  expect([refused.code, errorOf(refused)]).toEqual([
    1,
    expect.stringContaining('line 1, column 49: on-failure must be')
  ])
})

test('pauses that take longer than the run may are refused before the first ring, unless no ring follows', async () => {
  await using at = await fleetWorld(
    IDS,
    `rings: [{ name: one, pause: 2h }, { name: two, pause: 6h }]\ntargets:\n${targetLines({ one: ['a'], two: ['b'] })}`
  )
  const refused = await at.step(IMPORT)
  expect(errorOf(refused)).toContain('max-async-wait-time ends the run after 60 min')
  expect(outcomes(refused)).toEqual({ a: 'not-started', b: 'not-started' })
  expect(outcomes(fine(await at.step({ ...IMPORT, command: 'plan' })))).toEqual({ a: 'created', b: 'created' })
  expect(outcomes(fine(await at.step({ ...IMPORT, only: 'b' })))).toEqual({ b: 'created' })
})

test.each([
  ['latin1', 'targets-file'],
  ['utf16le', 'targets-file'],
  ['latin1', 'target-secrets-file']
] as const)('a file in %s as %s is refused: its letters would be others', async (encoding, input) => {
  await using at = await world()
  writeInto(
    at,
    'other.yml',
    Buffer.from('\ufeffa: { environment: Zürich }'.slice(encoding === 'latin1' ? 1 : 0), encoding)
  )
  const refused = await at.step({ ...IMPORT, [input]: 'other.yml' })
  expect(errorOf(refused)).toContain('Could not read the file "other.yml": it is not text in UTF-8')
})

test('a target that is under way when the run is cancelled does not report a defect', async () => {
  await using at = await world()
  const result = await at.step(IMPORT, {
    env: { RUNNER_DEBUG: '1' },
    signal: { name: 'SIGTERM', after: 'Starting to import "Expense Approvals"' }
  })
  const [first] = resultIn(result).targets
  expect(first).toMatchObject({ id: 'a', outcome: 'failed' })
  expect(first?.failure).toContain('cancelled')
  expect(result.summary).not.toContain('defect')
})

test('an environment that is yet to be created is confirmed by the name that it gets', async () => {
  await using at = await fleetWorld(
    [],
    'targets:\n  new: { environment: Fabrikam Production, create-environment: { region: europe } }'
  )
  const plan = { ...IMPORT, command: 'plan' }
  expect(errorOf(await at.step({ ...plan, confirm: 'Elsewhere' }))).toContain('which is another environment')
  const planned = await at.step({ ...plan, confirm: 'fabrikam production' })
  expect(outcomes(fine(planned))).toEqual({ new: 'created' })
})

test('an id that would be masked is refused, because no result could name its target', async () => {
  await using at = await fleetWorld(['a'], `targets:\n  fabrikam.example: { environment: a Production }`)
  const { userName, password } = at.account('maker')
  const secrets = (tenant: string): string =>
    `fabrikam.example: { ${tenant}user-name: ${userName}, password-secret: "${password}" }`
  const refused = await at.step({ ...IMPORT, 'target-secrets': secrets('tenant-id: fabrikam.example, ') })
  expect(errorOf(refused)).toContain('line 2, column 3: the id of this target contains a value of the secrets')
  expect(outcomes(fine(await at.step({ ...IMPORT, 'target-secrets': secrets('') })))).toEqual({
    'fabrikam.example': 'created'
  })
})
