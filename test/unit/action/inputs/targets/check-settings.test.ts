import { expect, test } from '@jest/globals'
import { settingProblems } from '../../../../../src/action/inputs/targets/check-settings.ts'
import { parseTargets } from '../../../../../src/action/inputs/targets/parse-targets.ts'

const problemsIn = async (text: string): Promise<string[]> => {
  const { file, problems } = await parseTargets(text, 'targets.yml')
  expect(problems).toEqual([])
  return settingProblems(file, file.targets)
}

test('values of settings are checked without a job, its sign-in and its secrets', async () => {
  const right = `defaults: { app: Expense Approvals, backup: true, connections: { shared_x: one } }
rings: [{ name: one }, { name: two, on-drift: stop }]
targets:
  a: { ring: one, environment: A, tenant-id: a.example, client-id: app-a, managed-identity: system }
  b: { ring: two, environment: A, tenant-id: b.example }
  c: { ring: two, environment: A, user-name: someone@c.example }
  d: { ring: two, environment: A, cloud: Embedded }`
  expect(await problemsIn(right)).toEqual([])
})

test('each fault has its place, whichever ring it is in', async () => {
  const problems = await problemsIn(`rings: [{ name: one }, { name: two, on-failure: sometimes }]
targets:
  a: { ring: one, environment: A, tenant-id: a.example }
  b: { ring: two, environment: B, share: { can-dance: [x@y.example] } }
  c: { ring: two, cloud: Publik }
  d: { ring: one, environment: a, tenant-id: A.example }`)
  expect(problems).toEqual([
    expect.stringMatching(/^line 1, column 49: on-failure must be/),
    expect.stringMatching(/^line 5, column 26: "c": cloud must be|^line 5, column 26: cloud must be/),
    expect.stringMatching(/^line 5, column 3: "c": environment is empty/),
    'line 6, column 3: "d" and "a" are the same environment and app'
  ])
  expect(await problemsIn('targets:\n  b: { environment: B, share: { can-dance: [x@y.example] } }')).toEqual([
    expect.stringMatching(/^line 2, column 31: share: there is no field "can-dance"/)
  ])
})
