import { listed, quoted } from '../../../base/display.ts'
import type { AppPackage } from '../../app-package.ts'
import { flowsWithHttp, premiumConnectors } from '../../premium.ts'
import { displayNameOf, isCustomConnector, kindOf } from '../../resource.ts'
import { pointerTo } from '../position.ts'
import type { Found, Rule } from '../rule.ts'
import { stepPlace } from '../structure/places.ts'

export const LICENCE_RULES: readonly Rule[] = [
  {
    id: 'premium-connectors',
    severity: 'note',
    about:
      'The package contains no premium or custom connectors, and its flows use no HTTP, which is premium as well. Many exports do not mark premium connectors, so this rule can miss some.',
    consequence: 'Everybody who uses the app in the target needs a licence that covers premium connectors.',
    remedy: 'Give the users of the target a Power Apps licence with premium connectors, or do without them.',
    *look({ pkg }) {
      yield* ofConnectors(pkg)
      yield* ofSteps(pkg)
    }
  }
]

function* ofConnectors(pkg: AppPackage): Generator<Found> {
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

function* ofSteps(pkg: AppPackage): Generator<Found> {
  for (const { flow, steps } of flowsWithHttp(pkg)) {
    const [first] = steps
    if (first === undefined) continue
    const names = steps.map(({ kind, name }) => `${kind} ${quoted(name)}`)
    yield {
      message: `The flow ${quoted(flow.displayName)} uses HTTP, which is premium: ${listed(names, 5)}.`,
      place: stepPlace(flow, first, first.pointer),
      consequence:
        'The flow cannot be turned on unless its owner in the target has a licence that covers premium connectors (reported by third parties).',
      remedy: 'Give the owner of the flow a licence that covers premium connectors, or do without HTTP.'
    }
  }
}
