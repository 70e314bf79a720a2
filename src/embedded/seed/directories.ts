import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { ActionError } from '../../base/errors.ts'
import type { Directory } from '../world/model.ts'

const DIRECTORIES = z.record(
  z.string(),
  z.strictObject({
    sites: z.record(z.string(), z.record(z.string(), z.string())),
    drives: z.record(z.string(), z.record(z.string(), z.string())).optional(),
    files: z.record(z.string(), z.array(z.string())).optional()
  })
)

/**
 * What the connections of environments reach, from the state folder: `directories.json`, by the display names of
 * environments. Empty without that file.
 *
 * @throws ActionError for a file of another form
 */
export function directoriesInState(state: string): Record<string, Directory> {
  const file = join(state, 'directories.json')
  if (!existsSync(file)) return {}
  try {
    // Fields that are not set are left out.
    return JSON.parse(JSON.stringify(DIRECTORIES.parse(JSON.parse(readFileSync(file, 'utf8'))))) as Record<
      string,
      Directory
    >
  } catch (error) {
    throw new ActionError({
      doing: `read ${file}`,
      why: 'it does not name sites and files of environments',
      remedy: 'Write JSON as in docs/embedded.md.',
      cause: error
    })
  }
}
