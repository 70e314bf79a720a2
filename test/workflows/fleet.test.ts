import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readTargets } from '../../src/action/inputs/targets/read-targets.ts'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { page } from '../support/documentation.ts'
import { fakeGh } from '../support/fake-gh.ts'
import { appsIn } from '../support/fleet-results.ts'
import { targetLines } from '../support/fleet-world.ts'
import { addTargets, environmentOf } from '../support/more-environments.ts'
import { inputsWith } from '../support/inputs.ts'
import { mkdirs, root } from '../support/runner.ts'
import { runWorkflow, type WorkflowRun } from '../support/workflow.ts'
import { openWorld, type OpenWorld } from '../support/world.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fleet-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const IDS = ['canary', 'one', 'two', 'three']
const FILE = `rings:
  - { name: first, parallel: 1 }
  - { name: second, parallel: 4, stop-after: 2 }
  - { name: third }
targets:
${targetLines({ first: ['canary'], second: ['one', 'two'], third: ['three'] })}
`

/** Runs fleet.yml as a caller's workflow would, with the package where the artifact would be. */
async function fleet(name: string, world: OpenWorld, only = ''): Promise<WorkflowRun> {
  const targets = join(folder, `${name}.yml`)
  const release = join(folder, `${name}.zip`)
  writeFileSync(targets, FILE)
  writeFileSync(release, makeDemoPackage())
  mkdirSync(join(folder, name), { recursive: true })
  const { userName, password } = world.account('maker')
  return runWorkflow(readFileSync(join(root, '.github/workflows/fleet.yml'), 'utf8'), {
    folder: join(folder, name),
    kept: join(folder, 'cache'),
    env: {},
    contexts: {
      github: { run_attempt: '1' },
      secrets: {},
      inputs: {
        'targets-file': targets,
        'targets-per-job': 1,
        only,
        except: '',
        'artifact-name': 'power-apps-package',
        'package-digest': '',
        'max-async-wait-time': 5
      }
    },
    inputs: declared =>
      declared['command'] === 'import'
        ? {
            ...declared,
            'package-file': release,
            cloud: 'Embedded',
            'embedded-state': world.state,
            'user-name': userName,
            'password-secret': password
          }
        : declared
  })
}

async function withTargets(): Promise<OpenWorld> {
  const world = await openWorld()
  addTargets(world, IDS.map(environmentOf))
  return world
}

const breakIn = (world: OpenWorld, id: string): void =>
  world.server.change(({ environments }) => {
    for (const one of Object.values(environments)) if (one.displayName === environmentOf(id)) one.connections = {}
  })

describe('fleet.yml', () => {
  test('takes a release through its rings, and joins the results of all jobs', async () => {
    await using world = await withTargets()
    const ran = await fleet('good', world)
    expect(ran.steps.filter(({ outcome }) => outcome === 'failure').map(({ log }) => log)).toEqual([])
    expect(ran.jobs).toEqual({
      targets: 'success',
      'ring-1': 'success',
      'gate-1': 'success',
      'ring-2': 'success',
      'gate-2': 'success',
      'ring-3': 'success',
      'gate-3': 'success',
      'ring-4': 'skipped',
      'gate-4': 'skipped',
      collect: 'success'
    })
    expect(ran.steps.filter(({ step }) => step === 'import')).toHaveLength(4)
    expect(ran.step('collect').summary).toContain('✅ Done with 4 targets')
    expect(IDS.map(id => appsIn(world, id))).toEqual([1, 1, 1, 1])
  })

  test('stops where the canary fails: what is skipped has not passed', async () => {
    await using world = await withTargets()
    breakIn(world, 'canary')
    const ran = await fleet('canary', world)
    expect(ran.jobs).toMatchObject({
      'ring-1': 'failure',
      'gate-1': 'failure',
      'ring-2': 'skipped',
      'gate-2': 'skipped',
      'ring-3': 'skipped',
      collect: 'failure'
    })
    expect(ran.step('collect').outputs['failed-targets']).toBe('canary,one,two,three')
    expect(IDS.map(id => appsIn(world, id))).toEqual([0, 0, 0, 0])
  })

  test('goes on after fewer failures than a ring may have, and fails all the same', async () => {
    await using world = await withTargets()
    breakIn(world, 'two')
    const ran = await fleet('tolerated', world)
    expect(ran.jobs).toMatchObject({
      'ring-2': 'failure',
      'gate-2': 'success',
      'ring-3': 'success',
      collect: 'failure'
    })
    expect(ran.step('collect').outputs['failed-targets']).toBe('two')
    expect(IDS.map(id => appsIn(world, id))).toEqual([1, 1, 0, 1])
  })
})

describe('the workflow of docs/fleet.md that calls it', () => {
  const called = parse(readFileSync(join(root, '.github/workflows/fleet.yml'), 'utf8')) as {
    on: { workflow_call: { inputs: Record<string, { required?: boolean }>; secrets: Record<string, unknown> } }
  }
  const caller = page('docs/fleet.md').yaml.find(text => text.startsWith('name: fleet\n')) ?? ''
  const { jobs } = parse(caller) as { jobs: { fleet: { with: object; secrets: object } } }

  test('has at most 30 lines', () => {
    expect(caller.trim().split('\n').length).toBeGreaterThan(10)
    expect(caller.trim().split('\n').length).toBeLessThanOrEqual(30)
  })

  test('gives it what it takes and needs', () => {
    const { inputs, secrets } = called.on.workflow_call
    const given = Object.keys(jobs.fleet.with)
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(given))
    expect(given).toEqual(expect.arrayContaining(Object.keys(inputs).filter(name => inputs[name]?.required === true)))
    expect(Object.keys(secrets)).toEqual(Object.keys(jobs.fleet.secrets))
  })
})

test('the workflow of docs/fleet.md for pull requests comments what each target would get', async () => {
  await using world = await withTargets()
  const place = join(folder, 'pull-request')
  const workspace = mkdirs(join(place, 'workspace'))
  const targets = `targets:\n${targetLines({ '': ['one'] }).replace('ring: , ', '')}
  tailspin: { environment: Tailspin Production, create-environment: { region: europe } }\n`
  writeFileSync(join(workspace, 'targets.yml'), targets)
  writeFileSync(join(workspace, 'release.zip'), makeDemoPackage())
  const gh = fakeGh(place)
  const { userName, password } = world.account('maker')
  const text = page('docs/fleet.md').yaml.find(yaml => yaml.startsWith('name: plan-targets\n')) ?? ''
  const ran = await runWorkflow(text, {
    folder: place,
    kept: join(folder, 'cache'),
    programs: gh.programs,
    env: {},
    contexts: {
      github: {
        token: 'ghs_token',
        repository: 'contoso/apps',
        event: { pull_request: { number: 7, head: { repo: { full_name: 'contoso/apps' } } } }
      },
      secrets: { TARGETS: 'one: {}\ntailspin: {}' }
    },
    inputs: declared => ({
      ...declared,
      'package-file': join(workspace, 'release.zip'),
      'targets-file': join(workspace, 'targets.yml'),
      cloud: 'Embedded',
      'embedded-state': world.state,
      'user-name': userName,
      'password-secret': password
    })
  })
  expect(ran.steps.filter(({ outcome }) => outcome === 'failure').map(({ log }) => log)).toEqual([])
  const [command = '', ...body] = gh.told()
  expect(command).toMatch(/^pr comment 7 --edit-last --create-if-none --body-file /)
  expect(body.join('\n')).toMatch(/one.*Create 1 app and 2 flows/)
  expect(body.join('\n')).toMatch(/tailspin.*🆕 to create.*Create the environment, then stop&#58; 2 to create there/)
  expect(Object.values(world.server.world().environments).map(({ displayName }) => displayName)).not.toContain(
    'Tailspin Production'
  )
})

test('the targets file of docs/fleet.md is one that the action takes', async () => {
  const example = page('docs/fleet.md').yaml.find(text => text.includes('targets:\n')) ?? ''
  const { targets } = await readTargets({
    command: 'import',
    step: inputsWith({ 'client-secret': 'the secret of the step' }),
    file: { name: 'targets.yml', text: example },
    hasPlan: true
  })
  expect(targets.map(({ id }) => id)).toEqual(['fabrikam', 'northwind'])
})
