import { expect, test } from '@jest/globals'
import { readPackage } from '../../src/package/app-package.ts'
import { DEFAULT_LIMITS, openArchive } from '../../src/package/archive.ts'
import { disagreements } from '../../src/package/document/disagreements.ts'
import type { AppDocument, ControlNode, NodeKind } from '../../src/package/document/document.ts'
import { readSources } from '../../src/package/document/sources.ts'
import { readDocument } from '../../src/package/document/read-document.ts'
import { readSourceText } from '../../src/package/document/source-text.ts'
import { corpus, describeCorpus } from '../support/corpus.ts'
import { librarySource } from '../support/library-source.ts'
import { thinned } from '../support/thinned.ts'

const LEADING = { leadingSeparator: true }

/** Every document of the corpus: the one a package's app uses, and those that earlier exports left in its folder. */
function documents(): { readonly name: string; readonly read: () => Buffer; readonly live: boolean }[] {
  return corpus.packages().flatMap(name => {
    const archive = openArchive(corpus.read(name), name)
    const live = readPackage(corpus.read(name), name).app?.documentName
    const files = archive.names.filter(file => file.endsWith('.msapp'))
    return files.map(file => ({
      name: `${name} ${file.slice(-24)}`,
      read: () => archive.read(file),
      live: file === live
    }))
  })
}

const all = corpus.present ? documents() : []
const read = ({ read: bytes, name }: (typeof all)[number]): AppDocument => readDocument(bytes(), name, readSources)

function flat(nodes: readonly ControlNode[]): ControlNode[] {
  return nodes.flatMap(node => [node, ...flat(node.children)])
}

const named = (document: AppDocument, kind: NodeKind): string[] =>
  document.nodes.filter(node => node.kind === kind).map(({ name }) => name)

describeCorpus('documents of real apps', () => {
  test('there are 55, 46 of them in use, of three generations', () => {
    expect([all.length, all.filter(({ live }) => live).length]).toEqual([55, 46])
    const generations = all.map(entry => read(entry).structure ?? 'before 2019')
    const count = (structure: string): number => generations.filter(found => found === structure).length
    expect(['before 2019', '2.0', '2.4.0'].map(count)).toEqual([9, 33, 13])
  })

  test.each(thinned('documents of real apps', all, 15))('$name', entry => {
    const document = read(entry)
    expect(document.faults).toEqual([])
    expect(named(document, 'app')).toEqual(['App'])
    expect(named(document, 'screen')).not.toEqual([])
    expect(document.nodes.map(({ kind }) => kind).filter(kind => kind === 'control')).toEqual([])
    expect(document.version).toMatch(/^1\.\d+$/)
    expect(document.savedAt).toMatch(/^\d\d\/\d\d\/\d{4} /)
    expect(document.settings.get('DocumentAppType')).toMatch(/^(DesktopOrTablet|Phone)$/)
    const controls = flat(document.nodes)
    const names = controls.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(controls.filter(({ type }) => type === '' || /^[0-9a-f]{32}$/.test(type))).toEqual([])
    const formulas = controls.flatMap(({ properties }) => [...properties.values()])
    expect(formulas.filter(formula => formula.includes('\r'))).toEqual([])
    expect(document.media).toHaveLength(document.files.filter(file => file.startsWith('Assets/')).length)
    expect(document.media.filter(({ name }) => name.startsWith('Images'))).toEqual([])
  })

  // Counted by another program. The documents' own `ControlCount` is out of date in a third of them.
  test('all controls are there', () => {
    const nodes = all.flatMap(entry => flat(read(entry).nodes))
    const count = (kind: NodeKind): number => nodes.filter(node => node.kind === kind).length
    expect({ app: count('app'), screen: count('screen'), component: count('component'), all: nodes.length }).toEqual({
      app: 55,
      screen: 412,
      component: 184,
      all: 8310
    })
  })
})

describeCorpus('sources of real apps', () => {
  const withSources = all.filter(entry => read(entry).structure === '2.4.0')

  test.each(withSources)('say the same as the control files: $name', entry => {
    const document = read(entry)
    const sources = document.sources() ?? []
    expect(document.faults).toEqual([])
    const tops = (nodes: readonly ControlNode[]): string[] => nodes.map(({ kind, name }) => `${kind} ${name}`)
    expect(tops(sources)).toEqual(tops(document.nodes))
    // Groups, the templates of galleries and the host are not in the sources: no maker lays them out.
    const hidden = ['group', 'galleryTemplate', 'hostControl']
    const inControls = flat(document.nodes).filter(({ type }) => !hidden.includes(type))
    expect(flat(sources).map(({ name }) => name)).toEqual(inControls.map(({ name }) => name))
    const byName = new Map(inControls.map(node => [node.name, node]))
    const others = flat(sources).flatMap(({ name, properties }) =>
      [...properties].filter(([property, formula]) => byName.get(name)?.properties.get(property) !== formula)
    )
    expect(others).toEqual([])
    expect([...disagreements(document)]).toEqual([])
  })

  test.each(withSources)('are read as the YAML library reads them: $name', entry => {
    const archive = openArchive(entry.read(), entry.name, DEFAULT_LIMITS, LEADING)
    for (const file of archive.names.filter(name => name.endsWith('.pa.yaml'))) {
      const text = archive.read(file).toString().replaceAll('\r\n', '\n')
      expect(readSourceText(text)).toEqual(librarySource(text))
    }
  })

  test('are absent where the document has none', () => {
    for (const entry of all.filter(other => !withSources.includes(other)))
      expect([entry.name, read(entry).sources()]).toEqual([entry.name, undefined])
  })
})
