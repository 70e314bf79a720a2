import { quoted } from '../base/display.ts'
import { createFiles } from '../action/runner/files.ts'
import { type Unpacked, unpackPackage } from '../commands/unpack.ts'
import { createPool } from '../workers/create-pool.ts'
import { createReader } from '../workers/reader.ts'
import type { ProcessContext } from './process-context.ts'

/** The composition root of `unpack`, which needs no environment. */
export async function runUnpack(
  file: string,
  folder: string,
  { environment, log, signal, workerEntry }: ProcessContext
): Promise<Unpacked> {
  const files = createFiles(environment.workspace)
  const pkg = await createReader(createPool(workerEntry, signal)).read(await files.read(file), quoted(file))
  return unpackPackage({ files, log }, pkg, folder)
}
