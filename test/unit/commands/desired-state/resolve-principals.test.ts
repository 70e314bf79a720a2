import { describe, expect, test } from '@jest/globals'
import type { DeclaredSharing, SharedWith } from '../../../../src/commands/import-order.ts'
import { resolvePrincipals } from '../../../../src/commands/desired-state/resolve-principals.ts'
import type { Permission, Principal, PrincipalQuery } from '../../../../src/commands/ports/sharing.ts'
import { ActionError } from '../../../../src/base/errors.ts'

const JANE: Principal = { id: 'id-jane', type: 'person', displayName: 'Jane', email: 'jane@contoso.example' }
const OPS: Principal = { id: 'id-ops', type: 'group', displayName: 'Ops', email: 'ops@contoso.example' }
const TWINS: Principal[] = ['1', '2'].map(id => ({ id, type: 'group', displayName: 'Twin' }))

const directory = {
  findPrincipals: async ({ by, value }: PrincipalQuery) =>
    [JANE, OPS, ...TWINS].filter(
      principal =>
        (by === 'id' && principal.id === value) ||
        (by === 'email' && principal.email === value) ||
        (by === 'group-name' && principal.displayName === value && principal.type === 'group')
    )
}
const blind = { findPrincipals: async () => 'unknown' as const }

const email = (value: string): SharedWith => ({ kind: 'email', written: value, value })
const id = (value: string, isGroup = false): SharedWith => ({ kind: 'id', written: value, value, isGroup })
const group = (value: string): SharedWith => ({ kind: 'group-name', written: `group:${value}`, value })
const EVERYONE: SharedWith = { kind: 'everyone', written: 'everyone' }
const declared = (changes: Partial<DeclaredSharing>): DeclaredSharing => ({ canUse: [], canEdit: [], ...changes })

async function refusalOf(promise: Promise<unknown>): Promise<ActionError> {
  try {
    await promise
  } catch (error) {
    if (error instanceof ActionError) return error
    throw error
  }
  throw new Error('it went through')
}

describe('people and groups', () => {
  test('are found by address, id and name', async () => {
    const found = await resolvePrincipals(
      declared({ owner: email('jane@contoso.example'), canUse: [EVERYONE, group('Ops')], consentBypass: true }),
      { sharing: directory, tenantId: 't' }
    )
    expect(found).toEqual({
      owner: JANE,
      consentBypass: true,
      people: [
        { principal: { id: 't', type: 'everyone', displayName: 'everyone' }, role: 'use' },
        { principal: OPS, role: 'use' }
      ],
      remarks: []
    })
  })

  test('that are not there, or there twice, are all named at once', async () => {
    const error = await refusalOf(
      resolvePrincipals(
        declared({
          owner: email('nobody@contoso.example'),
          canUse: [group('Twin'), group('Nobody'), EVERYONE],
          canEdit: [id('id-jane', true), email('jane@contoso.example')]
        }),
        { sharing: directory }
      )
    )
    expect(error.why).toBe(
      '(1) "nobody@contoso.example" does not exist. (2) "id-jane" does not exist. (3) "group:Twin" matches several: "Twin" (1), "Twin" (2). (4) "group:Nobody" does not exist. (5) "everyone" needs the tenant, which this sign-in does not reveal'
    )
    expect(error.remedy).toMatch(/^Correct the input share\.$/)
  })

  test('named twice in different words are refused', async () => {
    const error = await refusalOf(
      resolvePrincipals(declared({ canUse: [email('jane@contoso.example')], canEdit: [id('id-jane')] }), {
        sharing: directory
      })
    )
    expect(error.why).toBe('"id-jane" and "jane@contoso.example" are the same person or group')
  })

  test('a group owns no app', async () => {
    const error = await refusalOf(resolvePrincipals(declared({ owner: id('id-ops') }), { sharing: directory }))
    expect(error.why).toContain('cannot own an app, because it is not a person')
  })

  test('without Graph: ids are taken at their word, and who has a role is known', async () => {
    const permissions: Permission[] = [JANE, OPS].map(principal => ({
      id: principal.id,
      role: 'use',
      principal
    }))
    const found = await resolvePrincipals(
      declared({
        owner: email('JANE@contoso.example'),
        canUse: [id('one'), id('two', true), group('ops')],
        canEdit: []
      }),
      { sharing: blind, permissions }
    )
    expect(found.owner).toEqual(JANE)
    expect(found.people.map(({ principal }) => principal)).toEqual([
      { id: 'one', type: 'person' },
      { id: 'two', type: 'group' },
      OPS
    ])
    expect(found.remarks).toHaveLength(2)
  })

  test('without Graph: addresses and names are refused, with what to write instead', async () => {
    const error = await refusalOf(
      resolvePrincipals(declared({ canUse: [email('jane@contoso.example'), group('Ops')] }), { sharing: blind })
    )
    expect(error.why).toBe(
      '(1) this identity cannot look up "jane@contoso.example". (2) this identity cannot look up "group:Ops"'
    )
    expect(error.remedy).toContain('group:<id>')
  })
})
