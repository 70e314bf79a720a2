import { listed } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'

/** How to sign in, as the inputs say it. */
export type SignInInputs =
  | { readonly kind: 'access-token'; readonly tokens: readonly string[] }
  | {
      readonly kind: 'refresh-token'
      readonly refreshToken: string
      readonly tenantId: string
      readonly clientId: string
    }
  | {
      readonly kind: 'password'
      readonly userName: string
      readonly password: string
      readonly tenantId?: string | undefined
      readonly clientId?: string | undefined
    }
  | {
      readonly kind: 'client-secret'
      readonly clientSecret: string
      readonly tenantId: string
      readonly clientId: string
    }
  | {
      readonly kind: 'certificate'
      readonly certificate: string
      readonly password?: string | undefined
      readonly tenantId: string
      readonly clientId: string
    }
  | { readonly kind: 'oidc'; readonly tenantId: string; readonly clientId: string }

export const SIGN_IN_INPUTS = [
  'tenant-id',
  'client-id',
  'client-secret',
  'client-certificate',
  'client-certificate-password',
  'user-name',
  'password-secret',
  'refresh-token',
  'access-token'
] as const
export type SignInInputName = (typeof SIGN_IN_INPUTS)[number]

/** Values of the sign-in inputs that are not empty. */
export type SignInValues = { readonly [Name in SignInInputName]?: string | undefined }

const FORKS =
  'If the workflow runs for a fork, that is the cause: secrets are not passed to workflows of forks, nor are id tokens.'

/**
 * The one way to sign in that the inputs describe; undefined when they describe none, which only the embedded cloud
 * allows. Throws on two ways at once, on half a way, and on OIDC in a job that may not ask for an id token.
 */
export function readSignIn(
  values: SignInValues,
  { optional, canRequestIdToken }: { readonly optional: boolean; readonly canRequestIdToken: boolean }
): SignInInputs | undefined {
  const ways = WAYS.filter(({ by }) => by.some(name => values[name] !== undefined))
  const [way, ...others] = ways
  if (way === undefined) return withoutSecret(values, optional, canRequestIdToken)
  if (others.length > 0) {
    const given = ways.map(({ by }) => by.find(name => values[name] !== undefined) ?? by[0])
    throw failure(`${listed(given)} are different ways to sign in`, 'Keep one of them and remove the others.')
  }
  // The embedded cloud has no registrations that a user's sign-in could need.
  const needs = optional ? way.needs.filter(name => name !== way.unlessEmbedded) : way.needs
  const lacking = needs.filter(name => values[name] === undefined)
  if (lacking.length > 0) {
    const given = way.by.find(name => values[name] !== undefined) ?? way.by[0]
    throw failure(
      `${given} needs ${listed(lacking)}, which ${lacking.length === 1 ? 'is' : 'are'} empty`,
      `Give ${lacking.length === 1 ? 'it' : 'them'} as well. ${FORKS}`
    )
  }
  return way.read(values, name => presentIn(values, name))
}

interface Way {
  /** Inputs that choose this way. */
  readonly by: readonly [SignInInputName, ...SignInInputName[]]
  readonly needs: readonly SignInInputName[]
  /** One of them that the embedded cloud does without. */
  readonly unlessEmbedded?: SignInInputName
  read(values: SignInValues, need: (name: SignInInputName) => string): SignInInputs
}

const WAYS: readonly Way[] = [
  {
    by: ['access-token'],
    needs: [],
    read: (_, need) => ({ kind: 'access-token', tokens: tokensOf(need('access-token')) })
  },
  {
    by: ['refresh-token'],
    needs: ['tenant-id', 'client-id'],
    read: (_, need) => ({
      kind: 'refresh-token',
      refreshToken: need('refresh-token'),
      tenantId: need('tenant-id'),
      clientId: need('client-id')
    })
  },
  {
    by: ['user-name', 'password-secret'],
    needs: ['user-name', 'password-secret', 'client-id'],
    unlessEmbedded: 'client-id',
    read: (values, need) => ({
      kind: 'password',
      userName: need('user-name'),
      password: need('password-secret'),
      tenantId: values['tenant-id'],
      clientId: values['client-id']
    })
  },
  {
    by: ['client-secret'],
    needs: ['tenant-id', 'client-id'],
    read: (_, need) => ({
      kind: 'client-secret',
      clientSecret: need('client-secret'),
      tenantId: need('tenant-id'),
      clientId: need('client-id')
    })
  },
  {
    by: ['client-certificate', 'client-certificate-password'],
    needs: ['client-certificate', 'tenant-id', 'client-id'],
    read: (values, need) => ({
      kind: 'certificate',
      certificate: need('client-certificate'),
      password: values['client-certificate-password'],
      tenantId: need('tenant-id'),
      clientId: need('client-id')
    })
  }
]

function withoutSecret(values: SignInValues, optional: boolean, canRequestIdToken: boolean): SignInInputs | undefined {
  const { 'tenant-id': tenantId, 'client-id': clientId } = values
  if (tenantId === undefined && clientId === undefined) {
    if (optional) return undefined
    throw failure(
      'no input says how',
      `Give access-token, refresh-token, user-name and password-secret, client-secret, client-certificate, or tenant-id and client-id for OIDC. ${FORKS}`
    )
  }
  if (tenantId === undefined || clientId === undefined) {
    const [given, lacking] = tenantId === undefined ? ['client-id', 'tenant-id'] : ['tenant-id', 'client-id']
    throw failure(
      `${given} needs ${lacking}, which is empty`,
      `Give both for OIDC, and a secret for the other ways. ${FORKS}`
    )
  }
  if (!canRequestIdToken) {
    throw failure(
      'only tenant-id and client-id are given, which means GitHub OIDC, and this job may not ask for an id token',
      `Add "permissions: id-token: write" to the job, or give a secret for another way. ${FORKS}`
    )
  }
  return { kind: 'oidc', tenantId, clientId }
}

function presentIn(values: SignInValues, name: SignInInputName): string {
  const value = values[name]
  if (value === undefined) throw new TypeError(`${name} was not checked`)
  return value
}

const JWT = /^[\w-]+\.[\w-]+\.[\w-]*$/

function tokensOf(text: string): string[] {
  const parts = text.split(/\s+/).filter(part => part !== '')
  const tokens = parts.filter((part, index) => !(index === 0 && part.toLowerCase() === 'bearer'))
  if (tokens.length === 0 || !tokens.every(token => JWT.test(token))) {
    throw failure(
      'access-token holds something that is not an access token',
      'Give the token alone: three parts joined by dots that begin with "eyJ". Several are separated by blanks or lines.'
    )
  }
  return [...new Set(tokens)]
}

const failure = (why: string, remedy: string): ActionError => new ActionError({ doing: 'sign in', why, remedy })
