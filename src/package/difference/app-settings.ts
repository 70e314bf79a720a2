import { isObject } from '../../base/objects.ts'
import { asText } from '../../base/as-text.ts'
import { textAt, valueAt } from '../json-text.ts'
import type { Comparing } from './comparing.ts'
import type { Change } from './difference.ts'
import { variablesIn } from './environment-variables.ts'
import { fileChanges } from './files.ts'
import { IDENTITY_FILE } from './identities.ts'
import { jsonChanges, shownJson } from './json-changes.ts'
import { NOISY_APP_PROPERTIES, NOISY_TAGS, TAGS_OF_LAYOUT } from './noise.ts'

/** Changes of the app: the settings in its JSON and its document, and its files other than the document. */
export function* appChanges(comparing: Comparing): Generator<Change> {
  const { older, newer, texts } = comparing
  const was = older.pkg.app
  const is = newer.pkg.app
  if (was === undefined || is === undefined) {
    yield* appComeOrGone(comparing)
    return
  }
  if (was.version !== is.version)
    yield { area: 'app', kind: 'changed', subject: 'version', path: [], ...texts.changed(was.version, is.version) }
  yield* propertyChanges(comparing)
  yield* tagChanges(comparing)
  yield* referenceChanges(comparing)
  yield* documentSettings(comparing)
  yield* fileChanges(
    'app',
    was.files,
    is.files,
    ({ role }) => role,
    // The identity file only repeats which controls exist.
    role => role === IDENTITY_FILE
  )
  if ((older.document === undefined || newer.document === undefined) && !was.document.equals(is.document))
    yield {
      area: 'app',
      kind: 'changed',
      subject: 'document',
      path: [],
      before: `${was.document.length} bytes`,
      after: `${is.document.length} bytes (not compared: one of the two documents cannot be read)`
    }
}

function* appComeOrGone({ older, newer }: Comparing): Generator<Change> {
  const was = older.pkg.app
  const is = newer.pkg.app
  if (is !== undefined) yield { area: 'app', kind: 'added', subject: 'app', path: [is.displayName] }
  if (was !== undefined) yield { area: 'app', kind: 'removed', subject: 'app', path: [was.displayName] }
}

/** Properties that are compared separately. */
const APART: ReadonlySet<string> = new Set(['appVersion', 'connectionReferences'])

function* propertyChanges({ older, newer, otherStudio, texts }: Comparing): Generator<Change> {
  const was = fieldsOf(older.pkg.app?.template, 'properties')
  const is = fieldsOf(newer.pkg.app?.template, 'properties')
  for (const { path, before, after } of jsonChanges(was, is)) {
    const [field = ''] = path.map(String)
    if (APART.has(field) || saysTheSame(before, after)) continue
    yield {
      area: 'app',
      kind: field === 'displayName' ? 'renamed' : 'changed',
      subject: field === 'displayName' ? 'app' : 'setting',
      path: path.map(String),
      ...texts.changed(shownJson(before), shownJson(after)),
      ...(NOISY_APP_PROPERTIES.has(field) || cameWithStudio(path, before, after, otherStudio) ? { noise: true } : {})
    }
  }
  for (const field of ['appType', 'isAppComponentLibrary', 'appComponents'])
    for (const { path, before, after } of jsonChanges(
      valueAt(older.pkg.app?.template, field),
      valueAt(newer.pkg.app?.template, field)
    )) {
      if (saysTheSame(before, after)) continue
      yield {
        area: 'app',
        kind: 'changed',
        subject: 'setting',
        path: [field, ...path.map(String)],
        ...texts.changed(shownJson(before), shownJson(after)),
        ...(cameWithStudio([field, ...path], before, after, otherStudio) ? { noise: true } : {})
      }
    }
}

function* tagChanges({ older, newer, otherStudio, texts }: Comparing): Generator<Change> {
  const isLayoutReported = LAYOUT.some(name => settingOf(older, name) !== settingOf(newer, name))
  const was = fieldsOf(older.pkg.app?.template, 'tags')
  const is = fieldsOf(newer.pkg.app?.template, 'tags')
  for (const { path, before, after } of jsonChanges(was, is)) {
    const tag = String(path[0])
    // The document's own settings say the same, so a layout is reported only once.
    if ((isLayoutReported && TAGS_OF_LAYOUT.has(tag)) || saysTheSame(before, after)) continue
    yield {
      area: 'app',
      kind: 'changed',
      subject: 'setting',
      path: path.map(String),
      ...texts.changed(shownJson(before), shownJson(after)),
      ...(NOISY_TAGS.has(tag) || cameWithStudio(path, before, after, otherStudio) ? { noise: true } : {})
    }
  }
}

/** Settings of the document that the tags of the layout repeat. */
const LAYOUT = ['DocumentAppType', 'DocumentLayoutHeight', 'DocumentLayoutOrientation', 'DocumentLayoutWidth']

const settingOf = ({ document }: Comparing['older'], name: string): string | undefined => document?.settings.get(name)

const fieldsOf = (template: unknown, field: string): Record<string, unknown> => {
  const fields = valueAt(template, field)
  return isObject(fields) ? fields : {}
}

/** Whether both values are absent or empty, which means the same. */
const saysTheSame = (before: unknown, after: unknown): boolean => isNothing(before) && isNothing(after)

const isNothing = (value: unknown): boolean =>
  value == null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && Object.keys(value).length === 0)

/** Whether a field was added or dropped by another version of Studio. Fields that people set never count as such. */
function cameWithStudio(path: readonly unknown[], before: unknown, after: unknown, otherStudio: boolean): boolean {
  if (!otherStudio || path.length !== 1 || (before !== undefined && after !== undefined)) return false
  return !SET_BY_PEOPLE.has(asText(path[0]))
}

const SET_BY_PEOPLE: ReadonlySet<string> = new Set([
  'bypassConsent',
  'commitMessage',
  'databaseReferences',
  'description',
  'displayName',
  'embeddedApp'
])

/** Settings of the app's connection references: consent, gateway, sign-in. Their ids are stable. */
function* referenceChanges({ older, newer, texts }: Comparing): Generator<Change> {
  const was = older.pkg.app?.connectionReferences ?? {}
  const is = newer.pkg.app?.connectionReferences ?? {}
  for (const [id, after] of Object.entries(is)) {
    const before = was[id]
    if (before === undefined) continue
    yield* variableChanges(textAt(after, 'displayName') ?? id, before, after, texts)
    for (const field of ['authenticationType', 'bypassConsent', 'isOnPremiseConnection', 'endpoints'])
      for (const change of jsonChanges(valueAt(before, field), valueAt(after, field))) {
        if (saysTheSame(change.before, change.after)) continue
        yield {
          area: 'app',
          kind: 'changed',
          subject: 'connection',
          path: [textAt(after, 'displayName') ?? id, field, ...change.path.map(String)],
          ...texts.changed(shownJson(change.before), shownJson(change.after))
        }
      }
  }
}

/** Environment variables that stand for a site, a list or another value. */
function* variableChanges(name: string, before: unknown, after: unknown, texts: Comparing['texts']): Generator<Change> {
  const [was, is] = [variablesIn(before), variablesIn(after)]
  for (const place of new Set([...was.keys(), ...is.keys()])) {
    const [one, other] = [was.get(place), is.get(place)]
    if (one?.variable === other?.variable) continue
    yield {
      area: 'app',
      kind: one === undefined ? 'added' : other === undefined ? 'removed' : 'changed',
      subject: 'environment variable',
      path: [name, ...((other ?? one)?.path ?? [])],
      ...texts.changed(one?.variable, other?.variable)
    }
  }
}

/** Whether the change of a setting is reported from the app's JSON, which has name and description as well. */
function isReported(
  name: string,
  before: string | undefined,
  after: string | undefined,
  { older, newer }: Comparing
): boolean {
  // Studio writes the name, or the one that the file had before.
  if (name === 'Name') return true
  if (name !== 'AppDescription') return false
  const description = ({ pkg }: Comparing['older']): string =>
    textAt(pkg.app?.template, 'properties', 'description') ?? ''
  return description(older) === (before ?? '') && description(newer) === (after ?? '')
}

/** Where the player sends what people do in the app (Application Insights). */
const MONITORING: ReadonlySet<string> = new Set(['InstrumentationKey', 'ConnectionString', 'EnableInstrumentation'])

function* documentSettings(comparing: Comparing): Generator<Change> {
  const { older, newer, otherStudio, texts } = comparing
  if (older.document === undefined || newer.document === undefined) return
  const was = older.document.settings
  const is = newer.document.settings
  for (const name of new Set([...was.keys(), ...is.keys()])) {
    const before = was.get(name)
    const after = is.get(name)
    if (before === after || isReported(name, before, after, comparing)) continue
    yield {
      area: 'app',
      kind: 'changed',
      subject: MONITORING.has(name) ? 'Application Insights setting' : 'setting',
      path: [name],
      ...texts.changed(before, after, name),
      ...(otherStudio && !MONITORING.has(name) && (before === undefined || after === undefined) ? { noise: true } : {})
    }
  }
  const noisy = [
    ['saved at', older.document.savedAt, newer.document.savedAt],
    ['document version', older.document.version, newer.document.version],
    ['document structure', older.document.structure, newer.document.structure]
  ] as const
  for (const [name, before, after] of noisy)
    if (before !== after)
      yield {
        area: 'app',
        kind: 'changed',
        subject: 'setting',
        path: [name],
        ...texts.changed(before, after),
        noise: true
      }
}
