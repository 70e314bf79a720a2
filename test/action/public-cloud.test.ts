import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { describe, expect, test } from '@jest/globals'
import { root } from '../support/runner.ts'
import { startTlsFront } from '../../scripts/foreign/tls-front.ts'
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
/** A proxy that makes tunnels to the TLS front, whatever host is asked for, for those who know its password. */
async function startProxy(port: number, password?: string) {
  const asked: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer()
  server.on('connect', ({ url = '', headers }, socket: Socket) => {
    const authorization = headers['proxy-authorization']
    asked.push(url)
    if (password !== undefined && authorization !== `Basic ${Buffer.from(password).toString('base64')}`) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
      return
    }
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      socket.pipe(onward).pipe(socket)
    })
    for (const one of [socket, onward]) {
      sockets.add(one)
      one.on('error', () => one.destroy())
    }
  })
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    }
  }
}

describe('cloud: Public', () => {
  test('a promotion over the hosts of the public cloud', async () => {
    await using world = await openWorld({ operationSeconds: 0 })
    await using front = await startTlsFront(HOSTS, world.server.url)
    const folder = mkdtempSync(join(tmpdir(), 'public-'))
    const authority = join(folder, 'authority.pem')
    writeFileSync(authority, front.authority)
    const env = {
      NODE_OPTIONS: `--require ${join(root, 'scripts', 'foreign', 'redirect-hosts.cjs')}`,
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

  test('through a proxy that wants a password: every request, tunnel by tunnel, and the password nowhere', async () => {
    await using world = await openWorld({ operationSeconds: 0 })
    await using front = await startTlsFront(HOSTS, world.server.url)
    await using proxy = await startProxy(front.port, 'builds:pass word')
    const folder = mkdtempSync(join(tmpdir(), 'public-'))
    const authority = join(folder, 'authority.pem')
    writeFileSync(authority, front.authority)
    const { userName, password } = world.account('maker')
    const step = (inputs: Record<string, string>, https_proxy: string) =>
      world.step(
        {
          cloud: 'Public',
          'embedded-state': '',
          'user-name': userName,
          'password-secret': password,
          'client-id': '00000000-0000-4000-8000-000000000001',
          'package-file': 'app.zip',
          ...inputs
        },
        { env: { NODE_EXTRA_CA_CERTS: authority, https_proxy } }
      )
    const exporting = { command: 'export', environment: SOURCE, app: 'Expense Approvals' }
    const exported = await step(exporting, `http://builds:pass%20word@${proxy.host}`)
    expect({ code: exported.code, error: errorOf(exported) }).toEqual({ code: 0, error: '' })
    const imported = await step({ command: 'import', environment: TARGET }, `http://builds:pass%20word@${proxy.host}`)
    expect({ code: imported.code, error: errorOf(imported) }).toEqual({ code: 0, error: '' })
    expect([...new Set(proxy.asked)].toSorted()).toEqual(HOSTS.map(host => `${host}:443`).toSorted())
    expect(exported.log).toContain(`through the proxy at ${proxy.host}`)
    const said = [exported, imported].map(({ log, summary }) => log.replace(/^::add-mask::.*$/gm, '') + summary).join()
    expect(said).not.toMatch(/pass word|pass%20word/)

    const refused = await step(exporting, `http://builds:wrong@${proxy.host}`)
    expect(refused.code).toBe(1)
    expect(errorOf(refused)).toMatch(
      /the request to login\.microsoftonline\.com failed: .*HTTP 407\. Check the address and password/
    )
    const wrong = await step(exporting, 'proxy.example:3128')
    expect(errorOf(wrong)).toMatch(/use the proxy given in https_proxy: .*\. Set it to/)
    rmSync(folder, { recursive: true, force: true })
  })
})
