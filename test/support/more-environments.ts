import type { EmbeddedServer } from '../../src/embedded/server.ts'
import { guid } from '../../src/embedded/seed/names.ts'
import { TARGET } from '../../src/embedded/seed/world-seed.ts'

/** Adds environments like the seeded target: with the connections that an import needs, and without apps. */
export function addTargets(
  { server }: { readonly server: Pick<EmbeddedServer, 'change'> },
  names: readonly string[]
): void {
  server.change(world => {
    const model = Object.values(world.environments).find(({ displayName }) => displayName === TARGET)
    if (model === undefined) throw new Error(`no environment ${TARGET}`)
    for (const displayName of names) {
      const name = guid(world, `environment|${displayName}`)
      world.environments[name] = { ...structuredClone(model), name, displayName }
      delete world.environments[name]?.dataverseUrl
    }
  })
}

/** Name of the environment of a target. */
export const environmentOf = (id: string): string => `${id} Production`
