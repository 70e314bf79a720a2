import { describe, expect, test } from '@jest/globals'
import type { ResolvedSharing } from '../../../../src/commands/desired-state/resolve-principals.ts'
import {
  changesSharing,
  isSame,
  planSharing,
  principalName,
  roleWords,
  type SharingState
} from '../../../../src/commands/desired-state/sharing.ts'
import type { Permission, Principal } from '../../../../src/commands/ports/sharing.ts'

const person = (id: string): Principal => ({ id, type: 'User', email: `${id}@contoso.example` })
const EVERYONE: Principal = { id: 'tenant', type: 'Tenant' }
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
    const now = [holds(person('jane'), 'Owner'), holds(person('mia'), 'CanEdit'), holds(person('tom'), 'CanView')]
    const sharing = declared({
      people: [
        { principal: person('MIA'), role: 'CanView' },
        { principal: person('new'), role: 'CanEdit' }
      ]
    })
    expect(lines(sharing, now)).toEqual([
      'MIA: CanEdit → CanView (change)',
      'new: nothing → CanEdit (add)',
      'jane: Owner → Owner (left)',
      'tom: CanView → CanView (left)'
    ])
    expect(changesSharing(plan(sharing, now))).toBe(true)
  })

  test('what is as declared already changes nothing', () => {
    const now = [
      holds(person('jane'), 'Owner'),
      holds(person('mia'), 'CanViewWithShare'),
      holds({ id: 'null', type: 'Tenant' }, 'CanView')
    ]
    const sharing = declared({
      owner: person('JANE'),
      consentBypass: true,
      people: [
        { principal: person('mia'), role: 'CanView' },
        { principal: EVERYONE, role: 'CanView' }
      ]
    })
    const result = plan(sharing, now, { bypassConsent: true })
    expect(result.differences.map(({ role, action }) => [role, action])).toEqual([
      ['Owner', 'remains'],
      ['CanViewWithShare', 'remains'],
      ['CanView', 'remains']
    ])
    expect(result).toMatchObject({ owner: undefined, consentBypass: { from: true, to: true, changes: false } })
    expect(changesSharing(result)).toBe(false)
  })

  test('another owner keeps the old one as somebody who can edit', () => {
    const now = [holds(person('jane'), 'Owner'), holds(person('mia'), 'CanEdit')]
    expect(lines(declared({ owner: person('mia') }), now)).toEqual([
      'mia: CanEdit → Owner (change)',
      'jane: Owner → CanEdit (change)'
    ])
    expect(plan(declared({ owner: person('mia') }), now).owner).toEqual({
      to: person('mia'),
      roleForOldOwner: 'CanEdit'
    })
  })

  test('… unless the old one is declared to use it', () => {
    const sharing = declared({ owner: person('mia'), people: [{ principal: person('jane'), role: 'CanView' }] })
    const now = [holds(person('jane'), 'Owner')]
    expect(lines(sharing, now)).toEqual(['mia: nothing → Owner (add)', 'jane: Owner → CanView (change)'])
    expect(plan(sharing, now).owner?.roleForOldOwner).toBe('CanView')
  })

  test('an owner declared to edit stays owner where no other is declared', () => {
    const sharing = declared({ people: [{ principal: person('jane'), role: 'CanEdit' }] })
    expect(lines(sharing, [holds(person('jane'), 'Owner')])).toEqual(['jane: Owner → Owner (remains)'])
  })

  test('a new app is its importer’s and asks for consent', () => {
    expect(lines(declared({ people: [{ principal: EVERYONE, role: 'CanView' }] }))).toEqual([
      'tenant: nothing → CanView (add)',
      'importer: Owner → Owner (left)'
    ])
    expect(lines(declared({ owner: person('mia') }))).toEqual([
      'mia: nothing → Owner (add)',
      'importer: Owner → CanEdit (change)'
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
    expect(isSame(EVERYONE, { id: 'null', type: 'Tenant' })).toBe(true)
    expect(isSame(EVERYONE, { id: 'tenant', type: 'User' })).toBe(false)
    expect(isSame({ id: 'tenant', type: 'User' }, EVERYONE)).toBe(false)
  })

  test('in words', () => {
    expect(['Owner', 'CanEdit', 'CanView', 'CanViewWithShare', 'Can‮Dance', 'constructor'].map(roleWords)).toEqual([
      'owner',
      'can edit',
      'can use',
      'can use and share',
      'CanDance',
      'constructor'
    ])
    expect([person('mia'), EVERYONE, { id: 'x', type: 'Group' } as const].map(principalName)).toEqual([
      'mia@contoso.example',
      'everyone',
      'x'
    ])
  })
})
