import * as fc from 'fast-check'
import { readTemplate } from '../../src/package/expressions/template.ts'
import { hostileText } from './hostile.ts'
import { Broken, outcomeOf } from './promises.ts'
import { suite } from './suite.ts'

/** Expressions of the language, written from the grammar, with what they call: inner calls first. */
interface Written {
  readonly text: string
  readonly calls: readonly string[]
}

const literal = fc
  .oneof(
    fc.constantFrom('1', '-2.5', '3e8', 'true', 'null'),
    hostileText.map(text => `'${text.replaceAll("'", "''").slice(0, 60)}'`)
  )
  .map((text): Written => ({ text, calls: [] }))

const name = fc.constantFrom('outputs', 'body', 'Concat', 'größe', 'a1')
const member = fc.constantFrom("['x']", "?['it''s']", '.name', '?.name', '[0]', '?[1]')
const blank = fc.constantFrom('', ' ', '\n\t')

const { value } = fc.letrec<{ value: Written; call: Written }>(tie => ({
  value: fc.oneof({ maxDepth: 4, depthIdentifier: 'expression' }, literal, tie('call')),
  call: fc
    .tuple(
      name,
      fc.array(tie('value'), { maxLength: 3, depthIdentifier: 'expression' }),
      fc.array(member, { maxLength: 3 }),
      blank
    )
    .map(
      ([called, values, members, space]): Written => ({
        text: `${called}${space}(${values.map(({ text }) => text).join(`,${space}`)}${space})${members.join('')}`,
        calls: [...values.flatMap(({ calls }) => calls), called.toLowerCase()]
      })
    )
}))

const piece = fc.constantFrom('@', '@@', '@{', '}', "'", "''", '(', ')', '[', ']', ',', '.', '?', "body('A')", ' ', '1')
const broken = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join('')),
  hostileText.map(text => `@${text}`),
  hostileText.map(text => `@{${text}`),
  piece.map(one => `@${one.repeat(4_000)}`)
)

/** Texts of flows: whatever stands in one is read or has one fault within it, and what the grammar writes is read. */
export const expressions = suite(
  'expressions',
  400,
  fc.record({ written: value, before: fc.constantFrom('', 'a ', 'a @@{x} '), broken }),
  async ({ written: { text, calls }, before, broken: other }) => {
    for (const whole of text.length > 8_000 ? [] : [`@${text}`, `${before}@{${text}} a@b.c`]) {
      const heard: string[] = []
      const read = await outcomeOf(() => readTemplate(whole, call => heard.push(call.name)))
      if ('refused' in read || read.value !== undefined) throw new Broken('not-read', whole)
      if (heard.join() !== calls.join()) throw new Broken('other-calls', `${heard.join()} of ${whole}`)
    }
    const read = await outcomeOf(() => readTemplate(other, () => {}))
    if ('refused' in read) throw new Broken('refused', other)
    if (read.value === undefined) return
    const { at, written } = read.value
    if (at < 0 || at > other.length || !other.startsWith(written, at) || written.length > 100)
      throw new Broken('not-there', `${written} at ${at} of ${other}`)
  }
)
