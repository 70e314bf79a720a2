import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { readPackage } from '../../src/package/app-package.ts'
import { compare, type Side } from '../../src/package/difference/compare.ts'
import type { Change, Difference } from '../../src/package/difference/difference.ts'
import { readSources } from '../../src/package/document/sources.ts'
import { inspectFile } from '../../src/package/inspect.ts'
import { concealSecrets } from '../../src/package/rules/content/secret-shapes.ts'
import { corpus, describeCorpus } from '../support/corpus.ts'
import { changeLines } from '../support/differences.ts'
import { thinned } from '../support/thinned.ts'

const PAIRS = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/corpus/pairs.tsv')

interface Pair {
  readonly older: string
  readonly newer: string
  /** `True` and `False` of apps, empty of packages without one. */
  readonly sameDocument: string
}

/** Exports of one app or flow that followed one another. */
function pairs(): Pair[] {
  if (!existsSync(PAIRS)) return []
  const [head = '', ...lines] = readFileSync(PAIRS, 'utf8').trimEnd().split(/\r?\n/)
  const columns = head.split('\t')
  const cell = (line: string, name: string): string => line.split('\t')[columns.indexOf(name)] ?? ''
  return lines.map(line => ({
    older: cell(line, 'older'),
    newer: cell(line, 'newer'),
    sameDocument: cell(line, 'msapp_identical')
  }))
}

/** The last ones that were read: most tests look at the same two several times. */
const latest = new Map<string, Side>()

function read(name: string): Side {
  const side = latest.get(name) ?? readAnew(name)
  latest.delete(name)
  latest.set(name, side)
  for (const oldest of [...latest.keys()].slice(0, -4)) latest.delete(oldest)
  return side
}

function readAnew(name: string): Side {
  const { pkg, document, faults } = inspectFile(corpus.read(name), name, readSources)
  if (pkg === undefined) throw new Error(`${name} cannot be read: ${faults[0]?.error.message}`)
  return { pkg, document }
}

const between = (older: string, newer: string, noise = false): Difference =>
  compare(read(older), read(newer), { noise, conceal: concealSecrets })

/** Whatever of the wire a change may name, these fields change without anybody's doing. */
const NOISY =
  /createdTime|packageTelemetryId|iconUri|minClientVersion|createdByClientVersion|executionRestrictions|documentUri|metadata\/|connectionName$|runtimeUrl|sienaVersion|clientLastModifiedTime/

describeCorpus('differences of exports that followed one another', () => {
  test('there are some', () => {
    expect(pairs().length).toBeGreaterThan(20)
  })

  test.each(thinned('pairs of real packages', pairs(), 8))('$older -> $newer', ({ older, newer, sameDocument }) => {
    const difference = between(older, newer)
    const signal = changeLines(difference)
    expect(difference.sameExport).toBe(false)
    // Every export has a time and an id of its own at least.
    expect(difference.noise).toBeGreaterThanOrEqual(2)
    expect(difference.changes.filter(({ noise }) => noise === true)).toEqual([])
    expect(difference.changes.filter(({ path }) => NOISY.test(path.join('/')))).toEqual([])
    expect(new Set(signal).size).toBe(signal.length)

    const all = between(older, newer, true)
    expect(all.changes.length).toBe(difference.changes.length + difference.noise)

    expect(difference.changes.filter(({ kind }) => kind === 'unexplained')).toEqual([])
    // An unchanged app: only how it would be imported may have been chosen anew for the export.
    if (sameDocument === 'True') expect(difference.changes.map(({ subject }) => subject)).toEqual(['import setting'])

    expect(between(older, older)).toMatchObject({ sameExport: true, changes: [], noise: 0 })
    for (const change of difference.changes) expectReadable(change)
  })

  test('the way back has the same names and formulas to tell', () => {
    for (const { older, newer } of thinned('pairs of real packages, from newer to older', pairs(), 8)) {
      const formulas = (difference: Difference): string[] =>
        difference.changes
          .filter(({ subject }) => subject === 'formula')
          .map(({ path }) => path.at(-1) ?? '')
          .sort()
      expect(formulas(between(newer, older))).toEqual(formulas(between(older, newer)))
    }
  })

  test('of thousands of formulas, the few that were edited', () => {
    const counts = pairs()
      .filter(({ sameDocument }) => sameDocument === 'False')
      .map(({ older, newer }) => between(older, newer).changes.filter(({ subject }) => subject === 'formula').length)
      .sort((one, other) => one - other)
    expect(counts).toHaveLength(6)
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThan(20)
    expect(counts.at(-1)).toBeLessThan(60)
  })

  test('what a maker did between two versions of one app', () => {
    const pair = pairs().find(({ newer }) => newer.includes('CrisisCommunicationAdmin__5bfc07ef'))
    if (pair === undefined) throw new Error('the pair is gone')
    const told = between(pair.older, pair.newer).changes.map(({ subject, path }) => `${subject} ${path.at(-1) ?? ''}`)
    expect(told.toSorted()).toEqual([
      ...['OnFailure', 'OnSelect', 'OnSuccess', 'Required', 'Text'].map(property => `formula ${property}`),
      'version '
    ])
  })
})

describeCorpus('one export, packed more than once', () => {
  const byId = new Map<string, string[]>()
  for (const name of corpus.packages()) {
    const id = readPackage(corpus.read(name), name).manifest.details.packageTelemetryId
    byId.set(id, [...(byId.get(id) ?? []), name])
  }
  const groups = [...byId.values()].filter(names => names.length > 1)

  test('there are some', () => {
    expect(groups.length).toBeGreaterThan(10)
  })

  test('differs in nothing, or in what a tool put into it afterwards', () => {
    for (const [first = '', ...others] of groups)
      for (const other of others) {
        const { changes } = between(first, other)
        // A tool that moves apps between sites writes other sites and lists into the package.
        if (other.includes('FlowPowerAppsMigrator'))
          expect(changes.map(({ area }) => area)).toEqual(
            changes.map(() => expect.stringMatching(/^(environment|flows)$/))
          )
        else expect(changes).toEqual([])
      }
  })
})

describeCorpus('versions of an app with sources of its own', () => {
  const versions = corpus
    .packages()
    .filter(name => name.startsWith('Benjie18'))
    .map(name => ({ name, exported: corpus.row(name)['exported_at'] ?? '' }))
    .sort((one, other) => (one.exported < other.exported ? -1 : 1))

  test('are compared, and nothing is left unexplained', () => {
    expect(versions.length).toBeGreaterThan(2)
    for (const [at, { name }] of versions.entries()) {
      const next = versions[at + 1]
      if (next === undefined) continue
      const difference = between(name, next.name)
      expect(difference.changes.filter(({ kind }) => kind === 'unexplained')).toEqual([])
      for (const change of difference.changes) expectReadable(change)
    }
  })

  test('screens and controls are known again under their new names', () => {
    const renamed = versions.flatMap(({ name }, at) => {
      const next = versions[at + 1]
      if (next === undefined) return []
      return between(name, next.name)
        .changes.filter(({ area, kind }) => area === 'screens' && kind === 'renamed')
        .map(({ before, after }) => `${before} ${after}`)
    })
    expect(renamed).toEqual(expect.arrayContaining(['Login_Web Login', 'Projects Finance', 'Button1 BT_AddNewCompany']))
  })
})

describeCorpus('every package', () => {
  test('differs in nothing from itself, and in something from its neighbour', () => {
    const names = corpus.packages()
    for (const [at, name] of thinned('real packages beside their neighbours', [...names.entries()], 25)) {
      const one = read(name)
      expect(compare(one, one)).toMatchObject({ sameExport: true, changes: [], noise: 0 })
      const other = names[at + 1]
      if (other === undefined || at % 4 !== 0) continue
      const { changes } = compare(one, read(other), { conceal: concealSecrets })
      for (const change of changes) expectReadable(change)
    }
  })
})

/** Bounded, and of one line where it is not told line by line. */
function expectReadable({ before, after, lines, path, subject }: Change): void {
  for (const text of [before, after]) expect((text ?? '').length).toBeLessThan(2_100)
  expect((lines ?? []).length).toBeLessThanOrEqual(401)
  expect(subject).not.toBe('')
  expect(path.filter(part => typeof part !== 'string')).toEqual([])
}

describe('the pairs', () => {
  test('are there wherever the packages are', () => {
    expect(existsSync(PAIRS)).toBe(corpus.present)
  })
})
