import { describe, expect, test } from '@jest/globals'
import { STRUCTURE_RULES } from '../../../../src/package/rules/structure-rules.ts'
import { BROKEN, structureOf, structureWith, withProperties, withWorkflow } from '../../../support/broken-structure.ts'
import { writeArchive } from '../../../../src/package/archive.ts'

describe('structural rules', () => {
  test('a whole package breaks none', () => {
    expect(structureWith({})).toEqual([])
  })

  test('there is a package that breaks each of them', () => {
    expect(Object.keys(BROKEN).sort()).toEqual(STRUCTURE_RULES.map(({ id }) => id).sort())
  })

  test.each(STRUCTURE_RULES.map(({ id }) => id))('%s is broken alone', id => {
    const findings = structureOf(BROKEN[id]?.() ?? writeArchive([], new Date(0)))
    expect(findings.map(({ rule }) => rule)).toEqual([id])
    const [finding] = findings
    expect(finding?.severity).toBe(STRUCTURE_RULES.find(rule => rule.id === id)?.severity)
    expect(finding?.place?.file).toMatch(/./)
  })

  test('texts of any length end in findings of few words', () => {
    const long = Array.from({ length: 400 }, (_, at) => `a${at * 7919}`).join(' ')
    const found = structureWith(
      withWorkflow({
        actions: { [long]: { actions: { In: { runAfter: { [long]: [] }, inputs: `@body('${long}x')` } } } }
      })
    )
    expect(found.map(({ rule }) => rule)).toEqual([
      'unknown-run-after',
      'long-action-name',
      'unknown-action-in-expression'
    ])
    for (const { message, place } of found) {
      expect(message.length).toBeLessThan(400)
      expect(place?.pointer).toBeUndefined()
    }
    const [named] = structureWith(withProperties({ displayName: long }))
    expect([named?.rule, (named?.message.length ?? 0) < 300]).toEqual(['flow-name-differs', true])
  })

  test.each(STRUCTURE_RULES)('$id has texts a person can read', rule => {
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    for (const text of [rule.about, rule.consequence, rule.remedy]) {
      expect(text).toMatch(/^(?:[A-Z]|definition\.json ).*[.|]$/)
      expect(text.length).toBeLessThan(300)
    }
    if (rule.stopsImport === true) expect(rule.severity).toBe('error')
  })
})
