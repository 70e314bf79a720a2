import { expect, test } from '@jest/globals'
import {
  areValues,
  listsInPlan,
  type PlannedValues,
  plannedValues
} from '../../../../src/commands/planning/planned-values.ts'

const [A, B] = ['0b9f6a1e-5c3d-4f7a-9e21-7d4c8a60b1f2', '5d2c1b0a-9f8e-4d7c-8b6a-51f4e3d2c1b0']
const DRIVE = 'b!-RIj2DuyvEyV1T4NlOaMHk8XkS_I8MdF'
const SITE = `contoso.sharepoint.com,${A},${B}`
const mapped = (before: string, after: string, origin?: string): PlannedValues['mapped'][number] => ({
  kind: 'list',
  before,
  after,
  count: 1,
  places: [],
  origin
})

test('a plan file says how values were found, and why others stay', () => {
  const values = plannedValues({
    mapped: [
      {
        kind: 'list',
        before: A,
        after: B,
        count: 2,
        places: [{ file: 'a.json', pointer: '/x' }],
        origin: 'by title "T"'
      },
      { kind: 'list', before: B, after: A, count: 1, places: [] }
    ],
    left: [{ kind: 'list', value: 'list:c', count: 1, hint: 'it is gone' }],
    notes: ['Not read.'],
    originalDigest: 'sha256:0'
  })
  expect(JSON.parse(JSON.stringify(values))).toEqual({
    mapped: [
      { kind: 'list', before: A, after: B, count: 2, places: ['a.json/x'], origin: 'by title "T"' },
      { kind: 'list', before: B, after: A, count: 1, places: [] }
    ],
    left: ['list:c'],
    notes: ['Not read.', 'list:c: it is gone.']
  })
  expect(areValues(values)).toBe(true)
})

test.each([{ origin: 1 }, { origin: null }])('a plan file with %j is not complete', more => {
  expect(areValues({ mapped: [{ ...mapped(A, B), ...more }], left: [] })).toBe(false)
})

test('a plan file whose notes are no texts is not complete', () => {
  expect(areValues({ mapped: [], left: [], notes: [1] })).toBe(false)
})

test('an import takes what was found from its plan, and only ids', () => {
  const found = [
    mapped(A, B, 'by title "T"'),
    mapped(DRIVE, `${DRIVE}x`, 'by title "D"'),
    mapped(SITE, SITE, 'by the address of its site')
  ]
  const others = [
    mapped(A, B),
    mapped(A, '" & Launch("https://evil.example") & "', 'by title "T"'),
    mapped('https://contoso.sharepoint.com', B, 'by title "T"'),
    mapped(A, '', 'by title "T"')
  ]
  expect(listsInPlan({ mapped: [...others, ...found], left: [] }, 7)).toEqual(
    found.map(({ before: from, after: to, origin }) => ({ from, to, origin, line: 7 }))
  )
  expect(listsInPlan(undefined, 7)).toEqual([])
})
