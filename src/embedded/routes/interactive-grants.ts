import { createHash, randomBytes, randomInt } from 'node:crypto'
import type { RequestContext, Route, RouteResponse } from '../route.ts'
import { personId } from '../seed/people.ts'
import { equalInConstantTime } from '../tokens.ts'
import type { InteractiveGrant } from '../world/grants.ts'
import type { User, World } from '../world/model.ts'
import { checkTenant, EntraError, withEntraErrors } from './entra-error.ts'

/**
 * The parts of Entra that a person at a browser uses: authorization codes with PKCE, and device codes. There are no
 * pages to fill in: the person of `login_hint` consents at once, and without one the seeded maker does.
 *
 * Parameters, errors and lifetimes are those of Microsoft's pages "OAuth 2.0 authorization code flow" and "OAuth 2.0 device
 * authorization grant flow". Numbers of errors are from its list of AADSTS codes, except 501481, which is what people
 * quote for a wrong verifier.
 */
export const interactiveRoutes: readonly Route[] = [
  { method: 'GET', path: '/:tenant/oauth2/v2.0/authorize', service: 'none', handle: authorize },
  { method: 'POST', path: '/:tenant/oauth2/v2.0/devicecode', service: 'none', handle: deviceCode },
  { method: 'GET', path: '/embedded/device', service: 'none', handle: answerDevice }
]

/** Milliseconds that a code is valid: about ten minutes, says Microsoft, and fifteen for a device code. */
const CODE_LIFETIME = 10 * 60_000
const DEVICE_LIFETIME = 15 * 60_000
/** Seconds between two polls. Entra says five; tests should not wait for that. */
const INTERVAL = 1
/** Unanswered grants that are kept. */
const MOST_KEPT = 50

/** As documented, and as Microsoft's own sign-in library sends it. */
export const DEVICE_GRANTS = ['urn:ietf:params:oauth:grant-type:device_code', 'device_code'] as const

/** Entra ignores the port of a loopback address. Which addresses a registration has is not part of this world. */
const LOOPBACK = /^http:\/\/(?:localhost|127\.0\.0\.1)(?::\d{1,5})?(?:\/[^?#]*)?$/

function authorize(context: RequestContext): Promise<RouteResponse> {
  return withEntraErrors(context, () => {
    checkTenant(context)
    const { query } = context
    const need = (name: string): string => {
      const value = query.get(name)
      if (value !== null && value !== '') return value
      throw new EntraError(900144, 'invalid_request', `The request must contain the following parameter: '${name}'.`)
    }
    const client = need('client_id')
    const redirectUri = need('redirect_uri')
    // An address that was not registered gets no answer: it might be anybody's.
    if (!LOOPBACK.test(redirectUri))
      throw new EntraError(
        50011,
        'invalid_request',
        `The redirect URI '${redirectUri}' does not match the redirect URIs configured for the application '${client}'.`
      )
    if (need('response_type') !== 'code' || !['query', null].includes(query.get('response_mode')))
      throw new EntraError(700054, 'unsupported_response_type', "Only 'code' in the query is implemented here.")
    const challenge = query.get('code_challenge') ?? undefined
    if (challenge !== undefined && (query.get('code_challenge_method') !== 'S256' || challenge.length !== 43))
      throw new EntraError(50147, 'invalid_request', 'The code challenge is not a SHA-256 in base64url.')
    need('scope')
    const user = personOf(context.world, query.get('login_hint'))
    const code = `1.${randomBytes(48).toString('base64url')}`
    keep(context, digestOf(code), {
      kind: 'code',
      client,
      redirectUri,
      ...(challenge === undefined ? {} : { challenge }),
      ...(query.has('nonce') ? { nonce: query.get('nonce') ?? '' } : {}),
      user: user.id,
      expires: new Date(context.now.getTime() + CODE_LIFETIME).toISOString()
    })
    const to = new URL(redirectUri)
    to.searchParams.set('code', code)
    if (query.has('state')) to.searchParams.set('state', query.get('state') ?? '')
    return { status: 302, headers: { location: to.href, 'cache-control': 'no-store' } }
  })
}

function personOf(world: World, hint: string | null): User {
  const user =
    hint === null
      ? world.users[personId(world, 'maker')]
      : Object.values(world.users).find(({ userName }) => userName.toLowerCase() === hint.toLowerCase())
  if (user !== undefined) return user
  throw new EntraError(50034, 'invalid_request', `The user account ${hint ?? ''} does not exist in the directory.`)
}

function deviceCode(context: RequestContext): Promise<RouteResponse> {
  return withEntraErrors(context, () => {
    checkTenant(context)
    const form = new URLSearchParams(context.bytes.toString('utf8'))
    const client = form.get('client_id') ?? ''
    if (client === '' || (form.get('scope') ?? '') === '')
      throw new EntraError(900144, 'invalid_request', 'The request must contain client_id and scope.')
    const code = `2.${randomBytes(48).toString('base64url')}`
    const userCode = Array.from({ length: 9 }, () => 'BCDFGHJKLMNPQRSTVWXZ'[randomInt(20)]).join('')
    keep(context, digestOf(code), {
      kind: 'device',
      client,
      userCode,
      expires: new Date(context.now.getTime() + DEVICE_LIFETIME).toISOString()
    })
    const address = `${context.origin}/embedded/device`
    return {
      status: 200,
      body: {
        user_code: userCode,
        device_code: code,
        verification_uri: address,
        expires_in: DEVICE_LIFETIME / 1000,
        interval: INTERVAL,
        message: `To sign in, open ${address} in a browser and enter the code ${userCode}.`
      }
    }
  })
}

/** Stands in for the page on which a person enters the code: `?user_code=…`, with `&decline=1` or `&login_hint=…`. */
function answerDevice(context: RequestContext): RouteResponse {
  const { query, world, now } = context
  const [key] =
    Object.entries(world.grants ?? {}).find(
      ([, grant]) =>
        grant.kind === 'device' &&
        grant.userCode === query.get('user_code') &&
        Date.parse(grant.expires) > now.getTime()
    ) ?? []
  if (key === undefined) return { status: 404, body: { message: 'There is no such code.' } }
  const declined = query.has('decline')
  const user = declined ? undefined : personOf(world, query.get('login_hint')).id
  context.change(changed => {
    const grant = changed.grants?.[key]
    if (grant?.kind !== 'device') return
    if (user === undefined) grant.declined = true
    else grant.user = user
  })
  return { status: 200, body: { message: declined ? 'Declined.' : 'You may close this window.' } }
}

/** Who signed in at a browser, and the nonce for the id token. */
export interface SignedIn {
  readonly user: User
  readonly nonce?: string | undefined
}

/** Redeems an authorization code, once. The client has checked itself before. @throws EntraError */
export function userByCode(context: RequestContext, form: URLSearchParams): SignedIn {
  const { world, now } = context
  const key = digestOf(form.get('code') ?? '')
  const grant = world.grants?.[key]
  if (grant?.kind !== 'code') throw new EntraError(9002313, 'invalid_grant', 'The code is malformed or unknown.')
  if (grant.redeemed === true)
    throw new EntraError(54005, 'invalid_grant', 'The authorization code was already redeemed.')
  if (Date.parse(grant.expires) <= now.getTime())
    throw new EntraError(70008, 'invalid_grant', 'The provided authorization code has expired.')
  checkClientOf(grant, form)
  if (form.get('redirect_uri') !== grant.redirectUri)
    throw new EntraError(500112, 'invalid_client', 'The redirect URI is not that of the request for the code.')
  const verifier = form.get('code_verifier') ?? ''
  const made = createHash('sha256').update(verifier).digest('base64url')
  if (grant.challenge !== undefined && !equalInConstantTime(made, grant.challenge))
    throw new EntraError(
      501481,
      'invalid_grant',
      'The Code_Verifier does not match the code_challenge supplied in the authorization request.'
    )
  const user = userOf(world, grant.user)
  context.change(changed => {
    const stored = changed.grants?.[key]
    if (stored?.kind === 'code') stored.redeemed = true
  })
  return { user, nonce: grant.nonce }
}

/** Redeems a device code once somebody has entered the user code. @throws EntraError until then */
export function userByDeviceCode(context: RequestContext, form: URLSearchParams): SignedIn {
  const { world, now } = context
  const key = digestOf(form.get('device_code') ?? '')
  const grant = world.grants?.[key]
  if (grant?.kind !== 'device')
    throw new EntraError(9002313, 'bad_verification_code', 'The device_code is malformed or unknown.')
  checkClientOf(grant, form)
  if (Date.parse(grant.expires) <= now.getTime())
    throw new EntraError(70020, 'expired_token', 'The provided device code has expired.')
  if (grant.declined === true)
    throw new EntraError(70018, 'authorization_declined', 'The user declined the authorization.')
  if (grant.user === undefined)
    throw new EntraError(70016, 'authorization_pending', 'OAuth 2.0 device flow error. Authorization is pending.')
  const user = userOf(world, grant.user)
  context.change(changed => {
    delete changed.grants?.[key]
  })
  return { user }
}

function checkClientOf({ client }: InteractiveGrant, form: URLSearchParams): void {
  if (client.toLowerCase() === form.get('client_id')?.toLowerCase()) return
  throw new EntraError(700005, 'invalid_grant', 'The code was issued to another application.')
}

function userOf({ users }: World, id: string): User {
  const user = users[id]
  if (user !== undefined) return user
  throw new EntraError(50034, 'invalid_grant', 'The user account does not exist in the directory.')
}

/** Stores a grant, and forgets those that are long over. */
function keep(context: RequestContext, key: string, grant: InteractiveGrant): void {
  const now = context.now.getTime()
  context.change(world => {
    const recent = Object.entries(world.grants ?? {}).filter(([, { expires }]) => Date.parse(expires) > now)
    world.grants = Object.fromEntries([...recent.slice(-MOST_KEPT), [key, grant]])
  })
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')
