import { createHash, randomBytes } from 'node:crypto'
import { decodeJwt, importX509, jwtVerify } from 'jose'
import { lookUp } from '../packaging/shared/lookup.ts'
import { checkTenant, EntraError, withEntraErrors } from './entra-error.ts'
import { DEVICE_GRANTS, userByCode, userByDeviceCode } from './interactive-grants.ts'
import type { RouteResponse, RequestContext, Route } from '../route.ts'
import { passwordOf, secretOf } from '../seed/secrets.ts'
import { AUDIENCES, issueToken, organisationOf, equalInConstantTime, type Subject } from '../tokens.ts'
import { sameAudience } from '../../protocol/clouds.ts'
import type { Application, User, World } from '../world/model.ts'

/**
 * The part of Microsoft Entra's token endpoint that clients of this protocol use. It checks passwords, secrets, refresh
 * tokens and the signatures of certificate assertions.
 */
export const tokenRoutes: readonly Route[] = [
  { method: 'POST', path: '/:tenant/oauth2/v2.0/token', service: 'none', handle: token },
  { method: 'GET', path: '/:tenant/v2.0/.well-known/openid-configuration', service: 'none', handle: configuration }
]

function token(context: RequestContext): Promise<RouteResponse> {
  const form = new URLSearchParams(context.bytes.toString('utf8'))
  return withEntraErrors(context, async () => {
    checkTenant(context)
    const audience = audienceOf(context.world, form.get('scope') ?? '')
    const signedIn = await signIn(context, form)
    return {
      status: 200,
      headers: { 'cache-control': 'no-store' },
      body: await tokenResponse(context, form, signedIn, audience)
    }
  })
}

/**
 * The audience is the part before `/.default`, with or without a trailing slash:
 * `https://service.powerapps.com//.default openid`.
 */
function audienceOf(world: World, scope: string): string {
  const defaultScope = scope.split(' ').find(part => part.endsWith('/.default'))
  const resource = defaultScope?.slice(0, -'/.default'.length) ?? ''
  const known =
    AUDIENCES.find(audience => sameAudience(audience, resource)) ?? organisationOf(world, resource)?.dataverseUrl
  if (known !== undefined) return known
  throw new EntraError(
    500011,
    'invalid_resource',
    `The resource principal named ${resource} was not found in the tenant.`
  )
}

/** Who a token is for, and the nonce that the request for a code contained. */
type Granted = Subject & { readonly nonce?: string | undefined }

async function signIn(context: RequestContext, form: URLSearchParams): Promise<Granted> {
  switch (form.get('grant_type')) {
    case 'password':
      return { kind: 'user', user: userByPassword(context, form) }
    case 'refresh_token':
      return { kind: 'user', user: await userByRefreshToken(context, form) }
    case 'authorization_code':
      await checkClient(context, form)
      return { kind: 'user', ...userByCode(context, form) }
    case DEVICE_GRANTS[0]:
    case DEVICE_GRANTS[1]:
      await checkClient(context, form)
      return { kind: 'user', ...userByDeviceCode(context, form) }
    case 'client_credentials':
      return { kind: 'application', application: await applicationByCredential(context, form) }
    default:
      throw new EntraError(
        70003,
        'unsupported_grant_type',
        `The app requested an unsupported grant type '${form.get('grant_type') ?? ''}'.`
      )
  }
}

function userByPassword({ world }: RequestContext, form: URLSearchParams): User {
  const name = form.get('username') ?? ''
  const user = Object.values(world.users).find(({ userName }) => userName.toLowerCase() === name.toLowerCase())
  if (user === undefined)
    throw new EntraError(50034, 'invalid_grant', `The user account ${name} does not exist in the directory.`)
  if (equalInConstantTime(form.get('password') ?? '', passwordOf(world, user.id))) return user
  throw new EntraError(50126, 'invalid_grant', 'Error validating credentials due to invalid username or password.')
}

async function userByRefreshToken(context: RequestContext, form: URLSearchParams): Promise<User> {
  await checkClient(context, form)
  const digest = digestOf(form.get('refresh_token') ?? '')
  const user = Object.values(context.world.users).find(({ refreshTokens }) => refreshTokens.includes(digest))
  if (user !== undefined) return user
  throw new EntraError(700082, 'invalid_grant', 'The refresh token has expired or was never issued here.')
}

/**
 * Registered applications are confidential here: they have to prove themselves. Any other client id stands for a public
 * one, which must not. Both numbers and texts are Microsoft's documented ones.
 */
async function checkClient(context: RequestContext, form: URLSearchParams): Promise<void> {
  const isRegistered = lookUp(context.world.applications, form.get('client_id') ?? '') !== undefined
  const proves = form.has('client_secret') || form.has('client_assertion')
  if (isRegistered && !proves)
    throw new EntraError(
      7000218,
      'invalid_client',
      "The request body must contain the following parameter: 'client_assertion' or 'client_secret'."
    )
  if (!isRegistered && proves)
    throw new EntraError(
      700025,
      'invalid_client',
      "Client is public so neither 'client_assertion' nor 'client_secret' should be presented."
    )
  if (isRegistered) await applicationByCredential(context, form)
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')

async function applicationByCredential({ world, now }: RequestContext, form: URLSearchParams): Promise<Application> {
  const clientId = form.get('client_id') ?? ''
  const application = lookUp(world.applications, clientId)
  if (application === undefined)
    throw new EntraError(
      700016,
      'unauthorized_client',
      `Application with identifier '${clientId}' was not found in the directory.`
    )
  const assertion = form.get('client_assertion')
  if (assertion !== null) return applicationByAssertion(application, assertion, now)
  if (equalInConstantTime(form.get('client_secret') ?? '', secretOf(world, application.clientId))) return application
  throw new EntraError(7000215, 'invalid_client', 'Invalid client secret provided.')
}

/**
 * Clocks of client and service may differ. Entra's tolerance for assertions is not documented; five minutes is common.
 */
const CLOCK_SKEW_SECONDS = 300

/**
 * An assertion is signed with the application's certificate or issued by a federated issuer. A federated issuer's
 * signature cannot be checked offline; its issuer, subject and audience are checked.
 */
async function applicationByAssertion(application: Application, assertion: string, now: Date): Promise<Application> {
  let claims: ReturnType<typeof decodeJwt>
  try {
    claims = decodeJwt(assertion)
  } catch {
    throw new EntraError(50027, 'invalid_request', 'The client assertion is malformed.')
  }
  const { federated, certificate } = application
  if (federated !== undefined && claims.iss === federated.issuer) {
    if (claims.sub === federated.subject && claims.aud === 'api://AzureADTokenExchange') return application
    throw new EntraError(
      700213,
      'invalid_client',
      `No matching federated identity record found for presented assertion subject '${claims.sub ?? ''}'.`
    )
  }
  if (federated !== undefined && certificate === undefined) {
    throw new EntraError(
      700211,
      'invalid_client',
      `No matching federated identity record found for presented assertion issuer '${claims.iss ?? ''}'.`
    )
  }
  if (certificate === undefined)
    throw new EntraError(700027, 'invalid_client', 'The application has no certificate registered.')
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
    throw new EntraError(700027, 'invalid_client', 'The client assertion failed signature validation.')
  }
}

async function tokenResponse(
  context: RequestContext,
  form: URLSearchParams,
  subject: Granted,
  audience: string
): Promise<Record<string, unknown>> {
  const scope = form.get('scope') ?? ''
  const response = {
    token_type: 'Bearer',
    scope: `${audience}/.default`,
    expires_in: 3600,
    ext_expires_in: 3600,
    access_token: await issueToken(context.world, subject, audience, context.now)
  }
  if (subject.kind === 'application') return response
  const { user } = subject
  const wants = (name: string): boolean => scope.split(' ').includes(name)
  return {
    ...response,
    ...(wants('offline_access') || form.get('grant_type') === 'refresh_token'
      ? { refresh_token: rotateRefreshToken(context, user, form.get('refresh_token')) }
      : {}),
    ...(wants('openid') ? { id_token: await idToken(context, subject, form.get('client_id') ?? '') } : {}),
    client_info: Buffer.from(JSON.stringify({ uid: user.id, utid: context.world.tenantId })).toString('base64url')
  }
}

const idToken = ({ world, now }: RequestContext, { nonce, ...subject }: Granted, client: string): Promise<string> =>
  issueToken(world, subject, client, now, { more: nonce === undefined ? {} : { nonce } })

/** Issues a new refresh token. The used one stays valid, as Entra's do until they expire. */
function rotateRefreshToken(context: RequestContext, user: User, used: string | null): string {
  const issued = `0.${randomBytes(48).toString('base64url')}`
  context.change(world => {
    const stored = world.users[user.id]
    if (stored === undefined) return
    const before =
      used === null
        ? stored.refreshTokens
        : [digestOf(used), ...stored.refreshTokens.filter(known => known !== digestOf(used))]
    stored.refreshTokens = [digestOf(issued), ...before].slice(0, 20)
  })
  return issued
}

function configuration({ params, origin, world }: RequestContext): RouteResponse {
  const tenant = params['tenant'] ?? world.tenantId
  return {
    status: 200,
    body: {
      issuer: `https://login.microsoftonline.com/${world.tenantId}/v2.0`,
      token_endpoint: `${origin}/${tenant}/oauth2/v2.0/token`,
      device_authorization_endpoint: `${origin}/${tenant}/oauth2/v2.0/devicecode`,
      authorization_endpoint: `${origin}/${tenant}/oauth2/v2.0/authorize`,
      jwks_uri: `${origin}/${tenant}/discovery/v2.0/keys`
    }
  }
}
