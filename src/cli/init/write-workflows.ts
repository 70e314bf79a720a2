import { listed } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { Files } from '../../commands/ports/runner.ts'
import type { WorkflowFile } from './workflows/all.ts'

export type FileState = 'written' | 'replaced' | 'unchanged'

/** Largest workflow that is compared. GitHub takes none that is larger. */
const MAX_BYTES = 512 * 1024

/**
 * Writes the workflows, or none of them: a file that is there and differs is somebody's work.
 *
 * @param exists whether anything is at a path
 * @param replaces whether files that differ are replaced
 * @throws ActionError that names every file that differs
 */
export async function writeWorkflows(
  files: Files,
  exists: (path: string) => boolean,
  workflows: readonly WorkflowFile[],
  replaces: boolean
): Promise<{ readonly path: string; readonly state: FileState }[]> {
  const states: { path: string; text: string; state: FileState }[] = []
  for (const { path, text } of workflows) {
    const there = exists(path) ? Buffer.from(await files.read(path, MAX_BYTES)).toString('utf8') : undefined
    states.push({ path, text, state: there === undefined ? 'written' : there === text ? 'unchanged' : 'replaced' })
  }
  const different = states.filter(({ state }) => state === 'replaced').map(({ path }) => path)
  if (different.length > 0 && !replaces)
    throw new ActionError({
      doing: 'write the workflows',
      why: `${listed(different)} ${different.length === 1 ? 'exists' : 'exist'} already, with different content`,
      remedy: 'Nothing was written. Move what is yours elsewhere, or add --force to replace it.'
    })
  for (const { path, text, state } of states)
    if (state !== 'unchanged') await files.write(path, Buffer.from(text, 'utf8'))
  return states.map(({ path, state }) => ({ path, state }))
}
