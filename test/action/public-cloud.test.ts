import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { root } from '../support/runner.ts'
import { startTlsFront } from '../support/tls-front.ts'
import { errorOf, openWorld, SOURCE, TARGET } from '../support/world.ts'

const HOSTS = [
  'api.bap.microsoft.com',
  'api.powerapps.com',
  'api.flow.microsoft.com',
  'login.microsoftonline.com',
  'contosoproduction.crm4.dynamics.com'
]

/**
 * The same bundle with `cloud: Public`: its connections to the service's own hosts are led to the embedded
 * environment over TLS. What differs between the clouds is so exercised: hosts, certificates, links, host checks.
 */
describe('cloud: Public', () => {
  test('a promotion over the hosts of the public cloud', async () => {
    await using world = await openWorld({ operationSeconds: 0 })
    await using front = await startTlsFront(HOSTS, world.server.url)
    const folder = mkdtempSync(join(tmpdir(), 'public-'))
    const authority = join(folder, 'authority.pem')
    writeFileSync(authority, front.authority)
    const env = {
      NODE_OPTIONS: `--require ${join(root, 'test', 'support', 'redirect-hosts.cjs')}`,
      NODE_EXTRA_CA_CERTS: authority,
      REDIRECT_HOSTS: JSON.stringify(Object.fromEntries(HOSTS.map(host => [host, front.port])))
    }
    const { userName, password } = world.account('maker')
    const common = {
      cloud: 'Public',
      'embedded-state': '',
      'user-name': userName,
      'password-secret': password,
      'client-id': '00000000-0000-4000-8000-000000000001',
      'package-file': 'app.zip'
    }
    const exported = await world.step(
      { ...common, command: 'export', environment: SOURCE, app: 'Expense Approvals' },
      { env }
    )
    expect({ code: exported.code, error: errorOf(exported) }).toEqual({ code: 0, error: '' })
    const imported = await world.step({ ...common, command: 'import', environment: TARGET }, { env })
    expect({ code: imported.code, error: errorOf(imported) }).toEqual({ code: 0, error: '' })
    expect(imported.outputs).toMatchObject({ outcome: 'created', simulated: 'false' })
    expect(imported.outputs['app-url']).toMatch(/^https:\/\/make\.powerapps\.com\//)
    expect(imported.summary).not.toMatch(/simulated/i)

    const calls = world.server.journal.filter(({ path, blob }) => !blob && path.startsWith('/providers/'))
    const hosts = new Map(calls.map(({ path, host }) => [path.split('/')[2] ?? '', host]))
    expect(Object.fromEntries(hosts)).toEqual({
      'Microsoft.BusinessAppPlatform': 'api.bap.microsoft.com',
      'Microsoft.PowerApps': 'api.powerapps.com',
      'Microsoft.ProcessSimple': 'api.flow.microsoft.com',
      'PowerPlatform.Governance': 'api.bap.microsoft.com'
    })
    const organisation = world.server.journal.filter(({ path }) => path.startsWith('/api/data/'))
    expect(organisation.map(({ host, status }) => [host, status])).toEqual([
      ['contosoproduction.crm4.dynamics.com', 200]
    ])
    rmSync(folder, { recursive: true, force: true })
  })
})
