import type { InputSource } from '../runner/environment.ts'

/**
 * Inputs whose whole value is a secret. Connection ids are secrets too, but are extracted from `connections` one by
 * one: its keys are names that messages need.
 */
export const SECRET_INPUTS = [
  'access-token',
  'refresh-token',
  'password-secret',
  'client-secret',
  'client-certificate',
  'client-certificate-password',
  'github-token',
  'secrets-token'
] as const

/**
 * A credential in a value. Other values are what a plan shows to the person who approves, and the runner masks those of
 * them that come from secrets in logs and summaries by itself.
 */
const CREDENTIAL = /[?&;](?:sig|code|key|token)=|(?:password|accountkey|sharedaccesskey)=/i

/**
 * Every secret in the inputs. Called before anything is validated, so that not even an error about an input can show
 * one. Never fails: from a malformed value, it extracts what it can.
 */
export function secretsIn(source: InputSource): string[] {
  const whole = SECRET_INPUTS.map(name => source.get(name))
  // Several tokens in one input are used separately, so each must be masked on its own.
  const tokens = source.get('access-token').split(/\s+/)
  const ids = source
    .get('connections')
    .split(/\r\n|\r|\n/)
    .filter(line => !line.trim().startsWith('#') && line.includes('='))
    .map(line => line.slice(line.indexOf('=') + 1).trim())
    .flatMap(value => [value, value.replace(/^.*\//, '')])
  const sides = source
    .get('values')
    .split(/\r\n|\r|\n|\s=\s/)
    .map(side => side.trim())
    .filter(side => CREDENTIAL.test(side))
  return [...new Set([...whole, ...tokens, ...ids, ...sides, ...valuesIn(source.get('target-secrets'))])].filter(
    secret => secret !== '' && secret.toLowerCase() !== 'bearer'
  )
}

/**
 * The values of a YAML map, without reading it as YAML, which it may not be. What is read later is masked again, value by
 * value. Keys are names that messages need.
 */
const valuesIn = (text: string): string[] =>
  text
    .split(/[\r\n{}[\],]/)
    // A word and no secret, which masks would take out of names and ids.
    .filter(part => !/^[\s-]*managed-identity[ \t]*:[ \t]*["']?system["']?[ \t]*$/i.test(part))
    .map(part => part.replace(/^[\s-]*\w[\w.-]*[ \t]*[:=](?=\s|$|[^/\s])/, '').trim())
    .flatMap(value => [value, value.replace(/^["']|["']$/g, '')])
    .filter(value => value.length > 3 && !value.startsWith('#') && !value.endsWith(':'))
