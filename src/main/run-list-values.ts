import { createFiles } from '../action/runner/files.ts'
import { quoted } from '../base/display.ts'
import { type ListedValue, listValues } from '../commands/list-values.ts'
import { createPool } from '../workers/create-pool.ts'
import { createReader } from '../workers/reader.ts'
import type { ProcessContext } from './process-context.ts'

/** The composition root of `list values`, which needs no environment. */
export async function runListValues(
  file: string,
  { environment, signal, workerEntry }: ProcessContext
): Promise<ListedValue[]> {
  const bytes = await createFiles(environment.workspace).read(file)
  return listValues(createReader(createPool(workerEntry, signal)), bytes, quoted(file))
}
