import { expect, test } from '@jest/globals'
import { ActionError } from '../../../../src/base/errors.ts'
import type { ValueMapping } from '../../../../src/package/values/value-kinds.ts'
import { applyValues } from '../../../../src/package/values/apply-values.ts'
import { withValues } from '../../../../src/commands/packages/with-values.ts'
import { ReportDraft } from '../../../../src/commands/report-draft.ts'
import type { Run } from '../../../../src/commands/run.ts'
import { type AppPackage, readPackage } from '../../../../src/package/app-package.ts'
import { SOURCE_LIST, SOURCE_SITE, TARGET_LIST, TARGET_SITE, valuedPackage } from '../../../support/valued-package.ts'

const BYTES = valuedPackage()
const LINE: ValueMapping = { from: SOURCE_SITE, to: TARGET_SITE, line: 1 }
const FOUND: ValueMapping = { from: SOURCE_LIST, to: TARGET_LIST, origin: 'by title "Expenses"', line: 1 }

/** Applies a line and a list that was found by title, with a reader that refuses what the given test tells. */
function applied(refuses: (mappings: readonly ValueMapping[]) => boolean) {
  const warnings: string[] = []
  const log = { info: () => {}, debug: () => {}, notice: () => {}, warning: (line: string) => warnings.push(line) }
  const run = {
    report: new ReportDraft({ command: 'import', cloud: 'Public', simulated: false, identity: 'maker' }),
    deadline: { over: () => false },
    packages: {
      read: async (given: Uint8Array, what: string) => readPackage(given, what),
      applyValues: async (pkg: AppPackage, mappings: readonly ValueMapping[]) => {
        if (refuses(mappings)) throw new ActionError({ doing: 'apply', why: 'it names a list twice', remedy: 'None.' })
        return applyValues(pkg, BYTES, mappings)
      }
    },
    log
  } as unknown as Run
  const values = {
    mappings: [LINE],
    left: 'ignore',
    lists: 'by-title',
    found: { mappings: [FOUND], hints: new Map(), notes: [] }
  } as const
  return { warnings, result: withValues(run, values, readPackage(BYTES, 'it'), 'it', 'import it') }
}

const mappedIn = async ({ result }: ReturnType<typeof applied>) =>
  (await result).values.mapped.map(({ before, origin }) => [before, origin])

test('what was found by title is applied with the lines', async () => {
  const all = applied(() => false)
  expect(await mappedIn(all)).toEqual([
    [SOURCE_SITE, undefined],
    [SOURCE_LIST, FOUND.origin]
  ])
  expect(all.warnings).toEqual([])
})

test('what was found by title and cannot be applied is left out, with a warning', async () => {
  const some = applied(mappings => mappings.includes(FOUND))
  expect(await mappedIn(some)).toEqual([[SOURCE_SITE, undefined]])
  expect(some.warnings).toEqual([expect.stringContaining('it names a list twice')])
})

test('lines that cannot be applied stop', async () => {
  await expect(applied(() => true).result).rejects.toThrow('it names a list twice')
})
