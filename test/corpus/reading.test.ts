import { expect, test } from '@jest/globals'
import { readPackage } from '../../src/package/app-package.ts'
import { checkBeforeImport } from '../../src/package/checks.ts'
import { openArchive } from '../../src/package/archive.ts'
import { digestOf, sameDigest } from '../../src/package/digest.ts'
import { recognise } from '../../src/package/recognise.ts'
import { corpus, describeCorpus } from '../support/corpus.ts'
import { refusalOf } from '../support/refusal.ts'

/** `PowerApps/apps=1;Flow/flows=2;…` as the index counts them. */
function countsOf(column: string): Record<string, number> {
  return Object.fromEntries(
    column.split(';').map(part => {
      const [type = '', count = ''] = part.split('=')
      return [`Microsoft.${type}`, Number(count)]
    })
  )
}

/** What the index says a file is, in the words of its notes. */
function expectedKind(notes: string): string {
  const kinds: readonly (readonly [string, string])[] = [
    ['Dataverse solution', 'solution'],
    ['AppleDouble', 'apple-double'],
    ['bundle zip', 'bundle'],
    ['git-LFS', 'git-lfs-pointer']
  ]
  const found = kinds.find(([sign]) => notes.includes(sign))
  if (found === undefined) throw new Error(`notes without a kind: ${notes}`)
  return found[1]
}

describeCorpus('reading real packages', () => {
  test('there are 135 of them', () => {
    expect(corpus.packages()).toHaveLength(135)
  })

  test.each(corpus.packages())('%s', name => {
    const bytes = corpus.read(name)
    const row = corpus.row(name)
    const pkg = readPackage(bytes, name)

    expect(sameDigest(pkg.digest, row['sha256'] ?? '')).toBe(true)
    expect(pkg.size).toBe(Number(row['size']))
    const expected = countsOf(row['resources_by_type'] ?? '')
    const counts = Object.fromEntries(Object.keys(expected).map(type => [type, 0]))
    for (const { type } of Object.values(pkg.resources)) counts[type] = (counts[type] ?? 0) + 1
    expect(counts).toEqual(expected)

    // Whole: every listed app and flow is there, and nothing was left unread.
    expect(pkg.kind).toBe(row['kind'] === 'flow' ? 'flow' : 'app')
    expect(pkg.app === undefined).toBe(pkg.kind === 'flow')
    expect(pkg.flows).toHaveLength(expected['Microsoft.Flow/flows'] ?? Number.NaN)
    expect(pkg.flows.map(({ missingMaps }) => missingMaps).filter(maps => maps !== undefined)).toEqual([])
    expect(pkg.others).toEqual([])
    if (pkg.app !== undefined) {
      expect(pkg.app.folder).toMatch(/^\d{17,20}$/)
      expect(recognise(pkg.app.document).kind).toBe('msapp')
      expect(pkg.app.version).toMatch(/^\d{4}-\d{2}-\d{2}T/)
    }
    for (const flow of pkg.flows) expect(flow.id).not.toBe(flow.key)

    expect(recognise(bytes).kind).toBe((row['notes'] ?? '').includes('WRAPPED') ? 'wrapped-package' : 'package')
    expect(checkBeforeImport(pkg).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('files left over from earlier exports are counted as the index counts them', () => {
    const stale = corpus.packages().flatMap(name => {
      const count = /(\d+) STALE/.exec(corpus.row(name)['notes'] ?? '')?.[1]
      return count === undefined ? [] : [{ name, count }]
    })
    expect(stale.length).toBeGreaterThan(0)
    for (const { name, count } of stale)
      expect(readPackage(corpus.read(name), name).warnings.join('\n')).toContain(`${count} files in the app's folder`)
  })

  test('only packages that were packed again are called unlike an export', () => {
    for (const name of corpus.packages()) {
      const notes = corpus.row(name)['notes'] ?? ''
      const { oddities } = openArchive(corpus.read(name), name)
      expect([name, oddities.length > 0]).toEqual([name, /BACKSLASH|directory entries|WRAPPED/.test(notes)])
    }
  })
})

describeCorpus('refusing what people mistake for packages', () => {
  test('there are 14 of them', () => {
    expect(corpus.notPackages()).toHaveLength(14)
  })

  test.each(corpus.notPackages())('%s', name => {
    const bytes = corpus.read(name)
    const recognised = recognise(bytes)
    expect(recognised.kind).toBe(expectedKind(corpus.row(name)['notes'] ?? ''))
    const error = refusalOf(() => readPackage(bytes, name))
    expect(error.why).toContain(recognised.what)
    expect(error.remedy).toBe(recognised.remedy)
    expect(error.remedy).not.toBe('')
  })

  test('of a bundle, the packages in it are named and can be read', () => {
    const bundle = corpus.notPackages().filter(name => name.includes('CrisisCommunicationPackage'))
    expect(bundle).toHaveLength(1)
    for (const name of bundle) {
      const { inner = [] } = recognise(corpus.read(name))
      expect(inner).toHaveLength(6)
      const archive = openArchive(corpus.read(name), name)
      for (const packed of inner)
        expect(readPackage(archive.read(packed), packed).digest).toBe(digestOf(archive.read(packed)))
    }
  })
})
