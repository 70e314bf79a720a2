import { listed, quoted } from '../../../base/display.ts'
import type { Found, Rule } from '../rule.ts'
import { limited, MOST_THINGS } from './aggregation.ts'
import { placeInFlow } from './flow-places.ts'
import { lookedUpSteps } from './looked-up.ts'

export const SOURCE_BOUND_FLOW_RULES: readonly Rule[] = [
  {
    id: 'flow-bound-to-source',
    severity: 'warning',
    about: 'The flows name no list, file or table that the service looks up while it saves them.',
    consequence:
      "The import of this flow fails unless the target's connection reaches the same site, list or file (reported by users: DynamicOperationRequestClientFailure, MultipleErrorsOccurred).",
    remedy: `Give the account of the target's connection access to that site or file, or replace it with the input "values". Or make the flow take it from a variable, or change it at the source, and export the package again.`,
    look: ({ pkg: { flows } }) =>
      limited(
        flows.flatMap((flow): Found[] => {
          const targets = new Set<string>()
          let first: string | undefined
          for (const { pointer, target } of lookedUpSteps(flow)) {
            first ??= pointer
            if (targets.size < MOST_THINGS) targets.add(target)
          }
          if (first === undefined) return []
          return [
            {
              message: `The service looks up ${listed([...targets], 3)} while it saves the flow ${quoted(flow.displayName)}.`,
              place: placeInFlow(flow, first)
            }
          ]
        }),
        'flows that are bound to the source'
      )
  }
]
