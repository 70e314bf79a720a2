import { createFiles } from '../action/runner/files.ts'
import type { ProcessContext } from '../main/process-context.ts'

/**
 * A file for the summary that a job of GitHub Actions would show, in Markdown. What an earlier run left there is removed
 * first, so that nobody takes it for this one's.
 */
export interface SummaryFile {
  /** Is given what the run did. Renders later, and only if there is a file to write. */
  take(render: () => Promise<string>): void
  /** Writes what was taken. @throws ActionError when it cannot be written */
  write(): Promise<void>
}

/**
 * @param path as in the flag `summary-file`; empty for none
 * @throws ActionError when nothing can be written there
 */
export async function openSummaryFile(
  path: string,
  { environment, redactor }: Pick<ProcessContext, 'environment' | 'redactor'>
): Promise<SummaryFile> {
  const files = createFiles(environment.workspace)
  if (path !== '') await files.remove(path)
  let taken: (() => Promise<string>) | undefined
  return {
    take(render) {
      taken = render
    },
    async write() {
      if (path === '' || taken === undefined) return
      await files.write(path, Buffer.from(redactor.redact(await taken())))
    }
  }
}
