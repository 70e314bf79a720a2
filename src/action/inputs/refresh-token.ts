import type { EnvironmentCommand, TextsOf } from './schema.ts'

/** Inputs about what becomes of the refresh token. */
export const REFRESH_TOKEN_INPUTS = [
  'refresh-token-secret',
  'refresh-token-environment',
  'refresh-token-issued',
  'secrets-token'
] as const

/** Where a run writes the refresh token that replaced its own. */
export interface RefreshTokenStore {
  readonly secret: string
  /** Environment of the repository that the secret belongs to; the repository itself when absent. */
  readonly environment: string | undefined
  readonly token: string
}

export const refreshTokenStore = (texts: TextsOf<EnvironmentCommand>): RefreshTokenStore | undefined => {
  const { 'refresh-token-secret': secret, 'secrets-token': token } = texts
  return secret === undefined || token === undefined
    ? undefined
    : { secret, environment: texts['refresh-token-environment'], token }
}

/** Inputs about the refresh token, which make sense only together. */
export function refreshTokenProblems(texts: TextsOf<EnvironmentCommand>): string[] {
  const requires: readonly (readonly [keyof typeof texts, keyof typeof texts])[] = [
    ['refresh-token-secret', 'refresh-token'],
    ['refresh-token-secret', 'secrets-token'],
    ['refresh-token-environment', 'refresh-token-secret'],
    ['secrets-token', 'refresh-token-secret'],
    ['refresh-token-issued', 'refresh-token']
  ]
  const problems = requires
    .filter(([name, other]) => texts[name] !== undefined && texts[other] === undefined)
    .map(([name, other]) => `${name} requires ${other}, which is empty`)
  return texts['refresh-token-issued'] !== undefined && texts['refresh-token-secret'] !== undefined
    ? [
        ...problems,
        'refresh-token-issued would soon be wrong, because refresh-token-secret replaces the token in each run'
      ]
    : problems
}
