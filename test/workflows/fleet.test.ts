import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readTargets } from '../../src/action/inputs/targets/read-targets.ts'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { OWN_COMMIT, OWN_REPOSITORY } from '../support/called-workflow.ts'
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

const WORKFLOW = readFileSync(join(root, '.github/workflows/fleet.yml'), 'utf8')
const IDS = ['canary', 'one', 'two', 'three']
const FILE = `rings:
  - { name: first, parallel: 1 }
  - { name: second, parallel: 4, stop-after: 2 }
  - { name: third }
targets:
${targetLines({ first: ['canary'], second: ['one', 'two'], third: ['three'] })}
`

interface Given {
  readonly only?: string
  readonly file?: string
  readonly approval?: string
  /** The workflow, changed. */
  readonly text?: string
  /** Folder of programs that stand in for those of a runner. */
  readonly programs?: string
}

/** Runs fleet.yml as a caller's workflow would, with the package where the artifact would be. */
async function fleet(
  name: string,
  world: OpenWorld,
  { only = '', file = FILE, approval = '', text = WORKFLOW, programs }: Given = {}
): Promise<WorkflowRun> {
  const targets = join(folder, `${name}.yml`)
  const release = join(folder, `${name}.zip`)
  writeFileSync(targets, file)
  writeFileSync(release, makeDemoPackage())
  mkdirSync(join(folder, name), { recursive: true })
  const { userName, password } = world.account('maker')
  return runWorkflow(text, {
    folder: join(folder, name),
    kept: join(folder, 'cache'),
    env: {},
    ...(programs === undefined ? {} : { programs }),
    contexts: {
      github: { run_attempt: '1' },
      job: { workflow_repository: OWN_REPOSITORY, workflow_sha: OWN_COMMIT },
      secrets: {},
      inputs: {
        'targets-file': targets,
        'targets-per-job': 1,
        cloud: 'Public',
        only,
        except: '',
        'artifact-name': 'power-apps-package',
        'package-digest': '',
        'approval-environment': approval,
        'max-async-wait-time': 5
      }
    },
    inputs: declared =>
      declared['command'] === 'import' || declared['command'] === 'plan'
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
      plan: 'skipped',
      approval: 'skipped',
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

  test('waits after a ring that passed, where another one follows', async () => {
    await using world = await withTargets()
    const programs = mkdirs(join(folder, 'programs'))
    const told = join(folder, 'slept.txt')
    writeFileSync(join(programs, 'sleep'), `#!/bin/sh\necho "$1" >> '${told}'\n`, { mode: 0o755 })
    const file = FILE.replace('first, parallel: 1', 'first, pause: 2m').replace('name: third', 'name: third, pause: 3m')
    const ran = await fleet('pauses', world, { file, programs, only: 'canary, three' })
    expect(ran.steps.filter(({ outcome }) => outcome === 'failure').map(({ log }) => log)).toEqual([])
    expect(readFileSync(told, 'utf8')).toBe('120\n')
    breakIn(world, 'one')
    await fleet('no pause', world, { file: FILE.replace('stop-after: 2', 'pause: 2m'), programs, only: 'one, three' })
    expect(readFileSync(told, 'utf8')).toBe('120\n')
  })

  test('refuses five rings before anything is written', async () => {
    await using world = await withTargets()
    const file = `rings: [${['a', 'b', 'c', 'd', 'e'].map(name => `{ name: ${name} }`).join(', ')}]
targets:
${targetLines({ a: ['canary'], b: ['one'], c: ['two'], d: ['three'] })}
  more: { ring: e, environment: Elsewhere }
`
    const ran = await fleet('five', world, { file })
    expect(ran.jobs).toMatchObject({ targets: 'failure', 'ring-1': 'skipped', collect: 'skipped' })
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

describe('fleet.yml with an approval', () => {
  const PROTECTED = FILE.replace('  canary: { ', '  canary: { protected: true, ')

  test('imports what one plan of all targets says, protected ones included, and asks for nothing where nothing changes', async () => {
    await using world = await withTargets()
    const ran = await fleet('approved', world, { file: PROTECTED, approval: 'production' })
    expect(ran.steps.filter(({ outcome }) => outcome === 'failure').map(({ log }) => log)).toEqual([])
    expect(ran.jobs).toMatchObject({ plan: 'success', approval: 'success', 'ring-3': 'success', collect: 'success' })
    const digest = ran.outputs['plan']?.['digest'] ?? ''
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(ran.steps.find(({ job }) => job === 'approval')?.summary).toContain(digest)
    const imports = ran.steps.filter(({ step }) => step === 'import')
    expect(imports.map(({ outputs }) => outputs['plan-digest'])).toEqual(IDS.map(() => digest))
    expect(IDS.map(id => appsIn(world, id))).toEqual([1, 1, 1, 1])

    const again = await fleet('approved again', world, { file: PROTECTED, approval: 'production' })
    expect(again.jobs).toMatchObject({ plan: 'success', approval: 'skipped', 'ring-3': 'success', collect: 'success' })
    expect(again.step('collect').outputs['changed']).toBe('false')
  })

  test('imports nothing where the approval is refused', async () => {
    await using world = await withTargets()
    // GitHub fails the job of an environment whose reviewers refuse.
    const refused = WORKFLOW.replace(/run: echo "The plan .*/, 'run: exit 1')
    const ran = await fleet('refused', world, { approval: 'production', text: refused })
    expect(ran.jobs).toMatchObject({
      approval: 'failure',
      'ring-1': 'skipped',
      'ring-2': 'skipped',
      collect: 'failure'
    })
    expect(ran.step('collect').outputs['failed-targets']).toBe(IDS.join())
    expect(IDS.map(id => appsIn(world, id))).toEqual([0, 0, 0, 0])
  })

  test('imports nothing where another job exchanged the plan', async () => {
    await using world = await withTargets()
    const workspace = mkdirs(join(world.folder, 'workspace'))
    writeFileSync(join(workspace, 'targets.yml'), FILE)
    writeFileSync(join(workspace, 'release.zip'), makeDemoPackage())
    const inputs = { 'targets-file': 'targets.yml', 'package-file': 'release.zip', 'plan-file': 'other.json' }
    expect(await world.step({ command: 'plan', ...inputs })).toMatchObject({ code: 0 })
    // It would be valid: the same targets and package, planned at another time.
    const exchanging = WORKFLOW.replace(
      /      - env:\n          DIGEST:[^]*?run: echo .*\n/,
      `      - run: cp '${join(workspace, 'other.json')}' fleet-plan.json
      - uses: actions/upload-artifact@v7
        with: { name: fleet-plan, path: fleet-plan.json, overwrite: true }
`
    )
    const ran = await fleet('exchanged', world, { approval: 'production', text: exchanging })
    expect(ran.jobs).toMatchObject({
      approval: 'success',
      'ring-1': 'failure',
      'ring-2': 'skipped',
      collect: 'failure'
    })
    expect(ran.step('import').log).toContain('but plan-digest is')
    expect(IDS.map(id => appsIn(world, id))).toEqual([0, 0, 0, 0])
  })

  test('imports nothing where the plan is blocked', async () => {
    await using world = await withTargets()
    breakIn(world, 'two')
    const ran = await fleet('blocked', world, { approval: 'production' })
    expect(ran.jobs).toMatchObject({ plan: 'failure', approval: 'skipped', 'ring-1': 'skipped', collect: 'failure' })
    expect(IDS.map(id => appsIn(world, id))).toEqual([0, 0, 0, 0])
  })
})

describe('the workflow of docs/fleet.md that calls it', () => {
  const called = parse(WORKFLOW) as {
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
