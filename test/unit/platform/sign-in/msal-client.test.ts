import { constants, verify } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { createPlatform } from '../../../../src/platform/client.ts'
import type { SignIn } from '../../../../src/platform/sign-in/sign-in.ts'
import { createTokenSource } from '../../../../src/platform/sign-in/token-source.ts'
import { makeCertificate } from '../certificates.ts'
import { jwt, refusalOf, surroundings } from '../client-on.ts'
import { scripted, type Answer, type Heard } from '../scripted-server.ts'

const TENANT = '11111111-1111-1111-1111-111111111111'
const CLIENT = '22222222-2222-2222-2222-222222222222'
const SCOPE = 'https://service.powerapps.com//.default'
const NOW = surroundings('').clock.now()
const ACCESS = jwt({ aud: 'https://service.powerapps.com/', upn: 'mia@contoso.example', exp: NOW / 1000 + 3600 })
const issued = (rest: object = {}): Answer => ({
  body: { token_type: 'Bearer', expires_in: 3600, access_token: ACCESS, ...rest }
})

const form = (heard: Heard | undefined): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(heard?.body.toString() ?? ''))

/** Signs in once against a token endpoint that gives these answers. */
async function signingIn(signIn: SignIn, answers: readonly Answer[], tenant = TENANT, rounds = 1) {
  const around = surroundings('')
  await using server = await scripted({ [`POST /${tenant}/oauth2/v2.0/token`]: answers })
  const source = createTokenSource(signIn, surroundings(server.origin).cloud, around)
  const tokens: (string | undefined)[] = []
  let failure: unknown
  try {
    for (let round = 0; round < rounds; round++) tokens.push(await source.token('powerApps', { refresh: true }))
  } catch (error) {
    failure = error
  }
  return { tokens, failure, around, forms: server.heard.map(form), journal: server.journal() }
}

describe('what each way to sign in sends', () => {
  test('user name and password, any tenant when none is given', async () => {
    const signIn: SignIn = { kind: 'password', userName: 'mia@contoso.example', password: 'p&w=1', clientId: CLIENT }
    const { tokens, forms, journal } = await signingIn(signIn, [issued()], 'organizations')
    expect(tokens).toEqual([ACCESS])
    expect(journal).toEqual(['POST /organizations/oauth2/v2.0/token'])
    expect(forms[0]).toMatchObject({
      grant_type: 'password',
      client_id: CLIENT,
      username: 'mia@contoso.example',
      password: 'p&w=1',
      scope: expect.stringContaining(SCOPE)
    })
  })

  test('a refresh token, and the next time the one that replaced it', async () => {
    const signIn: SignIn = { kind: 'refresh-token', refreshToken: 'rt-first', tenantId: TENANT, clientId: CLIENT }
    const answers = [issued({ refresh_token: 'rt-second' }), issued(), issued()]
    const { forms, around } = await signingIn(signIn, answers, TENANT, 3)
    expect(forms.map(({ refresh_token }) => refresh_token)).toEqual(['rt-first', 'rt-second', 'rt-second'])
    expect(forms[0]).toMatchObject({
      grant_type: 'refresh_token',
      client_id: CLIENT,
      scope: expect.stringContaining(SCOPE)
    })
    expect(around.secrets).toEqual(expect.arrayContaining(['rt-second', ACCESS]))
  })

  test('a client secret, sent anew for every renewal', async () => {
    const signIn: SignIn = { kind: 'client-secret', tenantId: TENANT, clientId: CLIENT, clientSecret: 's3cret~' }
    const { forms } = await signingIn(signIn, [issued()], TENANT, 2)
    expect(forms).toHaveLength(2)
    expect(forms[1]).toMatchObject({
      grant_type: 'client_credentials',
      client_id: CLIENT,
      client_secret: 's3cret~',
      scope: SCOPE
    })
  })

  const made = makeCertificate(NOW)
  const certificates: [string, string, string | undefined][] = [
    ['PEM', made.key + made.certificate, undefined],
    ['PFX', made.pfx('pass-word'), 'pass-word']
  ]
  test.each(certificates)(
    'a certificate as %s: an assertion signed with its key',
    async (_name, certificate, password) => {
      const signIn: SignIn = { kind: 'certificate', tenantId: TENANT, clientId: CLIENT, certificate, password }
      const { forms, around } = await signingIn(signIn, [issued()])
      expect(forms[0]).toMatchObject({
        grant_type: 'client_credentials',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        scope: SCOPE
      })
      const assertion = forms[0]?.['client_assertion'] ?? ''
      const [head = '', payload = '', signature = ''] = assertion.split('.')
      const json = (part: string): unknown => JSON.parse(Buffer.from(part, 'base64url').toString())
      expect(json(head)).toMatchObject({
        alg: 'PS256',
        'x5t#S256': Buffer.from(made.x509.fingerprint256.replaceAll(':', ''), 'hex').toString('base64url')
      })
      expect(json(payload)).toMatchObject({
        iss: CLIENT,
        sub: CLIENT,
        aud: `https://login.microsoftonline.com/${TENANT}/oauth2/v2.0/token`
      })
      const key = { key: made.x509.publicKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }
      expect(verify('sha256', Buffer.from(`${head}.${payload}`), key, Buffer.from(signature, 'base64url'))).toBe(true)
      expect(around.secrets).toContain(assertion)
    }
  )

  test('the token of the workflow run, asked for anew each time', async () => {
    const audiences: string[] = []
    const idToken = async (audience: string): Promise<string> => {
      audiences.push(audience)
      return jwt({ iss: 'https://token.actions.example', sub: 'repo:o/r', aud: audience, n: audiences.length })
    }
    const { forms, around } = await signingIn(
      { kind: 'oidc', tenantId: TENANT, clientId: CLIENT, idToken },
      [issued()],
      TENANT,
      2
    )
    expect(audiences).toEqual(['api://AzureADTokenExchange', 'api://AzureADTokenExchange'])
    expect(forms[0]).toMatchObject({ grant_type: 'client_credentials', client_id: CLIENT, scope: SCOPE })
    expect(forms[0]?.['client_assertion']).not.toBe(forms[1]?.['client_assertion'])
    expect(around.secrets).toContain(forms[0]?.['client_assertion'])
  })

  test('nothing is looked up beforehand: one request for one token', async () => {
    const signIn: SignIn = {
      kind: 'client-secret',
      tenantId: 'contoso.example',
      clientId: CLIENT,
      clientSecret: 'xxxx'
    }
    const { journal } = await signingIn(signIn, [issued()], 'contoso.example')
    expect(journal).toEqual(['POST /contoso.example/oauth2/v2.0/token'])
  })
})

describe('a refresh token of a confidential registration', () => {
  const REFRESH = { kind: 'refresh-token', refreshToken: 'rt-1', tenantId: TENANT, clientId: CLIENT } as const

  test('is redeemed with the secret', async () => {
    const signIn: SignIn = { ...REFRESH, proof: { kind: 'client-secret', clientSecret: 's3cret~' } }
    const { forms } = await signingIn(signIn, [issued()])
    expect(forms).toMatchObject([
      { grant_type: 'refresh_token', refresh_token: 'rt-1', client_id: CLIENT, client_secret: 's3cret~' }
    ])
  })

  test('is redeemed with an assertion of the certificate', async () => {
    const made = makeCertificate(NOW)
    const proof = { kind: 'certificate', certificate: made.key + made.certificate } as const
    const { forms } = await signingIn({ ...REFRESH, proof }, [issued()])
    expect(forms).toMatchObject([
      {
        grant_type: 'refresh_token',
        refresh_token: 'rt-1',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: expect.stringMatching(/^eyJ/)
      }
    ])
  })

  const workflow = jwt({ iss: 'https://token.actions.example', sub: 'repo:o/r', aud: 'api://AzureADTokenExchange' })
  const withWorkflow = (asked: string[]): SignIn => ({
    ...REFRESH,
    proof: {
      kind: 'oidc',
      idToken: async audience => {
        asked.push(audience)
        return workflow
      }
    }
  })
  const proofNeeded = refused(7000218, 'The request body must contain an assertion or a secret.', 'invalid_client')

  test('is redeemed with the token of the workflow run once the service asks for a proof, and at once from then on', async () => {
    const asked: string[] = []
    const answers = [proofNeeded, issued({ refresh_token: 'rt-2' }), issued()]
    const { tokens, forms, around } = await signingIn(withWorkflow(asked), answers, TENANT, 2)
    expect(tokens).toEqual([ACCESS, ACCESS])
    expect(forms.map(({ refresh_token, client_assertion }) => [refresh_token, client_assertion])).toEqual([
      ['rt-1', undefined],
      ['rt-1', workflow],
      ['rt-2', workflow]
    ])
    expect(asked).toEqual(['api://AzureADTokenExchange', 'api://AzureADTokenExchange'])
    expect(around.secrets).toContain(workflow)
  })

  test('of a public registration is redeemed without it', async () => {
    const asked: string[] = []
    const { tokens, forms } = await signingIn(withWorkflow(asked), [issued()])
    expect(tokens).toEqual([ACCESS])
    expect(forms).toHaveLength(1)
    expect(forms[0]).not.toHaveProperty('client_assertion')
    expect(asked).toEqual([])
  })

  test('another refusal is not asked about twice', async () => {
    const { failure, forms } = await signingIn(withWorkflow([]), [refused(700082, 'Expired.')])
    expect(failure).toMatchObject({ service: { code: 'AADSTS700082' } })
    expect(forms).toHaveLength(1)
  })
})

test.each([
  [29, 1],
  [31, 0]
])('a certificate that expires in %i days: %i warnings', async (days, warnings) => {
  const { key, certificate } = makeCertificate(NOW, { to: NOW + days * 86_400_000 })
  const signIn: SignIn = { kind: 'certificate', tenantId: TENANT, clientId: CLIENT, certificate: key + certificate }
  const { around } = await signingIn(signIn, [issued()])
  expect(around.warnings.filter(line => line.includes('expires in'))).toHaveLength(warnings)
})

function refused(number: number, words: string, error = 'invalid_grant'): Answer {
  return {
    status: 400,
    body: {
      error,
      error_description: `AADSTS${number}: ${words} Trace ID: 0f0f-1 Correlation ID: 2 Timestamp: 2026-01-31 10:00:00Z`,
      error_codes: [number],
      trace_id: '0f0f-1'
    }
  }
}

describe('what a refusal says', () => {
  const PASSWORD: SignIn = {
    kind: 'password',
    userName: 'm@x',
    password: 'pw-123456',
    clientId: CLIENT,
    tenantId: TENANT
  }
  const SECRET: SignIn = { kind: 'client-secret', tenantId: TENANT, clientId: CLIENT, clientSecret: 'wrong-one' }
  const REFRESH: SignIn = { kind: 'refresh-token', refreshToken: 'rt-old-one', tenantId: TENANT, clientId: CLIENT }
  const rows: [number, SignIn, RegExp, RegExp][] = [
    [50076, PASSWORD, /second factor/, /refresh token/],
    [50079, PASSWORD, /second factor/, /refresh token/],
    [50034, PASSWORD, /no such user/, /user-name/],
    [50126, PASSWORD, /user name or password/, /password-secret/],
    [65001, PASSWORD, /consented/, /grant consent/],
    [65002, PASSWORD, /belongs to Microsoft/, /Register your own application/],
    [
      7000218,
      PASSWORD,
      /confidential/,
      /client-secret or client-certificate.*id-token: write.*Allow public client flows/
    ],
    [700025, REFRESH, /public client/, /Remove client-secret and client-certificate/],
    [70008, REFRESH, /no longer accepted/, /new refresh token/],
    [70043, REFRESH, /limits the time between two sign-ins/, /new refresh token/],
    [50072, REFRESH, /register a second factor/, /register it/],
    [50074, PASSWORD, /second factor/, /refresh token/],
    [50078, REFRESH, /too old/, /new refresh token/],
    [53000, REFRESH, /device/, /self-hosted/],
    [53001, REFRESH, /device/, /self-hosted/],
    [530003, REFRESH, /device/, /self-hosted/],
    [7000215, SECRET, /secret is wrong/, /not its id/],
    [7000222, SECRET, /secret has expired/, /new one/],
    [700016, SECRET, /does not know the application/, /client-id and tenant-id/],
    [90002, SECRET, /tenant does not exist/, /Check tenant-id/],
    [700082, REFRESH, /no longer accepted/, /new refresh token/],
    [50173, REFRESH, /no longer accepted/, /new refresh token/],
    [999999, PASSWORD, /the sign-in service denied it/, /AADSTS codes/]
  ]
  test.each(rows)('AADSTS%i', async (number, signIn, why, remedy) => {
    const { failure, journal } = await signingIn(signIn, [refused(number, 'Some words.')])
    expect(failure).toMatchObject({
      why: expect.stringMatching(why),
      remedy: expect.stringMatching(remedy),
      service: { status: 400, code: `AADSTS${number}`, message: 'Some words.', requestId: '0f0f-1' }
    })
    expect(String(failure)).toContain('for https://service.powerapps.com/')
    expect(String(failure)).not.toMatch(/pw-123456|wrong-one|rt-old-one/)
    expect(journal).toHaveLength(1)
  })

  test('a federation that fits no credential shows issuer, subject and audience, never the token', async () => {
    const claims = {
      iss: 'https://token.actions.example',
      sub: 'repo:o/r:environment:prod',
      aud: 'api://AzureADTokenExchange'
    }
    const idToken = jwt(claims)
    const signIn: SignIn = { kind: 'oidc', tenantId: TENANT, clientId: CLIENT, idToken: async () => idToken }
    const { failure } = await signingIn(signIn, [
      refused(700213, 'No matching federated identity record.', 'invalid_client')
    ])
    for (const value of Object.values(claims)) expect(String(failure)).toContain(`"${value}"`)
    expect(String(failure)).toContain('Add a federated credential')
    expect(String(failure)).not.toContain(idToken.split('.')[1])
  })

  test('a code only in the words is found too', async () => {
    const answer = { status: 401, body: { error: 'invalid_client', error_description: 'AADSTS7000215: Invalid.' } }
    const { failure } = await signingIn(SECRET, [answer])
    expect(failure).toMatchObject({
      why: 'the client secret is wrong',
      service: { status: 401, code: 'AADSTS7000215' }
    })
  })

  test('trouble of the runner’s own token is told in its own words', async () => {
    const own = await refusalOf(createPlatform(surroundings('', { tokens: { token: async () => undefined } })))
    const idToken = async (): Promise<string> => {
      throw own
    }
    const { failure } = await signingIn({ kind: 'oidc', tenantId: TENANT, clientId: CLIENT, idToken }, [issued()])
    expect(failure).toBe(own)
  })

  test('passing trouble is retried, lasting trouble ends with the status', async () => {
    const busy: Answer = { status: 503, headers: { 'retry-after': '3' } }
    const fine = await signingIn(SECRET, [busy, busy, issued()])
    expect(fine.tokens).toEqual([ACCESS])
    expect(fine.around.clock.pauses).toEqual([3000, 3000])
    const { failure, journal } = await signingIn(SECRET, [busy])
    expect(failure).toMatchObject({ name: 'ActionError', service: { status: 503 } })
    expect(journal).toHaveLength(5)
  })

  test('a host that cannot be reached is named', async () => {
    const gone = await scripted({})
    await gone[Symbol.asyncDispose]()
    const source = createTokenSource(SECRET, surroundings(gone.origin).cloud, surroundings(''))
    const error = await refusalOf(source.token('powerApps'))
    expect(error.message).toContain(`the request to ${new URL(gone.origin).host} failed: ECONNREFUSED`)
  })

  test('a page instead of a token is an error that says so', async () => {
    const { failure } = await signingIn(SECRET, [{ body: '<html>Welcome to our Wi-Fi</html>' }])
    expect(failure).toMatchObject({ name: 'ActionError', service: { status: 200 } })
  })

  test('an expired certificate is refused before anything is sent', async () => {
    const { key, certificate } = makeCertificate(NOW, { to: NOW - 86_400_000 })
    const signIn: SignIn = { kind: 'certificate', tenantId: TENANT, clientId: CLIENT, certificate: key + certificate }
    const { failure, journal } = await signingIn(signIn, [issued()])
    expect(String(failure)).toContain('expired on 2026-01-30')
    expect(journal).toEqual([])
  })
})

describe('the client', () => {
  test('says who is signed in and sends nothing else', async () => {
    const around = surroundings('')
    await using server = await scripted({ [`POST /${TENANT}/oauth2/v2.0/token`]: [issued()] })
    const { cloud } = surroundings(server.origin)
    const signIn: SignIn = { kind: 'refresh-token', refreshToken: 'rt', tenantId: TENANT, clientId: CLIENT }
    const platform = await createPlatform({ ...around, cloud, tokens: createTokenSource(signIn, cloud, around) })
    expect(platform.identity).toMatchObject({ name: 'mia@contoso.example', kind: 'user' })
    expect(platform.links.app('Default-1', 'a b')).toBe(`${server.origin}/environments/Default-1/apps/a%20b/details`)
    expect(server.heard).toHaveLength(1)
  })

  test('cannot be made without a token for Power Apps', async () => {
    const error = await refusalOf(createPlatform(surroundings('', { tokens: { token: async () => undefined } })))
    expect(error.message).toContain('no token for Power Apps')
  })
})
