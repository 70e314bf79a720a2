import { describe, expect, test } from '@jest/globals'
import { openArchive } from '../../../../src/package/archive.ts'
import { Budget } from '../../../../src/package/budget.ts'
import { recomputedChecksums } from '../../../../src/package/values/recomputed-checksums.ts'
import { checksumOf, summary } from '../../../../src/package/values/file-checksum.ts'
import { normalXml } from '../../../../src/package/values/normal-xml.ts'
import { rawZip } from '../../../support/raw-zip.ts'

describe('normalXml', () => {
  test.each([
    ['elements on one line are indented', '<a><b x="1"/><c></c></a>', '<a>\n  <b x="1" />\n  <c></c>\n</a>'],
    ['an element with text stays on its line', '<a><b>t <i>u</i></b></a>', '<a>\n  <b>t <i>u</i></b>\n</a>'],
    ['a section of text as well', '<a><![CDATA[<x>]]></a>', '<a><![CDATA[<x>]]></a>'],
    ['marks are escaped alike', `<a x='"&#38;>'>&quot;&gt;</a>`, '<a x="&quot;&amp;&gt;">"&gt;</a>'],
    ['blanks between elements go', '<a>\r\n  <b />\r\n</a>', '<a>\n  <b />\n</a>']
  ])('%s', (_, text, normal) => {
    expect(normalXml(text)).toBe(normal)
  })

  test.each(['<a>', '</a>', '<a', '<!-- ', '<a></a></b>', '<x>'.repeat(200)])('%s is refused', text => {
    expect(normalXml(text)).toBeUndefined()
  })
})

describe('recomputedChecksums', () => {
  const files = [
    { name: 'Header.json', bytes: '{"DocVersion":"1"}' },
    { name: 'Controls\\1.json', bytes: '{"TopParent":{"Rules":[{"InvariantScript":"  a\\n b "}]}}' }
  ]
  const budget = new Budget()
  const sum = (at: number): string => {
    const part = summary(files[at]?.name ?? '', Buffer.from(files[at]?.bytes ?? ''), budget)
    return part === undefined ? '' : `C8_${checksumOf([part])}`
  }
  const document = (perFile: Readonly<Record<string, string>>) =>
    openArchive(
      rawZip([
        ...files,
        {
          name: 'checksum.json',
          bytes: JSON.stringify({ ServerStampedChecksum: 'C8_x', ServerPerFileChecksums: perFile })
        }
      ]),
      'the document'
    )
  const known = { 'Controls\\1.json': sum(1), 'Header.json': sum(0) }
  const edit = new Map([['Header.json', Buffer.from('{"DocVersion":"2"}')]])

  test('the checksum of an edited file is made anew; one that is not reproduced stays', () => {
    const anew = recomputedChecksums(document(known), edit)
    expect(anew?.isWhole).toBe(false)
    const value = JSON.parse(anew?.bytes?.toString('utf8') ?? '') as Record<string, Record<string, string>>
    expect(value['ServerStampedChecksum']).toBe('C8_x')
    expect(value['ServerPerFileChecksums']?.['Controls\\1.json']).toBe(sum(1))
    expect(value['ServerPerFileChecksums']?.['Header.json']).not.toBe(sum(0))
    expect(recomputedChecksums(document({ ...known, 'Header.json': 'C8_y' }), edit)).toEqual({
      name: 'checksum.json',
      isWhole: false
    })
  })

  test('there is nothing to do without changes, or without the file', () => {
    expect(recomputedChecksums(document(known), new Map())).toBeUndefined()
    expect(recomputedChecksums(openArchive(rawZip(files), 'the document'), edit)).toBeUndefined()
  })

  test('blanks in formulas, the order of members and line ends do not count', () => {
    const other = Buffer.from('{"TopParent":{"Rules":[{"InvariantScript":"a b"}]}}')
    const part = summary('Controls/1.json', other, budget)
    expect(part && `C8_${checksumOf([part])}`).toBe(sum(1))
  })
})
