import { listed, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { ResourceChoice } from '../../package/mapping.ts'
import { displayNameOf, kindOf, type PackageResource, type ResourceMap } from '../../package/resource.ts'
import { same } from '../ids.ts'

/** What the user asked for, by resource key. */
export type Choices = ReadonlyMap<string, ResourceChoice>

/**
 * Finds the resource each entry of the `resources` input means. Throws once, with everything that is wrong: names
 * nobody has, names several have, two entries for one resource.
 */
export function matchChoices(choices: readonly ResourceChoice[], resources: ResourceMap, what: string): Choices {
  const matched = new Map<string, ResourceChoice>()
  const problems: string[] = []
  const entries = Object.entries(resources)
  for (const choice of choices) {
    const found = entries.filter(([key, resource]) => means(choice, key, resource))
    const [only, ...others] = found
    if (only === undefined) problems.push(`${quoted(choice.written)} is not a resource of ${what}`)
    else if (others.length > 0)
      problems.push(`${quoted(choice.written)} could be any of ${listed(found.map(describe))}`)
    else if (matched.has(only[0]))
      problems.push(
        `${quoted(choice.written)} and ${quoted(matched.get(only[0])?.written ?? '')} mean the same resource`
      )
    else matched.set(only[0], choice)
  }
  if (problems.length > 0) {
    throw new ActionError({
      doing: 'apply the input resources',
      why: problems.join('; '),
      remedy: `Its resources are: ${listed(entries.map(describe), 40)}. Where names repeat, put the kind before the name (flow:…) or use the resource key.`
    })
  }
  return matched
}

/** The key of the one resource that an entry means; undefined where it means none or several. */
export function keyMeantBy(choice: ResourceChoice, resources: ResourceMap): string | undefined {
  const [only, ...others] = Object.entries(resources).filter(([key, resource]) => means(choice, key, resource))
  return others.length === 0 ? only?.[0] : undefined
}

function means(choice: ResourceChoice, key: string, resource: PackageResource): boolean {
  if (choice.kind !== undefined && kindOf(resource) !== choice.kind) return false
  return [key, resource.name, resource.details?.displayName].some(name => same(name, choice.name))
}

const describe = ([key, resource]: readonly [string, PackageResource]): string => {
  const kind = kindOf(resource)
  const name = displayNameOf(resource, key)
  return kind === 'unknown' ? quoted(name) : `${kind}:${quoted(name)}`
}
