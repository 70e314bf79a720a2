import { isObject } from '../../base/objects.ts'
import { asText } from '../../base/as-text.ts'
import { textAt, valueAt } from '../json-text.ts'
import type { AppDocument } from './document.ts'

/** Settings of Studio's settings page. The rest of the file is counters, timings and identifiers. */
export const SETTINGS: ReadonlySet<string> = new Set([
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
  'InstrumentationKey',
  'ConnectionString',
  'ManualOfflineProfileId'
])

/**
 * The settings that a person chose, from `Properties.json`. Preview flags that are on are listed as `flag: <name>`. Those
 * that are off are left out: documents before 2021 list only those that are on, and every build of Studio adds some.
 */
export function settingsIn(properties: unknown): Map<string, string> {
  const settings = new Map<string, string>()
  for (const name of SETTINGS) {
    const value = valueAt(properties, name)
    if (typeof value === 'string' ? value !== '' : typeof value === 'number' || typeof value === 'boolean')
      settings.set(name, asText(value))
  }
  for (const flag of flagsIn(properties)) settings.set(`flag: ${flag}`, 'true')
  return settings
}

function flagsIn(properties: unknown): string[] {
  const map = valueAt(properties, 'AppPreviewFlagsMap')
  if (isObject(map)) return Object.keys(map).filter(flag => map[flag] === true)
  const list = valueAt(properties, 'AppPreviewFlagsKey')
  return Array.isArray(list) ? list.filter(flag => typeof flag === 'string') : []
}

/** Fields of `Properties.json` that can contain a secret: those of Application Insights, and free text. */
const TEXTS = ['InstrumentationKey', 'ConnectionString', 'AppDescription', 'Author'] as const

/** The literal texts of `Properties.json`. Nearly every app has none. */
export function textsIn(properties: unknown): AppDocument['texts'] {
  return TEXTS.flatMap(name => {
    const text = textAt(properties, name)
    return text === undefined ? [] : [{ file: 'Properties.json', pointer: `/${name}`, text }]
  })
}
