import { describe, expect, test } from '@jest/globals'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { afterRequests } from '../support/cut-short.ts'
import { withEditedFlow } from '../support/edited-package.ts'
import { appsIn, outcomes, targetIn } from '../support/fleet-results.ts'
import { fleetWorld, targetLines, writeInto } from '../support/fleet-world.ts'
import { environmentOf } from '../support/more-environments.ts'
import { thinned } from '../support/thinned.ts'
import { errorOf, fine, type OpenWorld } from '../support/world.ts'

const IMPORT = { command: 'import', 'package-file': 'release.zip', 'targets-file': 'targets.yml' }
const TWELVE = Array.from({ length: 12 }, (_, at) => `customer-${at + 1}`)
const [CANARY = '', ...BROAD] = TWELVE

/** Minutes in which twelve targets are done, and for which a run waits for an import that may still appear. */
const WAIT = '0.1'

const twelve = (): Promise<OpenWorld> =>
  fleetWorld(
    TWELVE,
    `rings: [{ name: canary, parallel: 1 }, { name: broad, parallel: 4, stop-after: 3 }]
targets:
${targetLines({ canary: [CANARY], broad: BROAD })}`
  )

describe('a run that is cut short', () => {
  test('at any tenth request is taken up by the next one: nothing twice, nothing lost', async () => {
    let requests = 0
    {
      await using world = await twelve()
      const before = world.server.journal.length
      fine(await world.step(IMPORT))
      requests = world.server.journal.length - before
    }
    const cuts = Array.from({ length: Math.floor((requests - 5) / 10) }, (_, at) => (at + 1) * 10)
    for (const cut of thinned('requests at which a run over 12 targets is cut short', cuts, 2)) {
      await using world = await twelve()
      const lost = await world.step(IMPORT, { lost: afterRequests(world, count => count === cut) })
      expect([cut, lost.code]).toEqual([cut, null])
      // An import that was begun may still appear, which a run waits for; one that never reached the service does not.
      for (let attempt = 0; attempt < 2; attempt++) {
        const next = await world.step({ ...IMPORT, 'max-async-wait-time': WAIT })
        if (next.code === 0) break
      }
      const apps = TWELVE.map(id => appsIn(world, id))
      expect([cut, Math.max(...apps)]).toEqual([cut, 1])
      const last = await world.step({ ...IMPORT, 'max-async-wait-time': WAIT })
      const left = Object.entries(outcomes(last)).filter(([, outcome]) => outcome !== 'unchanged')
      // Only what never reached the service is refused until its note is gone, and it is named.
      for (const [id, outcome] of left) {
        expect([cut, id, ['failed', 'not-started']]).toEqual([cut, id, expect.arrayContaining([outcome])])
        if (outcome === 'failed') expect(targetIn(last, id)?.failure).toContain('which may still appear')
      }
    }
  }, 900_000)

  test('by SIGTERM begins nothing more and still says how far it came', async () => {
    await using world = await twelve()
    const result = await world.step(IMPORT, { signal: { name: 'SIGTERM', after: 'Ring "canary": 1 of 1 done' } })
    expect(result.code).toBe(1)
    const ends = outcomes(result)
    expect(Object.keys(ends).sort()).toEqual([...TWELVE].sort())
    expect(ends[CANARY]).toBe('created')
    expect(Object.values(ends)).toContain('not-started')
    expect(result.afterSignal).toBeLessThan(2_000)
    for (const id of TWELVE.filter(one => ends[one] === 'not-started')) expect(appsIn(world, id)).toBe(0)
    const next = await world.step(IMPORT)
    expect(Math.max(...TWELVE.map(id => appsIn(world, id)))).toBe(1)
    for (const [id, outcome] of Object.entries(outcomes(next)))
      if (outcome === 'failed') expect(targetIn(next, id)?.failure).toContain('which may still appear')
  })
})

test('a target that hangs ends with its own time, and the others go on', async () => {
  const ids = ['slow', 'quick']
  await using world = await fleetWorld(
    ids,
    `rings: [{ name: all, parallel: 1, stop-after: 2 }]
targets:
  slow: { environment: ${environmentOf('slow')}, max-async-wait-time: 0.05 }
  quick: { environment: ${environmentOf('quick')} }`
  )
  world.server.faults.inject('never-finishes')
  const result = await world.step(IMPORT)
  expect(outcomes(result)).toEqual({ slow: 'failed', quick: 'created' })
  expect(targetIn(result, 'slow')?.failure).toContain('max-async-wait-time')
})

describe('a canary that fails', () => {
  test.each([
    ['before the import', 'fails-at-validation', 0],
    ['at the upload', 'link-expired', 0],
    ['at the import', 'resource-fails', undefined],
    ['at a flow', 'flow-lookup-fails', undefined],
    ['at publishing', 'publish-refused', undefined],
    ['at turning flows on', 'flow-start-refused', undefined]
  ])('%s stops the release, and is rolled back where it was written', async (_, fault, apps) => {
    const ids = ['canary', 'other']
    await using world = await fleetWorld(
      ids,
      `defaults: { on-failure: rollback, backup: true, flows-state: on }
rings: [{ name: first }, { name: second }]
targets:
${targetLines({ first: ['canary'], second: ['other'] })}`
    )
    // What is published is there before, so that publishing the update can be refused.
    if (fault === 'publish-refused') {
      fine(await world.step(IMPORT))
      writeInto(world, 'release.zip', Buffer.from(withEditedFlow(makeDemoPackage(), 'the second release')))
    }
    world.server.faults.inject(fault)
    const result = await world.step(IMPORT)
    expect(result.code).toBe(1)
    expect(outcomes(result)).toEqual({ canary: 'failed', other: 'not-started' })
    if (apps !== undefined) expect(appsIn(world, 'canary')).toBe(apps)
    else if (fault !== 'flow-start-refused') expect(targetIn(result, 'canary')?.rolledBack).toBe(true)
    // The second run takes up both.
    expect(outcomes(await world.step(IMPORT))['other']).toBe(fault === 'publish-refused' ? 'updated' : 'created')
  })
})

test('a canary that cannot be shared as declared stops the release, and keeps what was imported', async () => {
  const targets = (owner: string): string => `rings: [{ name: first }, { name: second }]
targets:
  canary: { ring: first, environment: ${environmentOf('canary')}${owner} }
${targetLines({ second: ['other'] })}`
  // Only an administrator may make somebody else the owner.
  const declared = ', share-mode: apply, share: { owner: trial@contoso.example }'
  await using world = await fleetWorld(['canary', 'other'], targets(declared))
  const result = await world.step(IMPORT)
  expect(outcomes(result)).toEqual({ canary: 'failed', other: 'not-started' })
  expect(targetIn(result, 'canary')?.failure).toContain('owner')
  expect([appsIn(world, 'canary'), appsIn(world, 'other')]).toEqual([1, 0])
  writeInto(world, 'targets.yml', targets(''))
  expect(outcomes(fine(await world.step(IMPORT)))).toEqual({ canary: 'unchanged', other: 'created' })
})

test('an answer that asks for patience slows the run and fails nothing', async () => {
  await using world = await fleetWorld(['a', 'b'], `targets:\n${targetLines({ all: ['a', 'b'] })}`)
  world.server.faults.inject('throttled-twice')
  expect(outcomes(fine(await world.step(IMPORT)))).toEqual({ a: 'created', b: 'created' })
})

test('a protected target is imported from an approved plan alone', async () => {
  await using world = await fleetWorld(['a'], `targets:\n  a: { environment: ${environmentOf('a')}, protected: true }`)
  expect(errorOf(await world.step(IMPORT))).toContain('"a" is protected')
  fine(await world.step({ ...IMPORT, command: 'plan', 'plan-file': 'plan.json' }))
  expect(outcomes(fine(await world.step({ ...IMPORT, 'plan-file': 'plan.json' })))).toEqual({ a: 'created' })
})

test('a ring that stops is brought back as a whole, where it says so', async () => {
  const ids = ['updated', 'created', 'broken', 'later']
  await using world = await fleetWorld(
    ids,
    `rings: [{ name: first, parallel: 1, rollback: ring }, { name: second }]
targets:
${targetLines({ first: ['updated', 'created', 'broken'], second: ['later'] })}`
  )
  fine(await world.step({ ...IMPORT, only: 'updated' }))
  const flowsOf = (id: string): unknown =>
    Object.values(world.environment(environmentOf(id)).flows).map(({ definition }) => definition)
  const before = flowsOf('updated')
  world.server.change(({ environments }) => {
    for (const one of Object.values(environments)) if (one.displayName === environmentOf('broken')) one.connections = {}
  })
  writeInto(world, 'release.zip', Buffer.from(withEditedFlow(makeDemoPackage(), 'the second release')))
  const result = await world.step(IMPORT)
  expect(outcomes(result)).toEqual({ updated: 'failed', created: 'failed', broken: 'failed', later: 'not-started' })
  expect(targetIn(result, 'updated')).toMatchObject({ rolledBack: true })
  expect(targetIn(result, 'created')?.failure).toContain('the ring "first" stopped after 1 failure')
  expect(flowsOf('updated')).toEqual(before)
  expect(ids.map(id => appsIn(world, id))).toEqual([1, 0, 0, 0])

  // The next run finds neither a release that is there already nor somebody else's changes.
  world.server.change(({ environments }) => {
    const [model, broken] = ['created', 'broken'].map(id =>
      Object.values(environments).find(({ displayName }) => displayName === environmentOf(id))
    )
    if (model !== undefined && broken !== undefined) broken.connections = structuredClone(model.connections)
  })
  const next = fine(await world.step(IMPORT))
  expect(outcomes(next)).toEqual({ updated: 'updated', created: 'created', broken: 'created', later: 'created' })
  expect(targetIn(next, 'updated')?.drift).toBeUndefined()
})
