import { listed, quoted } from '../../../base/display.ts'
import { premiumConnectors } from '../../premium.ts'
import { displayNameOf, isCustomConnector, kindOf } from '../../resource.ts'
import { pointerTo } from '../position.ts'
import type { Rule } from '../rule.ts'

export const LICENCE_RULES: readonly Rule[] = [
  {
    id: 'premium-connectors',
    severity: 'note',
    about:
      'The package contains no premium or custom connectors. Many exports do not mark premium connectors, so this rule can miss some.',
    consequence: 'Everybody who uses the app in the target needs a licence that covers premium connectors.',
    remedy: 'Give the users of the target a Power Apps licence with premium connectors, or do without them.',
    *look({ pkg }) {
      const premium = premiumConnectors(pkg)
      const used = Object.entries(pkg.resources).filter(
        ([key, resource]) => kindOf(resource) === 'connector' && premium.has(key.toLowerCase())
      )
      const [first] = used
      if (first === undefined) return
      const names = used.map(
        ([key, resource]) => `${quoted(displayNameOf(resource, key))}${isCustomConnector(resource) ? ' (custom)' : ''}`
      )
      yield {
        message: `The package uses ${used.length === 1 ? '1 premium connector' : `${used.length} premium connectors`}: ${listed(names, 20)}.`,
        place: { file: 'manifest.json', pointer: pointerTo('resources', first[0]) }
      }
    }
  }
]
