import type { FlowPart } from '../../../package/app-package.ts'
import { type LookedUpStep, lookedUpSteps } from '../../../package/rules/content/looked-up.ts'
import type { Directory } from '../../world/model.ts'

/**
 * The steps of a flow that name a list or table which the target's connections do not reach. Which of them a connection
 * of the real service reaches depends on the permissions of its account; here all connections of an environment reach
 * the same. That the import of an app looks its lists up is not known, so it is not checked.
 */
export function unreachedSteps(flow: FlowPart, directory: Directory | undefined): LookedUpStep[] {
  if (directory === undefined) return []
  const sites = new Map(Object.entries(directory.sites).map(([site, lists]) => [comparable(site), lists]))
  const files = new Map(Object.entries(directory.files ?? {}).map(([file, tables]) => [comparable(file), tables]))
  return [...lookedUpSteps(flow)].filter(({ named: { site, file, table } }) => {
    const names =
      site === undefined
        ? (files.get(comparable(file ?? '')) ?? [])
        : Object.entries(sites.get(comparable(site)) ?? {}).flat()
    return !names.some(name => comparable(name) === comparable(table))
  })
}

/** Without differences that have no meaning: case, encoding, braces, a slash at the end. */
function comparable(text: string): string {
  const bare = text.trim().replace(/^\{(.*)\}$/s, '$1')
  const plain = (bare.endsWith('/') ? bare.slice(0, -1) : bare).toLowerCase()
  try {
    return decodeURIComponent(plain)
  } catch {
    return plain
  }
}
