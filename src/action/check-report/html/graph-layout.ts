/**
 * The positions of the boxes of a graph, and the paths of its lines. Boxes are in columns, and every line that passes a column
 * has a lane of its own between the boxes, so that no line runs behind a box. Pure; the work is bounded by the caller's
 * number of nodes.
 */

export interface Node {
  readonly key: string
  readonly dependsOn: readonly string[]
}

export interface Box<Item> {
  readonly item: Item
  readonly x: number
  readonly y: number
}

export interface Layout<Item> {
  readonly boxes: readonly Box<Item>[]
  /** SVG paths that end in an arrow, and those that lead on to another one. */
  readonly arrows: readonly string[]
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
}

export const [WIDTH, HEIGHT] = [210, 44] as const
const [GAP, COLUMN, MARGIN, LANE] = [14, 270, 16, 10] as const
/** How far a line between two boxes of one column reaches to the right of them. */
const LOOP = 40
const DEEPEST = 5

/** A box, or the lane of a column through which lines to one target pass. */
interface Cell<Item> {
  readonly id: string
  readonly item?: Item | undefined
  y: number
}

export function layOut<Item extends Node>(items: readonly Item[]): Layout<Item> {
  const depth = depthsOf(items)
  const columns: Cell<Item>[][] = Array.from({ length: deepestOf(depth) + 1 }, () => [])
  const homes = new Map<string, { readonly cell: Cell<Item>; readonly column: number }>()
  const place = (column: number, id: string, item?: Item): Cell<Item> => {
    const known = homes.get(id)
    if (known !== undefined) return known.cell
    const cell: Cell<Item> = { id, item, y: 0 }
    columns[column]?.push(cell)
    homes.set(id, { cell, column })
    return cell
  }
  for (const item of items) place(depth.get(item.key) ?? 0, boxId(item.key), item)
  const steps = new Map<string, { readonly from: Cell<Item>; readonly to: Cell<Item> }>()
  for (const { key, dependsOn } of items)
    for (const other of new Set(dependsOn)) {
      const [start, end] = [depth.get(key), depth.get(other)]
      if (start === undefined || end === undefined || key === other) continue
      const way = [place(start, boxId(key))]
      const side = Math.sign(end - start)
      for (let passed = 1; passed < Math.abs(end - start); passed += 1) {
        const at = start + side * passed
        way.push(place(at, `lane ${at} ${side} ${other}`))
      }
      way.push(place(end, boxId(other)))
      for (const [at, to] of way.entries()) {
        const from = way[at - 1]
        if (from !== undefined) steps.set(JSON.stringify([from.id, to.id]), { from, to })
      }
    }
  const all = [...steps.values()]
  arrange(columns, all)
  const columnOf = (cell: Cell<Item>): number => homes.get(cell.id)?.column ?? 0
  const arrows: string[] = []
  const lines: string[] = []
  for (const { from, to } of all)
    (to.item === undefined ? lines : arrows).push(curve(from, columnOf(from), to, columnOf(to)))
  let bottom = 0
  const boxes: Box<Item>[] = []
  columns.forEach((column, at) => {
    for (const { item, y } of column) {
      const x = MARGIN + at * COLUMN
      if (item === undefined) lines.push(`M${x} ${y + LANE / 2}H${x + WIDTH}`)
      else boxes.push({ item, x, y })
      bottom = Math.max(bottom, y + (item === undefined ? LANE : HEIGHT))
    }
  })
  const loops = all.some(({ from, to }) => columnOf(from) === columnOf(to) && columnOf(to) === columns.length - 1)
  const right = MARGIN + Math.max(0, columns.length - 1) * COLUMN + WIDTH
  return { boxes, arrows, lines, width: right + (loops ? LOOP : MARGIN), height: bottom + MARGIN }
}

const deepestOf = (depth: ReadonlyMap<string, number>): number =>
  [...depth.values()].reduce((most, at) => Math.max(most, at), -1)

const boxId = (key: string): string => `box ${key}`

/** Columns by distance from the root: what a resource needs is to the right of it, unless they need each other. */
function depthsOf(items: readonly Node[]): Map<string, number> {
  const depth = new Map(items.map(({ key }) => [key, 0]))
  // As many rounds as there are columns; a circle ends with the last round.
  for (let round = 0; round <= DEEPEST; round++)
    for (const { key, dependsOn } of items)
      for (const other of dependsOn)
        if (depth.has(other) && other !== key)
          depth.set(other, Math.min(DEEPEST, Math.max(depth.get(other) ?? 0, (depth.get(key) ?? 0) + 1)))
  const used = [...new Set(depth.values())].sort((one, other) => one - other)
  return new Map([...depth].map(([key, at]) => [key, used.indexOf(at)]))
}

/** Orders each column by what its cells are connected with, so that fewer lines cross, and stacks it. */
function arrange<Item>(
  columns: Cell<Item>[][],
  steps: readonly { readonly from: Cell<Item>; readonly to: Cell<Item> }[]
): void {
  const near = new Map<Cell<Item>, Cell<Item>[]>()
  const connect = (one: Cell<Item>, other: Cell<Item>): void => {
    const known = near.get(one)
    if (known === undefined) near.set(one, [other])
    else known.push(other)
  }
  for (const { from, to } of steps) {
    connect(from, to)
    connect(to, from)
  }
  for (const column of columns) stack(column)
  for (const order of [columns, columns.toReversed(), columns])
    for (const [at, column] of order.entries()) {
      const before = new Set(order[at - 1])
      const middle = (cell: Cell<Item>): number => {
        const others = (near.get(cell) ?? []).filter(other => before.has(other))
        return others.length === 0
          ? centre(cell)
          : others.reduce((sum, other) => sum + centre(other), 0) / others.length
      }
      const middles = new Map(column.map(cell => [cell, middle(cell)]))
      column.sort((one, other) => (middles.get(one) ?? 0) - (middles.get(other) ?? 0))
      stack(column)
    }
}

function stack<Item>(column: readonly Cell<Item>[]): void {
  let y: number = MARGIN
  for (const cell of column) {
    cell.y = y
    y += (cell.item === undefined ? LANE : HEIGHT) + GAP
  }
}

const centre = <Item>({ item, y }: Cell<Item>): number => y + (item === undefined ? LANE : HEIGHT) / 2

/** A line in the space between two columns, or beside one. */
function curve<Item>(from: Cell<Item>, start: number, to: Cell<Item>, end: number): string {
  const [y1, y2] = [centre(from), centre(to)]
  const [left, right] = [MARGIN + start * COLUMN, MARGIN + start * COLUMN + WIDTH]
  if (start === end) return `M${right} ${y1}C${right + LOOP} ${y1} ${right + LOOP} ${y2} ${right + 2} ${y2}`
  const [x1, x2] = start < end ? [right, MARGIN + end * COLUMN] : [left, MARGIN + end * COLUMN + WIDTH]
  const bend = (x2 - x1) / 2
  // The point of an arrow stops short of the border of its box.
  const tip = to.item === undefined ? 0 : Math.sign(bend) * 2
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2 - tip} ${y2}`
}
