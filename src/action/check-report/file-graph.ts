import type { CheckedFile } from '../../commands/checking/check-report.ts'
import type { Change } from '../../package/difference/difference.ts'
import type { GraphNode } from '../markdown/mermaid.ts'

/** The resources of a package, each with a mark where it changed; empty where nothing did, or nothing was compared. */
export function changedResources({ resources, comparison }: CheckedFile): GraphNode[] {
  if (resources.length < 2) return []
  const nodes: GraphNode[] = resources.map(({ key, kind, name, dependsOn }) => ({ key, kind, name, dependsOn }))
  if (comparison?.kind === 'new') return nodes.map(node => ({ ...node, mark: 'new' }))
  if (comparison?.kind !== 'compared') return []
  const marks = marksOf(comparison.difference.changes.filter(({ noise }) => noise !== true))
  const marked = nodes.map(node => {
    const mark = node.kind === 'app' ? (marks.app ?? marks.named.get(node.name)) : marks.named.get(node.name)
    return mark === undefined ? node : { ...node, mark }
  })
  return marked.some(({ mark }) => mark !== undefined) ? marked : []
}

/** Changes of flows and resources begin with their name; those of screens, settings and data are the app's. */
function marksOf(changes: readonly Change[]): {
  readonly app: string | undefined
  readonly named: ReadonlyMap<string, string>
} {
  const named = new Map<string, string>()
  let app: string | undefined
  for (const { area, kind, subject, path } of changes) {
    if (area === 'screens' || area === 'app' || area === 'data') app = 'changed'
    const [name] = path
    if ((area === 'flows' || area === 'resources') && name !== undefined)
      named.set(name, kind === 'added' && path.length === 1 && subject !== 'trigger' ? 'new' : 'changed')
  }
  return { app, named }
}
