import { describe, expect, test } from '@jest/globals'
import { matrixOf } from '../../../../src/commands/targets/matrix.ts'

const targets = (count: number): { id: string }[] =>
  Array.from({ length: count }, (_, at) => ({ id: `customer-${at + 1}` }))

const BROAD = { name: 'broad', pause: 90_000, isWhole: false }

describe('the matrix of a ring', () => {
  test('has its targets in chunks, with names that are unique and safe', () => {
    expect(matrixOf(BROAD, targets(5), 2, 4)).toEqual({
      ring: 'broad',
      parallel: 2,
      pause: 90,
      targets: 'customer-1,customer-2,customer-3,customer-4,customer-5',
      include: [
        { name: 'customer-1 + 1', only: 'customer-1,customer-2', environment: '' },
        { name: 'customer-3 + 1', only: 'customer-3,customer-4', environment: '' },
        { name: 'customer-5', only: 'customer-5', environment: '' }
      ]
    })
  })

  test('keeps targets of different environments of GitHub in different jobs', () => {
    const { include } = matrixOf(
      BROAD,
      [{ id: 'a', githubEnvironment: 'EU 🚀' }, { id: 'b' }, { id: 'c', githubEnvironment: 'EU 🚀' }],
      8,
      1
    )
    expect(include).toEqual([
      { name: 'a + 1', only: 'a,c', environment: 'EU 🚀' },
      { name: 'b', only: 'b', environment: '' }
    ])
  })

  test('names a whole ring by its name, and no more targets than an input can name', () => {
    const many = targets(10_000)
    expect(matrixOf({ ...BROAD, isWhole: true }, many, 50, 8).targets).toBe('ring:broad')
    expect(() => matrixOf(BROAD, many, 50, 8)).toThrow(/have 138893 characters, and an input may have 120000/)
    expect(() => matrixOf({ ...BROAD, isWhole: true }, many, 10_000, 8)).toThrow(/targets-per-job lower/)
  })

  test('has no more jobs than GitHub runs: 300 chunks are refused with the size that fits', () => {
    expect(() => matrixOf(BROAD, targets(300), 1, 8)).toThrow(
      /there would be 300, and GitHub runs at most 256.*to 2 or/
    )
    expect(matrixOf(BROAD, targets(300), 2, 8).include).toHaveLength(150)
    expect(matrixOf(BROAD, targets(256), 1, 8).include).toHaveLength(256)
  })
})
