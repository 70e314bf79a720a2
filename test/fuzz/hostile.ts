import * as fc from 'fast-check'

/** What strangers write where a name, a number or an object is expected. */

const TEXTS = [
  '',
  ' ',
  '::error::forged',
  'a\n::error::forged',
  'a\r\n##[error]forged',
  '##[stop-commands]forged',
  '\u200b::add-mask::a',
  '\u2028::warning::forged',
  '\u001b[2J\u001b[31mred',
  '\u202eexe.zip\u2066',
  '| a | b |',
  '`code` @team #1 :bomb: www.contoso.example',
  '</details></td><script>alert(1)</script>]]>-->',
  '"onmouseover="alert(1)',
  '%0A::warning::forged',
  '../../etc/passwd',
  '/etc/passwd',
  'C:\\Windows',
  '\\\\host\\share',
  'a\u0000b',
  '\ud800',
  '\udc00\ud800',
  '%E0%A4%A',
  'toString',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'https://user:password@contoso.example/?sig=a',
  'javascript:alert(1)',
  'http://[::1',
  '2026-99-99T99:99:99Z',
  '-1',
  '1e999',
  '${{ secrets.TOKEN }}',
  'fa:fa-bomb $$x$$',
  'a"]; click r0 call alert(1)'
]

const REPEATED = [
  '`',
  '` ',
  '[',
  '{"a":',
  '"',
  'a',
  ' ',
  '\n',
  '\u202e',
  '\ud800',
  'a.',
  '- ',
  '#[',
  ':',
  '<b>',
  '&amp;',
  '=',
  '('
]

const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
  .map(codes => String.fromCharCode(...codes))

/** One text many times: what is quadratic, recursive or spread over the stack shows. */
const tower = fc
  .tuple(fc.constantFrom(...REPEATED), fc.constantFrom(3, 50, 700, 20_000, 70_000))
  .map(([part, times]) => part.repeat(times))

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 2, arbitrary: units },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 2, arbitrary: tower },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...TEXTS), fc.constantFrom(...TEXTS)).map(([one, other]) => one + other)
  }
)

const VALUES = [
  'null',
  'true',
  '[]',
  '{}',
  '0',
  '-0',
  '-1',
  '1e999',
  '-1e-999',
  '9007199254740993',
  '123456789012345678901234567890',
  '{"toString":1}',
  '{"toString":null,"valueOf":null}',
  '{"toJSON":1}',
  '{"length":-1}',
  '{"length":4294967296,"0":"a"}',
  '{"then":1}',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"a":1,"a":2}',
  '[null,null]',
  '[[[[]]]]',
  '"\\ud800"',
  '"\\u0000"',
  '"\\u202e"'
]

/** JSON as text: a value in memory could hold neither a key twice nor a number out of range. */
export const hostileJson: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...VALUES) },
  // What a conversion to text trips over, wherever one is made.
  { weight: 2, arbitrary: fc.constant('{"toString":1}') },
  { weight: 5, arbitrary: hostileText.map(text => JSON.stringify(text)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('[', '{"a":'), fc.constantFrom(10, 600, 30_000))
      .map(([open, depth]) => `${open.repeat(depth)}1${(open === '[' ? ']' : '}').repeat(depth)}`)
  },
  { weight: 1, arbitrary: fc.constantFrom(300, 3_000).map(count => `[${'{"a":1},'.repeat(count)}0]`) },
  { weight: 1, arbitrary: fc.json({ maxDepth: 3 }) }
)
