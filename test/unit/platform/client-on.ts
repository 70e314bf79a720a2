import { Deadline } from '../../../src/base/deadline.ts'
import { ActionError } from '../../../src/base/errors.ts'
import type { Progress } from '../../../src/base/progress.ts'
import type { Audience, TokenSource } from '../../../src/platform/sign-in/sign-in.ts'
import { embeddedCloud, type Cloud } from '../../../src/protocol/clouds.ts'
import { FakeClock } from '../../support/clock.ts'

/** A JWT nobody signed: the client only reads it. */
export function jwt(claims: Readonly<Record<string, unknown>>): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.c2lnbmF0dXJl`
}

export const USER_TOKEN = jwt({ aud: 'https://service.powerapps.com/', upn: 'maker@contoso.example', idtyp: 'user' })

/** Hands out the tokens in their order, one further with every refresh. */
export function tokensInOrder(tokens: readonly string[], flow?: string): TokenSource & { refreshes: Audience[] } {
  let at = 0
  const refreshes: Audience[] = []
  return {
    refreshes,
    async token(audience, options) {
      if (options?.refresh === true) {
        refreshes.push(audience)
        at = Math.min(at + 1, tokens.length - 1)
      }
      return audience === 'flow' ? flow : tokens[at]
    }
  }
}

/** Everything the client takes, with a fake clock and ears on every line out. */
export function surroundings(origin: string, changes: { cloud?: Cloud; tokens?: TokenSource; minutes?: number } = {}) {
  const clock = new FakeClock()
  const controller = new AbortController()
  const progress: Progress[] = []
  const secrets: string[] = []
  const debug: string[] = []
  const warnings: string[] = []
  return {
    cloud: changes.cloud ?? embeddedCloud(origin),
    tokens: changes.tokens ?? tokensInOrder([USER_TOKEN]),
    clock,
    deadline: new Deadline(clock, (changes.minutes ?? 60) * 60_000),
    signal: controller.signal,
    onProgress: (one: Progress): void => {
      progress.push(one)
    },
    secret: (value: string): void => {
      secrets.push(value)
    },
    log: {
      debug: (message: string): void => {
        debug.push(message)
      },
      warning: (message: string): void => {
        warnings.push(message)
      }
    },
    controller,
    progress,
    secrets,
    debug,
    warnings
  }
}

/** The `ActionError` a promise ends with; anything else fails the test. */
export async function refusalOf(promise: Promise<unknown>): Promise<ActionError> {
  try {
    await promise
  } catch (error) {
    if (error instanceof ActionError) return error
    throw error
  }
  throw new Error('it went through')
}
