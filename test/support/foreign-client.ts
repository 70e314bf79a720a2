import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openToForeignClients } from '../../scripts/foreign/reach.ts'

/** The program of CLI for Microsoft 365, as named by `M365`; undefined if it is not installed. */
export const foreignClient = (): string | undefined => {
  const program = process.env['M365']
  return program !== undefined && existsSync(program) ? program : undefined
}

export interface Account {
  readonly userName: string
  readonly objectId: string
  readonly tenantId: string
  /** Access tokens by audience. */
  readonly tokens: Readonly<Record<string, string>>
}

export interface ForeignClient extends AsyncDisposable {
  /** Runs a command, `pa app list --output json`, and gives what it printed. */
  run(
    args: readonly string[]
  ): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }>
  readonly home: string
}

/**
 * The unmodified client, signed in with tokens of the embedded environment and pointed at it: its connections to the
 * service's hosts reach a TLS front on loopback, whose certificate it checks against the authority of this run.
 */
export async function startForeignClient(program: string, url: string, account: Account): Promise<ForeignClient> {
  const home = mkdtempSync(join(tmpdir(), 'foreign-'))
  const reach = await openToForeignClients(url, join(home, 'reach'))
  const connection = {
    active: true,
    authType: 'deviceCode',
    certificateType: 0,
    cloudType: 'Public',
    tenant: account.tenantId,
    appId: '00000000-0000-4000-8000-000000000001',
    name: 'embedded',
    identityName: account.userName,
    identityId: account.objectId,
    identityTenantId: account.tenantId,
    accessTokens: Object.fromEntries(
      Object.entries(account.tokens).map(([audience, accessToken]) => [
        audience,
        { accessToken, expiresOn: '2099-12-31T00:00:00.000Z' }
      ])
    )
  }
  writeFileSync(join(home, '.cli-m365-connection.json'), JSON.stringify(connection))
  writeFileSync(join(home, '.cli-m365-all-connections.json'), JSON.stringify([connection]))
  // Its telemetry would wait for a network that is not there.
  mkdirSync(join(home, '.config', 'configstore'), { recursive: true })
  writeFileSync(
    join(home, '.config', 'configstore', 'cli-m365-config.json'),
    JSON.stringify({ disableTelemetry: true })
  )

  return {
    home,
    run: args =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [program, ...args], {
          cwd: home,
          env: {
            PATH: process.env['PATH'] ?? '',
            HOME: home,
            CLIMICROSOFT365_NOUPDATE: '1',
            ...reach.node
          },
          stdio: ['ignore', 'pipe', 'pipe']
        })
        let stdout = ''
        let stderr = ''
        child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
        child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
        child.once('error', reject)
        child.once('close', code => resolve({ code, stdout, stderr }))
      }),
    [Symbol.asyncDispose]: () => reach[Symbol.asyncDispose]()
  }
}
