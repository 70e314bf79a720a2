import { describe, expect, test } from '@jest/globals'
import { identityOf } from '../../../../src/platform/sign-in/identity.ts'
import { jwt } from '../client-on.ts'

describe('who a token was issued to', () => {
  const rows: [string, Record<string, unknown>, object][] = [
    [
      'a user',
      { aud: 'a', upn: 'mia@contoso.example', oid: 'o', tid: 't', idtyp: 'user', scp: 'User', exp: 1_800_000_000 },
      {
        name: 'mia@contoso.example',
        kind: 'user',
        objectId: 'o',
        tenantId: 't',
        audience: 'a',
        expires: 1_800_000_000_000,
        appOnly: false
      }
    ],
    [
      'a user without idtyp',
      { preferred_username: 'mia@x', scp: 'User' },
      { name: 'mia@x', kind: 'user', appOnly: false }
    ],
    ['a user with nothing but a scope', { scp: 'User', appid: 'c' }, { name: 'c', kind: 'user', appOnly: false }],
    ['a user by idtyp alone', { idtyp: 'user', appid: 'c' }, { name: 'c', kind: 'user', appOnly: false }],
    [
      'an application that names a user',
      { idtyp: 'app', appid: 'c-1', upn: 'mia@x' },
      { name: 'c-1', kind: 'application', appOnly: true }
    ],
    ['nobody but an object id', { oid: 'o' }, { name: 'o', kind: 'unknown', appOnly: false }],
    ['an application', { idtyp: 'app', appid: 'c-1', oid: 'o' }, { name: 'c-1', kind: 'application', appOnly: true }],
    ['an application without idtyp', { azp: 'c-1', roles: ['x'] }, { name: 'c-1', kind: 'application', appOnly: true }],
    [
      'claims of odd types',
      { upn: 7, exp: 'soon', aud: ['a'] },
      { name: 'unknown', kind: 'unknown', expires: undefined }
    ]
  ]
  test.each(rows)('%s', (_name, claims, expected) => {
    expect(identityOf(jwt(claims))).toMatchObject(expected)
  })

  test.each(['', 'opaque', 'a.b', 'a.b.c', 'e30.bnVsbA.x', 'e30.W10.x', 'a.b.c.d'])(
    '%j is no JWT and no error',
    token => {
      expect(identityOf(token)).toMatchObject({ name: 'unknown', kind: 'unknown', appOnly: false, audience: undefined })
    }
  )
})
