import { parseBounded } from '../../base/bounded-json.ts'
import { isObject } from '../../base/objects.ts'
import type { Identity } from '../../commands/ports/platform.ts'

/** The claims of an access token. They are not verified here: the service does that. */
export interface TokenClaims extends Identity {
  /** `aud` as written; undefined for a token that is not a JWT. */
  readonly audience: string | undefined
  /** Milliseconds since the epoch; undefined when the token does not say. */
  readonly expires: number | undefined
  /** True for a token without a user. Packaging has never been seen to accept one. */
  readonly appOnly: boolean
}

/**
 * Reads who a token was issued to. A text that is not a JWT yields `unknown`, never an error. Claims are those of Entra
 * ID: `idtyp` marks app-only tokens, but it is optional, so the absence of every claim that only users have (`scp`,
 * `upn`) counts as well.
 */
export function identityOf(token: string): TokenClaims {
  const claims = jwtClaims(token) ?? {}
  const text = (name: string): string | undefined => {
    const value = claims[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const user = text('upn') ?? text('unique_name') ?? text('preferred_username') ?? text('email')
  const client = text('appid') ?? text('azp')
  const delegated = text('idtyp') === 'user' || text('scp') !== undefined || user !== undefined
  const appOnly = text('idtyp') === 'app' || (!delegated && client !== undefined)
  const expires = claims['exp']
  return {
    name: (appOnly ? client : user) ?? user ?? client ?? text('oid') ?? 'unknown',
    kind: appOnly ? 'application' : delegated ? 'user' : 'unknown',
    objectId: text('oid'),
    tenantId: text('tid'),
    audience: text('aud'),
    expires: typeof expires === 'number' && Number.isFinite(expires) ? expires * 1000 : undefined,
    appOnly
  }
}

/** The unverified payload of a JWT; undefined when `token` is not a JWT. */
export function jwtClaims(token: string): Readonly<Record<string, unknown>> | undefined {
  const [, payload, signature, ...rest] = token.split('.')
  if (payload === undefined || signature === undefined || rest.length > 0) return undefined
  try {
    const claims = parseBounded(Buffer.from(payload, 'base64url').toString('utf8'))
    return isObject(claims) ? claims : undefined
  } catch {
    return undefined
  }
}
