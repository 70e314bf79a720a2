import { asText } from '../base/as-text.ts'
import { createHash, randomUUID, timingSafeEqual } from 'node:crypto'
import { jwtVerify, SignJWT } from 'jose'
import { CLOUDS, sameAudience } from '../protocol/clouds.ts'
import { CODES } from '../protocol/errors.ts'
import type { Caller } from './access.ts'
import type { Service } from './route.ts'
import { ServiceError } from './service-error.ts'
import type { Application, Environment, User, World } from './world/model.ts'

const { powerAppsAudience, flowAudience, graphAudience, otherAudiences, bapAudiences } = CLOUDS.Public

/**
 * Audiences for which tokens are issued. Graph is included because third-party clients request it first, the one of
 * Power Platform because people try it.
 */
export const AUDIENCES: readonly string[] = [
  ...new Set([powerAppsAudience, flowAudience, ...bapAudiences, graphAudience, 'https://api.powerplatform.com'])
]

/** Shipped clients call the Flow service with any of these. What else the Power Apps host takes is not known. */
const ACCEPTED: Readonly<Record<Exclude<Service, 'organisation'>, readonly string[]>> = {
  bap: [powerAppsAudience, ...bapAudiences],
  powerApps: [powerAppsAudience],
  flow: [flowAudience, ...otherAudiences.flow, powerAppsAudience],
  graph: [graphAudience]
}

/** The environment whose Dataverse organisation has this audience. */
export const organisationOf = ({ environments }: World, audience: string): Environment | undefined =>
  Object.values(environments).find(
    ({ dataverseUrl }) => dataverseUrl !== undefined && sameAudience(dataverseUrl, audience)
  )

function acceptedAudiences(service: Service, world: World): readonly string[] {
  if (service !== 'organisation') return ACCEPTED[service]
  return Object.values(world.environments).flatMap(({ dataverseUrl }) => dataverseUrl ?? [])
}

export type Subject =
  | { readonly kind: 'user'; readonly user: User }
  | { readonly kind: 'application'; readonly application: Application }

const keyOf = (world: World): Uint8Array => createHash('sha256').update(`tokens|${world.signingKey}`).digest()
const issuerOf = (world: World): string => `https://sts.windows.net/${world.tenantId}/`

/**
 * Issues an access token with the claims that third-party clients read. It is signed with the world's key, so other
 * worlds reject it.
 */
export function issueToken(
  world: World,
  subject: Subject,
  audience: string,
  now: Date,
  { seconds = 3600, more = {} }: { readonly seconds?: number; readonly more?: Readonly<Record<string, string>> } = {}
): Promise<string> {
  const claims =
    subject.kind === 'user'
      ? {
          oid: subject.user.id,
          upn: subject.user.userName,
          preferred_username: subject.user.userName,
          name: subject.user.displayName,
          scp: 'user_impersonation',
          idtyp: 'user',
          sub: subject.user.id
        }
      : {
          oid: subject.application.clientId,
          appid: subject.application.clientId,
          idtyp: 'app',
          sub: subject.application.clientId
        }
  const from = Math.floor(now.getTime() / 1000)
  return new SignJWT({ ...more, ...claims, tid: world.tenantId, ver: '1.0' })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setAudience(audience)
    .setIssuer(issuerOf(world))
    .setIssuedAt(from)
    .setNotBefore(from)
    .setExpirationTime(from + seconds)
    .setJti(randomUUID())
    .sign(keyOf(world))
}

export interface VerifiedCaller extends Caller {
  readonly token: string
}

/**
 * Verifies an Authorization header as the service does. Throws 401 when it is not valid.
 */
export async function verifyToken(
  world: World,
  header: string | undefined,
  service: Service,
  now: Date
): Promise<VerifiedCaller> {
  const refuse = (why: string): ServiceError => new ServiceError(401, CODES.invalidAuthenticationToken, why)
  const token = /^Bearer (\S+)$/i.exec(header ?? '')?.[1]
  if (token === undefined) throw refuse('The access token is missing.')
  const { payload } = await jwtVerify(token, keyOf(world), {
    issuer: issuerOf(world),
    currentDate: now,
    algorithms: ['HS256']
  }).catch((error: unknown) => {
    throw refuse(
      (error as { code?: string }).code === 'ERR_JWT_EXPIRED'
        ? 'The access token has expired.'
        : 'The access token is invalid.'
    )
  })
  const audience = String(payload.aud)
  const allowed = acceptedAudiences(service, world)
  if (!allowed.some(accepted => sameAudience(accepted, audience))) {
    // The code is recorded for these two hosts.
    const isRecorded = service === 'bap' || service === 'powerApps'
    throw new ServiceError(
      401,
      isRecorded ? CODES.invalidAuthenticationAudience : CODES.invalidAuthenticationToken,
      `The access token has been obtained for the wrong audience '${audience}'. The allowed audiences are '${allowed.join(', ')}'.`
    )
  }
  const id = asText(payload['oid'])
  const appOnly = payload['idtyp'] === 'app'
  if (service === 'flow' && appOnly) {
    // Reported for the live service: tokens without a scope are refused.
    throw new ServiceError(
      401,
      CODES.invalidAuthenticationToken,
      'The x-ms-client-scope header must not be null or empty: the token has no scope claim.'
    )
  }
  return {
    id,
    userName: typeof payload['upn'] === 'string' ? payload['upn'] : id,
    appOnly,
    audience,
    memberOf: world.users[id] === undefined ? [] : [world.tenantId, ...groupsOf(world, id)],
    licence: world.users[id]?.licence ?? (appOnly ? 'plan-2' : 'none'),
    token
  }
}

const groupsOf = ({ groups = {} }: World, user: string): string[] =>
  Object.values(groups).flatMap(({ id, members }) => (members.includes(user) ? [id] : []))

export const equalInConstantTime = (one: string, other: string): boolean => {
  const [left, right] = [one, other].map(text => createHash('sha256').update(text).digest())
  return left !== undefined && right !== undefined && timingSafeEqual(left, right)
}
