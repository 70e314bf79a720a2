import { listed, quoted } from '../../../base/display.ts'
import { isObject } from '../../../base/objects.ts'
import { textAt, valueAt } from '../../json-text.ts'
import type { Place } from '../finding.ts'
import { pointerTo } from '../position.ts'
import type { Rule, Subject } from '../rule.ts'
import { MOST_THINGS } from './aggregation.ts'
import { leavesOf } from './leaves.ts'

/**
 * In the flows of exported packages, a parameter that stands for an environment variable has the variable's schema name
 * in its metadata, and the value of the source as its default (seen in a published package). In apps, the field is the
 * one that the runtime of code apps uses for data sets and tables. That exports of canvas apps contain it is not proven.
 */
const IN_APP = 'environmentVariableName'

/** Schema names, each with its first place. */
function variablesOf({ pkg: { app, flows } }: Subject): Map<string, { readonly name: string; readonly place: Place }> {
  const variables = new Map<string, { readonly name: string; readonly place: Place }>()
  const add = (name: string, place: () => Place): void => {
    const key = name.toLowerCase()
    if (!variables.has(key) && variables.size < MOST_THINGS) variables.set(key, { name, place: place() })
  }
  for (const { definition, displayName, names } of flows) {
    const path = ['properties', 'definition', 'parameters']
    const parameters = valueAt(definition, ...path)
    for (const [parameter, value] of Object.entries(isObject(parameters) ? parameters : {})) {
      const name = textAt(value, 'metadata', 'schemaName')
      if (name !== undefined)
        add(name, () => ({
          file: names.definition,
          pointer: pointerTo(...path, parameter),
          name: `flow ${quoted(displayName)}, parameter ${quoted(parameter)}`
        }))
    }
  }
  const path = ['properties', 'connectionReferences']
  const start = pointerTo('appDefinitionTemplate', ...path)
  for (const leaf of leavesOf(valueAt(app?.template, ...path), start))
    if (leaf.key === IN_APP)
      add(leaf.text, () => ({ file: app?.fileName ?? '', pointer: leaf.pointer(), name: 'connection references' }))
  return variables
}

export const ENVIRONMENT_VARIABLE_RULES: readonly Rule[] = [
  {
    id: 'environment-variable',
    severity: 'warning',
    about: 'The app and its flows use no environment variables. Packages do not contain them.',
    consequence:
      "The package holds the value of the source. Users report that an import fails if the target cannot reach what it names. Whether the target's own variable of that name is used instead is not known.",
    remedy:
      'Check the values in the target after the import. If they must differ, move the app and its flows in a solution, or keep the values in a list or table of each environment.',
    *look(subject) {
      const variables = [...variablesOf(subject).values()]
      const [first] = variables
      if (first === undefined) return
      const names = listed(
        variables.map(({ name }) => quoted(name)),
        10
      )
      yield {
        message:
          variables.length === 1
            ? `1 environment variable is used, which the package does not contain: ${names}.`
            : `${variables.length} environment variables are used, which the package does not contain: ${names}.`,
        place: first.place
      }
    }
  }
]
