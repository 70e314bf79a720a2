import { expect, test } from '@jest/globals'
import { openArchive } from '../../src/package/archive.ts'
import { readPackage } from '../../src/package/app-package.ts'
import { Budget } from '../../src/package/budget.ts'
import { recomputedChecksums } from '../../src/package/values/recomputed-checksums.ts'
import { checksumOf, summary } from '../../src/package/values/file-checksum.ts'
import { corpus, describeCorpus } from '../support/corpus.ts'

interface Checksums {
  readonly ServerStampedChecksum: string
  readonly ServerPerFileChecksums: Readonly<Record<string, string>>
}

const documents = corpus.packages().flatMap(name => {
  try {
    const { app } = readPackage(corpus.read(name), name)
    if (app === undefined) return []
    const document = openArchive(app.document, 'the document', undefined, { leadingSeparator: true })
    return document.has('checksum.json') ? [{ name, document }] : []
  } catch {
    return []
  }
})

describeCorpus('checksums of real documents', () => {
  test('there are some', () => {
    expect(documents).toHaveLength(3)
  })

  test.each(documents)('$name', ({ document }) => {
    const listed = JSON.parse(document.read('checksum.json').toString('utf8')) as Checksums
    const budget = new Budget()
    for (const [file, recorded] of Object.entries(listed.ServerPerFileChecksums)) {
      const name = file.replaceAll('\\', '/')
      const part = summary(name, document.read(name), budget)
      expect([file, part && checksumOf([part])]).toEqual([file, recorded.replace(/^C\d_/, '')])
    }
    // The same content, written otherwise, has the same checksums.
    const [edited = ''] = document.names.filter(name => /^Controls\/.*\.json$/.test(name))
    const text = document.read(edited).toString('utf8')
    const same = recomputedChecksums(document, new Map([[edited, Buffer.from(JSON.stringify(JSON.parse(text)))]]))
    expect(same).toMatchObject({ isWhole: true })
    expect(JSON.parse(same?.bytes?.toString('utf8') ?? '')).toEqual(listed)
    const other = recomputedChecksums(document, new Map([[edited, Buffer.from(text.replace('"Name":"', '"Name":"x'))]]))
    const anew = JSON.parse(other?.bytes?.toString('utf8') ?? '') as Checksums
    const differing = Object.keys(listed.ServerPerFileChecksums).filter(
      file => listed.ServerPerFileChecksums[file] !== anew.ServerPerFileChecksums[file]
    )
    expect(differing.map(file => file.replaceAll('\\', '/'))).toEqual([edited])
    expect(anew.ServerStampedChecksum).not.toBe(listed.ServerStampedChecksum)
    expect(anew.ServerStampedChecksum.slice(0, 3)).toBe(listed.ServerStampedChecksum.slice(0, 3))
  })
})
