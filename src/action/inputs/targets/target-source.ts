import type { InputSource } from '../../runner/environment.ts'
import { hasLines, joinedLines } from './own-text.ts'
import { REFRESH_TOKEN_INPUTS } from '../refresh-token.ts'
import { SIGN_IN_INPUTS } from '../sign-in.ts'
import { INPUTS_OF } from '../schema.ts'
import { CHOOSING, SECRET_SETTINGS, SETTINGS, type TargetCommand } from './settings.ts'
import type { TargetSecrets } from './target-secrets.ts'
import type { Placed, RingEntry, TargetEntry, TargetsFile } from './targets-file.ts'

/** Sign-in inputs that do not choose the way to sign in, so that a target may change them alone. */
const WHO: readonly string[] = ['tenant-id', 'client-id']

/** Inputs that are one way to sign in together. */
const wayOf = (name: string): string => (name === 'password-secret' ? 'user-name' : name)

/** Inputs of which a target has one: the way to sign in, and what is updated. */
const ALTERNATIVES: readonly (readonly string[])[] = [
  SIGN_IN_INPUTS.filter(name => !WHO.includes(name)),
  ['app', 'flow']
]

/** Whether an alternative to an input is chosen above it. @param levels the first one counts */
function isReplaced(name: string, levels: readonly Pick<ReadonlyMap<string, unknown>, 'has'>[]): boolean {
  const alternatives = ALTERNATIVES.find(names => names.includes(name))
  if (alternatives === undefined) return false
  const above = levels.slice(
    0,
    levels.findIndex(level => level.has(name))
  )
  return above.some(level => alternatives.some(other => level.has(other) && wayOf(other) !== wayOf(name)))
}

/** The step, below what the file says. */
const ANYTHING = { has: (): boolean => true }

/** The inputs of one target, and where each was written. */
export interface TargetSource extends InputSource {
  /** The place in the targets file; undefined for an input of the step and for a secret. */
  placeOf(name: string): Placed | undefined
}

/**
 * The inputs of a target: its secrets, then what it says itself, then its ring, then `defaults`, then the step. Where a
 * target signs in another way than the step, no part of the step's sign-in remains except the tenant and the client.
 */
export function targetSource(
  step: InputSource,
  { defaults }: Pick<TargetsFile, 'defaults'>,
  ring: RingEntry | undefined,
  target: TargetEntry,
  secrets: TargetSecrets,
  command: TargetCommand
): TargetSource {
  const written = (name: string): Placed | undefined =>
    target.settings.get(name) ?? ring?.settings.get(name) ?? defaults.get(name)
  // One file serves all commands, so each leaves aside what only others take. A restore of a version binds nothing.
  const isTaken = (name: string): boolean =>
    INPUTS_OF[command].includes(name) &&
    !(command === 'restore' && name === 'connections' && written('backup-file') === undefined)
  const levels = [secrets, target.settings, ...(ring === undefined ? [] : [ring.settings]), defaults]
  const placeOf = (name: string): Placed | undefined =>
    isTaken(name) && !isReplaced(name, levels) ? written(name) : undefined
  const signsIn = SIGN_IN_INPUTS.some(name => !WHO.includes(name) && (secrets.has(name) || placeOf(name) !== undefined))
  const isOfOthers = (name: string): boolean =>
    CHOOSING.some(known => known === name) ||
    isReplaced(name, [...levels, ANYTHING]) ||
    (signsIn && !WHO.includes(name) && [...SIGN_IN_INPUTS, ...REFRESH_TOKEN_INPUTS].some(known => known === name))
  return {
    canRequestIdToken: step.canRequestIdToken,
    temp: step.temp,
    placeOf: name => (secrets.has(name) ? undefined : placeOf(name)),
    get(name) {
      if (name === 'command') return command
      const secret = SECRET_SETTINGS.includes(name) && isTaken(name) ? secrets.get(name) : undefined
      const placed = SETTINGS.includes(name) ? placeOf(name) : undefined
      if (secret !== undefined && placed !== undefined) return joined(name, placed, secret)
      return secret ?? placed?.text ?? (isOfOthers(name) ? '' : step.get(name))
    }
  }
}

/** Lines of the file and of the secrets are one list. Otherwise the secret counts. */
const joined = (name: string, placed: Placed, secret: string): string =>
  hasLines(name) ? joinedLines(placed.text, secret) : secret
