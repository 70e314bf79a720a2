import { describe, expect, test } from '@jest/globals'
import { digestOf, sameDigest } from '../../../src/package/digest.ts'

const EMPTY = 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

describe('digest', () => {
  test('is the SHA-256 of the bytes, with its name', () => {
    expect(digestOf(new Uint8Array())).toBe(EMPTY)
    expect(digestOf(Buffer.from('abc'))).toBe('sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  test.each([
    ['upper case', EMPTY.toUpperCase()],
    ['no prefix', EMPTY.slice(7)],
    ['blanks around it', ` ${EMPTY}\n`]
  ])('compares alike with %s', (_, other) => {
    expect(sameDigest(EMPTY, other)).toBe(true)
  })

  test('two empty texts are no match, since nothing was compared', () => {
    expect(sameDigest('', '')).toBe(false)
    expect(sameDigest('sha256:', '')).toBe(false)
  })

  test('tells one digit', () => {
    expect(sameDigest(EMPTY, `${EMPTY.slice(0, -1)}6`)).toBe(false)
  })
})
