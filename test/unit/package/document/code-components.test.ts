import { describe, expect, test } from '@jest/globals'
import { readDocument } from '../../../../src/package/document/read-document.ts'
import { control, sampleDocument, top } from '../../../support/sample-document.ts'

const SIGNATURE = 'contoso_Contoso.SignaturePad'

/** A control that is a code component, as Studio writes it. */
const placed = (name: string, template: Record<string, unknown>, more: Record<string, unknown> = {}): unknown =>
  control(`${name}1`, name, {}, { Template: { Version: '1.0.4', Name: name, ...template }, ...more })

const withTemplates = (PcfTemplates: unknown, ...controls: unknown[]): ReturnType<typeof componentsOf> =>
  componentsOf({ 'References\\Templates.json': { UsedTemplates: [], PcfTemplates } }, ...controls)

function componentsOf(files: Record<string, unknown>, ...controls: unknown[]) {
  const document = readDocument(
    sampleDocument({ 'Controls\\4.json': top(control('Home', 'screen', {}, { Children: controls })), ...files }),
    'the document'
  )
  expect(document.faults).toEqual([])
  return document.codeComponents
}

describe('code components of a document', () => {
  test.each([
    ['IsPcfControl', placed(SIGNATURE, {}, { IsPcfControl: true })],
    ['its definition', placed(SIGNATURE, {}, { DynamicControlDefinitionJson: '{"ControlNamespace":"Contoso"}' })],
    ['the definition in its template', placed(SIGNATURE, { DynamicControlDefinitionJson: '{}' })],
    ['its template id', placed(SIGNATURE, { Id: `http://microsoft.com/appmagic/powercontrol/${SIGNATURE}` })]
  ])('a control is one by %s', (_, value) => {
    expect(componentsOf({}, value)).toEqual([{ name: SIGNATURE, version: '1.0.4', isMicrosofts: false }])
  })

  test('ordinary controls are none', () => {
    expect(componentsOf({}, placed('label', { Id: 'http://microsoft.com/appmagic/label', FirstParty: true }))).toEqual(
      []
    )
  })

  test('those that only the templates list, and each once', () => {
    const listed = { Name: SIGNATURE, Version: '1.0.4', FirstParty: false }
    expect(withTemplates([listed, { Name: 'x_Y.Z' }, {}, 7], placed(SIGNATURE, {}, { IsPcfControl: true }))).toEqual([
      { name: SIGNATURE, version: '1.0.4', isMicrosofts: false },
      { name: 'x_Y.Z', isMicrosofts: false }
    ])
  })

  test.each([
    ['the start of its name', { Name: 'PowerApps_CoreControls_ButtonCanvas' }],
    ['the other start of names', { Name: 'Microsoft_CoreControls_Button' }],
    ['what it says', { Name: 'TextRecognizer', FirstParty: true }],
    ['the lack of a publisher', { Name: 'BarcodeReader' }]
  ])("Microsoft's own is known by %s", (_, entry) => {
    expect(withTemplates([entry]).map(({ isMicrosofts }) => isMicrosofts)).toEqual([true])
  })

  test('what a control says of its origin counts before its name', () => {
    expect(withTemplates([{ Name: 'Sticker', FirstParty: false }])[0]?.isMicrosofts).toBe(false)
    expect(withTemplates([{ Name: 'msdyn_AI.Reader', FirstParty: true }])[0]?.isMicrosofts).toBe(true)
  })

  test('templates that do not parse are a fault if they may list code components', () => {
    const { faults, codeComponents } = readDocument(
      sampleDocument({ 'References\\Templates.json': '{"PcfTemplates": [' }),
      'the document'
    )
    expect(codeComponents).toEqual([])
    expect(faults.map(({ file }) => file)).toEqual(['References/Templates.json'])
  })

  test('a thousand are enough', () => {
    const many = Array.from({ length: 5_000 }, (_, at) => ({ Name: `x_Y.Z${at}` }))
    expect(withTemplates(many)).toHaveLength(1_000)
    expect(withTemplates([{ Name: 'x'.repeat(100_000) }])).toEqual([])
  })
})
