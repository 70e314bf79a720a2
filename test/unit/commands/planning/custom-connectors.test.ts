import { describe, expect, test } from '@jest/globals'
import { hasCustomConnector, withCustomConnectors } from '../../../../src/commands/planning/target.ts'
import type { ResourceMap } from '../../../../src/package/resource.ts'
import { TARGET } from '../support.ts'

const CONNECTOR = 'Microsoft.PowerApps/apis'
const standard: ResourceMap = { one: { type: CONNECTOR, id: '/x/shared_sql', name: 'shared_sql' } }
const custom: ResourceMap = { ...standard, two: { type: CONNECTOR, details: { displayName: 'Contoso API' } } }
const found = [{ name: 'shared_contoso-20api', displayName: 'Contoso API' }]

describe('custom connectors of a target', () => {
  const asked: string[] = []
  const connections = {
    list: async () => [],
    customConnectors: async (environment: string) => {
      asked.push(environment)
      return found
    }
  }
  const without = { ...TARGET, customConnectors: [] }

  test('a package says whether it has one', () => {
    expect([hasCustomConnector(standard), hasCustomConnector(custom)]).toEqual([false, true])
  })

  // The new package may lack one that the target's own app has, which a rollback brings back.
  test('they are read for another package that has one, and only then', async () => {
    expect(await withCustomConnectors({ connections }, without, standard)).toBe(without)
    expect(await withCustomConnectors({ connections }, TARGET, custom)).toBe(TARGET)
    expect(asked).toEqual([])
    expect(await withCustomConnectors({ connections }, without, custom)).toEqual({
      ...without,
      customConnectors: found
    })
    expect(asked).toEqual([TARGET.environment.id])
  })
})
