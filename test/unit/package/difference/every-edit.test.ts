import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../../../src/base/errors.ts'
import { readPackage } from '../../../../src/package/app-package.ts'
import { contentDigest } from '../../../../src/package/content-digest/content-digest.ts'
import {
  NOISY_CONTROL,
  NOISY_DATA_SOURCE,
  NOISY_FILES,
  NOISY_HEADER,
  NOISY_PROPERTIES,
  NOISY_PUBLISH_INFO,
  NOISY_RESOURCE,
  NOISY_RULE,
  NOISY_TEMPLATE
} from '../../../../src/package/content-digest/document-noise.ts'
import { compare, type Side } from '../../../../src/package/difference/compare.ts'
import { readDocument } from '../../../../src/package/document/read-document.ts'
import { readSources } from '../../../../src/package/document/sources.ts'
import { type Edit, everyEdit } from '../../../support/every-edit.ts'
import { richDocumentFiles } from '../../../support/rich-document.ts'
import { documentZip } from '../../../support/sample-document.ts'
import { DOCUMENT_NAME, samplePackage, zipped } from '../../../support/sample-package.ts'
import { thinned } from '../../../support/thinned.ts'

const FILES = richDocumentFiles()
const ADDED = {
  'Controls\\77.json': { TopParent: { Name: 'Late', Template: { Name: 'screen' }, Rules: [], Children: [] } },
  'Components\\78.json': { TopParent: { Name: 'Footer', Template: { Name: 'footer-1' }, Rules: [] } },
  'Controls\\79.json': { a: 1 },
  'References\\Other.json': { a: 1 },
  'Other.json': [1],
  'Resources\\Controls\\late.js': 'x()',
  'Resources\\late.bin': 'x',
  'Odd\\a.bin': 'x',
  'Assets\\Images\\2.png': 'another picture',
  'Src\\Late.pa.yaml': 'Screens:\n  Late:\n    Properties:\n      Fill: =White\n',
  'Src\\Empty.pa.yaml': ''
}

function sideOf(files: Readonly<Record<string, unknown>>): Side {
  const pkg = readPackage(zipped(samplePackage({ [DOCUMENT_NAME]: documentZip(files) })), 'the package')
  if (pkg.app === undefined) throw new Error('no app')
  return { pkg, document: readDocument(pkg.app.document, 'the document', readSources) }
}

const lastOf = (place: string): string => place.split('/').at(-1) ?? ''

/**
 * The documented list of what every export or save may change without anybody's doing. A field counts with all that it
 * holds; nothing that is added beside it does.
 */
function isDocumented({ file, place, kind }: Edit): boolean {
  const name = file.replaceAll('\\', '/').toLowerCase()
  if (NOISY_FILES.has(name)) return true
  const field = place.split('/')[1] ?? ''
  const isOf = (fields: ReadonlySet<string>): boolean => fields.has(lastOf(place)) && kind !== 'renamed'
  if (name === 'header.json') return isOf(NOISY_HEADER)
  if (name === 'properties.json')
    // Counts by type of control may come and go.
    return NOISY_PROPERTIES.has(field) && (kind !== 'renamed' || place !== `/${field}`)
  if (name.endsWith('publishinfo.json')) return isOf(NOISY_PUBLISH_INFO)
  // The comment that Studio puts at the start of each source.
  if (name.startsWith('src/')) return place === 'line 1'
  if (name === 'references/datasources.json')
    return (
      isOf(NOISY_DATA_SOURCE) || (place.startsWith(COLLECTION) && lastOf(place) !== 'Type' && lastOf(place) !== 'Name')
    )
  if (name === 'references/resources.json') return isOf(NOISY_RESOURCE)
  if (name === 'references/templates.json')
    return isOf(NOISY_TEMPLATE) || (place === '/ComponentTemplates/0/Version' && kind === 'removed')
  return (
    isOf(NOISY_CONTROL) ||
    isOf(NOISY_RULE) ||
    isOf(NOISY_TEMPLATE) ||
    // The version of a component is the time of its last save.
    (place.endsWith('/Children/2/Template/Version') && kind === 'removed') ||
    // The layer of a control is its place among its siblings.
    (/\/Children\/[01]\/Rules\/1\/Category$/.test(place) && kind !== 'renamed')
  )
}

/** A collection: what it holds follows from formulas. */
const COLLECTION = '/DataSources/2'

const edits = everyEdit(FILES, ADDED)

describe('whatever is edited in a document', () => {
  test('edits of every kind of file are tried', () => {
    expect(edits.length).toBeGreaterThan(1_200)
    expect(new Set(edits.map(({ file }) => file))).toEqual(new Set([...Object.keys(FILES), ...Object.keys(ADDED)]))
  })

  test('the difference lists it, names it as unexplained, or it is what every export changes', () => {
    const silent: string[] = []
    const contradicting: string[] = []
    const same: string[] = []
    // A package has a budget, so the older one is read anew now and then.
    let older = sideOf(FILES)
    let digest = contentDigest(older).whole
    for (const [at, edit] of thinned('edits of a document', edits, 150).entries()) {
      if (at % 50 === 49) [older, digest] = [sideOf(FILES), contentDigest(older).whole]
      const newer = sideOf(edit.apply())
      const { changes, sameExport } = compare(older, newer, { noise: true })
      const signal = changes.filter(({ noise }) => noise !== true)
      const what = `${edit.file} ${edit.place} ${edit.kind}`
      if (changes.length === 0 && !isDocumented(edit)) silent.push(what)
      if (sameExport) same.push(what)
      // What an import would write is told, and what is told would be written.
      if ((contentDigest(newer).whole === digest) !== (signal.length === 0))
        contradicting.push(`${what}: ${signal.map(({ subject, path }) => `${subject} ${path.join(' ')}`).join(', ')}`)
    }
    expect({ silent, contradicting, same }).toEqual({ silent: [], contradicting: [], same: [] })
  })
})

/** JSON files of the package itself, by whose names the rest of it is found. */
const OUTER = Object.fromEntries(
  Object.entries(samplePackage()).filter(([, value]) => !(value instanceof Uint8Array) && typeof value === 'object')
)

describe('whatever is edited in the package around it', () => {
  test('is in the difference, where it is content', () => {
    const packageOf = (files: Readonly<Record<string, unknown>>): Side => {
      // What was removed is left out.
      const removed = Object.fromEntries(Object.keys(OUTER).map(name => [name, files[name]]))
      return { pkg: readPackage(zipped(samplePackage({ ...files, ...removed })), 'the package') }
    }
    let older = packageOf(OUTER)
    const { whole } = contentDigest(older)
    const silent: string[] = []
    let tried = 0
    for (const [at, edit] of thinned('edits of a package', everyEdit(OUTER, {}), 120).entries()) {
      if (at % 50 === 49) older = packageOf(OUTER)
      let newer: Side
      try {
        newer = packageOf(edit.apply())
      } catch (error) {
        if (error instanceof ActionError) continue
        throw error
      }
      tried += 1
      const { changes } = compare(older, newer)
      if (contentDigest(newer).whole !== whole && changes.length === 0)
        silent.push(`${edit.file} ${edit.place} ${edit.kind}`)
    }
    expect(tried).toBeGreaterThan(60)
    expect(silent).toEqual([])
  })
})
