import type { InputSource } from '../runner/environment.ts'

/**
 * Inputs whose whole value is a secret. Connection ids come from secrets too and are taken out of `connections` one
 * by one, because its keys are names that messages need.
 */
export const SECRET_INPUTS = [
  'access-token',
  'refresh-token',
  'password-secret',
  'client-secret',
  'client-certificate',
  'client-certificate-password',
  'github-token'
] as const

/**
 * Every secret in the inputs, read before anything is checked, so that even a complaint about an input cannot show
 * one. Takes what it can from malformed values instead of failing.
 */
export function secretsIn(source: InputSource): string[] {
  const whole = SECRET_INPUTS.map(name => source.get(name))
  // A text of several tokens is never seen as one again: each counts alone.
  const tokens = source.get('access-token').split(/\s+/)
  const ids = source
    .get('connections')
    .split(/\r\n|\r|\n/)
    .filter(line => !line.trim().startsWith('#') && line.includes('='))
    .map(line => line.slice(line.indexOf('=') + 1).trim())
    .flatMap(value => [value, value.replace(/^.*\//, '')])
  return [...new Set([...whole, ...tokens, ...ids])].filter(
    secret => secret !== '' && secret.toLowerCase() !== 'bearer'
  )
}
