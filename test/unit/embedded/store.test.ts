import { spawn } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ActionError } from '../../../src/base/errors.ts'
import type { Environment, World } from '../../../src/embedded/world/model.ts'
import { setOwn } from '../../../src/embedded/packaging/shared/lookup.ts'
import { openStore } from '../../../src/embedded/world/store.ts'
import { mkdirs, root } from '../../support/runner.ts'

const blank = (): World => ({
  format: 1,
  tenantId: 't',
  signingKey: 'k',
  users: {},
  applications: {},
  environments: {},
  containers: {},
  operations: {},
  minted: { keys: {}, folders: {} }
})

const anEnvironment = (name: string): Environment => ({
  name,
  displayName: name,
  isDefault: false,
  location: 'europe',
  makers: [],
  gateways: [],
  apps: {},
  flows: {},
  connectors: {},
  connections: {},
  entities: {},
  picklists: {},
  unknown: {}
})

describe('the state on disk', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'state-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  test('changes are there after reopening', () => {
    const store = openStore(folder, blank)
    const digest = store.blobs.add(Buffer.from('bytes'))
    store.change(world => {
      world.minted.keys['one'] = digest
    })
    const again = openStore(folder, () => {
      throw new Error('the world exists')
    })
    expect(again.world).toEqual(store.world)
    expect(again.blobs.read(digest).toString()).toBe('bytes')
    expect(readFileSync(join(folder, 'world.json'), 'utf8')).toContain('\n  "tenantId": "t",\n')
  })

  test('a change that throws has no effect', () => {
    const store = openStore(folder, blank)
    expect(() =>
      store.change(world => {
        world.tenantId = 'half'
        throw new Error('stop')
      })
    ).toThrow('stop')
    expect(store.world.tenantId).toBe('t')
    expect(openStore(folder, blank).world.tenantId).toBe('t')
  })

  test('a world is whole again after its server was killed, and after its end', () => {
    const [environment, other] = [anEnvironment('one'), anEnvironment('two')]
    const store = openStore(folder, () => ({ ...blank(), environments: { one: environment, two: other } }))
    const ends: [change: string, work: (world: World) => void][] = [
      ['an entry deep down', world => void world.environments['one']?.makers.push('someone')],
      ['a new entry', world => void (world.environments['three'] = anEnvironment('three'))],
      ['an entry that is gone', world => void delete world.environments['two']],
      ['a hostile name', world => setOwn(world.environments, '__proto__', anEnvironment('hostile'))],
      ['a text', world => void (world.minted.keys['a'] = 'b')],
      ['a count', world => void (world.minted.count = 7)],
      ['something rare', world => void (world.groups = { g: { id: 'g', displayName: 'G', members: [] } })],
      ['a record as a whole', world => void (world.environments = { four: anEnvironment('four') })],
      ['everything', world => void Object.assign(world, structuredClone({ ...blank(), tenantId: 'u' }))],
      ['nothing', () => {}]
    ]
    for (const [, work] of ends) {
      store.change(work)
      const expected = structuredClone(store.world)
      const copy = mkdtempSync(join(tmpdir(), 'state-copy-'))
      // What a killed process leaves behind, which also was in the middle of a line.
      cpSync(folder, copy, { recursive: true })
      appendFileSync(join(copy, 'changes.jsonl'), '{"number":')
      expect(openStore(copy, blank).world).toEqual(expected)
      expect(readdirSync(copy).toSorted()).toEqual(['blobs', 'world.json'])
      expect(openStore(copy, blank).world).toEqual(expected)
      rmSync(copy, { recursive: true })
    }
    const groups = { g: { id: 'g', displayName: 'G', members: [] } }
    expect(store.world).toEqual({ ...blank(), tenantId: 'u', groups })
    store.fold()
    expect(readdirSync(folder).toSorted()).toEqual(['blobs', 'world.json'])
    store.change(world => void (world.tenantId = 'v'))
    expect(openStore(folder, blank).world.tenantId).toBe('v')
  })

  test('changes that are already in the world are not made twice', () => {
    const store = openStore(folder, blank)
    store.change(world => void (world.tenantId = 'new'))
    const log = readFileSync(join(folder, 'changes.jsonl'))
    store.change(world => void (world.tenantId = 'newer'))
    store.fold()
    writeFileSync(join(folder, 'changes.jsonl'), log)
    expect(openStore(folder, blank).world.tenantId).toBe('newer')
  })

  test('a change costs as much among a thousand environments as among two', () => {
    const written = (count: number): string => {
      const at = mkdirs(join(folder, String(count)))
      const names = Array.from({ length: count }, (_, index) => `environment-${index}`)
      const store = openStore(at, () => ({
        ...blank(),
        environments: Object.fromEntries(names.map(name => [name, anEnvironment(name)]))
      }))
      const others = Object.values(store.world.environments).slice(1)
      store.change(world => void world.environments['environment-0']?.makers.push('someone'))
      // Nothing else was as much as copied.
      expect(
        Object.values(store.world.environments)
          .slice(1)
          .every((other, index) => other === others[index])
      ).toBe(true)
      return readFileSync(join(at, 'changes.jsonl'), 'utf8')
    }
    expect(written(1000)).toBe(written(2))
  })

  test.each([
    ['a record that no world has', '{"number":1,"set":[["__proto__","polluted",true]],"deleted":[]}'],
    ['a deletion from one', '{"number":1,"set":[],"deleted":[["__proto__","toString"]]}'],
    ['a property of all records', '{"number":1,"set":[["constructor","polluted",true]],"deleted":[]}'],
    ['no lists', '{"number":1}'],
    ['no entry', '{"number":1,"set":[null],"deleted":[]}'],
    ['no key', '{"number":1,"set":[["environments"]],"deleted":[]}'],
    ['a rest that is none', '{"number":1,"set":[],"deleted":[],"rest":"x"}'],
    ['no number', '{"set":[],"deleted":[]}'],
    ['no object', 'null'],
    ['no JSON', '{']
  ])('a log that somebody wrote by hand is refused: %s', (_, line) => {
    openStore(folder, blank)
    writeFileSync(join(folder, 'changes.jsonl'), `${line}\n`)
    expect(() => openStore(folder, blank)).toThrow(/Could not open the embedded world/)
    expect({}).not.toHaveProperty('polluted')
    expect(Object.prototype).toHaveProperty('toString')
  })

  test('many changes are folded into the world', () => {
    const store = openStore(folder, blank)
    const sizes: number[] = []
    for (let count = 0; count < 12; count++) {
      store.change(world => void (world.minted.keys['filling'] = String(count).repeat(1_000_000)))
      const log = join(folder, 'changes.jsonl')
      sizes.push(existsSync(log) ? statSync(log).size : 0)
    }
    expect(sizes).toContain(0)
    expect(Math.max(...sizes)).toBeLessThan(6_000_000)
    expect(openStore(folder, blank).world).toEqual(store.world)
  })

  test('a rehearsal changes nothing', () => {
    const store = openStore(folder, () => ({ ...blank(), environments: { one: anEnvironment('one') } }))
    const before = structuredClone(store.world)
    const makers = store.rehearse(world => {
      delete world.environments['two']
      return world.environments['one']?.makers.push('someone')
    })
    expect(makers).toBe(1)
    expect(store.world).toEqual(before)
    expect(readdirSync(folder).toSorted()).toEqual(['blobs', 'world.json'])
  })

  test.each([
    ['is not JSON', '{"number":\n'],
    ['comes out of order', '{"number":7,"set":[],"deleted":[]}\n']
  ])('a log whose line %s is named, and left as it is', (_, text) => {
    openStore(folder, blank)
    writeFileSync(join(folder, 'changes.jsonl'), text)
    expect(() => openStore(folder, blank)).toThrow(/open the embedded world.*changes\.jsonl.*delete this one/s)
    expect(readFileSync(join(folder, 'changes.jsonl'), 'utf8')).toBe(text)
  })

  test.each([
    ['damaged', '{"format": 1, '],
    ['of another format', '{"format": 2}']
  ])('a world that is %s is refused with a way out', (_, text) => {
    writeFileSync(join(folder, 'world.json'), text)
    expect(() => openStore(folder, blank)).toThrow(/open the embedded world.*delete this one/s)
  })

  describe('a folder without a world', () => {
    const filled: readonly (readonly [string, string, (at: string) => void])[] = [
      ['an artifact of something else', 'app.zip', at => writeFileSync(join(at, 'app.zip'), 'PK')],
      ['a state one folder further down', 'tenant', at => mkdirSync(join(at, 'tenant'))],
      ['bytes alone of a state', 'blobs', at => writeFileSync(join(mkdirs(join(at, 'blobs')), 'a'.repeat(64)), 'x')],
      ['hidden files', '.git', at => mkdirSync(join(at, '.git'))]
    ]
    test.each(filled)('that holds %s is refused, named and left as it is', (_, name, fill) => {
      fill(folder)
      const before = readdirSync(folder, { recursive: true })
      expect(() => openStore(folder, blank)).toThrow(ActionError)
      expect(() => openStore(folder, blank)).toThrow(/embedded-state/)
      expect(() => openStore(folder, blank)).toThrow(name)
      expect(readdirSync(folder, { recursive: true })).toEqual(before)
    })

    test('names no more files than a person reads', () => {
      for (let count = 0; count < 500; count++) writeFileSync(join(folder, `file-${count}`), '')
      expect(() => openStore(folder, blank)).toThrow(/^.{0,500}$/s)
    })

    test('that is a file is refused', () => {
      const file = join(folder, 'state')
      writeFileSync(file, '')
      expect(() => openStore(file, blank)).toThrow(ActionError)
    })

    test('is initialised when it is absent, empty, or holds only faults and what connections reach', () => {
      expect(openStore(join(folder, 'absent'), blank).world).toEqual(blank())
      writeFileSync(join(mkdirs(join(folder, 'faults')), 'faults.json'), '[]')
      writeFileSync(join(folder, 'faults', 'directories.json'), '{}')
      expect(openStore(join(folder, 'faults'), blank).world).toEqual(blank())
      expect(openStore(mkdirs(join(folder, 'empty')), blank).world).toEqual(blank())
    })

    test('is initialised after all when the first attempt was cut short', () => {
      const cutShort = (): never =>
        openStore(folder, blobs => {
          blobs.add(Buffer.from('bytes of a seed'))
          throw new Error('the power went out')
        }) as never
      expect(cutShort).toThrow('the power went out')
      expect(openStore(folder, blank).world).toEqual(blank())
      expect(readdirSync(folder).toSorted()).toEqual(['blobs', 'world.json'])
    })
  })

  test('kill -9 at any moment leaves the state before or after a change', async () => {
    const script = join(root, 'test', 'support', 'change-forever.ts')
    let last = 0
    for (let round = 0; round < 12; round++) {
      const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
      let said = ''
      await new Promise<void>(resolve => {
        child.stdout.on('data', (text: Buffer) => {
          said += text.toString()
          if (said.split('\n').length > 2) resolve()
        })
      })
      await new Promise(resolve => setTimeout(resolve, 3 + round * 7))
      const ended = new Promise(resolve => child.once('close', resolve))
      child.kill('SIGKILL')
      await ended

      const { world, blobs } = openStore(folder, blank)
      const count = Number(world.tenantId)
      expect(count).toBeGreaterThanOrEqual(last)
      if (count > 0) {
        expect(world.minted.keys['count']).toBe(world.tenantId)
        expect(blobs.read(world.minted.folders['digest'] ?? '').toString()).toBe(
          `bytes of change ${count}`.repeat(1000)
        )
      }
      last = count
    }
    // At least two changes a round were whole before the end of their process.
    expect(last).toBeGreaterThanOrEqual(24)
    expect(readdirSync(folder)).toContain('world.json')
  })
})
