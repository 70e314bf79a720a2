import { describe, expect, test } from '@jest/globals'
import { Reading } from '../../../../src/package/reading.ts'
import { folderArchive } from '../../../../src/package/folder.ts'
import { ALL_RULES } from '../../../../src/package/rules/catalogue.ts'
import { readingFindings } from '../../../../src/package/rules/reading-rules.ts'
import type { Found } from '../../../../src/package/rules/rule.ts'
import { type RuleOver, runRules } from '../../../../src/package/rules/run-rules.ts'

const rule = (id: string, look: () => Iterable<Found>): RuleOver<object> => ({
  id,
  severity: 'warning',
  about: 'a',
  consequence: 'c',
  remedy: 'r',
  look
})

describe('a rule that breaks', () => {
  const broken = rule('broken', function* () {
    yield { message: 'found before' }
    throw new TypeError('quotes "p4ssw0rd of the package"')
  })
  const atOnce = rule('at-once', () => {
    throw new RangeError('stack')
  })
  const sound = rule('sound', () => [{ message: 'found' }])

  test('is an error that names it, keeps what it found, and stops no other', () => {
    const findings = runRules({}, [atOnce, broken, sound])
    expect(findings.map(({ rule: id, severity }) => [id, severity])).toEqual([
      ['check-failed', 'error'],
      ['broken', 'warning'],
      ['check-failed', 'error'],
      ['sound', 'warning']
    ])
    expect(findings[0]?.message).toContain('at-once')
    expect(findings[2]?.message).toContain('broken')
    expect(JSON.stringify(findings)).not.toContain('p4ssw0rd')
  })

  test('is among the rules that are documented', () => {
    expect(ALL_RULES.filter(({ id }) => id === 'check-failed')).toHaveLength(1)
  })
})

test('a part whose reading breaks is a fault of the check on that file', () => {
  const reading = new Reading(folderArchive([], 'x'), 'x', { tolerant: true })
  reading.attempt('a.json', () => {
    throw new TypeError('of ours, with "p4ssw0rd"')
  })
  const [finding, ...others] = readingFindings({
    recognised: { kind: 'package', what: 'a package', remedy: '' },
    faults: reading.faults
  })
  expect(others).toEqual([])
  expect(finding).toMatchObject({ rule: 'check-failed', severity: 'error', place: { file: 'a.json' } })
  expect(JSON.stringify(finding)).not.toContain('p4ssw0rd')
})
