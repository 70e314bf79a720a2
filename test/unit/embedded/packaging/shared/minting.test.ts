import { describe, expect, test } from '@jest/globals'
import {
  appFolderOf,
  newGuid,
  registerAppFolder,
  packageKeyOf
} from '../../../../../src/embedded/packaging/shared/minting.ts'
import { serviceRefusalOf } from '../../../../support/service-refusal.ts'
import { smallWorld } from '../../../../support/small-world.ts'

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const FLOW = '/providers/Microsoft.Flow/flows/6a'

describe('package keys', () => {
  test('are lower-case GUIDs of version 4', () => {
    const world = smallWorld('a')
    for (let number = 0; number < 50; number++) expect(packageKeyOf(world, 'a', `${FLOW}${number}`)).toMatch(GUID)
  })

  test('stay the same for a resource whatever the case of its id, even in a world read back from disk', () => {
    const world = smallWorld('a')
    const key = packageKeyOf(world, 'a', FLOW)
    expect(packageKeyOf(world, 'A', FLOW.toUpperCase())).toBe(key)
    expect(packageKeyOf(JSON.parse(JSON.stringify(world)), 'a', FLOW)).toBe(key)
    expect(packageKeyOf(smallWorld('a'), 'a', FLOW)).toBe(key)
  })

  test('differ between resources, environments and worlds', () => {
    const world = smallWorld('a', 'b')
    const keys = [
      packageKeyOf(world, 'a', FLOW),
      packageKeyOf(world, 'b', FLOW),
      packageKeyOf(world, 'a', `${FLOW}0`),
      packageKeyOf(smallWorld('a'), 'a', FLOW)
    ]
    expect(new Set(keys).size).toBe(4)
  })
})

describe('app folders', () => {
  test('are unsigned 64-bit numbers beyond 2^53, one for each key', () => {
    const world = smallWorld('a')
    const folders = Array.from({ length: 200 }, (_, number) => appFolderOf(world, `key ${number}`))
    expect(new Set(folders).size).toBe(200)
    for (const folder of folders) {
      expect(folder).toMatch(/^\d+$/)
      expect(BigInt(folder)).toBeGreaterThan(2n ** 53n)
      expect(BigInt(folder)).toBeLessThan(2n ** 64n)
    }
    expect(appFolderOf(world, 'KEY 7')).toBe(folders[7])
  })

  test('an unknown pair is accepted and recorded', () => {
    const world = smallWorld('a')
    registerAppFolder(world, 'AAAA', '9007199254740993')
    registerAppFolder(world, 'aaaa', '9007199254740993')
    expect(appFolderOf(world, 'aaaa')).toBe('9007199254740993')
  })

  test('a known key with another folder, or a known folder with another key, is rejected without an explanation', () => {
    const world = smallWorld('a')
    const folder = appFolderOf(world, 'aaaa')
    const before = structuredClone(world)
    expect(serviceRefusalOf(() => registerAppFolder(world, 'aaaa', '9007199254740993'))).toBe('500 InternalServerError')
    expect(serviceRefusalOf(() => registerAppFolder(world, 'bbbb', folder))).toBe('500 InternalServerError')
    expect(world).toEqual(before)
  })

  test('a key named like a method is not a known key', () => {
    const world = smallWorld('a')
    registerAppFolder(world, 'constructor', '9007199254740993')
    registerAppFolder(world, '__proto__', '9007199254740995')
    expect(appFolderOf(world, '__proto__')).toBe('9007199254740995')
  })
})

test('ids for new things never repeat, and the same world gives the same ones', () => {
  const draw = (): string[] => {
    const world = smallWorld('a')
    return Array.from({ length: 20 }, () => newGuid(world, 'app'))
  }
  expect(new Set(draw()).size).toBe(20)
  expect(draw()).toEqual(draw())
})
