import * as fc from 'fast-check'
import { readTargets } from '../../src/action/inputs/targets/read-targets.ts'
import { parseTargetSecrets } from '../../src/action/inputs/targets/target-secrets.ts'
import { collectResults } from '../../src/action/targets-report/collect.ts'
import { targetsOutputs } from '../../src/action/targets-report/outputs.ts'
import { readTargetsResult } from '../../src/action/targets-report/read-result.ts'
import { targetsSummary } from '../../src/action/targets-report/summary.ts'
import { targetsResult } from '../../src/action/targets-report/targets-result.ts'
import { hostileText } from './hostile.ts'
import { editedJson, jsonEdits } from './json-edits.ts'
import { demandReadable, demandWithout, outcomeOf } from './promises.ts'
import { suite } from './suite.ts'

const SECRET = 'hunter2-of-the-host'

const line = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'defaults: { app: A, on-drift: stop }',
      'rings: [{ name: one, parallel: 50% }, { name: two, stop-after: 2, pause: 5m }]',
      'targets:',
      '  a: { ring: one, environment: A, labels: [x=y] }',
      '  b:\n    ring: two\n    environment: B\n    connections:\n      shared_sql: id\n    share: |\n      can-use: [a@b.example]',
      '  a: { environment: A }'
    )
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '  __proto__: { environment: A }',
      '  c: { __proto__: x, constructor: y, toString: z }',
      '  d: &a { environment: *a }',
      '  e: { <<: *a }',
      '  f: { environment: [a], resources: { x: [1] }, share: {} }',
      '  g: !!binary x',
      'rings: x',
      'targets: []',
      '? [a]\n: b',
      `  h: { client-secret: ${SECRET} }`
    )
  },
  { weight: 2, arbitrary: hostileText },
  { weight: 1, arbitrary: hostileText.map(text => `  ${text}: { environment: A }`) },
  { weight: 1, arbitrary: hostileText.map(text => `  i: { environment: ${JSON.stringify(text)}, app: x }`) },
  { weight: 1, arbitrary: fc.constantFrom('[', '{', '- ', '? ', '!', '&a ').map(part => part.repeat(3_000)) }
)

const step = {
  get: (name: string): string => (name === 'cloud' ? 'Embedded' : ''),
  canRequestIdToken: false,
  temp: '/t'
}

/** The targets file of a checked-out tree, with what somebody typed into `only`. */
export const targetsFiles = suite(
  'targets files',
  200,
  fc.tuple(fc.array(line, { maxLength: 8 }), fc.option(hostileText, { nil: undefined })),
  async ([lines, only]) => {
    const outcome = await outcomeOf(() =>
      readTargets({
        command: 'import',
        step,
        file: { name: 'targets.yml', text: lines.join('\n') },
        only,
        hasPlan: false
      })
    )
    if ('refused' in outcome) demandWithout('targets file', outcome.refused.message, [SECRET])
  }
)

/** The secrets of targets: whatever is wrong with them, none of them is said. */
export const targetSecrets = suite(
  'secrets of targets',
  200,
  fc.array(
    fc.oneof(
      hostileText.map(text => `a: { client-secret: ${SECRET}, ${text}: ${SECRET} }`),
      hostileText.map(text => `${text}: ${SECRET}`),
      fc.constantFrom(
        `b: [${SECRET}]`,
        `c:\n  connections: |\n    x=${SECRET}`,
        `- ${SECRET}`,
        `d: { x: { y: ${SECRET} } }`
      )
    ),
    { maxLength: 4 }
  ),
  async lines => {
    const outcome = await outcomeOf(() => parseTargetSecrets(lines.join('\n'), 'it', () => undefined))
    const said = 'refused' in outcome ? outcome.refused.message : outcome.value.problems.join('\n')
    demandWithout('secrets of targets', said, [SECRET])
  }
)

const RESULT = targetsResult({
  command: 'import',
  run: 'https://github.com/contoso/apps/actions/runs/1',
  attempt: 1,
  package: { name: 'Expenses', digest: 'sha256:1', file: 'a.zip' },
  targets: [
    {
      id: 'a',
      ring: 'one',
      outcome: 'created',
      environment: { id: 'e', name: 'A' },
      app: { id: '1', name: 'Expenses', url: 'https://apps.example/1', versionAfter: '2026' },
      flows: [{ name: 'f', id: '2', state: 'on' }],
      changed: true,
      milliseconds: 5
    },
    { id: 'b', ring: 'one', outcome: 'failed', failure: 'why', flows: [], changed: false, drift: ['x'] }
  ]
})

/** Result files that somebody else's job left, joined and shown. */
export const targetResults = suite('results of targets', 200, jsonEdits(), async edits => {
  const text = editedJson(RESULT, edits)
  await outcomeOf(() => {
    const result = readTargetsResult(Buffer.from(text), 'result.json')
    const expected = [
      { id: 'a', ring: 'one' },
      { id: 'c', ring: 'one' }
    ]
    const { targets, problems } = collectResults(expected, expected, [{ file: 'result.json', result }], RESULT.run)
    for (const problem of problems) demandReadable('problem', problem, 20_000)
    const joined = targetsResult({ command: 'collect', targets: [...targets, ...result.targets] })
    demandReadable('summary', targetsSummary(joined), 1_000_000)
    for (const value of Object.values(targetsOutputs(joined, {})))
      demandReadable('output', JSON.stringify(value), 1_000_000)
  })
})
