import { describe, expect, test } from '@jest/globals'
import { ALL_RULES } from '../../../../../src/package/rules/catalogue.ts'
import { CONTENT_RULES } from '../../../../../src/package/rules/content-rules.ts'
import {
  ALWAYS,
  contentOf,
  controlFile,
  rulesOf,
  withDocument,
  withFormula,
  withHttp
} from '../../../../support/content-findings.ts'

describe('content rules', () => {
  test('the sample raises what every package of its kind does, and no more', () => {
    expect(rulesOf({})).toEqual(ALWAYS)
  })

  test('no other rule has the id of one of them', () => {
    const ids = ALL_RULES.map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  test.each(CONTENT_RULES)('$id has texts a person can read', rule => {
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    for (const text of [rule.about, rule.consequence, rule.remedy]) {
      expect(text).toMatch(/^[A-Z].*\.$/)
      expect(text.length).toBeLessThan(300)
    }
    expect(rule.stopsImport).toBeUndefined()
  })

  test('texts of any length and nesting end in findings of few words', () => {
    const long = `https://contoso.sharepoint.com/sites/${'x'.repeat(2_000)} `
    for (const changes of [withHttp({ body: long.repeat(9) }), withFormula(`"${long.repeat(9)}"`)])
      for (const { message } of contentOf(changes)) expect(message.length).toBeLessThan(500)
  })

  test('what a hostile document calls things does no harm', () => {
    const name = '::error::\u202e`<b>|@all'
    const changes = withDocument({
      'Controls/1.json': controlFile({ OnVisible: 'Set(password, "Abcd1234!x")' }, [], [name, 'screen'])
    })
    const findings = contentOf(changes)
    expect(findings.map(({ rule }) => rule)).toContain('possible-secret')
    for (const { message } of findings) expect(message).not.toMatch(/[\u202e\n]/)
  })
})
