import { createHmac } from 'node:crypto'
import type { World } from '../world/model.ts'

/** Names in a seeded world are derived from its key, so that the same key gives the same world. */
const digest = ({ signingKey }: Pick<World, 'signingKey'>, purpose: string): string =>
  createHmac('sha256', signingKey).update(`seed|${purpose}`).digest('hex')

export function guid(world: Pick<World, 'signingKey'>, purpose: string): string {
  const hex = digest(world, purpose)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** 32 hexadecimal digits: the usual name of a connection. */
export const hex32 = (world: Pick<World, 'signingKey'>, purpose: string): string => digest(world, purpose).slice(0, 32)

/**
 * Name of a custom connector: its display name, escaped as the service does, and hex digits that depend on the
 * environment.
 */
export function customConnectorName(
  world: Pick<World, 'signingKey'>,
  environment: string,
  displayName: string
): string {
  const escaped = displayName
    .toLowerCase()
    .replace(/[^a-z0-9]/g, character => `-${(character.codePointAt(0) ?? 0).toString(16)}`)
  return `shared_${escaped.slice(0, 60)}-${digest(world, `connector|${environment}|${displayName}`).slice(0, 10)}`
}
