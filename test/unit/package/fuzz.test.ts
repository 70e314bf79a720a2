import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../../src/base/errors.ts'
import { makeDemoPackage } from '../../../src/embedded/seed/demo-package.ts'
import { openArchive } from '../../../src/package/archive.ts'
import { MalformedJson, parseJson } from '../../../src/package/json-text.ts'
import { readDocument } from '../../../src/package/document/read-document.ts'
import { readSources } from '../../../src/package/document/sources.ts'
import { readPackage } from '../../../src/package/app-package.ts'
import { seeded } from '../../support/mutants.ts'
import { samplePackage, zipped } from '../../support/sample-package.ts'

/** Every run tries the same ones. `SEEDS=100000 npm run unit -- test/unit/package/fuzz` goes on from there. */
const SEEDS = Number(process.env['SEEDS'] ?? 400)

/** A copy with some bytes changed, taken out, repeated or put in from elsewhere. */
function spoiled(bytes: Uint8Array, random: () => number): Buffer {
  let copy = Buffer.from(bytes)
  const at = (): number => Math.floor(random() * copy.length)
  for (let times = 1 + Math.floor(random() * 4); times > 0; times--) {
    const [from, length] = [at(), 1 + Math.floor(random() * 12)]
    switch (Math.floor(random() * 5)) {
      case 0:
        copy[from] = Math.floor(random() * 256)
        break
      case 1:
        copy = Buffer.concat([copy.subarray(0, from), copy.subarray(from + length)])
        break
      case 2:
        copy = Buffer.concat([copy.subarray(0, from), copy.subarray(from, from + length), copy.subarray(from)])
        break
      case 3:
        copy.fill(random() < 0.5 ? 0xff : 0, from, Math.min(copy.length, from + length))
        break
      default: {
        const other = at()
        copy.copy(copy, from, other, Math.min(copy.length, other + length))
      }
    }
  }
  return copy
}

/** What a call gives, or the message a person would read. Anything else thrown fails the test. */
function outcomeOf<Value>(call: () => Value): { value: Value } | { refused: string } {
  try {
    return { value: call() }
  } catch (error) {
    if (error instanceof ActionError) return { refused: error.message }
    throw error
  }
}

describe('the archive', () => {
  const original = zipped(samplePackage())
  const whole = openArchive(original, 'it')
  const contents = new Map(whole.names.map(name => [name, whole.read(name)]))

  test('gives what was packed, or refuses', () => {
    let refused = 0
    for (let seed = 1; seed <= SEEDS; seed++) {
      const opened = outcomeOf(() => openArchive(spoiled(original, seeded(seed)), 'it'))
      if ('refused' in opened) {
        refused += 1
        continue
      }
      for (const name of opened.value.names) {
        const read = outcomeOf(() => opened.value.read(name))
        if ('refused' in read) refused += 1
        // A checksum proves it: content under a known name is that content, whatever else was spoiled.
        else if (contents.has(name) && read.value.length === contents.get(name)?.length)
          expect([seed, name, read.value.equals(contents.get(name) ?? Buffer.alloc(0))]).toEqual([seed, name, true])
      }
    }
    expect(refused).toBeGreaterThan(SEEDS / 4)
  })

  test('of a package and of its document is read, or refused', () => {
    const demo = makeDemoPackage()
    const document = readPackage(demo, 'it').app?.document ?? Buffer.alloc(0)
    for (let seed = 1; seed <= SEEDS; seed++) {
      outcomeOf(() => readPackage(spoiled(demo, seeded(seed)), 'it'))
      outcomeOf(() => readDocument(spoiled(document, seeded(seed)), 'it', readSources).sources())
    }
  })
})

describe('the JSON reader', () => {
  const texts = [
    '{"a":[1,2.5e3,-0,true,null,{"b":"\\u00e9\\n\\"","__proto__":{"x":1}}],"c":{}}',
    JSON.stringify(samplePackage()['manifest.json']),
    '[[[[[[]]]]],"\\ud83d\\ude00",[]]'
  ]

  test('reads what JSON.parse reads, and refuses what it refuses', () => {
    for (const [at, text] of texts.entries())
      for (let seed = 1; seed <= SEEDS; seed++) {
        const bytes = spoiled(Buffer.from(text), seeded(seed * 7 + at))
        const ours = outcomeOf(() => parseJson(bytes, 'it'))
        const theirs = reference(bytes)
        if (theirs === undefined) expect([seed, 'refused' in ours]).toEqual([seed, true])
        else if ('value' in ours) expect([seed, isDeepStrictEqual(ours.value, theirs.value)]).toEqual([seed, true])
        else throw new Error(`seed ${seed}: refused ${JSON.stringify(bytes.toString('utf8'))}`)
      }
  })

  test('says where a text stops being JSON', () => {
    for (let seed = 1; seed <= SEEDS; seed++) {
      const bytes = spoiled(Buffer.from(texts[1] ?? ''), seeded(seed))
      try {
        parseJson(bytes, 'it')
      } catch (error) {
        if (!(error instanceof MalformedJson)) throw error
        if (error.position !== undefined) expect(error.position.line).toBeGreaterThan(0)
        // Never a piece of the text, which may be a secret.
        expect(error.message).not.toContain('Expenses')
      }
    }
  })
})

/** What the engine makes of it: no byte order mark, UTF-8 alone, and no key that could change a prototype. */
function reference(bytes: Buffer): { value: unknown } | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { value: JSON.parse(text, (_, value: unknown) => withoutPrototype(value)) }
  } catch {
    return undefined
  }
}

function withoutPrototype(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, '__proto__'))
    Reflect.deleteProperty(value, '__proto__')
  return value
}
