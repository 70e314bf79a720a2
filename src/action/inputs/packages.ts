import { mayNameSeveral } from '../../commands/batch/choose-named.ts'
import type { Packages } from '../../commands/batch/import-batch.ts'
import { isGlob } from '../runner/glob.ts'
import type { TextsOf } from './schema.ts'

/** The packages of a batch: several lines, a pattern, or several apps in one file. Undefined for a single package. */
export function batchOf({
  'package-file': files,
  'artifact-name': artifacts,
  app
}: Pick<TextsOf<'import'>, 'package-file' | 'artifact-name' | 'app'>): Packages | undefined {
  if (files === undefined) return mayNameSeveral(artifacts) ? { artifacts } : undefined
  const isBatch = files.length > 1 || isGlob(files[0] ?? '') || (app !== undefined && mayNameSeveral(app))
  return isBatch ? { files } : undefined
}
