import { describe, expect, test } from '@jest/globals'
import { plainText, reviewedText } from '../../../src/base/display.ts'
import { hasInvisible, withoutInvisible, withInvisibleShown } from '../../../src/base/invisible.ts'

/** Every code point there is, half pairs included. */
const CODE_POINTS = Array.from({ length: 0x110000 }, (_, code) => code)

describe('what cannot be seen', () => {
  test('is everything that Unicode says to ignore, every control, mark of direction and half pair', () => {
    const unseen = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u
    const missed = CODE_POINTS.filter(code => {
      const character = String.fromCodePoint(code)
      return unseen.test(character) && !'\t\n\r'.includes(character) && !hasInvisible(`a${character}b`)
    })
    expect(missed.map(code => code.toString(16))).toEqual([])
  })

  test('is no letter, digit, sign or blank of any script', () => {
    const seen = /[\p{L}\p{Nd}\p{P}\p{S}\p{Zs}]/u
    // Fillers are letters to Unicode, the empty pattern of Braille and the empty note head are signs.
    const blank = new Set([0x115f, 0x1160, 0x2800, 0x3164, 0xffa0, 0xfffc, 0x1d159])
    const wrong = CODE_POINTS.filter(code => {
      const character = String.fromCodePoint(code)
      return seen.test(character) && !blank.has(code) && hasInvisible(`a${character}b`)
    })
    // Signs of Egyptian hieroglyphs that belong to the controls of their layout.
    expect(wrong.filter(code => code < 0x13430 || code > 0x1345f).map(code => code.toString(16))).toEqual([])
  })

  test.each([
    ['a\u202eb', 'ab', 'a⟨U+202E⟩b'],
    ['a\u200bb\u2060c', 'abc', 'a⟨U+200B⟩b⟨U+2060⟩c'],
    ['a\u00ad\u180e\u3164b', 'ab', 'a⟨U+00AD⟩⟨U+180E⟩⟨U+3164⟩b'],
    ['a\u{e0041}\u{e0042}', 'a', 'a⟨U+E0041⟩⟨U+E0042⟩'],
    ['a\u001b[31mb', 'a [31mb', 'a⟨U+001B⟩[31mb'],
    ['a\u009bb\u2028c', 'a b c', 'a⟨U+009B⟩b⟨U+2028⟩c'],
    ['a\ud800b', 'a\ufffdb', 'a⟨U+D800⟩b'],
    ['a\u200db', 'ab', 'a⟨U+200D⟩b'],
    ['1\ufe0f', '1', '1⟨U+FE0F⟩'],
    ['🙂\ufe0f\ufe01\u{e0101}', '🙂\ufe0f', '🙂\ufe0f⟨U+FE01⟩⟨U+E0101⟩']
  ])('%j is left out of names and shown in code', (text, name, shown) => {
    expect(withoutInvisible(text)).toBe(name)
    expect(withInvisibleShown(text)).toBe(shown)
  })

  test.each([
    'Größe 🎉',
    '❤\ufe0f',
    '👩\u200d💻',
    '👩🏽\u200d💻',
    '🏃\u200d♂\ufe0f',
    '1\ufe0f\u20e3',
    'می\u200cخواهم',
    'क्\u200dष',
    'a\tb'
  ])('%j is written that way', text => {
    expect(withoutInvisible(text)).toBe(text)
    expect(withInvisibleShown(text)).toBe(text)
  })
})

test('one line, with or without what cannot be seen', () => {
  expect(plainText(' a\u202e\n\n b\t')).toBe('a b')
  expect(reviewedText(' a\u202e\n\n b\t')).toBe('a⟨U+202E⟩ b')
  expect(plainText('\u200b'.repeat(5_000), 10)).toBe('…')
  expect(Array.from(reviewedText('\u200b'.repeat(5_000), 10))).toHaveLength(10)
})
