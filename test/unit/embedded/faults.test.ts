import { describe, expect, test } from '@jest/globals'
import { createFaults, FAULTS, type FaultName } from '../../../src/embedded/faults.ts'

const strikesOf = (name: FaultName, ordered: string, attempts = 5): number => {
  const faults = createFaults([ordered])
  return Array.from({ length: attempts }, () => faults.trigger(name)).filter(Boolean).length
}

describe('ordered failures', () => {
  test.each([
    ['resource-fails', 1],
    ['throttled-twice', 2],
    ['lease-held', 5]
  ] as const)('%s strikes %i times of five', (name, times) => {
    expect(strikesOf(name, name)).toBe(times)
  })

  test('strike as often as a number says', () => {
    expect(strikesOf('lease-held', 'lease-held:3')).toBe(3)
    expect(strikesOf('link-expired', ' link-expired:2 ')).toBe(2)
  })

  test('strike only when they were ordered, and are pending until they have', () => {
    const faults = createFaults(['link-expired'])
    expect(faults.trigger('never-finishes')).toBe(false)
    expect(faults.pending).toEqual(['link-expired'])
    expect(faults.trigger('link-expired')).toBe(true)
    expect(faults.pending).toEqual([])
    faults.inject('never-finishes')
    expect(faults.pending).toEqual(['never-finishes'])
  })

  test.each(['meteor', '', 'constructor', '__proto__', 'Link-Expired'])('%j is no fault', name => {
    expect(() => createFaults([name])).toThrow(RangeError)
    expect(() => createFaults([name])).toThrow(/throttled-twice/)
  })

  test.each(['0', '-1', '1.5', 'x', '', '1:2', 'NaN'])('lease-held:%s does not say how often', times => {
    expect(() => createFaults([`lease-held:${times}`])).toThrow(/how often/)
  })

  test('each says what it looks like', () => {
    for (const words of Object.values(FAULTS)) expect(words).toMatch(/\w+ \w+/)
  })
})
