import { quoted } from '../../../base/display.ts'
import { isObject } from '../../../base/objects.ts'
import { textAt, valueAt } from '../../json-text.ts'
import { displayNameOf, kindOf } from '../../resource.ts'
import { type RetiredConnector, retiredConnector } from '../../retired.ts'
import type { Place } from '../finding.ts'
import { pointerTo } from '../position.ts'
import type { Rule, Subject } from '../rule.ts'
import { limited } from './aggregation.ts'

interface Use {
  readonly connector: string
  readonly retired: RetiredConnector
  readonly shown: string
  readonly place: Place
}

/** The connectors that the manifest lists, and those that only a flow's references name. Each once. */
function connectorsOf({ pkg: { resources, flows } }: Subject): Use[] {
  const uses = new Map<string, Use>()
  const add = (name: string | undefined | null, shown: string | undefined, place: () => Place): void => {
    const connector = name?.toLowerCase() ?? ''
    const retired = retiredConnector(connector)
    if (retired !== undefined && !uses.has(connector))
      uses.set(connector, { connector, retired, shown: shown ?? retired.name, place: place() })
  }
  for (const [key, resource] of Object.entries(resources))
    if (kindOf(resource) === 'connector') {
      const shown = displayNameOf(resource, key)
      add(resource.name, shown, () => ({
        file: 'manifest.json',
        pointer: pointerTo('resources', key),
        name: quoted(shown)
      }))
    }
  const path = ['properties', 'connectionReferences']
  for (const { definition, displayName, names } of flows) {
    const references = valueAt(definition, ...path)
    for (const [reference, value] of Object.entries(isObject(references) ? references : {})) {
      const id = textAt(value, 'id') ?? ''
      const name = id.slice(id.lastIndexOf('/') + 1)
      add(name, undefined, () => ({
        file: names.definition,
        pointer: pointerTo(...path, reference),
        name: `flow ${quoted(displayName)}`
      }))
    }
  }
  return [...uses.values()]
}

export const RETIRED_CONNECTOR_RULES: readonly Rule[] = [
  {
    id: 'retired-connector',
    severity: 'warning',
    about: 'The app and its flows use no connectors that Microsoft has marked as deprecated.',
    consequence:
      'It may not be possible to create a connection of it in the target (reported by a user for Excel), and the import stops without one. A deprecated connector may also stop working.',
    remedy: 'Replace it at the source with the connector that Microsoft recommends, and export the package again.',
    look: subject =>
      limited(
        connectorsOf(subject).map(({ connector, retired: { successor }, shown, place }) => ({
          message: `The package uses the connector ${quoted(shown)} (${connector}), which Microsoft has marked as deprecated.`,
          place,
          ...(successor === undefined
            ? {}
            : { remedy: `Replace it at the source with ${successor}, and export the package again.` })
        })),
        'retired connectors'
      )
  }
]
