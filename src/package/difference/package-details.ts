import type { Comparing } from './comparing.ts'
import type { Change } from './difference.ts'
import { fileChanges } from './files.ts'
import { jsonChanges, shownJson } from './json-changes.ts'
import { NOISY_DETAILS } from './noise.ts'

/** Changes of the package's own details, and of unknown files in it. */
export function* packageChanges({ older, newer, texts }: Comparing): Generator<Change> {
  const about = { area: 'package', subject: 'setting' } as const
  const was = older.pkg.manifest
  const is = newer.pkg.manifest
  if (was.schema !== is.schema)
    yield { ...about, kind: 'changed', path: ['schema'], ...texts.changed(was.schema, is.schema) }
  for (const { path, before, after } of jsonChanges(was.details, is.details)) {
    const field = String(path[0])
    // For one and the same environment, the field is empty in every second export.
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
