import { describe, expect, test } from '@jest/globals'
import { CLOUDS, COMMANDS, INPUTS_OF, DEFAULTS } from '../../src/action/input-schema.ts'
import { OUTPUTS } from '../../src/action/outputs.ts'
import { CLOUD_NAMES } from '../../src/protocol/clouds.ts'
import { actionYml } from '../support/action-yml.ts'

const action = actionYml()

/** The public surface that other people's workflows rely on: input, and the commands that take it. */
const CONTRACT: Readonly<Record<string, readonly string[]>> = {
  command: ['export', 'import', 'publish'],
  cloud: ['export', 'import', 'publish'],
  environment: ['export', 'import', 'publish'],
  app: ['export', 'import', 'publish'],
  flow: ['export', 'import'],
  'tenant-id': ['export', 'import', 'publish'],
  'client-id': ['export', 'import', 'publish'],
  'client-secret': ['export', 'import', 'publish'],
  'client-certificate': ['export', 'import', 'publish'],
  'client-certificate-password': ['export', 'import', 'publish'],
  'user-name': ['export', 'import', 'publish'],
  'password-secret': ['export', 'import', 'publish'],
  'refresh-token': ['export', 'import', 'publish'],
  'access-token': ['export', 'import', 'publish'],
  'package-file': ['export', 'import'],
  'artifact-name': ['export', 'import'],
  'package-name': ['export'],
  'package-description': ['export'],
  resources: ['export', 'import'],
  connections: ['import'],
  'import-mode': ['import'],
  'publish-changes': ['import'],
  'max-async-wait-time': ['export', 'import', 'publish'],
  'package-digest': ['import'],
  'embedded-state': ['export', 'import', 'publish']
}
/** What was added to it. */
const ADDED: Readonly<Record<string, readonly string[]>> = {
  'permission-check': ['export', 'import'],
  'embedded-faults': ['export', 'import', 'publish'],
  'artifact-retention-days': ['export']
}
const CONTRACT_OUTPUTS = [
  'package-file package-digest artifact-id artifact-name artifact-digest app-id app-name app-version app-url flow-ids',
  'outcome publish-state operation-id missing-connections changed result-file simulated'
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
    const words =
      commands.length === COMMANDS.length && input.description?.startsWith('export, import, publish.') === false
        ? 'All commands.'
        : `${commands.join(', ')}.`
    expect(input.description?.startsWith(words)).toBe(true)
  })

  test('what is required has no default', () => {
    const required = Object.entries(action.inputs).filter(([, input]) => input.required === true)
    expect(required.map(([name]) => name)).toEqual(['command', 'environment'])
    for (const [, input] of required) expect(input.default).toBeUndefined()
  })

  test('the defaults known to the sources are those of the file', () => {
    const written = Object.entries(action.inputs).filter(([, input]) => input.default !== undefined)
    expect(DEFAULTS).toEqual(Object.fromEntries(written.map(([name, input]) => [name, input.default])))
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
