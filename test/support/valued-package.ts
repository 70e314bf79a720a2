import { openArchive, writeArchive } from '../../src/package/archive.ts'
import { DEMO_IDS, DEMO_SITE } from '../../src/embedded/seed/demo-names.ts'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { withEditedDocument } from './edited-document.ts'

/** The site and list of the source in `valuedPackage`, and those of a target. */
export const SOURCE_SITE = 'https://contoso.sharepoint.com/sites/finance-dev'
export const TARGET_SITE = 'https://contoso.sharepoint.com/sites/finance'
export const SOURCE_LIST = DEMO_IDS.list
export const TARGET_LIST = '5d2c1b0a-9f8e-4d7c-8b6a-51f4e3d2c1b0'
export const SOURCE_MAILBOX = 'finance-dev@contoso.com'
export const TARGET_MAILBOX = 'finance@contoso.com'

const FORMULA = `"${SOURCE_SITE}/Lists/Expenses" & "${SOURCE_SITE}lopment"`
const PATH = `/datasets/@{encodeURIComponent(encodeURIComponent('${SOURCE_SITE}'))}/tables/@{encodeURIComponent(encodeURIComponent('${SOURCE_LIST}'))}/items`

/** Actions whose texts hold values in every form that flows have. */
const ACTIONS = {
  Old_request: { type: 'ApiConnection', inputs: { method: 'get', path: PATH } },
  Encoded_once: { type: 'Compose', inputs: `/v2/datasets/${encodeURIComponent(SOURCE_SITE)}/tables` },
  Encoded_twice: {
    type: 'Compose',
    inputs: `/datasets/${encodeURIComponent(encodeURIComponent(SOURCE_SITE))}/files?x=${encodeURIComponent('https://contoso.sharepoint.com/sites/finance-development')}`
  },
  Expression: { type: 'Compose', inputs: `@concat('${SOURCE_SITE}/a', triggerBody()['text'], '${SOURCE_SITE}')` },
  Template: {
    type: 'Compose',
    inputs: `See ${SOURCE_SITE}?web=1 and ${SOURCE_SITE}/@{item()?['path']}#top, not ${SOURCE_SITE}-old.`
  },
  Mail: { type: 'Compose', inputs: `${SOURCE_MAILBOX};boss@contoso.com` },
  Long: { type: 'Compose', inputs: { number: 'LONG' } }
}

/**
 * The demo package with a site, a list and mailboxes that look like those of a real tenant, in all kinds of places.
 *
 * @param more further actions of a flow, by name
 */
export function valuedPackage(more: Readonly<Record<string, unknown>> = {}): Buffer {
  const archive = openArchive(makeDemoPackage(), 'the package')
  const files = archive.names.map(name => {
    const bytes = archive.read(name)
    if (!name.endsWith('.json')) return { name, bytes }
    let text = bytes.toString('utf8').replaceAll(DEMO_SITE, SOURCE_SITE)
    if (name.endsWith(`/definition.json`) && text.includes('Create_item'))
      text = text
        .replace('"actions":{', `"actions":{${JSON.stringify({ ...ACTIONS, ...more }).slice(1, -1)},`)
        // Longer than a number of JavaScript, and with an escape that is not needed.
        .replace('"LONG"', '12345678901234567890123')
        .replace(`"${SOURCE_MAILBOX};`, `"\\u0066${SOURCE_MAILBOX.slice(1)};`)
    return { name, bytes: Buffer.from(text) }
  })
  let bytes: Buffer = writeArchive(files, new Date(Date.UTC(2026, 0, 1)))
  const inDocument = (file: string, edit: (text: string) => string): void => {
    bytes = withEditedDocument(bytes, file, text => edit(text.replaceAll(DEMO_SITE, SOURCE_SITE)))
  }
  inDocument('References/DataSources.json', text => {
    const value = JSON.parse(text) as { DataSources: Record<string, unknown>[] }
    Object.assign(value.DataSources[0] ?? {}, {
      DataEntityMetadataJson: {
        [SOURCE_LIST]: JSON.stringify({ name: SOURCE_LIST, title: 'Expenses', 'x-ms-media-base-url': SOURCE_SITE })
      }
    })
    // Indented with tabs, with Windows line ends and a byte order mark.
    return `\ufeff${JSON.stringify(value, undefined, '\t').replaceAll('\n', '\r\n')}\r\n`
  })
  inDocument('Properties.json', text => {
    const value = JSON.parse(text) as { LocalConnectionReferences: string }
    const references = JSON.parse(value.LocalConnectionReferences) as Record<string, Record<string, unknown>>
    Object.assign(references[DEMO_IDS.sharePointReference] ?? {}, {
      dataSets: { [SOURCE_SITE]: { dataSources: { Expenses: { tableName: SOURCE_LIST } } } }
    })
    return JSON.stringify({ ...value, LocalConnectionReferences: JSON.stringify(references) })
  })
  inDocument('Controls/4.json', text => text.replace(JSON.stringify('"Submit"'), JSON.stringify(FORMULA)))
  inDocument('Src/Expenses.pa.yaml', text => text.replace(`'="Submit"'`, `'=${FORMULA}'`))
  return bytes
}
