import { prerequisites, type ResourceMap } from './resource.ts'

/** The keys of resources that form a dependency cycle, in that order; `undefined` if there is no cycle. */
export const firstCycle = (resources: ResourceMap): string[] | undefined =>
  cycleAmong(Object.keys(resources), key => {
    const resource = resources[key]
    return resource === undefined ? [] : prerequisites(resource, resources)
  })

/**
 * The first cycle among things that need each other, in the order of their needs; `undefined` if there is none.
 *
 * @param needsOf what a thing needs, in a list of its own; called once for each thing
 */
export function cycleAmong(things: Iterable<string>, needsOf: (thing: string) => string[]): string[] | undefined {
  const done = new Set<string>()
  for (const start of things) {
    // The current path, each step with its unvisited needs. No recursion: a hostile package may chain thousands.
    const path: { key: string; left: string[] }[] = []
    const onPath = new Set<string>()
    const enter = (key: string): void => {
      if (done.has(key)) return
      onPath.add(key)
      path.push({ key, left: needsOf(key) })
    }
    enter(start)
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.left.pop()
      if (next === undefined) {
        done.add(top.key)
        onPath.delete(top.key)
        path.pop()
      } else if (onPath.has(next)) {
        const keys = path.map(({ key }) => key)
        return keys.slice(keys.indexOf(next))
      } else enter(next)
    }
  }
  return undefined
}
