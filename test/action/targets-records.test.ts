import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import { afterRequests } from '../support/cut-short.ts'
import { appsIn, outcomes, targetIn } from '../support/fleet-results.ts'
import { readManyRecords } from '../../src/commands/records/many-records.ts'
import { fleetWorld, targetLines, writeInto } from '../support/fleet-world.ts'
import { startGitHub, type GitHubServer } from '../support/github-server.ts'
import { environmentOf } from '../support/more-environments.ts'
import { handOverNow } from '../support/records.ts'
import { startResultsService } from '../support/results-service.ts'
import { runStep, type StepResult } from '../support/runner.ts'
import { thinned } from '../support/thinned.ts'
import { fine, type OpenWorld } from '../support/world.ts'

// Each run has an artifact service of its own, a process: minutes on a machine that has other things to do.
jest.setTimeout(600_000)

const TOKEN = 'ghs_of_this_run'
const MANY = { command: 'import', 'package-file': 'release.zip', 'targets-file': 'targets.yml', 'github-token': TOKEN }
const one = (id: string): Record<string, string> => ({
  command: 'import',
  environment: environmentOf(id),
  'package-file': 'release.zip',
  'github-token': TOKEN
})
const THREE = ['fabrikam', 'northwind', 'tailspin']
const three = (): Promise<OpenWorld> => fleetWorld(THREE, `targets:\n${targetLines({ all: THREE })}`)

interface Left {
  readonly result: StepResult
  /** Names of the records that the run left. */
  readonly names: readonly string[]
  /** Calls of GitHub's API that the run made. */
  readonly asked: readonly string[]
}

/** A run of its own: new artifacts, a machine that knows nothing of earlier ones, and their artifacts at GitHub. */
async function run(
  world: OpenWorld,
  github: GitHubServer,
  number: number,
  inputs: Record<string, string>,
  options: { readonly lost?: AbortSignal; readonly attempt?: number } = {}
): Promise<Left> {
  await using results = await startResultsService()
  const machine = join(world.folder, `machine-${number}`)
  mkdirSync(machine, { recursive: true })
  const before = github.journal.length
  const result = await world.step(inputs, {
    temp: join(machine, 'temp'),
    env: {
      ...results.env,
      TMPDIR: machine,
      GITHUB_API_URL: github.url,
      GITHUB_ACTION: 'import',
      GITHUB_RUN_ATTEMPT: String(options.attempt ?? 1),
      RUNNER_DEBUG: '1'
    },
    ...(options.lost === undefined ? {} : { lost: options.lost })
  })
  const asked = github.journal.slice(before)
  return { result, names: await handOverNow(results, github, number), asked }
}

describe('the records of many targets', () => {
  test('are one artifact, read once, and each target is found in it', async () => {
    await using world = await three()
    await using github = await startGitHub(TOKEN)
    const first = await run(world, github, 11, MANY)
    expect(outcomes(fine(first.result))).toEqual({ fabrikam: 'created', northwind: 'created', tailspin: 'created' })
    expect(first.names).toEqual([expect.stringMatching(/^power-apps-records-[0-9a-f]{16}$/)])

    const second = await run(world, github, 12, MANY)
    expect(new Set(Object.values(outcomes(fine(second.result))))).toEqual(new Set(['unchanged']))
    for (const id of THREE)
      expect(second.result.log).toMatch(
        new RegExp(`\\[${id}\\] The last promotion finished.*record from artifact ${first.names[0]} of run 11`)
      )
    expect(second.asked.map(line => line.replace(/\?.*/, ''))).toEqual([
      'GET /repos/contoso/apps/actions/artifacts',
      'GET /repos/contoso/apps/actions/artifacts/1/zip'
    ])
  })

  test('are found by a single import, whose own record is found by the next run over many', async () => {
    await using world = await three()
    await using github = await startGitHub(TOKEN)
    const many = await run(world, github, 11, MANY)
    fine(many.result)
    const single = await run(world, github, 12, one('northwind'))
    expect(fine(single.result).outputs['outcome']).toBe('unchanged')
    expect(single.result.log).toContain(`(record from artifact ${many.names[0]} of run 11)`)
    expect(single.names).toEqual([expect.stringMatching(/^power-apps-record-[0-9a-f]{16}$/)])

    const again = await run(world, github, 13, MANY)
    expect(fine(again.result).log).toMatch(new RegExp(`\\[northwind\\] .*record from artifact ${single.names[0]}`))
    expect(again.result.log).toMatch(new RegExp(`\\[tailspin\\] .*record from artifact ${many.names[0]}`))
    // What was recorded last counts, wherever it is.
    const last = await run(world, github, 14, one('northwind'))
    expect(fine(last.result).log).toContain(`(record from artifact ${again.names[0]} of run 13)`)
  })

  test('of several jobs are joined by collect, and the next run reads those alone', async () => {
    await using world = await three()
    await using github = await startGitHub(TOKEN)
    await using results = await startResultsService()
    const env = { ...results.env, GITHUB_API_URL: github.url, GITHUB_ACTION: 'step' }
    const files: string[] = []
    for (const only of ['fabrikam', 'northwind, tailspin']) {
      const { outputs } = fine(await world.step({ ...MANY, only }, { env }))
      expect(outputs['record-file']).toMatch(/\.json$/)
      writeInto(world, `${only.slice(0, 4)}.json`, readFileSync(outputs['result-file'] ?? ''))
      files.push(`${only.slice(0, 4)}.json`)
    }
    const jobs = results.names()
    expect(jobs).toHaveLength(2)
    const collected = fine(
      await runStep({
        inputs: { command: 'collect', 'targets-file': 'targets.yml', 'result-files': files.join('\n') },
        temp: join(world.folder, 'temp-of-collect'),
        workspace: join(world.folder, 'workspace'),
        env
      })
    )
    expect(results.names().filter(name => !jobs.includes(name))).toEqual(['power-apps-records'])
    const held = await results.bytesOf('power-apps-records')
    expect(readFileSync(collected.outputs['record-file'] ?? '')).toEqual(held)
    const ids = new Set(
      [...readManyRecords(held, 'the artifact').values()].map(record => (record as { environment: string }).environment)
    )
    expect(ids).toEqual(new Set(THREE.map(id => world.environment(environmentOf(id)).name)))

    await handOverNow(results, github, 11)
    const next = await run(world, github, 12, MANY)
    expect(new Set(Object.values(outcomes(fine(next.result))))).toEqual(new Set(['unchanged']))
    expect(next.asked.filter(line => line.endsWith('/zip'))).toEqual([
      'GET /repos/contoso/apps/actions/artifacts/3/zip'
    ])
  })

  test('that hold something else are a warning, and contents are compared', async () => {
    await using world = await three()
    await using github = await startGitHub(TOKEN)
    fine((await run(world, github, 11, MANY)).result)
    github.artifacts.length = 0
    const bytes = Buffer.from('{ "kind": "power-app-promotions", "schema": 99, "records": {} }')
    github.artifacts.push({ id: 1, name: 'power-apps-records', run: 1, createdAt: new Date().toISOString(), bytes })
    const many = await run(world, github, 12, MANY)
    expect(new Set(Object.values(outcomes(fine(many.result))))).toEqual(new Set(['unchanged']))
    expect(many.result.log.match(/^::warning.*The record of the last promotion is unknown/gm)).toHaveLength(1)
    const single = await run(world, github, 13, one('fabrikam'))
    expect(fine(single.result).log).toContain('artifact power-apps-records of run 1, which cannot be read')
  })

  test('of which one was tampered with stop that target alone, before anything is written', async () => {
    await using world = await three()
    await using github = await startGitHub(TOKEN)
    const first = await run(world, github, 11, MANY)
    fine(first.result)
    const [artifact] = github.artifacts
    const id = world.environment(environmentOf('northwind')).name
    const forged = Buffer.from(artifact?.bytes ?? '')
      .toString('utf8')
      .split('\n')
      .map(line => (line.includes(id) ? line.replace('"schema":1', '"schema":99') : line))
      .join('\n')
    github.artifacts.length = 0
    github.artifacts.push({
      id: 9,
      name: first.names[0] ?? '',
      run: 11,
      createdAt: new Date().toISOString(),
      bytes: Buffer.from(forged)
    })
    const second = await run(world, github, 12, { ...MANY, 'when-unchanged': 'import' })
    expect(targetIn(second.result, 'northwind')?.failure).toContain('Could not read the record of the last promotion')
    expect(targetIn(second.result, 'northwind')?.changed).toBe(false)
  })

  test('are one file where the step names one, which a single import reads and writes as well', async () => {
    await using world = await three()
    const inputs = { 'record-file': 'state/records.json' }
    const file = join(world.folder, 'workspace', 'state/records.json')
    const held = (): object[] =>
      Object.values((JSON.parse(readFileSync(file, 'utf8')) as { records: Record<string, object> }).records)
    fine(await world.step({ ...MANY, ...inputs }))
    const created = held().length
    expect(created).toBeGreaterThanOrEqual(3)
    const single = fine(await world.step({ ...one('northwind'), ...inputs }))
    expect(single.log).toContain('(record from state/records.json)')
    expect(held()).toHaveLength(created)
    expect(new Set(Object.values(outcomes(fine(await world.step({ ...MANY, ...inputs })))))).toEqual(
      new Set(['unchanged'])
    )
  })

  test('of a run that is lost are taken up on another machine: nothing twice, nothing lost', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const six = (): Promise<OpenWorld> =>
      fleetWorld(ids, `rings: [{ name: all, parallel: 3, stop-after: 6 }]\ntargets:\n${targetLines({ all: ids })}`)
    let requests = 0
    {
      await using world = await six()
      await using github = await startGitHub(TOKEN)
      const before = world.server.journal.length
      fine((await run(world, github, 11, MANY)).result)
      requests = world.server.journal.length - before
    }
    const cuts = Array.from({ length: Math.floor((requests - 5) / 10) }, (_, at) => (at + 1) * 10)
    for (const cut of thinned('requests at which a run over 6 targets is lost with its machine', cuts, 2)) {
      await using world = await six()
      await using github = await startGitHub(TOKEN)
      const lost = await run(world, github, 11, MANY, { lost: afterRequests(world, count => count === cut) })
      expect([cut, lost.result.code]).toEqual([cut, null])
      const begun = ids.filter(id => Object.keys(world.environment(environmentOf(id)).apps).length > 0)
      const inputs = { ...MANY, 'max-async-wait-time': '0.1' }
      for (const number of [11, 12]) await run(world, github, number, inputs, { attempt: number - 9 })
      expect([cut, ids.filter(id => appsIn(world, id) > 1)]).toEqual([cut, []])
      expect([cut, begun.filter(id => appsIn(world, id) === 0)]).toEqual([cut, []])
      const last = await run(world, github, 13, inputs)
      for (const [id, outcome] of Object.entries(outcomes(last.result)))
        if (outcome === 'failed') expect(targetIn(last.result, id)?.failure).toContain('which may still appear')
        else expect([cut, id, outcome]).toEqual([cut, id, expect.stringMatching(/^unchanged$|^not-started$/)])
    }
  }, 900_000)
})
