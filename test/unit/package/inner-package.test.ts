import { describe, expect, test } from '@jest/globals'
import { Budget } from '../../../src/package/budget.ts'
import { digestOf } from '../../../src/package/digest.ts'
import { innerPackage } from '../../../src/package/inner-package.ts'
import { inspectFile } from '../../../src/package/inspect.ts'
import { readingFindings } from '../../../src/package/rules/reading-rules.ts'
import { rawZip } from '../../support/raw-zip.ts'
import { samplePackage, zipped } from '../../support/sample-package.ts'

const PACKAGE = zipped(samplePackage())
const WRAPPED = zipped({ 'artifact/readme.md': 'x', 'artifact/app.zip': PACKAGE })

describe('a package in a zip archive', () => {
  test('is found with its name and its bytes', () => {
    expect(innerPackage(WRAPPED)).toEqual({ name: 'app.zip', bytes: PACKAGE })
  })

  test.each([
    ['a package', PACKAGE],
    ['a package that carries a zip', zipped(samplePackage({ 'extra.zip': PACKAGE }))],
    ['two packages', zipped({ 'a.zip': PACKAGE, 'b.zip': PACKAGE })],
    ['a package in a zip in a zip', zipped({ 'a.zip': WRAPPED })],
    ['another zip', zipped({ 'a.zip': rawZip([{ name: 'solution.xml', bytes: '' }]) })],
    ['what is no zip', zipped({ 'a.zip': 'PK' })],
    ['nothing', rawZip([])],
    ['no zip at all', Buffer.from('a')]
  ])('is not looked for in %s', (_, bytes) => {
    expect(innerPackage(bytes)).toBeUndefined()
  })

  test('that costs too much is none', () => {
    const limits = { parsedBytes: 1000, marks: 100, inflatedBytes: 100, files: 100 }
    expect(innerPackage(WRAPPED, new Budget(limits))).toBeUndefined()
  })

  test('is checked as what an import takes, with a note', () => {
    const inspection = inspectFile(WRAPPED, '"app.zip"')
    expect(inspection.recognised.kind).toBe('package-in-zip')
    expect(inspection.pkg?.digest).toBe(digestOf(PACKAGE))
    expect(readingFindings(inspection).map(({ rule, severity }) => [rule, severity])).toEqual([
      ['package-in-zip', 'note']
    ])
  })
})
