import { listed } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'

/** How a confidential registration proves itself, as given by the inputs. */
export type ProofInputs =
  | { readonly kind: 'client-secret'; readonly clientSecret: string }
  | { readonly kind: 'certificate'; readonly certificate: string; readonly password?: string | undefined }
  | { readonly kind: 'oidc' }

/** How to sign in, as given by the inputs. */
export type SignInInputs =
  | { readonly kind: 'access-token'; readonly tokens: readonly string[] }
  | {
      readonly kind: 'refresh-token'
      readonly refreshToken: string
      readonly tenantId: string
      readonly clientId: string
      /** `oidc` where the job may request an id token and no other proof is given. */
      readonly proof?: ProofInputs | undefined
    }
  | {
      readonly kind: 'password'
      readonly userName: string
      readonly password: string
      readonly tenantId?: string | undefined
      readonly clientId?: string | undefined
    }
  /** Without a client id: the identity of the machine itself. */
  | { readonly kind: 'managed-identity'; readonly clientId?: string | undefined }
  | (ProofInputs & { readonly tenantId: string; readonly clientId: string })

export const SIGN_IN_INPUTS = [
  'tenant-id',
  'client-id',
  'client-secret',
  'client-certificate',
  'client-certificate-password',
  'user-name',
  'password-secret',
  'refresh-token',
  'access-token',
  'managed-identity'
] as const
export type SignInInputName = (typeof SIGN_IN_INPUTS)[number]

/** Values of the sign-in inputs that are not empty. */
export type SignInValues = { readonly [Name in SignInInputName]?: string | undefined }

const FORK_NOTE = 'Workflow runs for a fork receive neither secrets nor id tokens.'

/**
 * The sign-in method that the inputs describe; undefined when they describe none, which only the embedded cloud allows.
 *
 * @throws ActionError for two methods at once, for an incomplete one, and for OIDC in a job that may not request an id
 * token
 */
export function readSignIn(
  values: SignInValues,
  { optional, canRequestIdToken }: { readonly optional: boolean; readonly canRequestIdToken: boolean }
): SignInInputs | undefined {
  const given = METHODS.filter(({ chosenBy }) => chosenBy.some(name => values[name] !== undefined))
  // With a refresh token, a secret or certificate proves the registration instead of signing in as an application.
  const isUser = given.some(({ kind }) => kind === 'refresh-token')
  const proofs = isUser ? given.filter(({ kind }) => kind === 'client-secret' || kind === 'certificate') : []
  const chosen = proofs.length > 1 ? proofs : given.filter(method => !proofs.includes(method))
  const [method, ...others] = chosen
  if (method === undefined) return withoutSecret(values, optional, canRequestIdToken)
  if (others.length > 0) {
    const names = chosen.map(({ chosenBy }) => chosenBy.find(name => values[name] !== undefined) ?? chosenBy[0])
    throw failure(
      `${listed(names)} are different ways to ${proofs.length > 1 ? 'prove the app registration' : 'sign in'}`,
      'Keep one of them and remove the others.'
    )
  }
  // The embedded cloud accepts users without an app registration.
  const needs = optional ? method.needs.filter(name => method.unlessEmbedded?.includes(name) !== true) : method.needs
  const missing = [...needs, ...proofs.flatMap(proof => proof.needs)].filter(name => values[name] === undefined)
  if (missing.length > 0) {
    const named = method.chosenBy.find(name => values[name] !== undefined) ?? method.chosenBy[0]
    throw failure(
      `${named} requires ${listed([...new Set(missing)])}, which ${missing.length === 1 ? 'is' : 'are'} empty`,
      `Set ${missing.length === 1 ? 'it' : 'them'} as well. ${FORK_NOTE}`
    )
  }
  const signIn = method.read(values, name => required(values, name))
  if (signIn.kind !== 'refresh-token') return signIn
  const proof = proofOf(values) ?? (canRequestIdToken ? { kind: 'oidc' as const } : undefined)
  return proof === undefined ? signIn : { ...signIn, proof }
}

/** The proof of a confidential registration that the inputs contain. */
export function proofOf(values: SignInValues): ProofInputs | undefined {
  const { 'client-secret': clientSecret, 'client-certificate': certificate } = values
  if (clientSecret !== undefined) return { kind: 'client-secret', clientSecret }
  if (certificate === undefined) return undefined
  return { kind: 'certificate', certificate, password: values['client-certificate-password'] }
}

interface SignInMethod {
  readonly kind: SignInInputs['kind']
  /** Inputs that choose this method. */
  readonly chosenBy: readonly [SignInInputName, ...SignInInputName[]]
  readonly needs: readonly SignInInputName[]
  /** Those of them that the embedded cloud does not need: it takes any registration, and has one tenant. */
  readonly unlessEmbedded?: readonly SignInInputName[]
  read(values: SignInValues, need: (name: SignInInputName) => string): SignInInputs
}

/** Client id for the embedded token endpoint, which takes any. For every other cloud, the inputs must name one. */
export const ANY_CLIENT = '00000000-0000-0000-0000-000000000000'
/** The same of the tenant: a path that the sign-in service has for users of every tenant. */
const ANY_TENANT = 'organizations'

const METHODS: readonly SignInMethod[] = [
  {
    kind: 'access-token',
    chosenBy: ['access-token'],
    needs: [],
    read: (_, need) => ({ kind: 'access-token', tokens: tokensOf(need('access-token')) })
  },
  {
    kind: 'refresh-token',
    chosenBy: ['refresh-token'],
    needs: ['tenant-id', 'client-id'],
    unlessEmbedded: ['tenant-id', 'client-id'],
    read: (values, need) => ({
      kind: 'refresh-token',
      refreshToken: need('refresh-token'),
      tenantId: values['tenant-id'] ?? ANY_TENANT,
      clientId: values['client-id'] ?? ANY_CLIENT
    })
  },
  {
    kind: 'password',
    chosenBy: ['user-name', 'password-secret'],
    needs: ['user-name', 'password-secret', 'client-id'],
    unlessEmbedded: ['client-id'],
    read: (values, need) => ({
      kind: 'password',
      userName: need('user-name'),
      password: need('password-secret'),
      tenantId: values['tenant-id'],
      clientId: values['client-id']
    })
  },
  {
    kind: 'managed-identity',
    chosenBy: ['managed-identity'],
    needs: [],
    read: (_, need) => {
      const written = need('managed-identity')
      return { kind: 'managed-identity', ...(written.toLowerCase() === 'system' ? {} : { clientId: written }) }
    }
  },
  {
    kind: 'client-secret',
    chosenBy: ['client-secret'],
    needs: ['tenant-id', 'client-id'],
    read: (_, need) => ({
      kind: 'client-secret',
      clientSecret: need('client-secret'),
      tenantId: need('tenant-id'),
      clientId: need('client-id')
    })
  },
  {
    kind: 'certificate',
    chosenBy: ['client-certificate', 'client-certificate-password'],
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
      'no sign-in inputs are set',
      `Set access-token, or refresh-token, or user-name and password-secret, or client-secret, or client-certificate, or managed-identity, or tenant-id and client-id alone for OIDC. ${FORK_NOTE}`
    )
  }
  if (tenantId === undefined || clientId === undefined) {
    const [given, missing] = tenantId === undefined ? ['client-id', 'tenant-id'] : ['tenant-id', 'client-id']
    throw failure(
      `${given} requires ${missing}, which is empty`,
      `Set both for OIDC, or add a secret to sign in another way. ${FORK_NOTE}`
    )
  }
  if (!canRequestIdToken) {
    throw failure(
      'only tenant-id and client-id are set, which selects GitHub OIDC, but no id token can be requested here',
      `Give the job "permissions: id-token: write", or add a secret to sign in another way. ${FORK_NOTE}`
    )
  }
  return { kind: 'oidc', tenantId, clientId }
}

function required(values: SignInValues, name: SignInInputName): string {
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
      'access-token contains something that is not an access token',
      'Pass the token alone: three parts joined by dots, starting with "eyJ". Separate several tokens with spaces or line breaks.'
    )
  }
  return [...new Set(tokens)]
}

const failure = (why: string, remedy: string): ActionError => new ActionError({ doing: 'sign in', why, remedy })
