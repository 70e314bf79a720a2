import { describe, expect, test } from '@jest/globals'
import type { ResolvedSharing } from '../../../../src/commands/desired-state/resolve-principals.ts'
import {
  changesSharing,
  isSamePrincipal,
  planSharing,
  principalName,
  roleWords,
  type SharingState
} from '../../../../src/commands/desired-state/sharing.ts'
import type { Permission, Principal } from '../../../../src/commands/ports/sharing.ts'

const person = (id: string): Principal => ({ id, type: 'person', email: `${id}@contoso.example` })
const EVERYONE: Principal = { id: 'tenant', type: 'everyone' }
const IMPORTER = person('importer')
const holds = (principal: Principal, role: string): Permission => ({ id: principal.id, role, principal })
const declared = (changes: Partial<ResolvedSharing> = {}): ResolvedSharing => ({ people: [], remarks: [], ...changes })

const plan = (sharing: ResolvedSharing, permissions?: readonly Permission[], more: Partial<SharingState> = {}) =>
  planSharing(sharing, { permissions, importer: IMPORTER, ...more })
const lines = (sharing: ResolvedSharing, permissions?: readonly Permission[]): string[] =>
  plan(sharing, permissions).differences.map(
    ({ principal, role, was, action }) => `${principal.id}: ${was ?? 'nothing'} → ${role} (${action})`
  )

describe('sharing', () => {
  test('who is not declared is left and named', () => {
    const now = [holds(person('jane'), 'owner'), holds(person('mia'), 'edit'), holds(person('tom'), 'use')]
    const sharing = declared({
      people: [
        { principal: person('MIA'), role: 'use' },
        { principal: person('new'), role: 'edit' }
      ]
    })
    expect(lines(sharing, now)).toEqual([
      'MIA: edit → use (change)',
      'new: nothing → edit (add)',
      'jane: owner → owner (left)',
      'tom: use → use (left)'
    ])
    expect(changesSharing(plan(sharing, now))).toBe(true)
  })

  test('what is as declared already changes nothing', () => {
    const now = [
      holds(person('jane'), 'owner'),
      holds(person('mia'), 'use-and-share'),
      holds({ id: 'null', type: 'everyone' }, 'use')
    ]
    const sharing = declared({
      owner: person('JANE'),
      consentBypass: true,
      people: [
        { principal: person('mia'), role: 'use' },
        { principal: EVERYONE, role: 'use' }
      ]
    })
    const result = plan(sharing, now, { bypassConsent: true })
    expect(result.differences.map(({ role, action }) => [role, action])).toEqual([
      ['owner', 'remains'],
      ['use-and-share', 'remains'],
      ['use', 'remains']
    ])
    expect(result).toMatchObject({ owner: undefined, consentBypass: { from: true, to: true, changes: false } })
    expect(changesSharing(result)).toBe(false)
  })

  test('another owner keeps the old one as somebody who can edit', () => {
    const now = [holds(person('jane'), 'owner'), holds(person('mia'), 'edit')]
    expect(lines(declared({ owner: person('mia') }), now)).toEqual([
      'mia: edit → owner (change)',
      'jane: owner → edit (change)'
    ])
    expect(plan(declared({ owner: person('mia') }), now).owner).toEqual({
      to: person('mia'),
      roleForOldOwner: 'edit'
    })
  })

  test('… unless the old one is declared to use it', () => {
    const sharing = declared({ owner: person('mia'), people: [{ principal: person('jane'), role: 'use' }] })
    const now = [holds(person('jane'), 'owner')]
    expect(lines(sharing, now)).toEqual(['mia: nothing → owner (add)', 'jane: owner → use (change)'])
    expect(plan(sharing, now).owner?.roleForOldOwner).toBe('use')
  })

  test('an owner declared to edit stays owner where no other is declared', () => {
    const sharing = declared({ people: [{ principal: person('jane'), role: 'edit' }] })
    expect(lines(sharing, [holds(person('jane'), 'owner')])).toEqual(['jane: owner → owner (remains)'])
  })

  test('a new app is its importer’s and asks for consent', () => {
    expect(lines(declared({ people: [{ principal: EVERYONE, role: 'use' }] }))).toEqual([
      'tenant: nothing → use (add)',
      'importer: owner → owner (left)'
    ])
    expect(lines(declared({ owner: person('mia') }))).toEqual([
      'mia: nothing → owner (add)',
      'importer: owner → edit (change)'
    ])
    expect(plan(declared({ consentBypass: false })).consentBypass?.changes).toBe(false)
    expect(plan(declared({ consentBypass: true })).consentBypass).toEqual({ from: false, to: true, changes: true })
  })

  test('a bypass the service does not tell is written', () => {
    expect(plan(declared({ consentBypass: false }), []).consentBypass).toEqual({
      from: undefined,
      to: false,
      changes: true
    })
  })

  test('the whole tenant is one, whatever its id is written like', () => {
    expect(isSamePrincipal(EVERYONE, { id: 'null', type: 'everyone' })).toBe(true)
    expect(isSamePrincipal(EVERYONE, { id: 'tenant', type: 'person' })).toBe(false)
    expect(isSamePrincipal({ id: 'tenant', type: 'person' }, EVERYONE)).toBe(false)
  })

  test('in words', () => {
    expect(['owner', 'edit', 'use', 'use-and-share', 'Can‮Dance', 'constructor'].map(roleWords)).toEqual([
      'owner',
      'can edit',
      'can use',
      'can use and share',
      'CanDance',
      'constructor'
    ])
    expect([person('mia'), EVERYONE, { id: 'x', type: 'group' } as const].map(principalName)).toEqual([
      'mia@contoso.example',
      'everyone',
      'x'
    ])
  })
})
