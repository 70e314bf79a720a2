import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Observation } from '../../scripts/probe/recorder.ts'
import { embeddedProbe, probe, type Observed, type ProbeOptions } from '../../scripts/probe/run.ts'
import { isObject } from '../../src/base/objects.ts'
import { embeddedCloud } from '../../src/protocol/clouds.ts'
import { startFront, type Passing } from '../support/changing-front.ts'
import { impatientClock } from '../support/clock.ts'
import { root } from '../support/runner.ts'
import { openWorld, SOURCE, type OpenWorld } from '../support/world.ts'

/** The probes of an embedded environment, through a front that changes answers when there is something to change. */
async function probed(
  world: OpenWorld,
  options: Partial<ProbeOptions> = {},
  change: (answer: Passing) => void = () => {}
): Promise<Observed> {
  await using front = await startFront(world.server.url, change)
  return await probe({
    ...embeddedProbe(world.server, impatientClock),
    cloud: embeddedCloud(front.url),
    clock: impatientClock,
    write: true,
    ...options
  })
}

const misshapen = ({ calls }: Observed): Observation[] => calls.filter(({ fits }) => fits?.fits === false)
const answers = ({ verdicts }: Observed): Record<string, string> =>
  Object.fromEntries(verdicts.map(({ id, answer }) => [id, answer]))

const edit = (value: unknown, work: (object: Record<string, unknown>) => void): void => {
  if (Array.isArray(value)) for (const item of value) edit(item, work)
  if (!isObject(value)) return
  for (const inner of Object.values(value)) edit(inner, work)
  work(value)
}

const isPoll = ({ method, path }: Passing): boolean => method === 'GET' && /operations\/[^/]+$/i.test(path)

describe('the embedded environment', () => {
  test('passes its own probe, reading and writing, and is as it was afterwards', async () => {
    await using world = await openWorld({ operationSeconds: 0.3 })
    const before = world.environment(SOURCE)
    const observed = await probed(world)
    expect(observed.deviations).toEqual([])
    expect(misshapen(observed)).toEqual([])
    expect(answers(observed)).toMatchObject({
      2: 'no',
      3: 'yes',
      5: 'yes',
      14: 'yes',
      d: 'yes',
      e: 'yes',
      calls: 'yes'
    })
    // Nobody can tell from here.
    expect(answers(observed)).toMatchObject({ 1: 'not tested', 10: 'not tested', 11: 'not tested', 17: 'not tested' })
    expect(observed.facts).toMatchObject({ everythingWasDeleted: true, sameNameMakesAnother: true })
    const after = world.environment(SOURCE)
    expect(after.apps).toEqual(before.apps)
    expect(after.flows).toEqual(before.flows)
  })

  test('is read without a write', async () => {
    await using world = await openWorld()
    const before = world.server.world()
    const observed = await probed(world, { write: false })
    expect(observed.deviations).toEqual([])
    expect(world.server.journal.filter(({ method }) => method !== 'GET')).toEqual([])
    expect(world.server.world()).toEqual(before)
    expect(observed.calls.map(({ call }) => call)).toEqual(
      expect.arrayContaining(['environment', 'apps by filter', 'app', 'connections', 'flow', 'audience flow at flow'])
    )
  })
})

test('every deviation of a service is named, with its call and its place', async () => {
  await using world = await openWorld({ operationSeconds: 0.3 })
  const observed = await probed(world, {}, answer => {
    const { method, path, body } = answer
    if (path.endsWith('/validateImportPackage')) answer.status = 202
    if (isPoll(answer)) {
      edit(body, object => delete object['suggestedId'])
      answer.headers['retry-after'] = '7'
    }
    if (path.endsWith('/listPackageResources')) answer.headers['retry-after'] = '7'
    if (path.endsWith('/publish')) {
      answer.status = 403
      answer.body = { error: { code: 'Forbidden', message: 'No.' } }
    }
    if (path.endsWith('/validateImportPackage')) edit(body, object => void (object['errors'] &&= ['a text']))
    if (method === 'GET' && /\/apps\/[^/]+$/.test(path) && isObject(body) && isObject(body['properties'])) {
      body['properties']['appVersion'] = 3
      body['properties']['sharingType'] = 'x'
    }
    if (path.endsWith('/policies')) answer.body = { error: { code: 'TooManyRequests' } }
    if (path.endsWith('/flows')) edit(body, object => object['state'] && (object['state'] = 'Asleep'))
  })
  expect(observed.deviations).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ call: 'validate', what: 'status', observed: [202], embedded: [200] }),
      expect.objectContaining({ what: 'only-embedded', at: 'properties.resources.*.suggestedId' }),
      expect.objectContaining({ call: 'list resources', what: 'header', at: 'retry-after' }),
      expect.objectContaining({ call: 'publish', what: 'status', observed: [403], embedded: [200] }),
      expect.objectContaining({ call: 'publish', what: 'code', observed: ['Forbidden'] }),
      expect.objectContaining({ call: 'app', what: 'types', at: 'properties.appVersion', observed: ['number'] }),
      expect.objectContaining({ call: 'app', what: 'only-observed', at: 'properties.sharingType' }),
      expect.objectContaining({ call: 'policies', what: 'code', observed: ['TooManyRequests'] }),
      expect.objectContaining({ call: 'flows', what: 'values', at: 'value[].properties.state', observed: ['*'] })
    ])
  )
  expect(answers(observed)).toMatchObject({ 2: 'yes', 3: 'no', 7: 'yes', e: 'no' })
  expect(observed.facts.suggestedId).toBe('absent')
  expect(misshapen(observed).map(({ call }) => call)).toContain('app')
  expect(misshapen(observed)[0]?.fits?.problems[0]).toMatchObject({ at: 'properties.appVersion' })
})

describe('nothing is written to or deleted that does not carry the name of the probe, whatever an import says it made', () => {
  const bystander = '0b5e55ed-0000-4000-8000-000000000001'

  test.each([
    ['apps', 'Microsoft.PowerApps/apps'],
    ['flows', 'Microsoft.Flow/flows']
  ] as const)('%s', async (kind, type) => {
    await using world = await openWorld()
    const { name } = world.environment(SOURCE)
    world.server.change(({ environments }) => {
      const all: Record<string, { id: string; displayName: string }> = environments[name]?.[kind] ?? {}
      const [one] = Object.values(all)
      if (one !== undefined) all[bystander] = { ...structuredClone(one), id: bystander, displayName: 'Bystander' }
    })
    const before = world.environment(SOURCE)
    const observed = await probed(world, {}, answer => {
      if (!isPoll(answer)) return
      edit(answer.body, object => {
        // Only results of an import have a selection.
        if (object['type'] === type && 'selectedCreationType' in object)
          object['id'] = `/providers/${type}/${bystander}`
      })
    })
    const after = world.environment(SOURCE)
    for (const [id, one] of Object.entries(before[kind])) expect(after[kind][id]).toEqual(one)
    expect(observed.facts.everythingWasDeleted).toBe(false)
    expect(observed.calls.map(({ call }) => call)).not.toContain('import as update')
  })
})

test('an import that nothing came back of may have left something', async () => {
  await using world = await openWorld()
  const observed = await probed(world, {}, answer => {
    if (!answer.path.endsWith('/importPackage')) return
    answer.status = 504
    answer.headers = {}
    answer.body = {}
  })
  expect(observed.facts.everythingWasDeleted).toBe(false)
})

test('write probes stop in an environment that is not a sandbox', async () => {
  await using world = await openWorld()
  const cloud = { ...embeddedCloud(world.server.url), name: 'Public' } as const
  const tried = probe({ ...embeddedProbe(world.server, impatientClock), cloud, clock: impatientClock, write: true })
  await expect(tried).rejects.toThrow(/Sandbox, Trial and Developer/)
  expect(world.server.journal.filter(({ method }) => method !== 'GET')).toEqual([])
})

test.each([
  ['HTML', (answer: Passing) => void (answer.body = '<html></html>')],
  ['nothing', (answer: Passing) => void (answer.body = null)],
  ['a failure', (answer: Passing) => void (answer.status = 503)],
  [
    'a redirect',
    (answer: Passing) => void ((answer.status = 302), (answer.headers['location'] = 'https://example.com/'))
  ]
])('a service that answers everything with %s ends the probe with a sentence', async (_, change) => {
  await using world = await openWorld()
  await expect(probed(world, {}, change)).rejects.toThrow(/list of environments/)
})

test('a service that breaks after the lists leaves observations all the same', async () => {
  await using world = await openWorld()
  const observed = await probed(world, {}, answer => {
    if (answer.path.endsWith('/environments') || answer.path.endsWith('Microsoft.PowerApps/apps')) return
    answer.status = 500
    answer.body = [[[1, 'x', null]]]
  })
  expect(observed.deviations).toEqual(
    expect.arrayContaining([expect.objectContaining({ call: 'list resources', what: 'status', observed: [500] })])
  )
  expect(answers(observed)).toMatchObject({ 4: 'not tested', 8: 'not tested' })
})

describe('npm run probe', () => {
  const run = (...args: string[]): Promise<{ code: number; out: string }> =>
    new Promise(resolve => {
      execFile(
        process.execPath,
        [join(root, 'scripts/probe.ts'), ...args],
        { env: { PATH: process.env['PATH'] } },
        (error, stdout, stderr) => resolve({ code: error === null ? 0 : 1, out: stdout + stderr })
      )
    })

  test('probes an embedded environment of its own and leaves a file', async () => {
    await using world = await openWorld()
    const file = join(world.folder, 'observed.json')
    const { code, out } = await run('--cloud', 'Embedded', '--out', file)
    expect(code).toBe(0)
    expect(out).toContain('0 deviations')
    const observed = JSON.parse(readFileSync(file, 'utf8')) as Observed
    expect(observed).toMatchObject({ format: 1, cloud: 'Embedded', probes: 'read', deviations: [] })
  })

  test.each([
    [['--help'], 0, /--write/],
    [[], 1, /--environment is missing/],
    [['--environment', 'x', '--write'], 1, /--app/],
    [['--environment', 'x', '--cloud', 'Moon'], 1, /Embedded/],
    [['--environment', 'x'], 1, /PROBE_ACCESS_TOKENS/]
  ])('%j ends with %d and says why', async (args, expected, words) => {
    const { code, out } = await run(...args)
    expect(code).toBe(expected)
    expect(out).toMatch(words)
    expect(out).not.toMatch(/^\s+at /m)
  })
})
