import { describe, expect, test } from '@jest/globals'
import { jsonChanges, newFingerprints } from '../../../../src/package/difference/json-changes.ts'

describe('JSON compared', () => {
  test('equal values differ in nothing, whatever the order of their keys', () => {
    expect(jsonChanges({ a: 1, b: [{ c: 2, d: null }] }, { b: [{ d: null, c: 2 }], a: 1 })).toEqual([])
  })

  test('places are reported with what was there before and is there after', () => {
    expect(jsonChanges({ a: { b: 1, c: [1, 2] }, d: 'x' }, { a: { b: 2, c: [1, 3] }, e: 'y' })).toEqual([
      { path: ['a', 'b'], before: 1, after: 2 },
      { path: ['a', 'c', 1], before: 2, after: 3 },
      { path: ['d'], before: 'x' },
      { path: ['e'], after: 'y' }
    ])
  })

  test('another kind of value is one change', () => {
    expect(jsonChanges({ a: { b: 1 } }, { a: [1] })).toEqual([{ path: ['a'], before: { b: 1 }, after: [1] }])
    expect(jsonChanges(1, '1')).toEqual([{ path: [], before: 1, after: '1' }])
    expect(jsonChanges({ a: null }, {})).toEqual([{ path: ['a'], before: null }])
  })

  test('an element put into an array leaves its neighbours alone', () => {
    const list = [{ a: 1 }, { a: 2 }, { a: 3 }]
    expect(jsonChanges(list, [list[0], { a: 9 }, list[1], list[2]])).toEqual([{ path: [1], after: { a: 9 } }])
    expect(jsonChanges(list, [list[1], list[2]])).toEqual([{ path: [0], before: { a: 1 } }])
    expect(jsonChanges([], [1, 2])).toEqual([
      { path: [0], after: 1 },
      { path: [1], after: 2 }
    ])
  })

  test('keys that mean something to JavaScript are keys like any other', () => {
    const hostile = JSON.parse('{"__proto__": {"a": 1}, "constructor": 2}') as unknown
    expect(jsonChanges({}, hostile)).toEqual([
      { path: ['__proto__'], after: { a: 1 } },
      { path: ['constructor'], after: 2 }
    ])
    expect(jsonChanges(hostile, {})).toHaveLength(2)
  })

  test('fingerprints are equal for equal values alone', () => {
    const print = newFingerprints()
    expect(print({ a: [1, { b: 2 }] })).toBe(print({ a: [1, { b: 2 }] }))
    expect(print({ a: 1, b: 2 })).toBe(print({ b: 2, a: 1 }))
    const others = [1, '1', null, 'null', true, 'true', [], {}, [1], [[1]], { 1: 1 }, { a: ['1,2'] }, { a: ['1', '2'] }]
    expect(new Set(others.map(print)).size).toBe(others.length)
  })
})
