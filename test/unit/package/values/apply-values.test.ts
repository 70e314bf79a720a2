import { describe, expect, test } from '@jest/globals'
import { readPackage } from '../../../../src/package/app-package.ts'
import { openArchive } from '../../../../src/package/archive.ts'
import { inspectFile } from '../../../../src/package/inspect.ts'
import { readSources } from '../../../../src/package/document/sources.ts'
import { RUN_RULES } from '../../../../src/package/rules/catalogue.ts'
import { runRules } from '../../../../src/package/rules/run-rules.ts'
import { applyValues } from '../../../../src/package/values/apply-values.ts'
import { heldValues } from '../../../../src/package/values/held-values.ts'
import { lineFor } from '../../../../src/package/values/value-kinds.ts'
import type { ValueMapping } from '../../../../src/package/values/value-kinds.ts'
import { layoutOf } from '../../../../src/package/zip-layout.ts'
import { DEMO_IDS, DEMO_KEYS } from '../../../../src/embedded/seed/demo-names.ts'
import { withEditedDocument } from '../../../support/edited-document.ts'
import {
  SOURCE_LIST,
  SOURCE_MAILBOX,
  SOURCE_SITE,
  TARGET_LIST,
  TARGET_MAILBOX,
  TARGET_SITE,
  valuedPackage
} from '../../../support/valued-package.ts'

const original = valuedPackage()

const lines = (pairs: Readonly<Record<string, string>>): ValueMapping[] =>
  Object.entries(pairs).map(([from, to], at) => ({ from, to, line: at + 1 }))

const WHOLE = lines({ [SOURCE_SITE]: TARGET_SITE, [SOURCE_LIST]: TARGET_LIST, [SOURCE_MAILBOX]: TARGET_MAILBOX })
const BACK = lines({ [TARGET_SITE]: SOURCE_SITE, [TARGET_LIST]: SOURCE_LIST, [TARGET_MAILBOX]: SOURCE_MAILBOX })

const applied = (mappings: readonly ValueMapping[], bytes: Buffer = original) =>
  applyValues(readPackage(bytes, 'the package'), bytes, mappings)

/** Every file of the package and of its document, as text. */
function textsIn(bytes: Buffer): Map<string, string> {
  const archive = openArchive(bytes, 'the package')
  const texts = new Map<string, string>()
  for (const name of archive.names) {
    const content = archive.read(name)
    if (!name.endsWith('.msapp')) {
      texts.set(name, content.toString('utf8'))
      continue
    }
    const document = openArchive(content, 'the document', undefined, { leadingSeparator: true })
    for (const inner of document.names) texts.set(`document:${inner}`, document.read(inner).toString('utf8'))
  }
  return texts
}

const fileOf = (bytes: Buffer, end: string): string =>
  [...textsIn(bytes)].find(([name]) => name.endsWith(end))?.[1] ?? ''

const flowOf = (bytes: Buffer): string =>
  [...textsIn(bytes)].find(([name, text]) => name.endsWith('definition.json') && text.includes('Old_request'))?.[1] ??
  ''

const rulesOn = (bytes: Buffer): string[] => {
  const { pkg, document, archive } = inspectFile(bytes, 'the package', readSources)
  if (pkg === undefined || archive === undefined) throw new Error('no package')
  return runRules({ pkg, archive, document }, RUN_RULES).map(({ rule }) => rule)
}

describe('applyValues', () => {
  test('no lines leave the very same bytes, and so do lines whose two sides are equal', () => {
    expect(applied([]).bytes).toBe(original)
    const same = applied(lines({ [SOURCE_SITE]: SOURCE_SITE }))
    expect(same.bytes).toBe(original)
    expect(same.unmatched).toEqual([])
  })

  test('the values of the target stand at every place, and lines the other way round give the original contents', () => {
    const { bytes, unmatched, mapped } = applied(WHOLE)
    expect(unmatched).toEqual([])
    expect(mapped.map(({ count }) => count)).toEqual([14, 8, 1])
    for (const [name, text] of textsIn(bytes)) {
      expect([name, text.includes(SOURCE_LIST)]).toEqual([name, false])
      expect([name, new RegExp(`${SOURCE_SITE}["'/?#]`).test(text)]).toEqual([name, false])
    }
    const plain = new Map([...textsIn(original)].map(([name, text]) => [name, text.replace('\\u0066', 'f')] as const))
    expect(textsIn(applied(BACK, bytes).bytes)).toEqual(plain)
  })

  test('whatever was not reported stays: names, order, and the compressed bytes of every other file', () => {
    const { bytes, mapped } = applied(WHOLE)
    const changed = new Set(mapped.flatMap(({ places }) => places.map(({ file }) => file)))
    const entriesOf = (zip: Buffer) =>
      layoutOf(zip, 1000).entries.map(({ name, start, end }) => ({
        name: name.toString(),
        bytes: zip.subarray(start, end).toString('base64')
      }))
    const [before, after] = [entriesOf(original), entriesOf(bytes)]
    expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name))
    const differing = after.filter((entry, at) => entry.bytes !== before[at]?.bytes).map(({ name }) => name)
    expect(new Set(differing)).toEqual(changed)
    const inside = new Set(mapped.flatMap(({ places }) => places.flatMap(place => place.inside ?? [])))
    const [was, is] = [textsIn(original), textsIn(bytes)]
    const inDocument = [...is].filter(([name, text]) => name.startsWith('document:') && was.get(name) !== text)
    // The source file repeats what the control file says.
    expect(new Set(inDocument.map(([name]) => name.slice(9)))).toEqual(new Set([...inside, 'Src/Expenses.pa.yaml']))
  })

  test('only the strings at the places change in the parsed files', () => {
    const { bytes, mapped } = applied(WHOLE)
    const pointers = new Set(mapped.flatMap(({ places }) => places.map(({ file, pointer }) => `${file} ${pointer}`)))
    const [was, is] = [textsIn(original), textsIn(bytes)]
    const file = [...is.keys()].find(name => is.get(name) === flowOf(bytes)) ?? ''
    const differing: string[] = []
    const compare = (one: unknown, other: unknown, pointer: string): void => {
      if (typeof one === 'object' && one !== null)
        for (const [key, value] of Object.entries(one))
          compare(value, (other as Record<string, unknown>)[key], `${pointer}/${key}`)
      else if (one !== other) differing.push(`${file} ${pointer}`)
    }
    compare(JSON.parse(was.get(file) ?? ''), JSON.parse(is.get(file) ?? ''), '')
    expect(differing.length).toBeGreaterThan(6)
    expect(differing.filter(pointer => !pointers.has(pointer))).toEqual([])
  })

  test('an edited file keeps its style: a long number, an escape, a byte order mark, tabs, line ends', () => {
    const { bytes } = applied(lines({ [SOURCE_SITE]: TARGET_SITE, [SOURCE_LIST]: TARGET_LIST }))
    expect(flowOf(bytes)).toContain('"number":12345678901234567890123')
    expect(flowOf(bytes)).toContain(`"\\u0066${SOURCE_MAILBOX.slice(1)};`)
    const sources = fileOf(bytes, 'References/DataSources.json')
    expect(sources).toBe(
      fileOf(original, 'References/DataSources.json')
        .replaceAll(SOURCE_SITE, TARGET_SITE)
        .replaceAll(SOURCE_LIST, TARGET_LIST)
    )
    expect(sources.startsWith('\ufeff{\r\n\t"')).toBe(true)
  })

  test('a value behind an escape is replaced at its place', () => {
    const text = flowOf(applied(lines({ [SOURCE_MAILBOX]: TARGET_MAILBOX })).bytes)
    expect(text).toContain(`"${TARGET_MAILBOX};boss@contoso.com"`)
  })

  test('an address is replaced with what is below it, and nothing that only begins alike', () => {
    const text = flowOf(applied(lines({ [SOURCE_SITE]: TARGET_SITE })).bytes)
    expect(text).toContain(
      `See ${TARGET_SITE}?web=1 and ${TARGET_SITE}/@{item()?['path']}#top, not ${SOURCE_SITE}-old.`
    )
    expect(text).toContain(`/v2/datasets/${encodeURIComponent(TARGET_SITE)}/tables`)
    expect(text).toContain(`/datasets/${encodeURIComponent(encodeURIComponent(TARGET_SITE))}/files`)
    expect(text).toContain(encodeURIComponent('https://contoso.sharepoint.com/sites/finance-development'))
    expect(text).toContain(`@concat('${TARGET_SITE}/a', triggerBody()['text'], '${TARGET_SITE}')`)
  })

  test('the longest address decides, and all lines apply at once', () => {
    const deeper = `${SOURCE_SITE}/Lists`
    const { bytes } = applied(
      lines({
        'https://contoso.sharepoint.com': 'https://fabrikam.sharepoint.com',
        [SOURCE_SITE]: deeper.replace('-dev', '-a'),
        [deeper]: 'https://contoso.sharepoint.com/sites/b'
      })
    )
    const formula = fileOf(bytes, 'Controls/4.json')
    expect(formula).toContain('"\\"https://contoso.sharepoint.com/sites/b/Expenses\\"')
    expect(formula).toContain('\\"https://fabrikam.sharepoint.com/sites/finance-devlopment\\"')
    const swapped = applied(lines({ [SOURCE_LIST]: TARGET_LIST, [TARGET_LIST]: SOURCE_LIST }))
    expect(flowOf(swapped.bytes)).not.toContain(SOURCE_LIST)
    expect(swapped.unmatched.map(({ line }) => line)).toEqual([2])
  })

  test('case does not matter in the line, and the source of a formula stays the one that runs', () => {
    const { bytes } = applied(lines({ [SOURCE_SITE.toUpperCase().replace('HTTPS', 'https')]: TARGET_SITE }))
    expect(fileOf(bytes, 'Src/Expenses.pa.yaml')).toContain(`'="${TARGET_SITE}/Lists/Expenses" &`)
    expect(fileOf(bytes, 'Controls/4.json')).toContain(`\\"${TARGET_SITE}/Lists/Expenses\\" &`)
  })

  test('a check finds the same in the result', () => {
    const before = rulesOn(original)
    expect(before).toContain('environment-value')
    expect(rulesOn(applied(WHOLE).bytes)).toEqual(before)
  })

  test('in formulas, only string literals change', () => {
    const formula = `/* ${SOURCE_SITE}/ */ Set(a, "${SOURCE_SITE}/x"); // "${SOURCE_SITE}/y"\n$"{"${SOURCE_SITE}/z"} ${SOURCE_SITE}/w"`
    const edited = withEditedDocument(original, 'Controls/1.json', text =>
      text.replace('"Set(varToday, Today())"', JSON.stringify(formula))
    )
    const after = JSON.parse(
      fileOf(applied(lines({ [SOURCE_SITE]: TARGET_SITE }), edited).bytes, 'Controls/1.json')
    ) as {
      TopParent: { Rules: { InvariantScript: string }[] }
    }
    expect(after.TopParent.Rules[0]?.InvariantScript).toBe(
      `/* ${SOURCE_SITE}/ */ Set(a, "${TARGET_SITE}/x"); // "${SOURCE_SITE}/y"\n$"{"${TARGET_SITE}/z"} ${TARGET_SITE}/w"`
    )
  })

  test('a line whose kind is another one matches nothing', () => {
    const { unmatched, bytes } = applied([{ kind: 'site', from: SOURCE_LIST, to: TARGET_LIST, line: 7 }])
    expect(unmatched.map(({ line }) => line)).toEqual([7])
    expect(bytes).toBe(original)
    expect(applied([{ kind: 'list', from: SOURCE_LIST, to: TARGET_LIST, line: 7 }]).unmatched).toEqual([])
  })

  test('ids of resources are refused', () => {
    for (const id of [DEMO_KEYS.submit, DEMO_IDS.submit, DEMO_IDS.sharePointReference])
      expect(() => applied(lines({ [id]: TARGET_LIST }))).toThrow(/line 1 names the id of a resource/)
  })

  test('two sites of one connection do not become one', () => {
    const archive = openArchive(original, 'the package')
    const name = archive.names.find(file => /apps\/\d+\/\d+\.json$/.test(file)) ?? ''
    const text = archive.read(name).toString('utf8')
    const two = text.replace(`"dataSets":{`, `"dataSets":{"${SOURCE_SITE}-old":{"dataSources":{}},`)
    expect(two).not.toBe(text)
    const pkg = readPackage(original, 'the package')
    const app = pkg.app
    if (app === undefined) throw new Error('no app')
    const connectionReferences = (JSON.parse(two) as { appDefinitionTemplate: { properties: typeof app } })
      .appDefinitionTemplate.properties.connectionReferences
    const edited = {
      ...pkg,
      app: { ...app, connectionReferences },
      raw: { ...pkg.raw, read: (file: string) => (file === name ? Buffer.from(two) : pkg.raw.read(file)) }
    }
    expect(() =>
      applyValues(edited, original, lines({ [SOURCE_SITE]: TARGET_SITE, [`${SOURCE_SITE}-old`]: TARGET_SITE }))
    ).toThrow(/same site or list twice/)
  })

  test('what no line names is left, but not what a line brings', () => {
    const left = applied(WHOLE).left.map(({ from }) => from)
    expect(left).toContain(`${SOURCE_SITE}elopment`)
    expect(left).toContain('boss@contoso.com')
    expect(left).not.toContain(TARGET_SITE)
    const again = applied(WHOLE, applied(WHOLE).bytes)
    expect(again.left.map(({ from }) => from)).toEqual(left)
    expect(again.unmatched).toHaveLength(3)
  })
})

describe('heldValues', () => {
  test('are lines to fill in, sites first', () => {
    const held = heldValues(readPackage(original, 'the package'))
    expect(held.map(lineFor).slice(0, 1)).toEqual([SOURCE_SITE])
    expect(held.map(lineFor)).toContain(`list:${SOURCE_LIST}`)
    expect(held.map(lineFor)).toContain(`mailbox:${SOURCE_MAILBOX}`)
    const mappings = held.map(({ from }, at) => ({ from, to: from, line: at + 1 }))
    expect(applied(mappings)).toMatchObject({ unmatched: [], left: [] })
  })
})
