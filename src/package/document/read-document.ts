import { isObject } from '../../base/objects.ts'
import { DEFAULT_LIMITS, openArchive } from '../archive.ts'
import { type Budget, OverBudget } from '../budget.ts'
import { parseJson, textAt } from '../json-text.ts'
import { Controls, ENTITIES } from './controls.ts'
import { dataSourcesIn, importedTexts } from './data-sources.ts'
import type { AppDocument, TopNode } from './document.ts'
import { DocumentReading } from './document-reading.ts'
import { readMedia } from './media.ts'
import { settingsIn, textsIn } from './settings.ts'

/** Media of an app may have 64 MB each (documented by the service). */
export const DOCUMENT_LIMITS = { ...DEFAULT_LIMITS, entryExpandedBytes: 80 * 1024 * 1024 }
const DATA_SOURCES = 'References/DataSources.json'
const RESOURCES = 'References/Resources.json'
const TEMPLATES = 'References/Templates.json'

/** The type of `readSources`, which callers pass as an argument. */
export type SourceReader = (reading: DocumentReading, nodes: readonly TopNode[]) => readonly TopNode[] | undefined

/**
 * Reads an app's document. Supports the three generations of exports: one `Entities.json` (before 2019), one file for
 * each screen and component (since 2019), and the same with additional source files (since 2025). A file that cannot be
 * read becomes a fault, and the rest is read anyway. Files are parsed one at a time and not kept.
 *
 * @param what the name of the document in messages: `the document of the app`
 * @param readSources `readSources` of `sources.ts`, called when sources are first asked for. The code that it loads is
 * as large as all the rest, and only documents since 2025 have sources
 * @param budget the budget of the package
 * @throws ActionError if the document itself cannot be opened
 */
export function readDocument(
  bytes: Uint8Array,
  what: string,
  readSources?: SourceReader,
  budget?: Budget
): AppDocument {
  const options = { leadingSeparator: true, ...(budget === undefined ? {} : { budget }) }
  const reading = new DocumentReading(openArchive(bytes, what, DOCUMENT_LIMITS, options), what)
  const header = reading.json('Header.json')
  const properties = reading.json('Properties.json')
  const { nodes, dataSources, media, texts, codeComponents } = reading.has(ENTITIES)
    ? readOldContent(reading)
    : readContent(reading)
  const references = referencesIn(properties, reading.archive.budget)
  const sources = once(() => readSources?.(reading, nodes))
  const [structure, version, savedAt] = ['MSAppStructureVersion', 'DocVersion', 'LastSavedDateTimeUTC'].map(name =>
    textAt(header, name)
  )
  return {
    ...(structure === undefined ? {} : { structure }),
    ...(version === undefined ? {} : { version }),
    ...(savedAt === undefined ? {} : { savedAt }),
    settings: settingsIn(properties),
    nodes,
    sources,
    dataSources,
    ...(references === undefined ? {} : { references }),
    codeComponents,
    media,
    texts: [...textsIn(properties), ...texts],
    files: reading.archive.names,
    faults: reading.faults
  }
}

type Content = Pick<AppDocument, 'dataSources' | 'media' | 'texts' | 'codeComponents'> & {
  readonly nodes: readonly TopNode[]
}

function readContent(reading: DocumentReading): Content {
  const controls = new Controls(reading)
  controls.readFiles()
  const listed = reading.has(DATA_SOURCES) ? reading.json(DATA_SOURCES)?.['DataSources'] : undefined
  const dataSources = dataSourcesIn(listed)
  const texts = importedTexts(listed, DATA_SOURCES, '/DataSources')
  const resources = reading.has(RESOURCES) ? reading.json(RESOURCES)?.['Resources'] : undefined
  return {
    nodes: controls.nodes(),
    dataSources,
    texts,
    codeComponents: codeComponentsIn(reading, controls),
    media: readMedia(reading, resources)
  }
}

function codeComponentsIn(reading: DocumentReading, { codeComponents }: Controls): AppDocument['codeComponents'] {
  if (reading.mentions(TEMPLATES, 'PcfTemplates'))
    codeComponents.addTemplates(reading.json(TEMPLATES)?.['PcfTemplates'])
  return codeComponents.all()
}

/** In these documents, controls, data sources and resources are in one list. */
function readOldContent(reading: DocumentReading): Content {
  const controls = new Controls(reading)
  const content = reading.json(ENTITIES) ?? {}
  controls.readEntities(content)
  // No document measured has both kinds of files, but nothing must be overlooked.
  controls.readFiles()
  const entities = content['Entities']
  return {
    nodes: controls.nodes(),
    dataSources: dataSourcesIn(entities),
    texts: importedTexts(entities, ENTITIES, '/Entities'),
    codeComponents: codeComponentsIn(reading, controls),
    media: readMedia(reading, entities)
  }
}

/** The references are JSON inside a string of the properties. */
function referencesIn(properties: unknown, budget: Budget): string[] | undefined {
  const text = textAt(properties, 'LocalConnectionReferences')
  if (text === undefined) return undefined
  try {
    const references = parseJson(Buffer.from(text), 'LocalConnectionReferences', undefined, budget)
    return isObject(references) ? Object.keys(references) : undefined
  } catch (error) {
    if (error instanceof OverBudget) throw error
    return undefined
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
