import { createServer, type Server } from 'node:http'
import { mkdirSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { UnsecuredJWT } from 'jose'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { secretOf } from '../../src/embedded/seed/secrets.ts'
import type { Application } from '../../src/embedded/world/model.ts'
import { type StepOptions, type StepResult } from '../support/runner.ts'
import { errorOf, openWorld, SOURCE, TARGET, type OpenWorld } from '../support/world.ts'
import { makeCertificate } from '../unit/platform/certificates.ts'

/** Every way to sign in, through the built action. An application signs in and is refused by packaging: `Forbidden`. */
describe('signing in', () => {
  let world: OpenWorld
  beforeAll(async () => {
    world = await openWorld()
    mkdirSync(join(world.folder, 'workspace'), { recursive: true })
    writeFileSync(join(world.folder, 'workspace', 'app.zip'), makeDemoPackage())
  })
  afterAll(async () => {
    await world[Symbol.asyncDispose]()
  })

  const exporting = { command: 'export', environment: SOURCE, app: 'Expense Approvals', 'package-file': 'out.zip' }
  const importing = { command: 'import', environment: TARGET, 'package-file': 'app.zip' }
  const tenant = (): string => world.server.announcement.tenantId
  const seeded = (federated: boolean): Application => {
    const found = Object.values(world.server.world().applications).find(
      application => (application.federated !== undefined) === federated
    )
    if (found === undefined) throw new Error('no such application')
    return found
  }
  const leaked = ({ log, stderr, summary, outputs }: StepResult, secrets: readonly string[]): string[] => {
    const unmasked = log.replace(/^::add-mask::.*$/gm, '')
    const shown = [unmasked, stderr, summary, JSON.stringify(outputs)].join('\n')
    const tokens = /eyJ[\w-]{10,}\.[\w-]+/.exec(shown)?.[0]
    return [...secrets.filter(secret => shown.includes(secret)), ...(tokens === undefined ? [] : [tokens])]
  }
  /** Steps of one sign-in; none may show a secret. */
  async function step(
    inputs: Record<string, string>,
    secrets: readonly string[],
    options: Partial<StepOptions> = {}
  ): Promise<StepResult> {
    const result = await world.step(inputs, options)
    expect(leaked(result, secrets)).toEqual([])
    return result
  }
  const warningsIn = ({ log }: StepResult): string[] => log.split('\n').filter(line => line.startsWith('::warning'))

  /** What becomes of an application whose token was issued. */
  function expectRefusedApplication(result: StepResult): void {
    expect({ code: result.code, error: errorOf(result) }).toEqual({
      code: 1,
      error: expect.stringMatching(/Forbidden/)
    })
    expect(warningsIn(result)).toHaveLength(1)
    expect(warningsIn(result)[0]).toMatch(/is an application\. /)
  }

  async function refreshTokenOf(person: string): Promise<string> {
    const { userName, password } = world.account(person)
    const answer = await fetch(`${world.server.url}/${tenant()}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'password',
        client_id: 'any',
        username: userName,
        password,
        scope: 'https://service.powerapps.com//.default offline_access'
      })
    })
    return String(((await answer.json()) as { refresh_token?: string }).refresh_token)
  }

  test('with a refresh token: any client, the tenant of the announcement', async () => {
    const { password } = world.account('maker')
    const refreshToken = await refreshTokenOf('maker')
    const inputs = {
      'refresh-token': refreshToken,
      'tenant-id': tenant(),
      'client-id': '11111111-2222-4333-8444-555555555555'
    }
    // Twice: the secret of a repository stays the same from run to run.
    for (const command of [exporting, { command: 'publish', environment: SOURCE, app: 'Expense Approvals' }]) {
      const result = await step({ ...command, ...inputs }, [refreshToken, password])
      expect({ code: result.code, error: errorOf(result) }).toEqual({ code: 0, error: '' })
      expect(warningsIn(result).filter(line => /application/.test(line))).toEqual([])
    }
  })

  test('with user name and password, with and without a client', async () => {
    const { userName, password } = world.account('editor')
    const user = { 'user-name': userName, 'password-secret': password }
    for (const more of [{}, { 'client-id': '11111111-2222-4333-8444-555555555555' }, { 'tenant-id': tenant() }]) {
      const result = await step({ ...exporting, ...user, ...more }, [password])
      expect({ code: result.code, error: errorOf(result) }).toEqual({ code: 0, error: '' })
    }
  })

  test('with a wrong password: explained, with the error number', async () => {
    const wrong = 'not-the-password-of-anybody'
    const inputs = { 'user-name': world.account('maker').userName, 'password-secret': wrong }
    const result = await step({ ...exporting, ...inputs }, [wrong])
    expect(result.code).toBe(1)
    expect(errorOf(result)).toMatch(/user name or password is wrong.*AADSTS50126/s)
  })

  describe('as an application with a secret', () => {
    test.each([
      ['export', exporting],
      ['import', importing]
    ])('%s: warned in one sentence, refused by packaging', async (_, command) => {
      const { clientId } = seeded(false)
      const secret = secretOf(world.server.world(), clientId)
      const before = world.server.journal.length
      const result = await step({ ...command, 'tenant-id': tenant(), 'client-id': clientId, 'client-secret': secret }, [
        secret
      ])
      expectRefusedApplication(result)
      // Data policies are for administrators, and an import does without them.
      const refused = world.server.journal
        .slice(before)
        .filter(({ status, path }) => status === 403 && !path.endsWith('/policies'))
      expect(refused.map(({ path }) => path.split('/').at(-1))).toEqual([
        command === exporting ? 'listPackageResources' : 'generateResourceStorage'
      ])
    })

    test('proves the registration of a refresh token, and a public one sends none', async () => {
      const { clientId } = seeded(false)
      const [secret, refreshToken] = [secretOf(world.server.world(), clientId), await refreshTokenOf('maker')]
      const inputs = { ...exporting, 'tenant-id': tenant(), 'refresh-token': refreshToken, 'client-secret': secret }
      const fine = await step({ ...inputs, 'client-id': clientId }, [secret, refreshToken])
      expect({ code: fine.code, error: errorOf(fine) }).toEqual({ code: 0, error: '' })
      const publicClient = { ...inputs, 'client-id': '11111111-2222-4333-8444-555555555555' }
      const result = await step(publicClient, [secret, refreshToken])
      expect([result.code, errorOf(result)]).toEqual([1, expect.stringContaining('AADSTS700025')])
    })

    test('that is wrong', async () => {
      const wrong = 'not-the-secret-of-anything'
      const client = { 'tenant-id': tenant(), 'client-id': seeded(false).clientId, 'client-secret': wrong }
      const result = await step({ ...exporting, ...client }, [wrong])
      expect(result.code).toBe(1)
      expect(errorOf(result)).toMatch(/the client secret is wrong.*AADSTS7000215/s)
    })
  })

  describe('as an application with a certificate', () => {
    const PASSWORD = 'password-of-the-pfx'
    const own = makeCertificate(Date.now())
    let client: Record<string, string>
    beforeAll(() => {
      const { clientId } = seeded(false)
      client = { 'tenant-id': tenant(), 'client-id': clientId }
      world.server.change(({ applications }) => {
        const application = applications[clientId]
        if (application !== undefined) application.certificate = own.certificate
      })
    })
    const keyBody = (pem: string): string => pem.split('\n')[3] ?? 'nothing'

    test('as PEM, and as base64 PFX with its password', async () => {
      const pfx = own.pfx(PASSWORD)
      const ways = [
        { 'client-certificate': `${own.key}${own.certificate}` },
        { 'client-certificate': pfx, 'client-certificate-password': PASSWORD }
      ]
      for (const way of ways)
        expectRefusedApplication(await step({ ...exporting, ...client, ...way }, [keyBody(own.key), pfx, PASSWORD]))
    })

    test('with a wrong password of the PFX: named, and nothing is sent', async () => {
      const [pfx, wrong] = [own.pfx(PASSWORD), 'another-password']
      const before = world.server.journal.length
      const way = { 'client-certificate': pfx, 'client-certificate-password': wrong }
      const result = await step({ ...exporting, ...client, ...way }, [pfx, wrong])
      expect(result.code).toBe(1)
      expect(errorOf(result)).toMatch(/the PFX could not be opened.*client-certificate-password/s)
      expect(world.server.journal.slice(before).filter(({ path }) => path.endsWith('/token'))).toEqual([])
    })

    test('that has expired: named with its day', async () => {
      const expired = makeCertificate(Date.now(), { from: Date.UTC(2020, 0, 1), to: Date.UTC(2021, 0, 2) })
      const way = { 'client-certificate': `${expired.key}${expired.certificate}` }
      const result = await step({ ...exporting, ...client, ...way }, [keyBody(expired.key)])
      expect(result.code).toBe(1)
      expect(errorOf(result)).toMatch(/expired on 2021-01-02/)
    })

    test('that is not the registered one', async () => {
      const other = makeCertificate(Date.now())
      const way = { 'client-certificate': `${other.key}${other.certificate}` }
      const result = await step({ ...exporting, ...client, ...way }, [keyBody(other.key)])
      expect(result.code).toBe(1)
      expect(errorOf(result)).toMatch(/does not belong to the app registration.*AADSTS700027/s)
    })
  })

  describe('as the workflow, by OIDC', () => {
    const ISSUER = 'https://token.actions.githubusercontent.com'
    const REQUEST_TOKEN = 'the-request-token-of-this-job'
    let runner: Server
    let subject: string
    let asked: { authorization: string | undefined; audience: string | null }[]
    let issued: string[]
    beforeAll(async () => {
      asked = []
      issued = []
      runner = createServer((request, response) => {
        const { searchParams } = new URL(request.url ?? '/', 'http://runner')
        const audience = searchParams.get('audience')
        asked.push({ authorization: request.headers.authorization, audience })
        const token = new UnsecuredJWT({})
          .setIssuer(ISSUER)
          .setSubject(subject)
          .setAudience(audience ?? '')
          .setExpirationTime('5m')
          .encode()
        // Nobody here can check GitHub's signature, so any will do.
        issued.push(`${token}${Buffer.from('signature').toString('base64url')}`)
        response.writeHead(200, { 'content-type': 'application/json' })
        response.end(JSON.stringify({ value: issued.at(-1) }))
      })
      await new Promise<void>(resolve => runner.listen(0, '127.0.0.1', resolve))
    })
    afterAll(async () => {
      runner.closeAllConnections()
      await new Promise(resolve => runner.close(resolve))
    })
    const client = (): Record<string, string> => ({ 'tenant-id': tenant(), 'client-id': seeded(true).clientId })
    async function asWorkflow(who: string, inputs: Record<string, string> = {}): Promise<StepResult> {
      subject = who
      const { port } = runner.address() as AddressInfo
      const result = await world.step(
        { ...exporting, ...client(), ...inputs },
        {
          env: {
            ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token?api-version=2.0`,
            ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN
          }
        }
      )
      expect(issued.length).toBeGreaterThan(0)
      expect(leaked(result, [REQUEST_TOKEN, ...issued])).toEqual([])
      return result
    }

    test('the workflow the application trusts is accepted', async () => {
      expectRefusedApplication(await asWorkflow(seeded(true).federated?.subject ?? ''))
      expect(asked[0]).toEqual({ authorization: `Bearer ${REQUEST_TOKEN}`, audience: 'api://AzureADTokenExchange' })
    })

    test('another workflow is refused, and the error names issuer and subject', async () => {
      const stranger = 'repo:contoso/apps:environment:elsewhere'
      const result = await asWorkflow(stranger)
      expect(result.code).toBe(1)
      const error = errorOf(result)
      for (const words of ['AADSTS700213', ISSUER, stranger]) expect(error).toContain(words)
    })

    test('the refresh token of a confidential registration is redeemed with the token of the workflow', async () => {
      const refreshToken = await refreshTokenOf('maker')
      const inputs = { 'refresh-token': refreshToken }
      const accepted = await asWorkflow(seeded(true).federated?.subject ?? '', inputs)
      expect({ code: accepted.code, error: errorOf(accepted) }).toEqual({ code: 0, error: '' })
      expect(leaked(accepted, [refreshToken])).toEqual([])
      const stranger = await asWorkflow('repo:contoso/apps:environment:elsewhere', inputs)
      expect([stranger.code, errorOf(stranger)]).toEqual([1, expect.stringContaining('AADSTS700213')])
      // Alone it is of no use to anybody.
      const alone = await step({ ...exporting, ...client(), ...inputs }, [refreshToken])
      expect([alone.code, errorOf(alone)]).toEqual([1, expect.stringContaining('AADSTS7000218')])
    })

    test('without the permission the sentence says which one', async () => {
      const result = await step({ ...exporting, ...client() }, [])
      expect(result.code).toBe(1)
      expect(errorOf(result)).toMatch(/id-token: write/)
    })
  })
})
