import type { ResourceReport } from '../../commands/report.ts'

/** Which resources are written, in words: `update 1 app and 2 flows`. */

/** Root first, then what it calls, then what is only used. */
const KINDS = ['app', 'flow', 'connector', 'connection', 'entity', 'picklist', 'unknown'] as const

/** The resources in the order in which a person asks for them: the app, its flows, then everything they need. */
export const appFirst = <One extends Pick<ResourceReport, 'kind'>>(resources: readonly One[]): One[] =>
  KINDS.flatMap(kind => resources.filter(resource => resource.kind === kind))

const NOUNS: Readonly<Record<ResourceReport['kind'], readonly [string, string]>> = {
  app: ['app', 'apps'],
  flow: ['flow', 'flows'],
  connector: ['connector', 'connectors'],
  connection: ['connection', 'connections'],
  entity: ['entity', 'entities'],
  picklist: ['picklist', 'picklists'],
  unknown: ['resource', 'resources']
}

/** `1 app, 2 flows and 1 entity`; empty for none. */
export function kindsOf(resources: readonly Pick<ResourceReport, 'kind'>[]): string {
  const counted = KINDS.flatMap(kind => {
    const count = resources.filter(resource => resource.kind === kind).length
    return count === 0 ? [] : [`${count} ${NOUNS[kind][count === 1 ? 0 : 1]}`]
  })
  return inWords(counted)
}

/** `a, b and c` */
const inWords = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`

/** Actions of a plan that write nothing. Every other one changes the target. */
const WRITES_NOTHING = new Set(['use existing', 'carried', 'unchanged', 'blocked'])

/** Whether an action of a plan writes the resource. */
export const isWrite = (action: string): boolean => !WRITES_NOTHING.has(action)

/** Resources by what is done with them, the app's own verb first. */
export function changedBy(
  resources: readonly ResourceReport[],
  verbOf: (resource: ResourceReport) => string | undefined
): ReadonlyMap<string, ResourceReport[]> {
  const groups = new Map<string, ResourceReport[]>()
  for (const resource of appFirst(resources)) {
    const verb = verbOf(resource)
    if (verb === undefined || !isWrite(verb)) continue
    const group = groups.get(verb)
    if (group === undefined) groups.set(verb, [resource])
    else group.push(resource)
  }
  return groups
}

/** `update 1 app and 1 flow`, `create 1 flow`; of outcomes `updated 1 app`. */
export const verbsOf = (groups: ReadonlyMap<string, readonly ResourceReport[]>): string[] =>
  [...groups].map(([verb, resources]) => `${verb} ${kindsOf(resources)}`)
