import { plainText } from '../../base/display.ts'
import type { ResourceReport } from '../../commands/report.ts'

/** Larger graphs are unreadable, and Mermaid limits the text and the number of edges. */
const MAX_NODES = 60
const MAX_EDGES = 300

const CLASSES: Readonly<Record<ResourceReport['kind'], string>> = {
  app: 'fill:#e6d9f7,stroke:#6b2fb3,color:#1f1033',
  flow: 'fill:#d6e6fb,stroke:#1d5fb8,color:#0c2340',
  connector: 'fill:#dff3e4,stroke:#2c7a44,color:#10301b',
  connection: 'fill:#fdf0d2,stroke:#a86c07,color:#3d2803',
  entity: 'fill:#fbe0e0,stroke:#b03030,color:#3f1010',
  picklist: 'fill:#fbe0f0,stroke:#a02c74,color:#3b0f2a',
  unknown: 'fill:#eceff1,stroke:#5f6b73,color:#20262a'
}

/** What changes has a thick border, besides a word that says how. */
const CHANGES = 'stroke-width:4px,font-weight:bold'

export interface GraphNode extends Pick<ResourceReport, 'key' | 'kind' | 'name' | 'dependsOn'> {
  /** What is done with it, as a word of this action's own; undefined where nothing changes. */
  readonly mark?: string | undefined
}

/**
 * Lines of a Mermaid flowchart: what depends on what in a package, with a mark on what changes. Node ids are generated
 * here, and names appear only in quoted labels.
 */
export function mermaidLines(resources: readonly GraphNode[]): string[] {
  const shown = mostImportant(resources)
  const changing = shown.flatMap(({ mark }, index) => (mark === undefined ? [] : [`r${index}`]))
  const nodes = new Map(shown.map(({ key }, index) => [key, `r${index}`]))
  const edges = shown.flatMap(({ key, dependsOn }) =>
    dependsOn.flatMap(other => {
      const [from, to] = [nodes.get(key), nodes.get(other)]
      return from === undefined || to === undefined ? [] : [`  ${from} --> ${to}`]
    })
  )
  const kinds = [...new Set(shown.map(({ kind }) => kind))]
  const left = resources.length - shown.length
  return [
    'flowchart LR',
    ...shown.map((node, index) => `  r${index}["${label(node)}"]`),
    ...(left > 0 ? [`  more["and ${left} more"]`] : []),
    ...edges.slice(0, MAX_EDGES),
    ...kinds.map(kind => `  classDef ${kind} ${CLASSES[kind]}`),
    ...kinds.map(kind => `  class ${idsOf(kind, shown).join(',')} ${kind}`),
    ...(changing.length === 0 ? [] : [`  classDef changes ${CHANGES}`, `  class ${changing.join(',')} changes`])
  ]
}

/** All of a small graph; of a large one first what changes. */
const mostImportant = (resources: readonly GraphNode[]): readonly GraphNode[] =>
  resources.length <= MAX_NODES
    ? resources
    : [
        ...resources.filter(({ mark }) => mark !== undefined),
        ...resources.filter(({ mark }) => mark === undefined)
      ].slice(0, MAX_NODES)

const idsOf = (kind: ResourceReport['kind'], shown: readonly GraphNode[]): string[] =>
  shown.flatMap((resource, index) => (resource.kind === kind ? [`r${index}`] : []))

const label = ({ kind, name, mark }: GraphNode): string =>
  `${kind}${mark === undefined ? '' : `#58; ${escaped(plainText(mark, 40))}`}<br/>${escaped(plainText(name, 40))}`

/**
 * Escapes everything but letters, digits and spaces as Mermaid's own `#number;`. A zero-width space after a colon or
 * dollar sign prevents `fa:fa-bomb` from becoming an icon and `$$` from becoming a formula. Mermaid uses the two extra
 * letters as placeholders for such numbers.
 */
function escaped(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{M} ]|[ﬂß]/gu, character => {
    const number = `#${character.codePointAt(0) ?? 0};`
    return character === ':' || character === '$' ? `${number}#8203;` : number
  })
}
