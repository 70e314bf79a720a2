import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { foreignLines } from '../support/own-lines.ts'
import { openWorld, type OpenWorld, SOURCE, TARGET } from '../support/world.ts'

/** Whatever a command is given, standard output has lines of the action's log alone, and standard error none at all. */
describe('what a step prints', () => {
  let world: OpenWorld
  const HOSTILE = '%YAML 9.9\n---\n"::error::forged": &a !x\n::error::forged\n##[stop-commands]forged: *a\n'

  beforeAll(async () => {
    world = await openWorld()
    mkdirSync(join(world.folder, 'workspace'), { recursive: true })
    writeFileSync(join(world.folder, 'workspace/app.zip'), makeDemoPackage())
    writeFileSync(join(world.folder, 'workspace/forged.json'), HOSTILE)
    writeFileSync(join(world.folder, 'workspace/::error::forged.zip'), HOSTILE)
  })
  afterAll(async () => {
    await world[Symbol.asyncDispose]()
  })

  const app = 'Expense Approvals'
  test.each<[Record<string, string>, number]>([
    [{ command: 'export', environment: SOURCE, app, 'package-file': 'out.zip' }, 0],
    [{ command: 'plan', environment: TARGET, 'package-file': 'app.zip', 'fail-on': 'never' }, 0],
    [{ command: 'import', environment: TARGET, 'package-file': 'app.zip' }, 0],
    [{ command: 'publish', environment: SOURCE, app }, 0],
    [{ command: 'check', 'package-file': 'app.zip', cloud: '' }, 0],
    [{ command: 'restore', environment: SOURCE, app, version: '##[error]forged' }, 1],
    [{ command: 'export', environment: SOURCE, app, resources: HOSTILE }, 1],
    [{ command: 'export', environment: '::error::forged', app: '\n::error::forged' }, 1],
    [{ command: 'plan', environment: TARGET, 'package-file': 'app.zip', resources: HOSTILE }, 1],
    [{ command: 'plan', environment: TARGET, 'package-file': 'app.zip', share: HOSTILE }, 1],
    [{ command: 'plan', environment: TARGET, 'package-file': '::error::forged.zip' }, 1],
    [{ command: 'import', environment: TARGET, 'package-file': 'app.zip', 'plan-file': 'forged.json' }, 1],
    [{ command: 'import', environment: TARGET, 'package-file': 'app.zip', share: HOSTILE }, 1],
    [{ command: 'import', environment: TARGET, 'package-file': '::error::forged.zip' }, 1],
    [{ command: 'publish', environment: SOURCE, app: '::error::forged' }, 1],
    [{ command: 'check', 'package-file': '::error::forged.zip', cloud: '' }, 1],
    [{ command: 'check', 'package-file': 'app.zip', 'config-file': 'forged.json', cloud: '' }, 1],
    [{ command: '::error::forged' }, 1]
  ])('%j', async (inputs, code) => {
    const isCheck = inputs['command'] === 'check'
    const without = isCheck ? { 'embedded-state': '', 'user-name': '', 'password-secret': '' } : {}
    const result = await world.step({ ...without, ...inputs }, { env: { NODE_OPTIONS: '--trace-warnings' } })
    const forged = result.log.split('\n').filter(line => /^(::error::forged|##\[)/.test(line.trim()))
    expect({ code: result.code, stderr: result.stderr, foreign: foreignLines(result.log), forged }).toEqual({
      code,
      stderr: '',
      foreign: [],
      forged: []
    })
  })
})
