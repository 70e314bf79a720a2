import { describe, expect, test } from '@jest/globals'
import { readSignIn, type SignInInputs, type SignInValues } from '../../../../src/action/inputs/sign-in.ts'
import { TOKEN } from '../../../support/inputs.ts'
import { refusalOf } from '../../../support/refusal.ts'

const ids = { 'tenant-id': 'contoso.example', 'client-id': 'client' }
const signIn = (values: SignInValues, canRequestIdToken = false, optional = false) =>
  readSignIn(values, { optional, canRequestIdToken })

describe('one way to sign in', () => {
  const WAYS: readonly [string, SignInValues, SignInInputs][] = [
    ['an access token', { 'access-token': TOKEN }, { kind: 'access-token', tokens: [TOKEN] }],
    [
      'a refresh token',
      { 'refresh-token': 'r', ...ids },
      { kind: 'refresh-token', refreshToken: 'r', tenantId: 'contoso.example', clientId: 'client' }
    ],
    [
      'user and password',
      { 'user-name': 'u', 'password-secret': 'p', 'client-id': 'client' },
      { kind: 'password', userName: 'u', password: 'p', tenantId: undefined, clientId: 'client' }
    ],
    [
      'user and password of a tenant',
      { 'user-name': 'u', 'password-secret': 'p', ...ids },
      { kind: 'password', userName: 'u', password: 'p', tenantId: 'contoso.example', clientId: 'client' }
    ],
    [
      'a client secret',
      { 'client-secret': 's', ...ids },
      { kind: 'client-secret', clientSecret: 's', tenantId: 'contoso.example', clientId: 'client' }
    ],
    [
      'a certificate',
      { 'client-certificate': 'c', ...ids },
      { kind: 'certificate', certificate: 'c', password: undefined, tenantId: 'contoso.example', clientId: 'client' }
    ],
    [
      'a certificate with a password',
      { 'client-certificate': 'c', 'client-certificate-password': 'p', ...ids },
      { kind: 'certificate', certificate: 'c', password: 'p', tenantId: 'contoso.example', clientId: 'client' }
    ]
  ]

  test.each(WAYS)('%s', (_, values, expected) => {
    expect(signIn(values)).toEqual(expected)
  })

  const refresh = { kind: 'refresh-token', refreshToken: 'r', tenantId: 'contoso.example', clientId: 'client' }
  test.each<[string, SignInValues, object | undefined]>([
    ['a secret', { 'client-secret': 's' }, { kind: 'client-secret', clientSecret: 's' }],
    [
      'a certificate',
      { 'client-certificate': 'c', 'client-certificate-password': 'p' },
      { kind: 'certificate', certificate: 'c', password: 'p' }
    ]
  ])('a refresh token of a registration that proves itself with %s', (_, values, proof) => {
    expect(signIn({ 'refresh-token': 'r', ...ids, ...values })).toEqual({ ...refresh, proof })
    expect(signIn({ 'refresh-token': 'r', ...ids, ...values }, true)).toEqual({ ...refresh, proof })
  })

  test('a refresh token where the job may ask for an id token: it can prove the registration', () => {
    expect(signIn({ 'refresh-token': 'r', ...ids }, true)).toEqual({ ...refresh, proof: { kind: 'oidc' } })
  })

  test('a refresh token with two proofs, or with half of one', () => {
    const two = { 'refresh-token': 'r', ...ids, 'client-secret': 's', 'client-certificate': 'c' }
    expect(refusalOf(() => signIn(two)).message).toContain('client-secret, client-certificate are different ways')
    const half = { 'refresh-token': 'r', ...ids, 'client-certificate-password': 'p' }
    expect(refusalOf(() => signIn(half)).message).toContain('requires client-certificate')
  })

  test('ids alone mean OIDC where the job may ask for a token', () => {
    expect(signIn(ids, true)).toEqual({ kind: 'oidc', tenantId: 'contoso.example', clientId: 'client' })
  })

  test('user and password need an application, in the embedded cloud none', () => {
    const values = { 'user-name': 'u', 'password-secret': 'p' }
    expect(refusalOf(() => signIn(values)).message).toContain('user-name requires client-id')
    expect(signIn(values, false, true)).toMatchObject({ kind: 'password', clientId: undefined })
  })

  test('a refresh token needs a tenant and an application, in the embedded cloud neither', () => {
    const values = { 'refresh-token': 'r' }
    expect(refusalOf(() => signIn(values)).message).toContain('refresh-token requires tenant-id, client-id')
    expect(signIn(values, false, true)).toMatchObject({ kind: 'refresh-token', tenantId: 'organizations' })
    expect(signIn({ ...values, ...ids }, false, true)).toMatchObject({
      tenantId: 'contoso.example',
      clientId: 'client'
    })
  })

  test('the embedded cloud needs none', () => {
    expect(signIn({}, false, true)).toBeUndefined()
  })

  test('an access token may be several, one of them twice', () => {
    const other = 'eyJh.eyJi.c2ln'
    expect(signIn({ 'access-token': ` ${TOKEN}\n\n${other} ${TOKEN} ` })).toMatchObject({ tokens: [TOKEN, other] })
  })

  test('the word in front of a token in a header is no token', () => {
    expect(signIn({ 'access-token': `Bearer ${TOKEN}` })).toMatchObject({ tokens: [TOKEN] })
  })
})

describe('no way, half a way, two ways', () => {
  test('none: lists the ways and mentions forks', () => {
    const { message } = refusalOf(() => signIn({}))
    for (const word of ['access-token', 'refresh-token', 'user-name', 'client-secret', 'client-certificate', 'OIDC']) {
      expect(message).toContain(word)
    }
    expect(message).toContain('receive neither secrets nor id tokens')
  })

  test.each<[string, SignInValues, string]>([
    [
      'refresh-token alone',
      { 'refresh-token': 'HUSH' },
      'refresh-token requires tenant-id, client-id, which are empty'
    ],
    [
      'client-secret without tenant',
      { 'client-secret': 'HUSH', 'client-id': 'c' },
      'client-secret requires tenant-id, which is empty'
    ],
    ['user without password', { 'user-name': 'u' }, 'user-name requires password-secret'],
    ['password without user', { 'password-secret': 'HUSH' }, 'password-secret requires user-name'],
    [
      'password of no certificate',
      { 'client-certificate-password': 'HUSH', ...ids },
      'client-certificate-password requires client-certificate'
    ],
    ['tenant alone', { 'tenant-id': 't' }, 'tenant-id requires client-id'],
    ['client alone', { 'client-id': 'c' }, 'client-id requires tenant-id']
  ])('%s', (_, values, why) => {
    const { message } = refusalOf(() => signIn(values))
    expect(message).toContain(why)
    expect(message).toContain('fork')
    expect(message).not.toContain('HUSH')
  })

  test.each<[SignInValues, string, string]>([
    [{ 'access-token': TOKEN, 'client-secret': 'HUSH' }, 'client-secret', 'access-token'],
    [{ 'refresh-token': 'HUSH', 'password-secret': 'HUSH', ...ids }, 'refresh-token', 'password-secret'],
    [{ 'password-secret': 'HUSH', 'client-secret': 'HUSH', ...ids }, 'password-secret', 'client-secret']
  ])('two ways are named: %#', (values, one, other) => {
    const { message } = refusalOf(() => signIn(values))
    expect(message).toContain(one)
    expect(message).toContain(other)
    expect(message).not.toContain('HUSH')
  })

  test('OIDC without the permission says the line to add', () => {
    expect(refusalOf(() => signIn(ids)).message).toContain('permissions: id-token: write')
  })

  test.each(['HUSHHUSH', `${TOKEN} HUSHHUSH`, 'Bearer', '{"accessToken":"HUSH"}'])('%j is no access token', text => {
    const { message } = refusalOf(() => signIn({ 'access-token': text }))
    expect(message).toContain('access-token contains something that is not an access token')
    expect(message).not.toContain('HUSH')
  })
})
