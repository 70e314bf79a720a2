import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { guid } from '../../src/embedded/seed/names.ts'
import { mkdirs } from './runner.ts'
import { openWorld, type OpenWorld, TARGET } from './world.ts'

/** Adds environments like the seeded target: with the connections that an import needs, and without apps. */
export function addTargets({ server }: Pick<OpenWorld, 'server'>, names: readonly string[]): void {
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

/** A world with an environment for each id, the demo package as `release.zip`, and `targets.yml` with this content. */
export async function fleetWorld(
  ids: readonly string[],
  targets: string,
  options: Parameters<typeof openWorld>[0] = {}
): Promise<OpenWorld> {
  const world = await openWorld(options)
  addTargets(world, ids.map(environmentOf))
  writeInto(world, 'targets.yml', targets)
  writeInto(world, 'release.zip', makeDemoPackage())
  return world
}

export function writeInto({ folder }: Pick<OpenWorld, 'folder'>, file: string, content: string | Buffer): void {
  writeFileSync(join(mkdirs(join(folder, 'workspace')), file), content)
}

/** Lines of a targets file: one target for each id, in its ring. */
export const targetLines = (rings: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(rings)
    .flatMap(([ring, ids]) => ids.map(id => `  ${id}: { ring: ${ring}, environment: ${environmentOf(id)} }`))
    .join('\n')
