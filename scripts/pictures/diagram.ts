/** Draws the way of an app from one environment to another as SVG. Deterministic. */

interface Palette {
  readonly text: string
  readonly quiet: string
  readonly line: string
  readonly read: string
  readonly write: string
  readonly person: string
}

const PALETTES = {
  light: {
    text: '#1f2328',
    quiet: '#59636e',
    line: '#59636e',
    read: '#ddf4ff',
    write: '#dafbe1',
    person: '#fff8c5'
  },
  dark: {
    text: '#f0f6fc',
    quiet: '#d1d7e0',
    line: '#9198a1',
    read: '#0c2d6b',
    write: '#0f5323',
    person: '#5f4400'
  }
} as const satisfies Readonly<Record<string, Palette>>
export type Scheme = keyof typeof PALETTES

interface Step {
  readonly title: string
  readonly about: readonly [string, string]
  readonly fill: 'read' | 'write' | 'person'
}

const STEPS: readonly Step[] = [
  { title: 'Export', about: ['from the source', 'environment'], fill: 'read' },
  { title: 'Artifact', about: ['one package', 'with a digest'], fill: 'read' },
  { title: 'Plan', about: ['what would', 'change'], fill: 'read' },
  { title: 'Approval', about: ['reviewers read', 'the plan'], fill: 'person' },
  { title: 'Import', about: ['exactly', 'the plan'], fill: 'write' },
  { title: 'Publish', about: ['verified, or', 'rolled back'], fill: 'write' }
]

const WIDTH = 118
const GAP = 26
const HEIGHT = 92
const EDGE = 8

export function diagram(scheme: Scheme): string {
  const palette = PALETTES[scheme]
  const width = STEPS.length * WIDTH + (STEPS.length - 1) * GAP + 2 * EDGE
  const height = HEIGHT + 2 * EDGE
  const boxes = STEPS.map((step, at) => box(step, EDGE + at * (WIDTH + GAP), palette))
  const arrows = STEPS.slice(1).map((_, at) => arrow(EDGE + (at + 1) * WIDTH + at * GAP, palette))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="-apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif">
<title>${STEPS.map(({ title }) => title).join(', then ')}</title>
${[...boxes, ...arrows].join('\n')}
</svg>
`
}

function box({ title, about, fill }: Step, left: number, palette: Palette): string {
  const middle = left + WIDTH / 2
  const line = (text: string, y: number): string =>
    `<text x="${middle}" y="${y}" font-size="13" fill="${palette.quiet}" text-anchor="middle">${text}</text>`
  return [
    `<rect x="${left}" y="${EDGE}" width="${WIDTH}" height="${HEIGHT}" rx="8" fill="${palette[fill]}" stroke="${palette.line}"/>`,
    `<text x="${middle}" y="${EDGE + 32}" font-size="16" font-weight="600" fill="${palette.text}" text-anchor="middle">${title}</text>`,
    line(about[0], EDGE + 58),
    line(about[1], EDGE + 76)
  ].join('\n')
}

function arrow(left: number, { line }: Palette): string {
  const y = EDGE + HEIGHT / 2
  const tip = left + GAP - 3
  return `<path d="M${left + 3} ${y}H${tip}M${tip - 6} ${y - 5}L${tip} ${y}L${tip - 6} ${y + 5}" fill="none" stroke="${line}" stroke-width="1.5"/>`
}
