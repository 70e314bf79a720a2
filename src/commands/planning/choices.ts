import { listed, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { ResourceChoice } from '../../package/mapping.ts'
import { displayNameOf, kindOf, type PackageResource, type ResourceMap } from '../../package/resource.ts'
import { same } from '../ids.ts'
import { numbered } from '../numbered.ts'

/** What the input `resources` requests, by resource key. */
export type Choices = ReadonlyMap<string, ResourceChoice>

/**
 * Finds the resource that each entry of the input `resources` refers to.
 *
 * @param what follows "a resource of": `the package`
 * @throws ActionError once, listing all unknown names, ambiguous names, and resources with two entries
 */
export function matchChoices(choices: readonly ResourceChoice[], resources: ResourceMap, what: string): Choices {
  const matched = new Map<string, ResourceChoice>()
  const problems: string[] = []
  const entries = Object.entries(resources)
  for (const choice of choices) {
    const found = entries.filter(([key, resource]) => matches(choice, key, resource))
    const [only, ...others] = found
    if (only === undefined) problems.push(`${quoted(choice.written)} is not a resource of ${what}`)
    else if (others.length > 0)
      problems.push(`${quoted(choice.written)} is ambiguous: it matches ${listed(found.map(describe))}`)
    else if (matched.has(only[0]))
      problems.push(
        `${quoted(choice.written)} and ${quoted(matched.get(only[0])?.written ?? '')} refer to the same resource`
      )
    else matched.set(only[0], choice)
  }
  if (problems.length > 0) {
    throw new ActionError({
      doing: 'apply the input resources',
      why: numbered(problems),
      remedy: `Its resources are: ${listed(entries.map(describe), 40)}. Where several have the same name, put the kind in front (flow:…) or use the resource key.`
    })
  }
  return matched
}

/** Key of the one resource that an entry refers to; undefined where it matches none or several. */
export function keyMeantBy(choice: ResourceChoice, resources: ResourceMap): string | undefined {
  const [only, ...others] = Object.entries(resources).filter(([key, resource]) => matches(choice, key, resource))
  return others.length === 0 ? only?.[0] : undefined
}

function matches(choice: ResourceChoice, key: string, resource: PackageResource): boolean {
  if (choice.kind !== undefined && kindOf(resource) !== choice.kind) return false
  return [key, resource.name, resource.details?.displayName].some(name => same(name, choice.name))
}

const describe = ([key, resource]: readonly [string, PackageResource]): string => {
  const kind = kindOf(resource)
  const name = displayNameOf(resource, key)
  return kind === 'unknown' ? quoted(name) : `${kind}:${quoted(name)}`
}
