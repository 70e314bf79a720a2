import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { mkdirs } from './runner.ts'
import { addTargets, environmentOf } from './more-environments.ts'
import { openWorld, type OpenWorld } from './world.ts'

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
