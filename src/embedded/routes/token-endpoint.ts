import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { decodeJwt, importX509, jwtVerify } from 'jose'
import { lookUp } from '../packaging/shared/lookup.ts'
import type { Answer, Call, Route } from '../route.ts'
import { passwordOf, secretOf } from '../seed/secrets.ts'
import { AUDIENCES, issueToken, organisationOf, sameText, type Subject } from '../tokens.ts'
import { sameAudience } from '../../protocol/clouds.ts'
import type { Application, User, World } from '../world/model.ts'

/**
 * The token endpoint of Microsoft Entra, as far as this protocol's clients use it. It checks what can be checked here:
 * passwords, secrets, refresh tokens, and the signature of certificate assertions.
 */
export const tokenRoutes: readonly Route[] = [
  { method: 'POST', path: '/:tenant/oauth2/v2.0/token', service: 'none', handle: token },
  { method: 'GET', path: '/:tenant/v2.0/.well-known/openid-configuration', service: 'none', handle: configuration }
]

/** A refusal in Entra's words: the number is what clients look at. */
class Refused extends Error {
  readonly number: number
  readonly error: string
  constructor(number: number, error: string, message: string) {
    super(message)
    this.number = number
    this.error = error
  }
}

async function token(call: Call): Promise<Answer> {
  const form = new URLSearchParams(call.bytes.toString('utf8'))
  try {
    checkTenant(call)
    const audience = audienceOf(call.world, form.get('scope') ?? '')
    const subject = await signIn(call, form)
    return { status: 200, headers: { 'cache-control': 'no-store' }, body: await granted(call, form, subject, audience) }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return {
      status: error.error === 'invalid_client' ? 401 : 400,
      body: {
        error: error.error,
        error_description: `AADSTS${error.number}: ${error.message} Trace ID: ${randomUUID()} Correlation ID: ${randomUUID()} Timestamp: ${call.now.toISOString()}`,
        error_codes: [error.number],
        timestamp: call.now.toISOString(),
        trace_id: randomUUID(),
        correlation_id: randomUUID()
      }
    }
  }
}

function checkTenant({ params, world }: Call): void {
  const tenant = params['tenant'] ?? ''
  const isGuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(tenant)
  if (!isGuid || tenant.toLowerCase() === world.tenantId.toLowerCase()) return
  throw new Refused(90002, 'invalid_request', `Tenant '${tenant}' not found.`)
}

/** `https://service.powerapps.com//.default openid`: the audience before `/.default`, with or without its own slash. */
function audienceOf(world: World, scope: string): string {
  const wanted = scope.split(' ').find(part => part.endsWith('/.default'))
  const resource = wanted?.slice(0, -'/.default'.length) ?? ''
  const known =
    AUDIENCES.find(audience => sameAudience(audience, resource)) ?? organisationOf(world, resource)?.dataverseUrl
  if (known !== undefined) return known
  throw new Refused(500011, 'invalid_resource', `The resource principal named ${resource} was not found in the tenant.`)
}

async function signIn(call: Call, form: URLSearchParams): Promise<Subject> {
  switch (form.get('grant_type')) {
    case 'password':
      return { kind: 'user', user: byPassword(call, form) }
    case 'refresh_token':
      return { kind: 'user', user: byRefreshToken(call, form) }
    case 'client_credentials':
      return { kind: 'application', application: await byClient(call, form) }
    default:
      throw new Refused(
        70003,
        'unsupported_grant_type',
        `The app requested an unsupported grant type '${form.get('grant_type') ?? ''}'.`
      )
  }
}

function byPassword({ world }: Call, form: URLSearchParams): User {
  const name = form.get('username') ?? ''
  const user = Object.values(world.users).find(({ userName }) => userName.toLowerCase() === name.toLowerCase())
  if (user === undefined)
    throw new Refused(50034, 'invalid_grant', `The user account ${name} does not exist in the directory.`)
  if (sameText(form.get('password') ?? '', passwordOf(world, user.id))) return user
  throw new Refused(50126, 'invalid_grant', 'Error validating credentials due to invalid username or password.')
}

function byRefreshToken(call: Call, form: URLSearchParams): User {
  const digest = digestOf(form.get('refresh_token') ?? '')
  const user = Object.values(call.world.users).find(({ refreshTokens }) => refreshTokens.includes(digest))
  if (user !== undefined) return user
  throw new Refused(700082, 'invalid_grant', 'The refresh token has expired or was never issued here.')
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')

async function byClient({ world, now }: Call, form: URLSearchParams): Promise<Application> {
  const clientId = form.get('client_id') ?? ''
  const application = lookUp(world.applications, clientId)
  if (application === undefined)
    throw new Refused(
      700016,
      'unauthorized_client',
      `Application with identifier '${clientId}' was not found in the directory.`
    )
  const assertion = form.get('client_assertion')
  if (assertion !== null) return byAssertion(application, assertion, now)
  if (sameText(form.get('client_secret') ?? '', secretOf(world, application.clientId))) return application
  throw new Refused(7000215, 'invalid_client', 'Invalid client secret provided.')
}

/** Clocks of client and service may differ; what Entra allows is not documented for assertions, five minutes is usual. */
const CLOCK_SKEW_SECONDS = 300

/**
 * An assertion is signed with the application's certificate, or comes from a federated issuer. A foreign issuer's
 * signature cannot be checked without the network; issuer, subject and audience are.
 */
async function byAssertion(application: Application, assertion: string, now: Date): Promise<Application> {
  let claims: ReturnType<typeof decodeJwt>
  try {
    claims = decodeJwt(assertion)
  } catch {
    throw new Refused(50027, 'invalid_request', 'The client assertion is malformed.')
  }
  const { federated, certificate } = application
  if (federated !== undefined && claims.iss === federated.issuer) {
    if (claims.sub === federated.subject && claims.aud === 'api://AzureADTokenExchange') return application
    throw new Refused(
      700213,
      'invalid_client',
      `No matching federated identity record found for presented assertion subject '${claims.sub ?? ''}'.`
    )
  }
  if (federated !== undefined && certificate === undefined) {
    throw new Refused(
      700211,
      'invalid_client',
      `No matching federated identity record found for presented assertion issuer '${claims.iss ?? ''}'.`
    )
  }
  if (certificate === undefined)
    throw new Refused(700027, 'invalid_client', 'The application has no certificate registered.')
  try {
    const header = JSON.parse(Buffer.from(assertion.split('.')[0] ?? '', 'base64url').toString('utf8')) as {
      alg?: string
    }
    const key = await importX509(certificate, header.alg ?? 'PS256')
    await jwtVerify(assertion, key, {
      issuer: application.clientId,
      subject: application.clientId,
      currentDate: now,
      // Sign-in libraries round `nbf` up to the next second.
      clockTolerance: CLOCK_SKEW_SECONDS
    })
    return application
  } catch {
    throw new Refused(700027, 'invalid_client', 'The client assertion failed signature validation.')
  }
}

async function granted(
  call: Call,
  form: URLSearchParams,
  subject: Subject,
  audience: string
): Promise<Record<string, unknown>> {
  const scope = form.get('scope') ?? ''
  const answer = {
    token_type: 'Bearer',
    scope: `${audience}/.default`,
    expires_in: 3600,
    ext_expires_in: 3600,
    access_token: await issueToken(call.world, subject, audience, call.now)
  }
  if (subject.kind === 'application') return answer
  const { user } = subject
  const wants = (name: string): boolean => scope.split(' ').includes(name)
  return {
    ...answer,
    ...(wants('offline_access') || form.get('grant_type') === 'refresh_token'
      ? { refresh_token: rotated(call, user, form.get('refresh_token')) }
      : {}),
    ...(wants('openid')
      ? { id_token: await issueToken(call.world, subject, form.get('client_id') ?? '', call.now) }
      : {}),
    client_info: Buffer.from(JSON.stringify({ uid: user.id, utid: call.world.tenantId })).toString('base64url')
  }
}

/** A new refresh token; the one it was asked with keeps working, as Entra's do until they expire. */
function rotated(call: Call, user: User, used: string | null): string {
  const fresh = `0.${randomBytes(48).toString('base64url')}`
  call.change(world => {
    const kept = world.users[user.id]
    if (kept === undefined) return
    const before =
      used === null
        ? kept.refreshTokens
        : [digestOf(used), ...kept.refreshTokens.filter(known => known !== digestOf(used))]
    kept.refreshTokens = [digestOf(fresh), ...before].slice(0, 20)
  })
  return fresh
}

function configuration({ params, origin, world }: Call): Answer {
  const tenant = params['tenant'] ?? world.tenantId
  return {
    status: 200,
    body: {
      issuer: `https://login.microsoftonline.com/${world.tenantId}/v2.0`,
      token_endpoint: `${origin}/${tenant}/oauth2/v2.0/token`,
      authorization_endpoint: `${origin}/${tenant}/oauth2/v2.0/authorize`,
      jwks_uri: `${origin}/${tenant}/discovery/v2.0/keys`
    }
  }
}
