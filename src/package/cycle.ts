import { prerequisites, type ResourceMap } from './resource.ts'

/** The keys of resources that form a dependency cycle, in that order; `undefined` if there is no cycle. */
export function firstCycle(resources: ResourceMap): string[] | undefined {
  const done = new Set<string>()
  for (const start of Object.keys(resources)) {
    // The current path, each step with its unvisited prerequisites. No recursion: a hostile manifest may chain
    // thousands of resources.
    const path: { key: string; left: string[] }[] = []
    const onPath = new Set<string>()
    const enter = (key: string): void => {
      const resource = resources[key]
      if (resource === undefined || done.has(key)) return
      onPath.add(key)
      path.push({ key, left: prerequisites(resource, resources) })
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
