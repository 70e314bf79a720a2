import { createHmac } from 'node:crypto'
import type { World } from '../world/model.ts'

/**
 * The password of a seeded user. It is derived from the world's key, so it is never stored and can be printed at each
 * start.
 */
export const passwordOf = (world: Pick<World, 'signingKey'>, userId: string): string =>
  deriveSecret(world, `password|${userId}`)

/** The secret of a seeded application, derived in the same way. */
export const secretOf = (world: Pick<World, 'signingKey'>, clientId: string): string =>
  deriveSecret(world, `secret|${clientId}`)

const deriveSecret = ({ signingKey }: Pick<World, 'signingKey'>, purpose: string): string =>
  createHmac('sha256', signingKey).update(purpose).digest('base64url').slice(0, 24)
