import { writeArchive } from '../../src/package/archive.ts'
import { seeded } from './mutants.ts'
import { DOCUMENT_NAME, FLOW_FOLDER, sampleDefinition, samplePackage, zipped } from './sample-package.ts'

const PROPERTIES = ['X', 'Y', 'Width', 'Height', 'Text', 'Fill', 'Visible', 'OnSelect', 'Items', 'Default', 'Tooltip']
const WORDS = ['Filter', 'Patch', 'Collect', 'varUser', 'Expenses', 'Amount', 'ThisItem', 'Parent', 'Value', 'Navigate']

/**
 * A package like real ones, but larger: an app with many screens, and one flow.
 *
 * @param expanded bytes of all its files together, those of the app's document included, about
 */
export function largePackage(expanded: number): Buffer {
  const random = seeded(20)
  const word = (): string => WORDS[Math.floor(random() * WORDS.length)] ?? ''
  const formula = (): string =>
    Array.from(
      { length: 3 + Math.floor(random() * 12) },
      () => `${word()}.${word()} = ${Math.floor(random() * 1e6)}`
    ).join(' && ')
  let count = 0
  const control = (depth: number): Record<string, unknown> => {
    count += 1
    return {
      Type: 'ControlInfo',
      Name: `Control${count}`,
      Template: {
        Id: 'http://microsoft.com/appmagic/label',
        Version: '2.5.1',
        Name: depth > 0 ? 'groupContainer' : 'label'
      },
      Index: count % 50,
      PublishOrderIndex: count % 50,
      StyleName: 'defaultLabelStyle',
      Rules: PROPERTIES.map(Property => ({
        Property,
        Category: Property === 'OnSelect' ? 'Behavior' : 'Design',
        InvariantScript: formula(),
        RuleProviderType: 'User'
      })),
      ControlPropertyState: PROPERTIES,
      IsLocked: false,
      ControlUniqueId: String(count),
      Children: depth === 0 ? [] : Array.from({ length: 4 }, () => control(depth - 1))
    }
  }
  const entries = [
    { name: 'Header.json', bytes: Buffer.from('{"DocVersion":"1.349","MSAppStructureVersion":"2.0"}') },
    { name: 'Properties.json', bytes: Buffer.from('{"Name":"Large","DocumentLayoutWidth":1366}') },
    { name: 'References/DataSources.json', bytes: Buffer.from('{"DataSources":[]}') }
  ]
  for (let size = 0, screen = 1; size < expanded; screen += 1) {
    const TopParent = {
      ...control(0),
      Name: `Screen${screen}`,
      Template: { Name: 'screen' },
      Index: screen,
      Children: Array.from({ length: 10 }, () => control(3))
    }
    const bytes = Buffer.from(JSON.stringify({ TopParent }))
    size += bytes.length
    entries.push({ name: `Controls/${screen}.json`, bytes })
  }
  return zipped(
    samplePackage({
      [DOCUMENT_NAME]: writeArchive(entries, new Date(0)),
      [`${FLOW_FOLDER}/definition.json`]: sampleDefinition()
    })
  )
}
