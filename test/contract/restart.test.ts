import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { decodeJwt } from 'jose'
import {
  startEmbeddedEnvironment,
  type Announcement,
  type EmbeddedEnvironmentOptions,
  type EmbeddedEnvironment
} from '../../src/embedded/start.ts'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { at } from '../support/ask.ts'
import { root } from '../support/runner.ts'
import { SOURCE } from '../support/world.ts'

const POWER_APPS = 'https://service.powerapps.com/'

interface Child {
  readonly process: ChildProcess
  /** Exit code, or null after a signal. */
  readonly ended: Promise<number | null>
  readonly stdout: () => string
  readonly stderr: () => string
  /** The line it prints when it is ready; rejects when it ends before. */
  readonly announced: Promise<Announcement>
}

describe('a state folder outlives its server', () => {
  let folder: string
  let children: ChildProcess[]
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'restart-'))
    children = []
  })
  afterEach(async () => {
    for (const child of children) {
      if (child.exitCode !== null || child.signalCode !== null) continue
      const ended = new Promise(resolve => child.once('close', resolve))
      child.kill('SIGKILL')
      await ended
    }
    rmSync(folder, { recursive: true, force: true })
  })
  const state = (): string => join(folder, 'state')

  function start(...args: string[]): Child {
    const child = spawn(process.execPath, [join(root, 'scripts/embedded.ts'), ...args], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe']
    })
    children.push(child)
    let [stdout, stderr] = ['', '']
    const ended = new Promise<number | null>(resolve => child.once('close', resolve))
    const announced = new Promise<Announcement>((resolve, reject) => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        stdout += text
        if (stdout.endsWith('\n')) resolve(JSON.parse(stdout) as Announcement)
      })
      void ended.then(code => reject(new Error(`ended with ${code}: ${stderr}`)))
    })
    announced.catch(() => {})
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    return { process: child, ended, announced, stdout: () => stdout, stderr: () => stderr }
  }

  const ask = async (
    { url, users }: Announcement,
    method: string,
    path: string,
    body?: unknown
  ): Promise<{ status: number; headers: Headers; body: Record<string, unknown> }> => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { authorization: `Bearer ${users[0]?.accessToken ?? ''}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    })
    return {
      status: response.status,
      headers: response.headers,
      body: (await response.json()) as Record<string, unknown>
    }
  }

  /** Starts an export and returns the path of its poll. */
  async function startExport(announcement: Announcement): Promise<string> {
    const environment = announcement.environments.find(({ displayName }) => displayName === SOURCE)?.name ?? ''
    const base = `/providers/Microsoft.BusinessAppPlatform/environments/${environment}`
    const id = `/providers/Microsoft.PowerApps/apps/${announcement.packages[0]?.appId ?? ''}`
    const version = '?api-version=2016-11-01'
    const listing = await ask(announcement, 'POST', `${base}/listPackageResources${version}`, { baseResourceIds: [id] })
    const started = await ask(announcement, 'POST', `${base}/exportPackage${version}`, {
      includedResourceIds: [id],
      details: { displayName: 'x' },
      resources: listing.body['resources']
    })
    expect(started.status).toBe(202)
    const { pathname, search } = new URL(started.headers.get('location') ?? '')
    return `${pathname}${search}`
  }

  async function downloaded(announcement: Announcement, poll: string): Promise<Buffer> {
    const { body } = await ask(announcement, 'GET', poll)
    expect(at(body, 'properties')['status']).toBe('Succeeded')
    const link = String(at(body, 'properties', 'packageLink')['value'])
    expect(link.startsWith(`${announcement.url}/`)).toBe(true)
    const response = await fetch(link)
    expect(response.status).toBe(200)
    return Buffer.from(await response.arrayBuffer())
  }

  test('an operation that ran when the server was closed is carried out by the next one', async () => {
    let now = Date.UTC(2026, 1, 3)
    const options: EmbeddedEnvironmentOptions = { state: state(), operationSeconds: 600, clock: { now: () => now } }
    let poll: string
    {
      await using first: EmbeddedEnvironment = await startEmbeddedEnvironment(options)
      poll = await startExport(first.announcement)
      expect(at((await ask(first.announcement, 'GET', poll)).body, 'properties')['status']).toBe('Running')
    }
    expect(existsSync(join(state(), 'server.json'))).toBe(false)
    await using second: EmbeddedEnvironment = await startEmbeddedEnvironment(options)
    expect(at((await ask(second.announcement, 'GET', poll)).body, 'properties')['status']).toBe('Running')
    now += 601_000
    expect((await downloaded(second.announcement, poll)).subarray(0, 2).toString()).toBe('PK')
  })

  test('an operation that ran when the process was killed is carried out by the next one', async () => {
    const first = start('--state', state(), '--operation-seconds', '0.5')
    const before = await first.announced
    const poll = await startExport(before)
    first.process.kill('SIGKILL')
    expect(await first.ended).toBeNull()
    expect(existsSync(join(state(), 'server.json'))).toBe(true)

    await using second: EmbeddedEnvironment = await startEmbeddedEnvironment({
      state: state(),
      // Long enough for the operation to be due.
      clock: { now: () => Date.now() + 60_000 }
    })
    const { announcement } = second
    expect(announcement.users.map(({ password }) => password)).toEqual(before.users.map(({ password }) => password))
    expect(announcement.environments).toEqual(before.environments)
    expect((await downloaded(announcement, poll)).subarray(0, 2).toString()).toBe('PK')
  })

  test('prints one line with all that a stranger needs, and ends on SIGTERM with its state on disk', async () => {
    const child = start('--state', state())
    const announcement = await child.announced
    expect(announcement).toEqual({
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      tenantId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      foreign: expect.any(Object),
      environments: expect.arrayContaining([{ name: expect.any(String), displayName: SOURCE }]),
      users: expect.any(Array),
      packages: [{ environment: expect.any(String), appId: expect.any(String), appName: 'Expense Approvals' }]
    })
    expect(announcement.users.length).toBeGreaterThan(1)
    for (const user of announcement.users) {
      expect(user).toMatchObject({
        userName: expect.stringMatching(/@contoso\.example$/),
        password: expect.stringMatching(/^\S{20,}$/),
        roles: expect.arrayContaining([expect.any(String)])
      })
      const claims = decodeJwt(user.accessToken)
      expect(claims).toMatchObject({ aud: POWER_APPS, tid: announcement.tenantId, upn: user.userName, idtyp: 'user' })
      for (const claim of ['oid', 'scp', 'exp']) expect(claims[claim]).toBeDefined()
    }
    expect(announcement.environments.map(({ name }) => name)).toContain(announcement.packages[0]?.environment)
    expect((await ask(announcement, 'GET', '/embedded/health')).status).toBe(200)
    child.process.kill('SIGTERM')
    expect(await child.ended).toBe(0)
    expect(child.stdout().trimEnd().split('\n')).toHaveLength(1)
    expect(child.stderr()).toContain(announcement.url)
    expect(existsSync(join(state(), 'server.json'))).toBe(false)
    expect(existsSync(join(state(), 'world.json'))).toBe(true)
  })

  test('is served by one server at a time', async () => {
    await using first: EmbeddedEnvironment = await startEmbeddedEnvironment({ state: state() })
    const second = start('--state', state())
    expect(await second.ended).toBe(1)
    expect(second.stdout()).toBe('')
    expect(second.stderr().trimEnd().split('\n')).toHaveLength(1)
    expect(second.stderr()).toContain(first.url)
    // The one that was refused leaves the other's note alone.
    expect(existsSync(join(state(), 'server.json'))).toBe(true)
    await expect(startEmbeddedEnvironment({ state: state() })).rejects.toThrow(first.url)
  })

  test('begins with a package of one’s own', async () => {
    writeFileSync(join(folder, 'own.zip'), makeDemoPackage({ hostileNames: true }))
    const child = start('--state', state(), '--package', join(folder, 'own.zip'))
    expect((await child.announced).packages[0]?.appName).toMatch(/^Expense Approvals./)
  })

  test.each([
    ['no state', [], /--state/],
    ['a port that is none', ['--state', 'x', '--port', 'x'], /--port/],
    ['an unknown fault', ['--state', 'x', '--fault', 'meteor'], /meteor/],
    ['an unknown option', ['--state', 'x', '--nonsense'], /--nonsense/],
    ['a package that is none', ['--state', 'x', '--package', join(root, 'package.json')], /package/]
  ])('%s is refused without a stack', async (_, args, words) => {
    const child = start(...args)
    expect(await child.ended).toBe(1)
    expect(child.stderr()).toMatch(words)
    expect(child.stderr()).not.toMatch(/^\s+at /m)
    expect(existsSync(join(folder, 'x', 'world.json'))).toBe(false)
  })

  test.each([
    ['no JSON', '{'],
    ['no world', '{"format":2}'],
    ['nothing', 'null']
  ])('a world.json that holds %s is named, and left as it is', async (_, text) => {
    await (await startEmbeddedEnvironment({ state: state() })).close()
    writeFileSync(join(state(), 'world.json'), text)
    await expect(startEmbeddedEnvironment({ state: state() })).rejects.toThrow(/world\.json/)
    expect(readFileSync(join(state(), 'world.json'), 'utf8')).toBe(text)
  })
})
