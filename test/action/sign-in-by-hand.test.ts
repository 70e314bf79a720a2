import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { secretOf } from '../../src/embedded/seed/secrets.ts'
import { type CommandLineOptions, type CommandLineResult, runCommandLine } from '../support/command-line.ts'
import { fakeProgram, Person } from '../support/signing-in-person.ts'
import { openWorld, type OpenWorld } from '../support/world.ts'

describe('sign-in by hand', () => {
  let world: OpenWorld
  let cwd: string
  let person: Person
  beforeAll(async () => {
    world = await openWorld()
  })
  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'by-hand-'))
    person = new Person()
  })
  afterAll(async () => {
    await world[Symbol.asyncDispose]()
  })

  const tenant = (): string => world.server.announcement.tenantId
  const CLIENT = '11111111-2222-4333-8444-555555555555'
  const run = (args: readonly string[], options: Partial<CommandLineOptions> = {}): Promise<CommandLineResult> =>
    runCommandLine(
      ['sign-in', '--cloud', 'Embedded', '--embedded-state', world.state, '--tenant-id', tenant(), ...args],
      { cwd, ...options, env: { TMPDIR: cwd, ...options.env } }
    )
  const anyClient = ['--client-id', CLIENT]
  const intoFile = [...anyClient, '--refresh-token-file', 'token']
  const token = (): string => readFileSync(join(cwd, 'token'), 'utf8')
  const forms = (secret: string): string[] => {
    const bytes = Buffer.from(secret)
    return [
      secret,
      bytes.toString('base64'),
      bytes.toString('base64url'),
      bytes.toString('hex'),
      encodeURIComponent(secret)
    ]
  }
  const shows = ({ stdout, stderr }: CommandLineResult, secret: string): boolean =>
    forms(secret).some(form => (stdout + stderr).includes(form))

  test('in the browser: the token is in a file for this user alone, works, and is not shown', async () => {
    // A file that everybody may read is replaced, not filled.
    writeFileSync(join(cwd, 'token'), 'old', { mode: 0o644 })
    const result = await run(intoFile, { onOutput: person.browses(), env: { MOVE_POWER_APP_DEBUG: '1' } })
    expect(result).toMatchObject({ code: 0 })
    expect(result.stdout).toContain(`Signed in as maker@contoso.example, tenant ${tenant()}.`)
    expect(statSync(join(cwd, 'token')).mode & 0o777).toBe(0o600)
    expect(token().length).toBeGreaterThan(40)
    expect(shows(result, token())).toBe(false)
    expect(result.stdout + result.stderr).not.toMatch(/eyJ[\w-]{10,}\.[\w-]+/)
    const code = person.addresses.at(-1)?.searchParams.get('code') ?? ''
    expect(code.length).toBeGreaterThan(40)
    expect(shows(result, code)).toBe(false)
    const listed = await runCommandLine(
      ['list', 'environments', '--cloud', 'Embedded', '--embedded-state', world.state, '--tenant-id', tenant()].concat(
        intoFile
      ),
      { cwd, env: { TMPDIR: cwd } }
    )
    expect(listed.code).toBe(0)
  })

  test('asks with PKCE, and for an account', async () => {
    await run(intoFile, { onOutput: person.browses() })
    const query = Object.fromEntries(person.addresses[0]?.searchParams ?? [])
    expect(query).toMatchObject({ code_challenge_method: 'S256', response_type: 'code', prompt: 'select_account' })
    expect(query['code_challenge']).toMatch(/^[\w-]{43}$/)
    expect(query['redirect_uri']).toMatch(/^http:\/\/localhost:\d+$/)
    expect(person.pages.at(-1)).toMatchObject({ status: 200 })
  })

  test('as JSON, with the log on standard error', async () => {
    const result = await run([...intoFile, '--json'], { onOutput: person.browses('viewer@contoso.example') })
    expect(result.code).toBe(0)
    const { issued, expires, ...rest } = JSON.parse(result.stdout) as Record<string, string>
    expect(rest).toMatchObject({
      account: 'viewer@contoso.example',
      kind: 'user',
      tenantId: tenant(),
      expiryKnown: false
    })
    expect(Date.parse(expires ?? '') - Date.parse(issued ?? '')).toBe(90 * 24 * 60 * 60_000)
    expect(shows(result, token())).toBe(false)
  })

  test('into a secret of GitHub: gh gets the token on standard input, and none of our variables', async () => {
    const gh = fakeProgram(cwd, 'gh')
    const result = await run(
      [...anyClient, '--secret', 'REFRESH_TOKEN', '--env', 'production', '--repo', 'contoso/apps'],
      {
        onOutput: person.browses(),
        env: { PATH: gh.path, MOVE_POWER_APP_CLIENT_SECRET: '', MOVE_POWER_APP_ENVIRONMENT: 'x' }
      }
    )
    expect(result).toMatchObject({ code: 0 })
    const [, call, issued] = gh.calls()
    expect(issued?.args).toEqual([
      'variable',
      'set',
      'REFRESH_TOKEN_ISSUED',
      '--env=production',
      '--repo=contoso/apps',
      `--body=${new Date().toISOString().slice(0, 10)}`
    ])
    expect(call?.args).toEqual(['secret', 'set', 'REFRESH_TOKEN', '--env=production', '--repo=contoso/apps'])
    expect(call?.input).toMatch(/^0\.[\w-]{40,}$/)
    expect(call?.variables.filter(name => name.startsWith('MOVE_POWER_APP'))).toEqual([])
    expect(shows(result, call?.input ?? '')).toBe(false)
  })

  test('when gh fails, its message is shown, without the token that it repeats', async () => {
    const gh = fakeProgram(cwd, 'gh', 'HTTP 403: Resource not accessible')
    const result = await run([...anyClient, '--secret', 'REFRESH_TOKEN'], {
      onOutput: person.browses(),
      env: { PATH: gh.path }
    })
    expect(result.code).toBe(1)
    expect(result.stderr).toContain('HTTP 403: Resource not accessible')
    const given = gh.calls().at(-1)?.input ?? ''
    expect(given.length).toBeGreaterThan(40)
    expect(shows(result, given)).toBe(false)
  })

  test('the embedded environment needs neither tenant nor client', async () => {
    const args = ['sign-in', '--cloud', 'Embedded', '--embedded-state', world.state, '--refresh-token-file', 'token']
    const result = await runCommandLine(args, { cwd, env: { TMPDIR: cwd }, onOutput: person.browses() })
    expect(result).toMatchObject({ code: 0 })
    const asked = await runCommandLine(
      [
        'doctor',
        '--cloud',
        'Embedded',
        '--embedded-state',
        world.state,
        '--refresh-token-file',
        'token',
        ...anyClient
      ].concat(['--tenant-id', tenant()]),
      { cwd, env: { TMPDIR: cwd } }
    )
    expect(asked).toMatchObject({ code: 0 })
    expect(asked.stdout).toContain('as maker@contoso.example')
    expect(shows(asked, token())).toBe(false)
  })

  test('ended by a signal says that no token was stored, and nothing about a target', async () => {
    const result = await run(intoFile, { onOutput: (text, stop) => void (text.includes('/authorize') && stop()) })
    expect([result.code, result.stderr]).toEqual([1, expect.stringContaining('No token was stored')])
    expect(result.stderr).not.toContain('Check the target')
    expect(existsSync(join(cwd, 'token'))).toBe(false)
  })

  test('without gh nobody is asked to sign in', async () => {
    const result = await run([...anyClient, '--secret', 'REFRESH_TOKEN'], { env: { PATH: cwd } })
    expect(result.code).toBe(1)
    expect(result.stderr).toContain('--refresh-token-file')
    expect(result.stderr).not.toContain('/authorize')
  })

  test('with --open the address goes to the program of the system', async () => {
    const opener = fakeProgram(cwd, process.platform === 'darwin' ? 'open' : 'xdg-open')
    const result = await run([...intoFile, '--open'], { onOutput: person.browses(), env: { PATH: opener.path } })
    expect(result.code).toBe(0)
    // It goes on by itself, as a browser does.
    while (opener.calls().length === 0) await pause(20)
    expect(opener.calls().map(({ args }) => args)).toEqual([[expect.stringMatching(/^http:.*\/authorize\?/)]])
  })

  test('a confidential registration signs in with its secret', async () => {
    const clientId =
      Object.values(world.server.world().applications).find(one => one.federated === undefined)?.clientId ?? ''
    const secret = secretOf(world.server.world(), clientId)
    const args = ['--client-id', clientId, '--refresh-token-file', 'token']
    const fine = await run(args, { onOutput: person.browses(), env: { MOVE_POWER_APP_CLIENT_SECRET: secret } })
    expect(fine).toMatchObject({ code: 0 })
    expect(shows(fine, secret)).toBe(false)
    const without = await run(args, { onOutput: new Person().browses() })
    expect(without.code).toBe(1)
    expect(without.stderr).toContain('AADSTS7000218')
  })

  test('an answer with another state changes nothing, and what the service refuses is shown escaped', async () => {
    const result = await run(intoFile, {
      onOutput: person.browses(undefined, async back => {
        const forged = new URL(back)
        forged.searchParams.set('state', 'x'.repeat(43))
        expect((await person.get(forged)).status).toBe(400)
        const rebound = new URL(back)
        rebound.hostname = '127.0.0.1'
        expect((await person.get(new URL('/other', rebound))).status).toBe(400)
        expect((await person.get(rebound, { method: 'POST' })).status).toBe(400)
        back.searchParams.delete('code')
        back.searchParams.set('error', 'access_denied')
        back.searchParams.set('error_description', 'AADSTS65004: <script>alert(1)</script>')
      })
    })
    expect(result.code).toBe(1)
    expect(result.stderr).toMatch(/did not consent.*AADSTS65004/s)
    const page = person.pages.at(-1)
    expect(page?.body).not.toContain('<script')
    expect(page?.body).toContain('&lt;script&gt;')
    expect(page?.headers.get('content-security-policy')).toBe("default-src 'none'")
  })

  describe('with a device code', () => {
    const byCode = [...intoFile, '--device-code']
    test('that somebody enters elsewhere', async () => {
      const result = await run(byCode, { onOutput: person.entersCode({ login_hint: 'editor@contoso.example' }) })
      expect(result).toMatchObject({ code: 0 })
      expect(result.stdout).toContain('Signed in as editor@contoso.example')
      expect(result.stderr).toContain('Conditional Access')
      expect(shows(result, token())).toBe(false)
    })

    test('that somebody declines', async () => {
      const result = await run(byCode, { onOutput: person.entersCode({ decline: '1' }) })
      expect(result.code).toBe(1)
      expect(result.stderr).toContain('declined')
    })
  })

  test.each([
    [[], 'client-id'],
    [['--client-id', 'x'], 'refresh-token-file'],
    [['--client-id', 'x', '--secret', 'A', '--refresh-token-file', 'a'], 'exactly one'],
    [['--client-id', 'x', '--refresh-token-file', 'a', '--env', 'b'], 'env'],
    [['--client-id', 'x', '--secret', '--repo=x'], 'secret'],
    [['--client-id', 'x', '--secret', 'github_token'], 'GITHUB_'],
    [['--client-id', 'x', '--refresh-token-file', 'no/such/folder/a'], 'no/such/folder/a']
  ])('%j ends before anything is sent', async (args, hint) => {
    const { code, stderr } = await runCommandLine(['sign-in', ...args], { cwd, env: { TMPDIR: cwd } })
    expect(code).toBe(1)
    expect(stderr).toContain(hint)
    expect(stderr).not.toContain('/authorize')
  })
})
