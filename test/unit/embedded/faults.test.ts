import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../../src/base/errors.ts'
import { createFaults, FAULTS, type FaultName } from '../../../src/embedded/faults.ts'

const occurrences = (name: FaultName, fault: string, attempts = 5): number => {
  const faults = createFaults([fault])
  return Array.from({ length: attempts }, () => faults.trigger(name)).filter(Boolean).length
}

describe('injected faults', () => {
  test.each([
    ['resource-fails', 1],
    ['throttled-twice', 2],
    ['lease-held', 5]
  ] as const)('%s occurs %i times in five', (name, times) => {
    expect(occurrences(name, name)).toBe(times)
  })

  test('occur as often as the number says', () => {
    expect(occurrences('lease-held', 'lease-held:3')).toBe(3)
    expect(occurrences('link-expired', ' link-expired:2 ')).toBe(2)
  })

  test('occur only when they were injected, and are pending until they did', () => {
    const faults = createFaults(['link-expired'])
    expect(faults.trigger('never-finishes')).toBe(false)
    expect(faults.pending).toEqual(['link-expired'])
    expect(faults.trigger('link-expired')).toBe(true)
    expect(faults.pending).toEqual([])
    faults.inject('never-finishes')
    expect(faults.pending).toEqual(['never-finishes'])
  })

  test('that never occurred are told apart from those that did, even where they have more to come', () => {
    const faults = createFaults(['lease-held', ' link-expired:2', 'never-finishes'])
    faults.trigger('lease-held')
    expect(faults.unused).toEqual(['link-expired:2', 'never-finishes'])
    faults.trigger('link-expired')
    expect(faults.unused).toEqual(['never-finishes'])
    expect(faults.pending).toEqual(['lease-held', 'link-expired', 'never-finishes'])
  })

  test.each(['meteor', '', 'constructor', '__proto__', 'Link-Expired', 'x'.repeat(10_000)])('%j is no fault', name => {
    expect(() => createFaults([name])).toThrow(ActionError)
    expect(() => createFaults([name])).toThrow(/docs\/embedded\.md/)
  })

  test.each([
    ['throtled-twice', 'throttled-twice'],
    ['Lease-Held', 'lease-held'],
    ['publish-refuse:2', 'publish-refused']
  ])('%s: did you mean %s?', (fault, suggestion) => {
    expect(() => createFaults([fault])).toThrow(`Did you mean ${suggestion}?`)
  })

  test('suggests nothing for a name that is not similar to any', () => {
    expect(() => createFaults(['meteor'])).not.toThrow(/Did you mean/)
  })

  test.each(['0', '-1', '1.5', 'x', '', '1:2', 'NaN'])('lease-held:%s has no valid count', times => {
    expect(() => createFaults([`lease-held:${times}`])).toThrow(/lease-held:3/)
  })

  test('each has a description', () => {
    for (const words of Object.values(FAULTS)) expect(words).toMatch(/\w+ \w+/)
  })
})
