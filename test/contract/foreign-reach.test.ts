import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Announcement } from '../../src/embedded/start.ts'
import { root } from '../support/runner.ts'

interface Announced extends Announcement {
  readonly foreign: {
    readonly hosts: readonly string[]
    readonly port: number
    readonly node: Readonly<Record<string, string>>
    readonly python: Readonly<Record<string, string>>
  }
}

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

const started = (args: readonly string[], env: Record<string, string> = {}): ChildProcess =>
  spawn(process.execPath, args, { env: { PATH: process.env['PATH'] ?? '', ...env }, stdio: ['ignore', 'pipe', 'pipe'] })

function ended(child: ChildProcess): Promise<Ended> {
  let [stdout, stderr] = ['', '']
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  return new Promise(resolve => child.once('close', code => resolve({ code, stdout, stderr })))
}

/** Asks a host of the public cloud by its name, and prints status and body. It knows nothing of the embedded environment. */
const STRANGER = `
const [, url, token] = process.argv
require('node:https').get(url, { headers: { authorization: 'Bearer ' + token } }, response => {
  let body = ''
  response.on('data', part => (body += part))
  response.on('end', () => process.stdout.write(JSON.stringify({ status: response.statusCode, body: JSON.parse(body) })))
}).on('error', error => { process.stdout.write(JSON.stringify({ failed: error.code })) })
`

describe('npm run embedded', () => {
  const script = join(root, 'scripts', 'embedded.ts')
  const folder = mkdtempSync(join(tmpdir(), 'reach-'))
  let server: ChildProcess
  let running: Promise<Ended>
  let announced: Announced
  beforeAll(async () => {
    server = started([script, '--state', folder, '--operation-seconds', '0'])
    running = ended(server)
    const line = await new Promise<string>(resolve => {
      let text = ''
      server.stdout?.on('data', (piece: string) => {
        text += piece
        if (text.includes('\n')) resolve(text)
      })
    })
    announced = JSON.parse(line) as Announced
  })
  afterAll(() => {
    server.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })
  const asked = async (env: Readonly<Record<string, string>>): Promise<unknown> => {
    const [maker] = announced.users
    const url =
      'https://api.bap.microsoft.com/providers/Microsoft.BusinessAppPlatform/environments?api-version=2020-10-01'
    return JSON.parse((await ended(started(['-e', STRANGER, url, maker?.accessToken ?? ''], { ...env }))).stdout)
  }

  test('announces what sends an unmodified program to it, by the names of the service', async () => {
    expect(await asked(announced.foreign.node)).toMatchObject({
      status: 200,
      body: { value: expect.arrayContaining([expect.objectContaining({ name: announced.environments[0]?.name })]) }
    })
  })

  test('without its certificate authority it is not trusted', async () => {
    const { NODE_EXTRA_CA_CERTS: _, ...rest } = announced.foreign.node
    expect(await asked(rest)).toEqual({ failed: expect.stringMatching(/SELF_SIGNED|UNABLE_TO|VERIFY/) })
  })

  test('names the same for Python', () => {
    expect(Object.keys(announced.foreign.python).sort()).toEqual(['PYTHONPATH', 'REDIRECT_HOSTS', 'REQUESTS_CA_BUNDLE'])
  })

  test('prints one line for programs, the rest for people, and ends on SIGTERM', async () => {
    server.kill('SIGTERM')
    const { code, stdout, stderr } = await running
    expect({ code, lines: stdout.trim().split('\n').length }).toEqual({ code: 0, lines: 1 })
    for (const host of announced.foreign.hosts) expect(stderr).toContain(host)
  })

  test('--help says how, and starts nothing', async () => {
    const { code, stdout } = await ended(started([script, '--help']))
    expect({ code, usage: stdout.startsWith('npm run embedded -- --state DIR') }).toEqual({ code: 0, usage: true })
    expect(stdout).toContain('"foreign"')
  })
})
