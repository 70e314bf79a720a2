import { describe, expect, test } from '@jest/globals'
import { CLOUDS, COMMANDS, INPUTS_OF, DEFAULTS, FILLED_BY_RUNNER } from '../../src/action/inputs/schema.ts'
import { OUTPUTS } from '../../src/action/report/outputs.ts'
import { CLOUD_NAMES } from '../../src/protocol/clouds.ts'
import { actionYml } from '../support/action-yml.ts'

const action = actionYml()

const EVERY = ['export', 'check', 'plan', 'import', 'publish', 'restore', 'targets', 'collect']
/** Commands that work on the targets of a file. */
const FOR_TARGETS = ['plan', 'import', 'publish', 'restore']
/** Commands that act on an environment. */
const REMOTE = ['export', 'plan', 'import', 'publish', 'restore']

/** The public surface that other people's workflows rely on: input, and the commands that take it. */
const CONTRACT: Readonly<Record<string, readonly string[]>> = {
  command: EVERY,
  cloud: REMOTE,
  environment: REMOTE,
  app: REMOTE,
  flow: ['export', 'plan', 'import'],
  'tenant-id': REMOTE,
  'client-id': REMOTE,
  'client-secret': REMOTE,
  'client-certificate': REMOTE,
  'client-certificate-password': REMOTE,
  'user-name': REMOTE,
  'password-secret': REMOTE,
  'refresh-token': REMOTE,
  'access-token': REMOTE,
  'package-file': ['export', 'check', 'plan', 'import'],
  'artifact-name': ['export', 'check', 'plan', 'import'],
  'package-name': ['export'],
  'package-description': ['export'],
  resources: ['export', 'plan', 'import'],
  connections: ['plan', 'import', 'restore'],
  'import-mode': ['plan', 'import'],
  'publish-changes': ['plan', 'import'],
  'max-async-wait-time': REMOTE,
  'package-digest': ['check', 'plan', 'import'],
  'compare-with': ['check'],
  'fail-on': ['check', 'plan', 'collect'],
  'embedded-state': REMOTE
}
/** What was added to it. */
const ADDED: Readonly<Record<string, readonly string[]>> = {
  'managed-identity': REMOTE,
  endpoints: REMOTE,
  'refresh-token-secret': REMOTE,
  'refresh-token-environment': REMOTE,
  'secrets-token': REMOTE,
  'refresh-token-issued': REMOTE,
  'permission-check': ['export', 'plan', 'import'],
  'unpack-to': ['export'],
  'when-unchanged': ['plan', 'import'],
  'plan-file': ['plan', 'import'],
  'plan-digest': ['import'],
  parallel: ['export', 'import'],
  values: ['plan', 'import'],
  'values-left': ['plan', 'import'],
  'values-lists': ['plan', 'import'],
  'on-drift': ['plan', 'import'],
  'record-file': ['plan', 'import', 'restore'],
  'flows-state': ['plan', 'import'],
  'create-environment': ['plan', 'import'],
  share: ['plan', 'import'],
  'share-mode': ['plan', 'import'],
  backup: ['import'],
  'on-failure': ['import'],
  version: ['restore'],
  'backup-file': ['restore'],
  'embedded-faults': REMOTE,
  'artifact-retention-days': ['export'],
  'show-noise': ['check'],
  'config-file': ['check'],
  'sarif-file': ['check'],
  'pull-request-comment': ['check'],
  'github-token': ['check', 'plan', 'import', 'restore'],
  'targets-file': [...FOR_TARGETS, 'targets', 'collect'],
  'target-secrets': FOR_TARGETS,
  'target-secrets-file': FOR_TARGETS,
  only: [...FOR_TARGETS, 'targets', 'collect'],
  except: [...FOR_TARGETS, 'targets', 'collect'],
  confirm: FOR_TARGETS,
  'last-result-file': [...FOR_TARGETS, 'targets', 'collect'],
  'targets-per-job': ['targets'],
  'result-files': ['collect']
}
const CONTRACT_OUTPUTS = [
  'package-file package-digest artifact-id artifact-name artifact-digest app-id app-name app-version app-url flow-ids',
  'outcome publish-state operation-id missing-connections changed plan-file plan-digest plan-state values backup-file record-file drift packages targets failed-targets matrix result-file report-file html-file sarif-file findings',
  'simulated'
].flatMap(line => line.split(' '))

describe('what the Marketplace asks for', () => {
  test('name, description and branding', () => {
    expect(action.name).not.toBe('')
    expect(action.description.length).toBeLessThan(125)
    expect(action.description.length).toBeGreaterThan(20)
    expect(['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']).toContain(
      action.branding.color
    )
    // A name of the Feather icon set that GitHub carries.
    expect(['package', 'upload-cloud', 'download-cloud', 'box', 'send', 'share-2', 'truck']).toContain(
      action.branding.icon
    )
  })

  test('it runs on Node 24 from the bundle', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
  })
})

describe('inputs', () => {
  test('action.yml, schema and contract name the same, for the same commands', () => {
    const taken = Object.keys(action.inputs).map(name => [
      name,
      COMMANDS.filter(command => INPUTS_OF[command].includes(name))
    ])
    expect(Object.fromEntries(taken)).toEqual({ ...CONTRACT, ...ADDED })
    expect(new Set(Object.values(INPUTS_OF).flat())).toEqual(new Set(Object.keys(action.inputs)))
  })

  test.each(Object.entries(action.inputs))('%s is described, and says who takes it', (name, input) => {
    expect(input.description ?? '').toMatch(/\.$/)
    if (name === 'command' || name.startsWith('embedded-')) return
    const commands = COMMANDS.filter(command => INPUTS_OF[command].includes(name))
    const words = [`${commands.join(', ')}.`]
    if (commands.length === EVERY.length) words.push('All commands.')
    expect(words.some(start => input.description?.startsWith(start))).toBe(true)
  })

  test('what is required has no default', () => {
    const required = Object.entries(action.inputs).filter(([, input]) => input.required === true)
    expect(required.map(([name]) => name)).toEqual(['command'])
    for (const [, input] of required) expect(input.default).toBeUndefined()
  })

  test('the defaults known to the sources are those of the file', () => {
    const written = Object.entries(action.inputs).filter(
      ([name, input]) => input.default !== undefined && !FILLED_BY_RUNNER.includes(name)
    )
    expect(DEFAULTS).toEqual(Object.fromEntries(written.map(([name, input]) => [name, input.default])))
  })

  test('an input is filled in by the runner when its default is an expression', () => {
    const expressions = Object.entries(action.inputs).filter(([, { default: value }]) => value?.includes('${{'))
    expect(expressions.map(([name]) => name)).toEqual(FILLED_BY_RUNNER)
  })

  test('clouds are those of the protocol', () => {
    expect(CLOUDS).toEqual(CLOUD_NAMES)
    for (const cloud of CLOUDS) expect(action.inputs['cloud']?.description).toContain(`\`${cloud}\``)
  })
})

describe('outputs', () => {
  test('action.yml, code and contract name the same, in one order', () => {
    expect(Object.keys(action.outputs)).toEqual(CONTRACT_OUTPUTS)
    expect(OUTPUTS).toEqual(CONTRACT_OUTPUTS)
  })

  test.each(Object.entries(action.outputs))('%s is described', (_, output) => {
    expect(output.description ?? '').toMatch(/\.$/)
  })
})
