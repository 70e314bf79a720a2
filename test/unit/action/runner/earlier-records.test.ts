import { describe, expect, test } from '@jest/globals'
import type { EarlierArtifacts, LeftArtifact } from '../../../../src/action/runner/earlier-artifacts.ts'
import { createEarlierRecords } from '../../../../src/action/runner/earlier-records.ts'
import { manyArtifact, recordArtifact, recordKey } from '../../../../src/action/runner/record-names.ts'
import { manyRecordsText } from '../../../../src/commands/records/many-records.ts'

const KEY = recordKey('expenses')
const OTHER = recordKey('travel')
const DAY = 86_400_000
const OWN = manyArtifact('import', ['a', 'b'], 1)
const dayOf = (day: number): string => new Date(day * DAY).toISOString()

interface Left {
  readonly name: string
  readonly day: number
  /** Days at which the records in it were written, by key; a text stands for other content. */
  readonly holds: Readonly<Record<string, number>> | string
  readonly run?: number
  readonly size?: number
}

/** Artifacts of a repository, in pages of `perPage`, and what was asked of it. */
function repository(left: readonly Left[], perPage = 100): EarlierArtifacts & { readonly asked: string[] } {
  const asked: string[] = []
  const all = left
    .map(({ name, day, holds, run = day, size }, id): LeftArtifact & { holds: Left['holds'] } => ({
      id,
      name,
      run,
      createdAt: day * DAY,
      size: size ?? 100,
      holds
    }))
    .sort((one, other) => other.createdAt - one.createdAt)
  return {
    asked,
    named: async name => {
      asked.push(name)
      return all.filter(one => one.name === name)
    },
    page: async number => {
      asked.push(`page ${number}`)
      const artifacts = all.slice((number - 1) * perPage, number * perPage)
      return { artifacts, isLast: artifacts.length < perPage, oldest: artifacts.at(-1)?.createdAt }
    },
    download: async ({ id, name }) => {
      asked.push(`download ${id}`)
      const holds = left[id]?.holds ?? {}
      const text =
        typeof holds === 'string'
          ? holds
          : name.startsWith('power-apps-records')
            ? manyRecordsText(new Map(Object.entries(holds).map(([key, day]) => [key, { at: dayOf(day) }])))
            : JSON.stringify({ at: dayOf(holds[KEY] ?? 0) })
      return { bytes: Buffer.from(text), from: String(id) }
    }
  }
}

const single = (day: number): Left => ({ name: recordArtifact(KEY), day, holds: { [KEY]: day } })
const many = (day: number, holds: Left['holds'] = { [KEY]: day }, more: Partial<Left> = {}): Left => ({
  name: 'power-apps-records',
  day,
  holds,
  ...more
})
const foundBy = async (left: readonly Left[], own?: string, perPage?: number): Promise<string | undefined> =>
  (await createEarlierRecords(repository(left, perPage), own).find(KEY))?.from

describe.each([
  ['a run with one target', undefined],
  ['a run with many targets', OWN]
])('%s', (_, own) => {
  test('finds nothing where nothing is', async () => {
    expect(await foundBy([], own)).toBeUndefined()
    expect(await foundBy([many(1, { [OTHER]: 1 }), { ...single(2), name: 'power-apps-package' }], own)).toBeUndefined()
  })

  test('finds what more artifacts than are listed lie upon', async () => {
    const backups = Array.from({ length: 60 }, (__, at): Left => ({ name: `backup-${at}`, day: 9, holds: '' }))
    expect(await foundBy([many(1), ...backups], own, 10)).toBe('0')
    if (own !== undefined) expect(await foundBy([many(1, undefined, { name: own }), ...backups], own, 10)).toBe('0')
    expect(await foundBy(backups, own, 10)).toBeUndefined()
  })

  test('takes what was recorded last, wherever it is', async () => {
    expect(await foundBy([single(1), many(2)], own)).toBe('1')
    expect(await foundBy([many(1), single(2)], own)).toBe('1')
    expect(await foundBy([single(1), { ...single(2), name: `${recordArtifact(KEY)}-begun` }], own)).toBe('1')
    // A long run wrote its artifact after the single import, and the record before it.
    expect(await foundBy([many(3, { [KEY]: 1 }), single(2)], own)).toBe('1')
    expect(await foundBy([many(3, { [KEY]: 2 }), single(1)], own)).toBe('0')
  })

  test('reads what jobs left only where it was not joined since', async () => {
    const job = manyArtifact('import', ['x'], 1)
    const left = [many(1, { [KEY]: 1 }, { name: job, run: 7 }), many(2, { [KEY]: 1 }, { run: 7 })]
    expect(await foundBy(left, own)).toBe('1')
    expect(await foundBy([...left, many(3, { [KEY]: 3 }, { name: job, run: 7 })], own)).toBe('2')
  })

  test('looks as far back as its bound, page by page', async () => {
    const noise = Array.from({ length: 12 }, (__, at): Left => ({ name: 'noise', day: 100 + at, holds: '' }))
    const ofOthers = many(1, undefined, { name: manyArtifact('import', ['c'], 1) })
    expect(await foundBy([ofOthers, ...noise], own, 4)).toBe('0')
    expect(await foundBy([ofOthers, ...noise, ...noise], own, 4)).toBeUndefined()
    expect(await foundBy([single(1), ...noise, ...noise], own, 4)).toBe('0')
  })

  test('reads a bounded number of files and bytes', async () => {
    const others = Array.from({ length: 60 }, (__, at) => many(100 + at, { [OTHER]: 1 }))
    const github = repository(others)
    await createEarlierRecords(github, own).find(KEY)
    expect(github.asked.filter(line => line.startsWith('download'))).toHaveLength(30)
    const large = repository([
      many(1, { [OTHER]: 1 }, { size: 60_000_000 }),
      many(2, { [OTHER]: 1 }, { size: 60_000_000 })
    ])
    await createEarlierRecords(large, own).find(KEY)
    expect(large.asked.filter(line => line.startsWith('download'))).toHaveLength(1)
  })

  test('does not know what a file that cannot be read holds, unless a record is newer than it', async () => {
    await expect(foundBy([many(1, 'PK')], own)).rejects.toThrow('does not hold records of this action')
    await expect(foundBy([many(2, 'PK'), many(1)], own)).rejects.toThrow('does not hold records of this action')
    expect(await foundBy([many(1, 'PK'), single(2)], own)).toBe('1')
  })
})

test('what was read for one target is not read again for the next', async () => {
  const github = repository([many(1, { [KEY]: 1, [OTHER]: 1 })])
  const records = createEarlierRecords(github, OWN)
  expect([(await records.find(KEY))?.from, (await records.find(OTHER))?.from]).toEqual(['0', '0'])
  expect(github.asked).toEqual(['page 1', 'download 0'])
})

test('the artifact of the same step and targets is read first, though others are newer', async () => {
  const crowd = Array.from({ length: 40 }, (__, at) =>
    many(50, { [OTHER]: 1 }, { name: manyArtifact('import', [`${at}`], 1), run: at })
  )
  expect(
    await foundBy([many(1, { [KEY]: 1 }, { name: `${manyArtifact('import', ['b', 'a'], 2)}-begun` }), ...crowd], OWN)
  ).toBe('0')
})

test('a message is news once', () => {
  const records = createEarlierRecords(repository([]))
  expect([records.isNews('a'), records.isNews('a'), records.isNews('b')]).toEqual([true, false, true])
})
