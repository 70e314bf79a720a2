import { describe, expect, test } from '@jest/globals'
import { policyConflicts } from '../../../../src/commands/planning/data-policies.ts'
import type { DataGroup, DataPolicy } from '../../../../src/commands/ports/environment.ts'
import type { AppPackage } from '../../../../src/package/app-package.ts'
import type { ResourceMap } from '../../../../src/package/resource.ts'
import { resource } from '../support.ts'

const connector = (name: string | undefined, displayName: string) =>
  resource('Microsoft.PowerApps/apis', displayName, [], name === undefined ? {} : { name, id: name })

const RESOURCES: ResourceMap = {
  app: resource('Microsoft.PowerApps/apps', 'Expenses', ['sql', 'flow', 'flows', 'custom', 'sql']),
  flow: resource('Microsoft.Flow/flows', 'Submit', ['sql', 'mail', 'custom']),
  sql: connector('shared_sql', 'SQL Server'),
  mail: connector('shared_office365', 'Outlook'),
  flows: connector('shared_logicflows', 'Logic flows'),
  custom: connector(undefined, 'Contoso API')
}
const policy = (groups: Record<string, DataGroup>, others: DataPolicy['others'] = 'nonBusiness'): DataPolicy => ({
  displayName: 'P',
  groups: new Map(Object.entries(groups)),
  others
})
const conflicts = (...policies: DataPolicy[]): string[] =>
  policyConflicts({ resources: RESOURCES } as AppPackage, policies).map(
    ({ policy: name, subject, why }) => `${name}: ${subject}: ${why}`
  )

describe('conflicts with data policies', () => {
  test.each<[string, DataPolicy, string[]]>([
    ['none, all in the default group', policy({}), []],
    ['none, both named in one group', policy({ shared_sql: 'business', shared_office365: 'business' }), []],
    [
      'one named, the other in the default group',
      policy({ shared_office365: 'business' }),
      ['P: flow "Submit": it does not allow "Outlook" together with "SQL Server"']
    ],
    [
      'a blocked one, in the app and its flow',
      policy({ shared_sql: 'blocked' }),
      ['P: app "Expenses": it blocks "SQL Server"', 'P: flow "Submit": it blocks "SQL Server"']
    ],
    [
      'blocked goes before apart',
      policy({ shared_sql: 'blocked', shared_office365: 'business' }),
      ['P: app "Expenses": it blocks "SQL Server"', 'P: flow "Submit": it blocks "SQL Server"']
    ],
    [
      'a default group that blocks spares what calls flows and what is custom',
      policy({ shared_sql: 'business' }, 'blocked'),
      ['P: flow "Submit": it blocks "Outlook"']
    ],
    [
      'a policy that does not say what the default is',
      { ...policy({ shared_office365: 'business' }), others: undefined },
      []
    ]
  ])('%s', (_, one, expected) => {
    expect(conflicts(one)).toEqual(expected)
  })

  test('every policy is told', () => {
    expect(conflicts(policy({ shared_sql: 'blocked' }), policy({ shared_office365: 'blocked' }))).toHaveLength(3)
  })
})
