import { describe, expect, test } from '@jest/globals'
import { collectResults, type FoundResult } from '../../../../src/action/targets-report/collect.ts'
import { readTargetsResult } from '../../../../src/action/targets-report/read-result.ts'
import type { TargetOutcome, TargetResult, TargetsResult } from '../../../../src/action/targets-report/result.ts'
import { targetsSummary } from '../../../../src/action/targets-report/summary.ts'
import { targetsResult } from '../../../../src/action/targets-report/targets-result.ts'

const RUN = 'https://github.com/contoso/apps/actions/runs/7'
const ended = (id: string, outcome: TargetOutcome, more: Partial<TargetResult> = {}): TargetResult => ({
  id,
  ring: 'broad',
  outcome,
  flows: [],
  changed: outcome === 'created',
  ...more
})
const found = (file: string, targets: readonly TargetResult[], more: Partial<TargetsResult> = {}): FoundResult => ({
  file,
  result: targetsResult({ command: 'import', run: RUN, targets, ...more })
})
const expected = ['a', 'b', 'c'].map(id => ({ id, ring: 'broad' }))
const outcomes = (targets: readonly TargetResult[]): string[] => targets.map(({ outcome }) => outcome)

describe('results of several jobs', () => {
  test('are one; a target that no job reported on was not started', () => {
    const { targets, problems } = collectResults(
      expected,
      expected,
      [found('1.json', [ended('b', 'created')]), found('2.json', [ended('a', 'failed')])],
      RUN
    )
    expect(problems).toEqual([])
    expect(outcomes(targets)).toEqual(['failed', 'created', 'not-started'])
    expect(targets[2]?.failure).toContain('skipped, cancelled or lost')
  })

  test('count by their attempt; of one attempt, the worse', () => {
    const later = { attempt: 2 }
    const { targets } = collectResults(
      expected,
      expected,
      [
        found('new.json', [ended('a', 'created'), ended('b', 'failed')], later),
        found('old.json', [ended('a', 'failed'), ended('b', 'created')]),
        found('1.json', [ended('c', 'failed')]),
        found('2.json', [ended('c', 'created')])
      ],
      RUN
    )
    expect(outcomes(targets)).toEqual(['created', 'failed', 'failed'])
  })

  test('are those of the ring in the file, so that its gate counts their failures', () => {
    const elsewhere = found('1.json', [ended('a', 'failed', { ring: 'elsewhere' })])
    expect(collectResults(expected, expected, [elsewhere], RUN).targets[0]).toMatchObject({ id: 'a', ring: 'broad' })
  })

  test('compares packages of the results that count, and of no other', () => {
    const of = (digest: string): Partial<TargetsResult> => ({ package: { name: 'x', digest } })
    const first = found('1.json', [ended('a', 'failed'), ended('b', 'created')], of('sha256:1'))
    const again = found('2.json', [ended('a', 'created'), ended('b', 'created')], { ...of('sha256:2'), attempt: 2 })
    const ab = expected.slice(0, 2)
    const joined = collectResults(ab, expected, [first, again], RUN)
    expect([joined.problems, joined.counted]).toEqual([[], [again.result]])
    const partly = found('2.json', [ended('a', 'created')], { ...of('sha256:2'), attempt: 2 })
    expect(collectResults(ab, expected, [first, partly], RUN).problems).toEqual([
      expect.stringContaining('different packages')
    ])
  })

  test('that say no run are of another one, where this run has a page', () => {
    const nowhere = found('1.json', [ended('a', 'created')], { run: undefined })
    expect(collectResults(expected, expected, [nowhere], RUN).problems).toEqual([
      '"1.json" is the result of another run'
    ])
    expect(collectResults(expected, expected, [nowhere], undefined).problems).toEqual([])
  })

  test('of another run, of other targets, or of different packages are refused', () => {
    const other = found('1.json', [ended('a', 'created')], { run: `${RUN}0` })
    const { targets, problems } = collectResults(
      expected,
      expected,
      [other, found('2.json', [ended('z', 'created')])],
      RUN
    )
    expect(problems).toEqual([
      expect.stringContaining('"1.json" is the result of another run'),
      expect.stringContaining('the targets file does not have: "z"')
    ])
    expect(outcomes(targets)).toEqual(['not-started', 'not-started', 'not-started'])
    const [one, two] = ['sha256:1', 'sha256:2'].map(digest =>
      found(digest, [ended('a', 'created')], { package: { name: 'x', digest } })
    ) as [FoundResult, FoundResult]
    expect(collectResults(expected, expected, [one, two], RUN).problems).toEqual([
      expect.stringContaining('different packages')
    ])
  })
})

describe('a result file', () => {
  test('is read as it was written', () => {
    const { result } = found('1.json', [ended('a', 'failed', { failure: 'why', milliseconds: 5 })], { attempt: 3 })
    expect(readTargetsResult(Buffer.from(JSON.stringify(result)), '1.json')).toEqual(result)
  })

  test('with names that are longer than anything reads is read, and they are cut', () => {
    const long = 'x'.repeat(21_000)
    const { result } = found('1.json', [
      ended('a', 'failed', {
        failure: long,
        environment: { id: '1', name: long },
        drift: Array<string>(1_001).fill(long.slice(0, 6_000)),
        flows: Array.from({ length: 1_001 }, (_, at) => ({ name: long.slice(0, 2_000), id: String(at) }))
      })
    ])
    const [read] = readTargetsResult(Buffer.from(JSON.stringify(result)), '1.json').targets
    expect(read).toMatchObject({ id: 'a', outcome: 'failed', failure: long.slice(0, 20_000) })
    expect([read?.environment?.name.length, read?.flows.length, read?.drift?.length]).toEqual([1_000, 1_000, 1_000])
  })

  test.each([
    ['no JSON', '{', /it is not JSON/],
    [
      'the result of a single import',
      '{"schema":1,"command":"import","outcome":"created"}',
      /not the result of a run with targets/
    ],
    ['nested without end', '['.repeat(100_000), /it is not JSON/],
    [
      'an outcome that does not exist',
      JSON.stringify(found('', [ended('a', 'great' as TargetOutcome)]).result),
      /outcome/
    ]
  ])('that is %s is refused', (_, text, message) => {
    expect(() => readTargetsResult(Buffer.from(text), 'x.json')).toThrow(message)
  })
})

test('the summary has the failed targets first, and escapes what strangers wrote', () => {
  const app = { id: '1', name: '<img src=x> | [a](b)', url: 'javascript:alert(1)', versionAfter: '2026' }
  const markdown = targetsSummary(
    targetsResult({
      command: 'import',
      targets: [
        ended('same', 'unchanged'),
        ended('good', 'created', { app, flows: [{ name: 'f', id: '1', state: 'off' }], milliseconds: 61_000 }),
        ended('late', 'not-started', { failure: 'the ring "canary" stopped' }),
        ended('bad', 'failed', { failure: 'Could not | <script> it', rolledBack: true })
      ]
    })
  )
  const rows = markdown.split('\n').filter(line => line.startsWith('| '))
  expect(rows.slice(2).map(row => /^\| (\w+)/.exec(row)?.[1])).toEqual(['bad', 'late', 'good', 'same'])
  expect(markdown).toMatch(/^## ❌ Imported into 2 of 4 targets/)
  expect(markdown).toContain('It was rolled back.')
  expect(markdown).toContain('1 min 01 s')
  for (const raw of ['<img', '<script>', 'javascript:', '[a](b)']) expect(markdown).not.toContain(raw)
})
