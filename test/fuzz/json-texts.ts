import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { MalformedJson, parseJson } from '../../src/package/json-text.ts'
import { samplePackage } from '../support/sample-package.ts'
import { editedJson, jsonEdits } from './json-edits.ts'
import { Broken, outcomeOf } from './promises.ts'
import { suite } from './suite.ts'
import { byteEdit, editedBytes } from './zip-edits.ts'

const MANIFEST = samplePackage()['manifest.json']

/** The JSON reader reads what the engine reads and refuses what it refuses or what is deeper or longer than its bounds, and says where without quoting the text. */
export const jsonTexts = suite(
  'json-texts',
  500,
  fc.record({ edits: fc.oneof(fc.constant([]), jsonEdits()), bytes: fc.array(byteEdit, { maxLength: 3 }) }),
  async ({ edits, bytes }) => {
    const text = editedBytes(Buffer.from(editedJson(MANIFEST, edits)), bytes)
    const outcome = await outcomeOf((): { value: unknown } | MalformedJson => {
      try {
        return { value: parseJson(text, 'it') }
      } catch (error) {
        if (!(error instanceof MalformedJson)) throw error
        return error
      }
    })
    const theirs = reference(text)
    const read = 'value' in outcome ? outcome.value : outcome.refused
    if (read instanceof Error) demandGoodRefusal(read, theirs !== undefined)
    else if (theirs === undefined) throw new Broken('accepted', text.toString().slice(0, 200))
    else if (!isDeepStrictEqual(read.value, theirs.value)) throw new Broken('differs', text.toString().slice(0, 200))
  }
)

function demandGoodRefusal(refusal: Error, isJson: boolean): void {
  const { message } = refusal
  if (isJson && !/nest|deep|a key in its JSON has more/.test(message)) throw new Broken('refused', message)
  // Never a piece of the text, which may be a secret.
  if (message.includes('Expenses')) throw new Broken('quoted', message)
  if (refusal instanceof MalformedJson && refusal.position !== undefined && refusal.position.line < 1)
    throw new Broken('position', JSON.stringify(refusal.position))
}

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
