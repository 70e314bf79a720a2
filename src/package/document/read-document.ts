import { ActionError, messageOf } from '../../base/errors.ts'
import { type Archive, DEFAULT_LIMITS, openArchive } from '../archive.ts'
import { isObject, MalformedJson, parseJson, textAt, valueAt } from '../json-text.ts'
import { readControls } from './controls.ts'
import { dataSourcesIn } from './data-sources.ts'
import type { AppDocument, TopNode } from './document.ts'
import { readMedia } from './media.ts'
import { settingsIn, textsIn } from './settings.ts'
import { readSources } from './sources.ts'

type Fault = AppDocument['faults'][number]

/** A document while it is being read: its files, and what was wrong with them. */
export interface DocumentReading {
  readonly archive: Archive
  readonly faults: Fault[]
  /** A JSON file of the document; `undefined`, and a fault, when it is not there or cannot be read. */
  json(name: string): unknown
  /** Names of files in a folder, `Controls/`, that end in `.json`. */
  jsonIn(folder: string): string[]
}

/**
 * Reads an app's document, of all three generations that exporters wrote. A file in it that cannot be read becomes a
 * fault, and the rest is read all the same.
 *
 * @param what how messages call it
 * @throws ActionError when the document itself cannot be opened
 */
export function readDocument(bytes: Uint8Array, what: string): AppDocument {
  const archive = openArchive(bytes, what, DEFAULT_LIMITS, { leadingSeparator: true })
  const reading = readingOf(archive, what)
  const header = reading.json('Header.json')
  const properties = reading.json('Properties.json')
  const { nodes, sources: old } = readControls(reading)
  const dataSources = archive.has('References/DataSources.json')
    ? valueAt(reading.json('References/DataSources.json'), 'DataSources')
    : old
  let sources: readonly TopNode[] | undefined | null = null
  return {
    ...optional('structure', textAt(header, 'MSAppStructureVersion')),
    ...optional('version', textAt(header, 'DocVersion')),
    ...optional('savedAt', textAt(header, 'LastSavedDateTimeUTC')),
    settings: settingsIn(properties),
    nodes,
    sources: () => {
      if (sources === null) sources = readSources(reading)
      return sources
    },
    dataSources: dataSourcesIn(dataSources),
    media: readMedia(reading),
    texts: textsIn(properties),
    files: archive.names,
    faults: reading.faults
  }
}

const optional = <Key extends string>(key: Key, value: string | undefined): { [key in Key]?: string } =>
  (value === undefined ? {} : { [key]: value }) as { [key in Key]?: string }

function readingOf(archive: Archive, what: string): DocumentReading {
  const faults: Fault[] = []
  return {
    archive,
    faults,
    json(name) {
      if (!archive.has(name)) {
        faults.push({ file: name, message: `${name} is missing in ${what}.` })
        return undefined
      }
      try {
        const value = parseJson(archive.read(name), `${name} in ${what}`)
        if (isObject(value)) return value
        faults.push({ file: name, message: `${name} in ${what} is not a JSON object.` })
      } catch (error) {
        faults.push(faultOf(name, error))
      }
      return undefined
    },
    jsonIn: folder => archive.names.filter(name => name.startsWith(folder) && name.endsWith('.json'))
  }
}

/** What became of a file, from what reading it threw. */
export const faultOf = (file: string, error: unknown): Fault => {
  const why = error instanceof ActionError ? error.why : messageOf(error)
  const line = error instanceof MalformedJson ? error.position?.line : undefined
  return { file, message: `${file} cannot be read: ${why.replace(/[.\s]+$/, '')}.`, ...(line === undefined ? {} : { line }) }
}
