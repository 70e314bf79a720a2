import { expect, test } from '@jest/globals'
import { changesPicture, findingsPicture } from '../../../../../src/action/check-report/html/bars-picture.ts'
import { graphPicture, resourceTable } from '../../../../../src/action/check-report/html/graph-picture.ts'
import type { CheckedResource } from '../../../../../src/commands/checking/check-report.ts'
import { change } from '../reports.ts'

const resources = (count: number): CheckedResource[] =>
  Array.from({ length: count }, (_, index) => ({
    key: `k${index}`,
    kind: index === 0 ? ('app' as const) : ('flow' as const),
    type: 'x',
    name: `Resource ${index}`,
    dependsOn: index === 0 ? ['k1', 'unknown'] : [],
    premium: index === 0,
    needed: index === 1
  }))
const places = (count: number) => Array.from({ length: count }, (_, index) => change({ path: [`Screen${index}`, 'x'] }))

test('findings are one bar, as wide as they are many', () => {
  const picture = findingsPicture({ counts: { error: 1, warning: 0, note: 3 } }, 'all')
  expect([...picture.matchAll(/<rect x="([\d.]+)".*? width="([\d.]+)"/g)].map(([, x, width]) => [x, width])).toEqual([
    ['0.0', '160.0'],
    ['163.0', '480.0']
  ])
  expect(picture.match(/class="tag /g)).toHaveLength(2)
  expect(findingsPicture({ counts: { error: 0, warning: 0, note: 0 } }, 'all')).toBe('')
})

test('a single error among hundreds of notes is seen', () => {
  const picture = findingsPicture({ counts: { error: 1, warning: 0, note: 999 } }, 'all')
  expect(picture).toContain('width="10.0"')
})

test('changes are a bar for each place, the longest first', () => {
  const picture = changesPicture([...places(2), change({ path: ['Screen1', 'y'], kind: 'added' })], 'c')
  expect(picture).toMatch(/<desc[^>]*>Screen1: 1 added, 0 removed, 1 changed; Screen0: 0 added, 0 removed, 1 changed</)
  expect(picture.match(/<rect/g)).toHaveLength(3)
  expect(picture).not.toContain('more places')
  expect(changesPicture([], 'c')).toBe('')
})

test.each([
  [25, undefined],
  [26, ' and 1 more places'],
  [40, ' and 15 more places']
])('of %i places the first 25 have a bar', (count, words) => {
  const picture = changesPicture(places(count), 'c')
  expect(picture.match(/<text class="soft"/g)).toHaveLength(25)
  if (words === undefined) expect(picture).not.toContain('more places')
  else expect(picture).toContain(words)
})

test('the graph has a box for each resource and a line for each need that is there', () => {
  const picture = graphPicture(resources(3), 'g')
  expect(picture.match(/<rect/g)).toHaveLength(3)
  expect(picture.match(/<path d="M\d+ \d+C/g)).toHaveLength(1)
  expect(picture).toContain('1 × app, 2 × flow')
  expect(picture.match(/stroke-dasharray/g)).toHaveLength(1)
  expect(picture).toContain('App ★')
  expect(picture).not.toContain('The table lists')
  expect(graphPicture(resources(1), 'g')).toBe('')
})

test('what needs stands left of what it needs', () => {
  const picture = graphPicture(resources(2), 'g')
  const [app = 0, flow = 0] = [...picture.matchAll(/<rect x="(\d+)"/g)].map(([, x]) => Number(x))
  expect(app).toBeLessThan(flow)
})

test('of many resources the graph shows sixty, and the table five hundred', () => {
  expect(graphPicture(resources(61), 'g')).toContain('The table lists 1 more')
  expect(graphPicture(resources(60), 'g')).not.toContain('The table lists')
  expect(resourceTable(resources(501))).toContain('1 more are left out')
  expect(resourceTable(resources(500))).not.toContain('left out')
})
