import { listed, quoted } from '../../../base/display.ts'
import { premiumConnectors } from '../../premium.ts'
import { displayNameOf, kindOf } from '../../resource.ts'
import type { Rule } from '../rule.ts'

export const LICENCE_RULES: readonly Rule[] = [
  {
    id: 'premium-connectors',
    severity: 'note',
    about:
      'Connectors that the package itself marks as premium, and custom ones. Which connectors are premium changes at the service; the mark is from the time of the export.',
    consequence: 'Everybody who uses the app in the target needs a licence that covers premium connectors.',
    remedy: 'Give the users of the target a Power Apps licence with premium connectors, or do without them.',
    *look({ pkg }) {
      const premium = premiumConnectors(pkg)
      const names = Object.entries(pkg.resources).flatMap(([key, resource]) =>
        kindOf(resource) === 'connector' && premium.has(key.toLowerCase()) ? [quoted(displayNameOf(resource, key))] : []
      )
      if (names.length > 0)
        yield {
          message: `${names.length === 1 ? 'A premium connector is' : `${names.length} premium connectors are`} used: ${listed(names, 20)}.`,
          place: { file: 'manifest.json', pointer: '/resources' }
        }
    }
  }
]
