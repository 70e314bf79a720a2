import { describe, expect, test } from '@jest/globals'
import { readPackage } from '../../../src/package/app-package.ts'
import { DEFAULT_LIMITS, openArchive } from '../../../src/package/archive.ts'
import { Budget, DEFAULT_BUDGET, OverBudget, SMALL_BUDGET } from '../../../src/package/budget.ts'
import { inspectFile } from '../../../src/package/inspect.ts'
import { parseJson } from '../../../src/package/json-text.ts'
import { readingFindings } from '../../../src/package/rules/reading-rules.ts'
import {
  actionsAfterAll,
  documentWithJson,
  emptyValues,
  overlappingEntries,
  packageWithJson
} from '../../support/hostile-packages.ts'
import { rawZip } from '../../support/raw-zip.ts'
import { refusalOf } from '../../support/refusal.ts'
import { samplePackage, zipped } from '../../support/sample-package.ts'
import { thinned } from '../../support/thinned.ts'

const MiB = 1024 * 1024
const rulesOf = (bytes: Buffer): string[] => readingFindings(inspectFile(bytes, '"a.zip"')).map(({ rule }) => rule)

describe('the budget of a package', () => {
  const ways = [
    ['values in one large file', () => packageWithJson(1, 8 * MiB)],
    ['values in many small files', () => packageWithJson(10, MiB - 200)],
    ['values in its document', () => documentWithJson(10, MiB - 200)],
    ['edges between actions', () => actionsAfterAll(900)]
  ] as const
  test.each(thinned('what spends the budget of a package', ways, 1))(
    'is spent by %s: the package is refused whole, in one sentence',
    (_, make) => {
      expect(rulesOf(make())).toEqual(['unsafe-archive'])
    }
  )

  test('is the same for a package that is read to be imported', () => {
    expect(() => readPackage(actionsAfterAll(900), 'the package')).toThrow(OverBudget)
    expect(readPackage(zipped(samplePackage()), 'the package').kind).toBe('app')
  })

  test('counts the files of an archive before it looks at their names', () => {
    const names = [...Array.from({ length: SMALL_BUDGET.files }, (_, at) => `Other/${at}`), 'x'.repeat(600)]
    const zip = rawZip(names.map(name => ({ name })))
    const open = (budget: Budget): unknown => openArchive(zip, 'the package', DEFAULT_LIMITS, { budget })
    expect(() => open(new Budget(SMALL_BUDGET))).toThrow(OverBudget)
    expect(() => open(new Budget())).toThrow(/name of 600 bytes/)
  })

  test('counts the values of a text alike, however large the text is', () => {
    const spent = (text: string): number => {
      const budget = new Budget()
      parseJson(Buffer.from(text), 'a', 'a', budget)
      return DEFAULT_BUDGET.marks - budget.marksLeft
    }
    const value = '{"a":[1,2,{"b":"[,:{"}],"c":[],"d":{}}'
    expect(spent(value)).toBe(13)
    expect(spent(value + ' '.repeat(2 * MiB))).toBe(13)
  })

  test('refuses an object of more members than any has, before it is made', () => {
    const members = Array.from({ length: 60_000 }, (_, at) => `"k${at}":1`).join(',')
    for (const text of [`{${members}}`, `{${members},"z":"${'x'.repeat(MiB)}"}`])
      expect(refusalOf(() => parseJson(Buffer.from(text), 'a')).why).toContain('members')
  })

  test('stays spent', () => {
    const budget = new Budget({ ...DEFAULT_BUDGET, marks: 10 })
    expect(() => parseJson(emptyValues(2000), 'a', 'a', budget)).toThrow(OverBudget)
    expect(() => parseJson(Buffer.from('[1]'), 'b', 'b', budget)).toThrow(OverBudget)
    expect(budget.exceeded).toBe(true)
  })
})

describe('entries that share bytes', () => {
  test('are refused', () => {
    const why = refusalOf(() => openArchive(overlappingEntries(900), 'the package')).why
    expect(why).toContain('overlap')
  })

  test('within the document as well', () => {
    const limits = { ...DEFAULT_LIMITS }
    expect(refusalOf(() => openArchive(overlappingEntries(2, 100), 'the document', limits)).why).toContain('overlap')
  })
})
