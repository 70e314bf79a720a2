import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { ActionError } from '../../src/base/errors.ts'
import { readPackage } from '../../src/package/app-package.ts'
import { contentDigest } from '../../src/package/content-digest/content-digest.ts'
import { compare, type Side } from '../../src/package/difference/compare.ts'
import type { Change } from '../../src/package/difference/difference.ts'
import { readSources } from '../../src/package/document/sources.ts'
import { inspectFile } from '../../src/package/inspect.ts'
import { kindOf } from '../../src/package/resource.ts'
import { corpus, describeCorpus } from '../support/corpus.ts'
import { editedValues } from '../support/edited-values.ts'
import { mutantsOf, seeded } from '../support/mutants.ts'
import { thereAndBack } from '../support/there-and-back.ts'
import { thinned } from '../support/thinned.ts'

const PAIRS = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/corpus/pairs.tsv')
/** Packages that are changed at random, with their seeds: every so many-th, as all of them take minutes. */
const EVERY = Number(process.env['EVERY'] ?? 7)
const drawn = (what: string): readonly (readonly [seed: number, name: string])[] =>
  thinned(
    `real packages ${what}`,
    [...corpus.packages().entries()].flatMap(([at, name]) => (at % EVERY === 0 ? [[at + 1, name] as const] : [])),
    4
  )
/** How many a test must at least have come by: the number is that of all packages. */
const least = (number: number, packages: number): number => (packages < 20 ? packages : number)

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

/** Without its document, which the digest does not ask for. */
const packageIn = (bytes: Buffer): Side => ({ pkg: readPackage(bytes, 'the package') })

/** As an import reads it: `undefined` for what it refuses. */
function readable(bytes: Buffer): Side | undefined {
  try {
    return packageIn(bytes)
  } catch (error) {
    if (error instanceof ActionError) return undefined
    throw error
  }
}

/**
 * How the package is called and shall be imported, and when it was saved, is no content. Neither are files that a
 * comparison names only because it cannot say how they differ, as lists of a flow's assets: a digest is of what is read.
 */
const isContent = ({ area, kind, subject }: Change): boolean =>
  kind !== 'unexplained' &&
  !['import setting', 'version'].includes(subject) &&
  (area !== 'package' || subject === 'file')

const contentChanges = (older: Side, newer: Side): Change[] => compare(older, newer).changes.filter(isContent)

describeCorpus('digests of contents', () => {
  test('equal ones belong to packages that differ in nothing, and packages that differ in nothing have equal ones', () => {
    expect(existsSync(PAIRS)).toBe(true)
    const names = thinned('real packages of which each is compared with each', corpus.packages(), 25)
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
    const followed = pairs().filter(pair => pair.every(name => sides.has(name)))
    for (const [one, other] of [...followed, ...candidates]) {
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
    expect(equal).toBe(alike)
    if (names.length === corpus.packages().length) expect(alike).toBe(46)
  })

  test('are those of a mutant only where nothing a reader understands was changed', () => {
    const wrong: unknown[] = []
    let whole = 0
    let other = 0
    const packages = drawn('whose mutants are told apart')
    for (const [seed, name] of packages) {
      const bytes = corpus.read(name)
      const original = sideOf(bytes, name)
      const digest = contentDigest(original).whole
      for (const mutant of mutantsOf(bytes, seeded(seed))) {
        const changed = readable(mutant.bytes)
        if (changed === undefined) continue
        whole += 1
        if (contentDigest(changed).whole !== digest) {
          other += 1
          continue
        }
        const changes = contentChanges(original, sideOf(mutant.bytes, mutant.name))
        if (changes.length > 0) wrong.push({ name, mutant: mutant.name, changes })
      }
    }
    expect(wrong).toEqual([])
    expect(whole).toBeGreaterThan(least(100, packages.length))
    expect(other).toBeGreaterThan(packages.length < 20 ? 0 : 20)
  })
})

/** Places whose edits may go unseen: noise, what is not carried, and what earlier exports left behind. */
const NO_CONTENT = new RegExp(
  [
    '^manifest.json /(?:details/|resources/)',
    '^Microsoft.Flow/flows/manifest.json ',
    '/definition.json /(?:id|name|properties/(?:apiId|isManaged|connectionReferences(?:/[^/]*/(?:tier|apiName|connectionName|isProcess.*))?))$',
    '/definition.json .*/metadata/|/definition.json .*/parameters/\\$(?:connections|authentication)',
    '-identity.json ',
    '^Microsoft.PowerApps/.* /appDefinitionTemplate/(?:id$|tags/(?:has.*Component|minimum.*|publisher.*|siena.*)$)',
    '^Microsoft.PowerApps/.* /appDefinitionTemplate/properties/(?:appUris|appVersion|backgroundImageUri|connectionReferences$|created|executionRestrictions|icons|lastModifiedTime|minClientVersion|shared)',
    '^Microsoft.PowerApps/.*/properties/connectionReferences/[^/]*/(?:displayName|iconUri)$',
    '^document:Header.json /(?:DocVersion|LastSavedDateTimeUTC|MSAppStructureVersion|MinVersionToLoad)$',
    '^document:Properties.json /(?:AnalysisLoadTime|DeserializationLoadTime|.*ErrorCount|ControlCount.*|FileID|Id|Last.*|Name|OriginatingVersion)$',
    '^document:.*PublishInfo.json /(?:AppName|LogoFileName)$',
    '^document:checksum.json ',
    '^document:(?:Controls|Components|AppTests)/.*/(?:ControlUniqueId|PublishOrderIndex|LastModifiedTimestamp|RuleProviderType)$',
    // Those that follow from formulas and tables; a component's version is a moment.
    '^document:(?:References/DataSources|Entities).json ',
    '^document:References/Resources.json .*/RootPath$',
    '^document:References/Templates.json /ComponentTemplates/.*/Version$'
  ].join('|')
)

/** What is said of connectors and connections that both packages need. They are not carried. */
const isOfNeeded = ({ area, kind, subject }: Change): boolean =>
  area === 'resources' && kind !== 'added' && kind !== 'removed' && /connect/.test(subject)

describeCorpus('an edit of a single value', () => {
  test('gives another digest, wherever it is no noise', () => {
    const unseen: unknown[] = []
    let edits = 0
    let seen = 0
    const packages = drawn('of which single values are edited')
    for (const [seed, name] of packages) {
      const bytes = corpus.read(name)
      const original = sideOf(bytes, name)
      const digest = contentDigest(original).whole
      const live = new Set([...original.pkg.flows.map(({ names }) => names.definition), original.pkg.app?.fileName])
      for (const edited of editedValues(bytes, seeded(seed), 12)) {
        const changed = readable(edited.bytes)
        if (changed === undefined) continue
        edits += 1
        if (contentDigest(changed).whole !== digest) {
          seen += 1
          continue
        }
        const place = `${edited.file} /${edited.path.join('/')}`
        const changes = contentChanges(original, sideOf(edited.bytes, name)).filter(change => !isOfNeeded(change))
        const leftBehind = /^Microsoft\.(?:Flow|PowerApps)/.test(edited.file) && !live.has(edited.file)
        if (changes.length > 0 || !(leftBehind || NO_CONTENT.test(place))) unseen.push({ name, place, changes })
      }
    }
    expect(unseen).toEqual([])
    expect(edits).toBeGreaterThan(least(150, packages.length))
    expect(seen).toBeGreaterThan(least(75, packages.length))
  })
})

function hasSeveralConnections({ pkg }: Side): boolean {
  const connectors = Object.values(pkg.resources).flatMap(resource =>
    kindOf(resource) === 'connection' ? [resource.dependsOn?.[0]] : []
  )
  return new Set(connectors).size < connectors.length
}

describeCorpus('digests of what an environment gives back', () => {
  test.each(thinned('real packages whose digests come back', corpus.packages(), 40))('%s', name => {
    const bytes = corpus.read(name)
    const original = packageIn(bytes)
    const { whole, byKey } = contentDigest(original)
    const back = contentDigest(packageIn(thereAndBack(bytes).bytes))
    expect(back.whole).toBe(whole)
    expect([...back.byKey.values()].sort()).toEqual([...byKey.values()].sort())

    // Several connections of a connector may be mapped to one.
    if (!hasSeveralConnections(original)) return
    const mapped = thereAndBack(bytes, (entry, _, all) => {
      const first = Object.values(all).find(
        other => kindOf(other) === 'connection' && other.dependsOn?.[0] === entry.dependsOn?.[0]
      )
      return kindOf(entry) === 'connection' ? { ...entry, id: first?.id, name: first?.name } : entry
    })
    expect(contentDigest(packageIn(mapped.bytes)).whole).toBe(whole)
  })

  test('under names that the importer gave', () => {
    for (const [, name] of drawn('that come back under other names')) {
      const original = packageIn(corpus.read(name))
      const carried = Object.entries(original.pkg.resources).filter(([, { type }]) => /\/(?:apps|flows)$/i.test(type))
      const names = new Map(carried.map(([key], index) => [key, `Another name ${index}`]))
      const renamed = thereAndBack(corpus.read(name), (entry, key) => ({
        ...entry,
        details: { ...entry.details, displayName: names.get(key) ?? entry.details?.displayName }
      }))
      const back = packageIn(renamed.bytes)
      const own = new Map(
        Object.entries(back.pkg.resources).map(([key, resource]) => [key, resource.details?.displayName ?? ''])
      )
      expect(contentDigest(back, own).whole).toBe(contentDigest(original, names).whole)
      expect(contentDigest(back).whole).not.toBe(contentDigest(original).whole)
    }
  })
})
