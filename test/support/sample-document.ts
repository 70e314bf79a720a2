import { rawZip } from './raw-zip.ts'

/** Files of a document by name; values that are no text or bytes are written as JSON. `undefined` leaves one out. */
export type DocumentFiles = Readonly<Record<string, unknown>>

/** A control as control files write it, with what the reading looks at. Formulas by property. */
export function control(
  name: string,
  template: string,
  rules: Readonly<Record<string, string>> = {},
  more: Readonly<Record<string, unknown>> = {}
): Record<string, unknown> {
  return {
    Type: 'ControlInfo',
    Name: name,
    Template: { Id: `http://microsoft.com/appmagic/${template}`, Version: '2.5.1', Name: template },
    Index: 0,
    Rules: Object.entries(rules).map(([Property, InvariantScript]) => ({
      Property,
      Category: 'Data',
      InvariantScript,
      RuleProviderType: 'Unknown'
    })),
    Children: [],
    ...more
  }
}

/** The definition of a component, or with `instance` a place where it is used. */
export function component(name: string, template: string, more: Readonly<Record<string, unknown>> = {}) {
  return control(name, 'Component', {}, { Template: { Name: template, IsComponentDefinition: true }, ...more })
}

export const top = (value: unknown): unknown => ({ TopParent: value })

/** A document of the years 2019 to 2024, made for tests: two screens, with names as exporters write them. */
export function sampleDocumentFiles(changes: DocumentFiles = {}): DocumentFiles {
  return {
    'Header.json': {
      DocVersion: '1.309',
      MSAppStructureVersion: '2.0',
      LastSavedDateTimeUTC: '04/19/2021 23:36:10'
    },
    'Properties.json': { Name: 'Expenses', DocumentAppType: 'Phone', LocalConnectionReferences: '{"a":{}}' },
    'Controls\\7.json': top(control('Details', 'screen', { Fill: 'White' }, { Index: 1 })),
    'Controls\\4.json': top(
      control(
        'Home',
        'screen',
        { OnVisible: 'Set(a, 1);\r\nSet(b, 2)' },
        { Children: [control('Title', 'label', { Text: '"Expenses"', ZIndex: '1' })] }
      )
    ),
    'Controls\\1.json': top(control('App', 'appinfo', { OnStart: 'Set(a, 0)' })),
    ...changes
  }
}

/** The files as a document, in their order and under their very names. */
export function documentZip(files: DocumentFiles): Buffer {
  return rawZip(
    Object.entries(files).flatMap(([name, value]) =>
      value === undefined
        ? []
        : [{ name, bytes: typeof value === 'string' || value instanceof Uint8Array ? value : JSON.stringify(value) }]
    )
  )
}

export const sampleDocument = (changes: DocumentFiles = {}): Buffer => documentZip(sampleDocumentFiles(changes))
