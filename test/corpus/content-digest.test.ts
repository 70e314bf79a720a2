import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { contentDigest } from '../../src/package/content/content-digest.ts'
import { compare, type Side } from '../../src/package/difference/compare.ts'
import type { Change } from '../../src/package/difference/difference.ts'
import { readSources } from '../../src/package/document/sources.ts'
import { inspectFile } from '../../src/package/inspect.ts'
import { kindOf } from '../../src/package/resource.ts'
import { corpus, describeCorpus } from '../support/corpus.ts'
import { mutantsOf, seeded } from '../support/mutants.ts'
import { thereAndBack } from '../support/there-and-back.ts'

const PAIRS = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/corpus/pairs.tsv')
/** Every how many-th package is mutated; all of them take minutes. */
const EVERY = Number(process.env['EVERY'] ?? 7)

function pairs(): [older: string, newer: string][] {
  const [, ...lines] = readFileSync(PAIRS, 'utf8').trimEnd().split(/\r?\n/)
  return lines.map(line => {
    const [older = '', newer = ''] = line.split('\t')
    return [older, newer]
  })
}

function sideOf(bytes: Buffer, name: string): Side {
  const { pkg, document, faults } = inspectFile(bytes, name, readSources)
  if (pkg === undefined) throw new Error(`${name} cannot be read: ${faults[0]?.error.message}`)
  return { pkg, document }
}

const read = (name: string): Side => sideOf(corpus.read(name), name)

/** How the package is called and shall be imported, and when it was saved, is no content. */
const isContent = ({ area, subject }: Change): boolean =>
  !['import setting', 'version'].includes(subject) && (area !== 'package' || subject === 'file')

const contentChanges = (older: Side, newer: Side): Change[] => compare(older, newer).changes.filter(isContent)

describeCorpus('digests of contents', () => {
  test('equal ones belong to packages that differ in nothing, and packages that differ in nothing have equal ones', () => {
    expect(existsSync(PAIRS)).toBe(true)
    const names = corpus.packages()
    const sides = new Map(names.map(name => [name, read(name)]))
    const digests = new Map([...sides].map(([name, side]) => [name, contentDigest(side).whole]))
    const rootName = ({ pkg }: Side): string => pkg.resources[pkg.rootKey]?.details?.displayName ?? ''
    const candidates = names.flatMap((one, at) =>
      names.slice(at + 1).flatMap((other): [string, string][] => {
        const [first, second] = [sides.get(one), sides.get(other)]
        if (first === undefined || second === undefined) return []
        // Packages of other apps are compared where the digests say that they are the same.
        return rootName(first) === rootName(second) || digests.get(one) === digests.get(other) ? [[one, other]] : []
      })
    )
    const wrong: unknown[] = []
    let alike = 0
    let equal = 0
    for (const [one, other] of [...pairs(), ...candidates]) {
      const [older, newer] = [sides.get(one), sides.get(other)]
      if (older === undefined || newer === undefined) throw new Error(`${one} or ${other} is not there`)
      const changes = contentChanges(older, newer)
      const same = digests.get(one) === digests.get(other)
      if (same && changes.length > 0) wrong.push({ one, other, changes })
      if (changes.length === 0) alike += 1
      if (changes.length === 0 && same) equal += 1
    }
    expect(wrong).toEqual([])
    // Of all that differ in nothing, the exports of one unchanged app and the exports that were packed twice.
    expect({ alike, equal }).toEqual({ alike: 46, equal: 46 })
  })

  test('are those of a mutant only where nothing a reader understands was changed', () => {
    const wrong: unknown[] = []
    let read = 0
    let other = 0
    for (const [at, name] of corpus.packages().entries()) {
      if (at % EVERY !== 0) continue
      const bytes = corpus.read(name)
      const original = sideOf(bytes, name)
      const digest = contentDigest(original).whole
      for (const mutant of mutantsOf(bytes, seeded(at + 1))) {
        const { pkg, document } = inspectFile(mutant.bytes, mutant.name, readSources)
        if (pkg === undefined) continue
        read += 1
        const side = { pkg, document }
        if (contentDigest(side).whole !== digest) other += 1
        else if (contentChanges(original, side).length > 0)
          wrong.push({ name, mutant: mutant.name, changes: contentChanges(original, side) })
      }
    }
    expect(wrong).toEqual([])
    expect(read).toBeGreaterThan(100)
    expect(other).toBeGreaterThan(20)
  })
})

describeCorpus('digests of what an environment gives back', () => {
  test.each(corpus.packages())('%s', name => {
    const bytes = corpus.read(name)
    const { whole, byKey } = contentDigest(read(name))
    const back = contentDigest(sideOf(thereAndBack(bytes).bytes, 'the export'))
    expect(back.whole).toBe(whole)
    expect([...back.byKey.values()].sort()).toEqual([...byKey.values()].sort())

    // Several connections of a connector may be mapped to one.
    const mapped = thereAndBack(bytes, (entry, _, all) => {
      const first = Object.values(all).find(
        other => kindOf(other) === 'connection' && other.dependsOn?.[0] === entry.dependsOn?.[0]
      )
      return kindOf(entry) === 'connection' ? { ...entry, id: first?.id, name: first?.name } : entry
    })
    expect(contentDigest(sideOf(mapped.bytes, 'the export')).whole).toBe(whole)
  })

  test('under names that the importer gave', () => {
    for (const name of corpus.packages()) {
      const original = read(name)
      const carried = Object.entries(original.pkg.resources).filter(([, { type }]) => /\/(?:apps|flows)$/i.test(type))
      const names = new Map(carried.map(([key], at) => [key, `Another name ${at}`]))
      const renamed = thereAndBack(corpus.read(name), (entry, key) => ({
        ...entry,
        details: { ...entry.details, displayName: names.get(key) ?? entry.details?.displayName }
      }))
      const back = sideOf(renamed.bytes, 'the export')
      const own = new Map(
        Object.entries(back.pkg.resources).map(([key, resource]) => [key, resource.details?.displayName ?? ''])
      )
      expect(contentDigest(back, own).whole).toBe(contentDigest(original, names).whole)
      expect(contentDigest(back).whole).not.toBe(contentDigest(original).whole)
    }
  })
})
