import { isObject, textAt, valueAt } from '../json-text.ts'
import type { AppDocument } from './document.ts'

/** Settings of Studio's settings page. The rest of the file is counters, timings and identifiers. */
const SETTINGS = [
  'Name',
  'AppDescription',
  'DocumentAppType',
  'DocumentType',
  'DocumentLayoutWidth',
  'DocumentLayoutHeight',
  'DocumentLayoutOrientation',
  'DocumentLayoutScaleToFit',
  'DocumentLayoutMaintainAspectRatio',
  'DocumentLayoutLockOrientation',
  'ShowStatusBar',
  'DefaultConnectedDataSourceMaxGetRowsCount',
  'EnableInstrumentation',
  'ManualOfflineProfileId'
] as const

/** What a person chose, from `Properties.json`. Preview flags stand as `flag: <name>`. */
export function settingsIn(properties: unknown): Map<string, string> {
  const settings = new Map<string, string>()
  for (const name of SETTINGS) {
    const value = valueAt(properties, name)
    if (typeof value === 'string' ? value !== '' : typeof value === 'number' || typeof value === 'boolean')
      settings.set(name, String(value))
  }
  const flags = valueAt(properties, 'AppPreviewFlagsMap')
  if (isObject(flags)) {
    for (const [name, on] of Object.entries(flags)) if (typeof on === 'boolean') settings.set(`flag: ${name}`, String(on))
  } else {
    // Before the map there was a list of those that are on.
    const list = valueAt(properties, 'AppPreviewFlagsKey')
    for (const name of Array.isArray(list) ? list : []) if (typeof name === 'string') settings.set(`flag: ${name}`, 'true')
  }
  return settings
}

/** Literal texts of `Properties.json` that give access to something; empty in nearly every app. */
export function textsIn(properties: unknown): AppDocument['texts'] {
  return ['InstrumentationKey', 'ConnectionString'].flatMap(name => {
    const text = textAt(properties, name)
    return text === undefined ? [] : [{ file: 'Properties.json', pointer: `/${name}`, text }]
  })
}
