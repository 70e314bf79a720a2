import { describe, expect, test } from '@jest/globals'
import { HEIGHT, layOut, type Layout, WIDTH } from '../../../../../src/action/check-report/html/graph-layout.ts'
import { graphPicture } from '../../../../../src/action/check-report/html/graph-picture.ts'
import { SAMPLE_REPORTS } from '../../../../support/check-reports.ts'
import { seeded } from '../../../../support/mutants.ts'

interface Item {
  readonly key: string
  readonly dependsOn: readonly string[]
}

const items = (needs: Readonly<Record<string, readonly string[]>>): Item[] =>
  Object.entries(needs).map(([key, dependsOn]) => ({ key, dependsOn }))

type Point = readonly [x: number, y: number]

/** Points along a path: of a line, or of a cubic curve. */
function pointsOn(path: string): Point[] {
  const [x1 = 0, y1 = 0, ...rest] = (path.match(/-?[\d.]+/g) ?? []).map(Number)
  const steps = Array.from({ length: 41 }, (_, at) => at / 40)
  if (path.includes('H')) return steps.map(t => [x1 + t * ((rest[0] ?? 0) - x1), y1])
  const [ax = 0, ay = 0, bx = 0, by = 0, x2 = 0, y2 = 0] = rest
  const along = (t: number, one: number, a: number, b: number, other: number): number =>
    (1 - t) ** 3 * one + 3 * (1 - t) ** 2 * t * a + 3 * (1 - t) * t ** 2 * b + t ** 3 * other
  return steps.map(t => [along(t, x1, ax, bx, x2), along(t, y1, ay, by, y2)])
}

/** What runs through a box, its border excepted. */
function crossings({ boxes, arrows, lines }: Layout<Item>): string[] {
  return [...arrows, ...lines].flatMap(path => {
    const points = pointsOn(path)
    return boxes
      .filter(({ x, y }) =>
        points.some(([px, py]) => px > x + 0.5 && px < x + WIDTH - 0.5 && py > y + 0.5 && py < y + HEIGHT - 0.5)
      )
      .map(({ item }) => `${path} crosses ${item.key}`)
  })
}

function overlaps({ boxes }: Layout<Item>): number {
  return boxes.filter((one, at) =>
    boxes.some((other, index) => index > at && Math.abs(one.x - other.x) < WIDTH && Math.abs(one.y - other.y) < HEIGHT)
  ).length
}

const random = (seed: number): Item[] => {
  const next = seeded(seed)
  const count = 2 + Math.floor(next() * 59)
  return Array.from({ length: count }, (_, at) => ({
    key: `k${at}`,
    dependsOn: Array.from({ length: Math.floor(next() * 5) }, () => `k${Math.floor(next() * (count + 2))}`)
  }))
}

const GRAPHS: Readonly<Record<string, Item[]>> = {
  'a line past a column': items({ app: ['flow', 'mail'], flow: ['box', 'mail'], box: ['mail'], mail: [] }),
  'a circle': items({ a: ['b'], b: ['c'], c: ['a'] }),
  'a need of itself': items({ a: ['a', 'b'], b: [] }),
  'a chain longer than there are columns': items(
    Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`k${at}`, [`k${at + 1}`]]))
  ),
  'everything with everything': items(
    Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [`k${at}`, Array.from({ length: 60 }, (_one, other) => `k${other}`)])
    )
  ),
  'an ordinary package':
    SAMPLE_REPORTS['rich']?.().files[0]?.resources.map(({ key, dependsOn }) => ({ key, dependsOn })) ?? [],
  ...Object.fromEntries(Array.from({ length: 20 }, (_, seed) => [`seed ${seed}`, random(seed)]))
}

describe.each(Object.entries(GRAPHS))('the graph of %s', (_, graph) => {
  const layout = layOut(graph)

  test('has no line through a box and no box on another', () => {
    expect(layout.boxes).toHaveLength(graph.length)
    expect(crossings(layout)).toEqual([])
    expect(overlaps(layout)).toBe(0)
  })

  test('has everything inside the picture', () => {
    const outside = [...layout.arrows, ...layout.lines].filter(path =>
      pointsOn(path).some(([x, y]) => x < 0 || y < 0 || x > layout.width || y > layout.height)
    )
    expect(outside).toEqual([])
  })

  test('has an arrow to everything that something else needs', () => {
    const needed = new Set(
      graph.flatMap(({ key, dependsOn }) =>
        dependsOn.filter(other => other !== key && graph.some(one => one.key === other))
      )
    )
    const tips = layout.arrows.map(path => pointsOn(path).at(-1) ?? [0, 0])
    const pointed = layout.boxes.filter(({ x, y }) =>
      tips.some(([px, py]) => {
        return Math.abs(py - (y + HEIGHT / 2)) < 1 && (Math.abs(px - x) < 3 || Math.abs(px - x - WIDTH) < 3)
      })
    )
    expect(new Set(pointed.map(({ item }) => item.key))).toEqual(needed)
  })
})

test('the test sees a line through a box', () => {
  const layout = layOut(items({ a: ['b'], b: [] }))
  const [box] = layout.boxes
  const path = `M0 ${(box?.y ?? 0) + HEIGHT / 2}H1000`
  expect(crossings({ ...layout, lines: [path] })).toHaveLength(2)
})

test('what changed is marked in its box', () => {
  const resources = SAMPLE_REPORTS['rich']?.().files[0]?.resources ?? []
  const picture = graphPicture(resources, 'g', new Map([['f1', 'changed']]))
  expect(picture.match(/var\(--changed-soft\)/g)).toHaveLength(1)
  expect(picture).toContain('Flow · changed')
})
