import type { Comparing } from './comparing.ts'
import type { Change } from './difference.ts'
import { fileChanges } from './files.ts'
import { jsonChanges, shownJson } from './json-changes.ts'
import { NOISY_DETAILS } from './noise.ts'

/** The package's own names, and files in it that nobody knows. */
export function* packageChanges({ older, newer, texts }: Comparing): Generator<Change> {
  const about = { area: 'package', subject: 'setting' } as const
  const was = older.pkg.manifest
  const is = newer.pkg.manifest
  if (was.schema !== is.schema)
    yield { ...about, kind: 'changed', path: ['schema'], ...texts.changed(was.schema, is.schema) }
  for (const { path, before, after } of jsonChanges(was.details, is.details)) {
    const field = String(path[0])
    // The field is empty in every second export of an environment whose others have it filled.
    const unsaid = field === 'sourceEnvironment' && (before === '' || after === '')
    yield {
      ...about,
      kind: 'changed',
      path: path.map(String),
      ...texts.changed(shownJson(before), shownJson(after)),
      ...(NOISY_DETAILS.has(field) || unsaid ? { noise: true } : {})
    }
  }
  yield* fileChanges('package', older.pkg.others, newer.pkg.others, ({ name }) => name)
}
