import { setImmediate } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import type { Target } from '../../../../src/action/inputs/targets/read-targets.ts'
import { Deadline } from '../../../../src/base/deadline.ts'
import type { Platform } from '../../../../src/commands/ports/platform.ts'
import { assertDistinct, tenantOf } from '../../../../src/main/targets/distinct.ts'
import { FakeClock } from '../../../support/clock.ts'

const target = (id: string, tenantId: string, environment: string): Target =>
  ({ id, inputs: { cloud: 'Public', signIn: { tenantId }, environment, app: 'Expenses' } }) as unknown as Target

/** Looks at targets in tenants of which `silent` never answers. */
async function looked(targets: readonly Target[]) {
  const clock = new FakeClock()
  const asked: string[] = []
  const listed = async () => [
    { id: 'env-1', displayName: 'Production' },
    ...Array.from({ length: 40 }, (_, at) => ({ id: `other-${at}`, displayName: `Other ${at}` }))
  ]
  const failure = await assertDistinct(
    {
      signIns: {
        connect: async ({ signIn }) => {
          const tenant = signIn !== undefined && 'tenantId' in signIn ? (signIn.tenantId ?? '') : ''
          asked.push(tenant)
          if (tenant === 'silent') return new Promise<Platform>(() => {})
          await setImmediate()
          return { environments: { list: listed }, identity: { name: 'a maker' } } as unknown as Platform
        }
      },
      context: { log: { debug: () => {}, warning: () => {} } },
      deadline: new Deadline(clock, 60 * 60_000)
    },
    targets
  ).then(
    () => undefined,
    (error: unknown) => error
  )
  return { asked, failure }
}

test('two targets that name one environment differently are refused', async () => {
  const { failure } = await looked([target('a', 'contoso', 'Production'), target('b', 'contoso', 'env-1')])
  expect(failure).toMatchObject({ why: '"a", "b" are the same environment and app' })
})

test('a tenant that never answers is waited for once, and the others are looked at all the same', async () => {
  const silent = Array.from({ length: 40 }, (_, at) => target(`s${at}`, 'silent', `Environment ${at}`))
  const others = [target('a', 'contoso', 'Production'), target('b', 'contoso', 'env-1')]
  const { asked, failure } = await looked([...silent, ...others])
  expect(failure).toMatchObject({ why: '"a", "b" are the same environment and app' })
  expect(asked.filter(tenant => tenant === 'silent').length).toBeLessThanOrEqual(8)
})

test('a tenant that answers is looked at to its last target, however long all of them take', async () => {
  const many = Array.from({ length: 40 }, (_, at) => target(`t${at}`, 'contoso', `Other ${at}`))
  const { failure } = await looked([target('a', 'contoso', 'Production'), ...many, target('b', 'contoso', 'env-1')])
  expect(failure).toMatchObject({ why: '"a", "b" are the same environment and app' })
})

test('an access token tells the tenant of its target', () => {
  const token = (claims: object): string => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`
  const tenant = (...tokens: string[]): string =>
    tenantOf({ inputs: { cloud: 'Public', signIn: { kind: 'access-token', tokens } } } as unknown as Target)
  expect(tenant(token({ tid: 'Contoso' }))).toBe(tenantOf(target('a', 'contoso', 'Production')))
  expect(tenant('opaque', token({ tid: 'fabrikam' }))).not.toBe(tenant(token({ tid: 'contoso' })))
  expect(tenant('opaque')).toBe(tenant(token({})))
})
