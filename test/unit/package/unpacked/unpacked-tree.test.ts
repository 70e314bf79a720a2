import { describe, expect, test } from '@jest/globals'
import { makeDemoPackage } from '../../../../src/embedded/seed/demo-package.ts'
import { readPackage } from '../../../../src/package/app-package.ts'
import { readDocument } from '../../../../src/package/document/read-document.ts'
import { FileNames, isTreePath } from '../../../../src/package/unpacked/file-names.ts'
import { formulasText } from '../../../../src/package/unpacked/formulas-text.ts'
import { CONTENTS_FILE, unpackedTree } from '../../../../src/package/unpacked/unpacked-tree.ts'
import { withEditedFlow } from '../../../support/edited-package.ts'

const treeOf = (bytes: Uint8Array): ReadonlyMap<string, string> => {
  const pkg = readPackage(bytes, 'the package')
  return unpackedTree(pkg, pkg.app === undefined ? undefined : readDocument(pkg.app.document, 'the document'))
}

describe('the readable form of a package', () => {
  const tree = treeOf(makeDemoPackage())

  test('has flows, formulas, sources, data sources, connections and the list of all', () => {
    expect([...tree.keys()]).toEqual(
      expect.arrayContaining([
        CONTENTS_FILE,
        'connections.json',
        'app/settings.json',
        'app/document.json',
        'app/data-sources.json',
        'app/formulas/Expenses.txt',
        'app/sources/Expenses.pa.yaml',
        'flows/Submit expense.json',
        'flows/Notify approver.json'
      ])
    )
    const { files } = JSON.parse(tree.get(CONTENTS_FILE) ?? '') as { files: string[] }
    expect([CONTENTS_FILE, ...files].sort()).toEqual([...tree.keys()].sort())
    expect(tree.get('app/formulas/Expenses.txt')).toContain('Items: =Filter(Expenses')
    expect(tree.get('connections.json')).toContain('shared_sharepointonline')
  })

  test('names nobody at the source, and no connection of theirs', () => {
    const { 'connections.json': connections } = Object.fromEntries(tree)
    expect(connections).not.toContain('@contoso.example')
  })

  test('is the same for two exports of the same content', () => {
    const other = treeOf(makeDemoPackage({ now: new Date('2026-07-01T12:00:00Z') }))
    expect([...other]).toEqual([...tree])
  })

  test('shows an edited flow in its file alone, and in the digest', () => {
    const edited = treeOf(withEditedFlow(makeDemoPackage(), 'a remark'))
    const changed = [...tree].filter(([path, text]) => edited.get(path) !== text).map(([path]) => path)
    expect(changed).toHaveLength(2)
    expect(changed).toContain(CONTENTS_FILE)
    expect(changed.some(path => path.startsWith('flows/') && edited.get(path)?.includes('a remark'))).toBe(true)
  })
})

describe('names of files', () => {
  test.each([
    ['../../etc/passwd', '______etc_passwd.json'],
    ['', '_.json'],
    ['..', '__.json'],
    ['con', '_con.json'],
    ['LPT1', '_LPT1.json'],
    ['a/b\\c:d', 'a_b_c_d.json'],
    ['tab\there\n', 'tab_here_.json'],
    ['x'.repeat(500), `${'x'.repeat(80)}.json`],
    ['Größe 漢字', 'Größe 漢字.json']
  ])('%j is %j', (name, file) => {
    expect(new FileNames().of(name, '.json')).toBe(file)
  })

  test('are numbered where they would be one file', () => {
    const names = new FileNames()
    expect([names.of('A', '.txt'), names.of('a', '.txt'), names.of('A!', '.txt'), names.of('A?', '.txt')]).toEqual([
      'A.txt',
      'a (2).txt',
      'A_.txt',
      'A_ (2).txt'
    ])
  })

  test('stay apart where thousands would be one file', () => {
    const names = new FileNames()
    const files = Array.from({ length: 60_000 }, (_, at) => names.of(at % 2 === 0 ? 'A!' : 'a?', '.txt'))
    expect(new Set(files.map(file => file.toLowerCase())).size).toBe(60_000)
  })

  test.each(['../x', 'a/../b', '/etc/passwd', 'a//b', '.', 'a/.', 'a\\b', 'a/ b', 'C:/x', 'x'.repeat(600)])(
    '%j is no path of a tree',
    path => {
      expect(isTreePath(path)).toBe(false)
    }
  )

  test('every path of a tree is one', () => {
    for (const path of treeOf(makeDemoPackage()).keys()) expect([path, isTreePath(path)]).toEqual([path, true])
  })
})

test('formulas of several lines keep them, and deep controls do not make the text large', () => {
  let node = { kind: 'control', name: 'deepest', type: 'label', properties: new Map(), children: [] } as never
  for (let depth = 0; depth < 3_000; depth += 1)
    node = {
      kind: 'control',
      name: `c${depth}`,
      type: 'group',
      properties: new Map([['Text', 'If(\n  true\n)']]),
      children: [node]
    } as never
  const text = formulasText({ ...(node as object), kind: 'screen', file: 'Controls/1.json' } as never)
  expect(text).toContain('Text: |\n    =If(\n      true\n    )')
  expect(text.length).toBeLessThan(2_000_000)
})
