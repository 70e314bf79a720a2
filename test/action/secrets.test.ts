import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { startResultsService } from '../support/results-service.ts'
import type { StepResult } from '../support/runner.ts'
import { errorOf, openWorld, TARGET, SOURCE } from '../support/world.ts'
import { repacked } from '../support/repacked.ts'

/** Every way a secret could be written that this project knows of. */
function forms(secret: string): string[] {
  const bytes = Buffer.from(secret)
  return [
    secret,
    bytes.toString('base64'),
    bytes.toString('base64').replace(/=+$/, ''),
    bytes.toString('base64url'),
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    bytes.toString('hex')
  ]
}

const withoutMasks = (log: string): string => log.replace(/^::add-mask::.*$/gm, '')

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => join(folder, name))
    .filter(path => statSync(path).isFile())

function leaks(secrets: Readonly<Record<string, string>>, places: Readonly<Record<string, string>>): string[] {
  return Object.entries(secrets).flatMap(([name, secret]) =>
    Object.entries(places).flatMap(([place, text]) =>
      forms(secret).flatMap(form => (text.includes(form) ? [`${name} in ${place}`] : []))
    )
  )
}

describe('no secret is left behind', () => {
  test('by a whole promotion, in no form, anywhere', async () => {
    await using world = await openWorld({ operationSeconds: 0.1 })
    await using artifacts = await startResultsService()
    const { password } = world.account('maker')
    const mine = Object.values(world.environment(TARGET).connections).filter(
      ({ owner, status, connector }) =>
        owner === world.server.announcement.users[0]?.id &&
        status === 'Connected' &&
        /office365$|sharepoint/.test(connector)
    )
    const connections = mine.map(({ connector, name }) => `${connector}=${name}`).join('\n')
    const exported = await world.step(
      { command: 'export', environment: SOURCE, app: 'Expense Approvals' },
      { env: artifacts.env }
    )
    const imported = await world.step({ command: 'import', environment: TARGET, connections }, { env: artifacts.env })
    const debugged = await world.step(
      { command: 'import', environment: TARGET, connections },
      { env: { ...artifacts.env, RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' } }
    )
    const refused = await world.step(
      { command: 'import', environment: TARGET, connections: `${connections}\nshared_nothing=${mine[0]?.name ?? ''}` },
      { env: artifacts.env }
    )
    expect([exported, imported, debugged, refused].map(({ code }) => code)).toEqual([0, 0, 0, 1])

    const secrets = {
      password,
      ...Object.fromEntries(mine.map(({ connector, name }) => [`connection of ${connector}`, name]))
    }
    const places = (step: string, { log, stderr, summary, outputs }: StepResult): Record<string, string> => ({
      [`log of ${step}`]: withoutMasks(log),
      [`stderr of ${step}`]: stderr,
      [`summary of ${step}`]: summary,
      [`outputs of ${step}`]: JSON.stringify(outputs)
    })
    const all = {
      ...places('export', exported),
      ...places('import', imported),
      ...places('import with debug log', debugged),
      ...places('refused import', refused),
      ...Object.fromEntries(filesBelow(imported.temp).map(path => [path, readFileSync(path, 'latin1')]))
    }
    expect(leaks(secrets, all)).toEqual([])
    // What was masked cannot be told here, but links and tokens have a form.
    for (const [place, text] of Object.entries(all)) {
      expect({ place, found: /[?&]sig=(?!\*)[^&\s"]{8}|eyJ[\w-]{20,}\.eyJ/.exec(text)?.[0] }).toEqual({
        place,
        found: undefined
      })
    }
    // The state of the embedded world knows connections, for they are its own; it must know no password and no token.
    const state = Object.fromEntries(filesBelow(world.state).map(path => [path, readFileSync(path, 'latin1')]))
    expect(leaks({ password }, state)).toEqual([])
    for (const [place, text] of Object.entries(state))
      expect({ place, found: /eyJ[\w-]{20,}\.eyJ/.exec(text)?.[0] }).toEqual({ place, found: undefined })
  })

  test('by a plan and a record of an app whose name holds one', async () => {
    await using world = await openWorld()
    const workspace = join(world.folder, 'workspace')
    mkdirSync(workspace, { recursive: true })
    const marked = 'MARKED/secret+with "quotes" 42'
    const named = repacked(makeDemoPackage(), {
      edit: { 'manifest.json': text => text.replaceAll('Expense Approvals', `Expenses ${forms(marked)[5]}`) }
    })
    writeFileSync(join(workspace, 'app.zip'), named)
    const inputs = { environment: TARGET, 'package-file': 'app.zip', 'github-token': marked }
    const planned = await world.step({ ...inputs, command: 'plan', 'plan-file': 'plan.json' })
    const imported = await world.step({ ...inputs, command: 'import', 'plan-file': 'plan.json' })
    expect([planned, imported].map(errorOf)).toEqual(['', ''])
    const files = [join(workspace, 'plan.json'), ...filesBelow(imported.temp)]
    expect(files.filter(path => /record/.test(path)).length).toBeGreaterThan(0)
    expect(leaks({ marked }, Object.fromEntries(files.map(path => [path, readFileSync(path, 'latin1')])))).toEqual([])
  })

  test('by a sign-in that is refused', async () => {
    await using world = await openWorld()
    mkdirSync(join(world.folder, 'workspace'), { recursive: true })
    writeFileSync(join(world.folder, 'workspace', 'app.zip'), makeDemoPackage())
    const importing = { command: 'import', environment: TARGET, 'package-file': 'app.zip' }
    const guid = '00000000-0000-4000-8000-00000000abcd'
    const marked = 'MARKED-secret/with+signs==and "quotes" 42'
    const ways: Record<string, string>[] = [
      { 'user-name': world.account('maker').userName, 'password-secret': marked },
      { 'tenant-id': world.server.announcement.tenantId, 'client-id': guid, 'client-secret': marked },
      { 'tenant-id': world.server.announcement.tenantId, 'client-id': guid, 'refresh-token': marked },
      {
        'tenant-id': world.server.announcement.tenantId,
        'client-id': guid,
        'client-certificate': `-----BEGIN PRIVATE KEY-----\n${marked}\n-----END PRIVATE KEY-----`
      }
    ]
    for (const way of ways) {
      const result = await world.step({ ...importing, ...way })
      expect(result.code).toBe(1)
      expect(
        leaks(
          { marked },
          {
            log: withoutMasks(result.log),
            stderr: result.stderr,
            summary: result.summary,
            outputs: JSON.stringify(result.outputs)
          }
        )
      ).toEqual([])
    }
  })
})
