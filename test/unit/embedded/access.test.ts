import { describe, expect, test } from '@jest/globals'
import {
  permissionsOf,
  requireEdit,
  requireLicence,
  requireMaker,
  requireUser,
  canSeeEnvironment,
  type Caller
} from '../../../src/embedded/access.ts'
import { ServiceError } from '../../../src/embedded/service-error.ts'
import type { App, AppRole } from '../../../src/embedded/world/model.ts'
import { emptyEnvironment, environmentIn, MAKER, OTHER, smallWorld } from '../../support/small-world.ts'

const appWith = (roles: Record<string, AppRole>): App => ({
  id: 'the-app',
  displayName: 'App',
  description: '',
  roles,
  versions: [],
  createdTime: '2026-01-01T00:00:00Z'
})

const refusal = (work: () => void): { status: number; code: string } | undefined => {
  try {
    work()
    return undefined
  } catch (error) {
    if (error instanceof ServiceError) return { status: error.status, code: error.code }
    throw error
  }
}

describe('what a call needs', () => {
  test('packaging needs a user', () => {
    expect(refusal(() => requireUser(MAKER))).toBeUndefined()
    expect(refusal(() => requireUser({ ...MAKER, appOnly: true }))).toEqual({ status: 403, code: 'Forbidden' })
  })

  test('importing needs the maker role of that environment', () => {
    const world = smallWorld('One', 'Two')
    environmentIn(world, 'Two').makers = [OTHER.id]
    expect(refusal(() => requireMaker(world, 'one', MAKER))).toBeUndefined()
    expect(refusal(() => requireMaker(world, 'Two', MAKER))).toEqual({ status: 403, code: 'EnvironmentAccessDenied' })
    expect(refusal(() => requireMaker(world, 'Three', MAKER))).toEqual({ status: 404, code: 'EnvironmentNotFound' })
  })

  test.each([
    ['plan-2', undefined],
    ['plan-2-trial', undefined],
    ['none', { status: 403, code: 'userNotLicensed' }]
  ] as const)('licence %s', (licence, expected) => {
    expect(refusal(() => requireLicence({ ...MAKER, licence }))).toEqual(expected)
  })

  test.each([
    ['Owner', undefined],
    ['CanEdit', undefined],
    ['CanView', { status: 403, code: 'Forbidden' }]
  ] as const)('writing an app as %s', (role, expected) => {
    expect(refusal(() => requireEdit(appWith({ [MAKER.id]: role }), MAKER))).toEqual(expected)
  })

  test('writing an app without a role, or with the name of an inherited property', () => {
    expect(refusal(() => requireEdit(appWith({ [OTHER.id]: 'Owner' }), MAKER))).toMatchObject({ status: 403 })
    expect(refusal(() => requireEdit(appWith({}), { ...MAKER, id: 'constructor' }))).toMatchObject({ status: 403 })
  })
})

describe('who can see an environment', () => {
  const environment = { ...emptyEnvironment('One'), makers: [] as string[] }
  test.each([
    ['a stranger', environment, false],
    ['anybody, when it is the default', { ...environment, isDefault: true }, true],
    ['a maker', { ...environment, makers: [MAKER.id] }, true],
    ['a member', { ...environment, members: [MAKER.id] }, true],
    [
      'somebody an app was shared with',
      { ...environment, apps: { a: appWith({ [MAKER.id]: 'CanView', [OTHER.id]: 'Owner' }) } },
      true
    ]
  ])('%s', (_, seen, expected) => {
    expect(canSeeEnvironment(seen, MAKER)).toBe(expected)
  })
})

describe('the capability map', () => {
  const keysFor = (caller: Caller, role?: AppRole, makers: string[] = []): string[] => {
    const environment = { ...emptyEnvironment('One'), makers }
    if (role !== undefined) environment.apps = { a: appWith({ [caller.id]: role }) }
    return Object.keys(permissionsOf(environment, caller)).sort()
  }

  test('is empty for a viewer: keys are absent, never false', () => {
    expect(keysFor(MAKER)).toEqual([])
    expect(keysFor(MAKER, 'CanView')).toEqual([])
  })

  test('allows a co-owner to export', () => {
    expect(keysFor(MAKER, 'CanEdit')).toEqual(['ExportEnvironmentPackage'])
  })

  test('allows a maker everything, whatever the licence', () => {
    const all = [
      'CreateFlow',
      'CreatePowerApp',
      'ExportEnvironmentPackage',
      'GenerateResourceStorage',
      'ImportEnvironmentPackage'
    ]
    expect(keysFor(MAKER, undefined, [MAKER.id])).toEqual(all)
    expect(keysFor({ ...MAKER, licence: 'none' }, undefined, [MAKER.id])).toEqual(all)
  })
})
