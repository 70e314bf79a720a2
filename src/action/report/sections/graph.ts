import type { Report, ResourceOutcome, ResourceReport } from '../../../commands/report.ts'
import { fenced } from '../../markdown/markdown.ts'
import { mermaidLines } from '../../markdown/mermaid.ts'
import { plannedAction } from '../planned-action.ts'
import { isWrite } from '../writes.ts'

/** What was done, of outcomes that change the target. */
const WRITTEN: Partial<Readonly<Record<ResourceOutcome, string>>> = {
  created: 'created',
  updated: 'updated',
  overwritten: 'overwritten',
  merged: 'merged',
  failed: 'failed',
  'rolled-back': 'rolled back'
}

/** What depends on what, with a mark on everything that changes; empty if nothing does. */
export function graph({ resources, plan }: Report): string[] {
  if (resources.length < 2 || plan?.state === 'blocked') return []
  const markOf = (resource: ResourceReport): string | undefined => {
    if (plan === undefined) return WRITTEN[resource.outcome]
    const action = plannedAction(resource, plan)
    return isWrite(action) ? action : undefined
  }
  const nodes = resources.map(resource => ({ ...resource, mark: markOf(resource) }))
  if (!nodes.some(({ mark }) => mark !== undefined)) return []
  return ['### What depends on what', '', fenced('mermaid', mermaidLines(nodes))]
}
