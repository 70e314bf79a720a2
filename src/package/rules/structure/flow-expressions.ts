import { quoted } from '../../../base/display.ts'
import { isObject } from '../../../base/objects.ts'
import type { FlowPart } from '../../app-package.ts'
import { type Call, type Fault, LONGEST_EXPRESSION } from '../../expressions/expression.ts'
import { readTemplate } from '../../expressions/template.ts'
import { textAt, valueAt } from '../../json-text.ts'
import { withoutSecrets } from '../content/secret-shapes.ts'
import type { Place } from '../finding.ts'
import { pointerBelow } from '../position.ts'
import type { Found } from '../rule.ts'
import { MOST_OF_A_RULE } from '../run-rules.ts'
import { type FlowStep, stepsOf, typeOf } from './flow-steps.ts'
import { evaluatedTexts, type FlowText } from './flow-texts.ts'
import {
  flowPlace,
  NOT_SAVED_AS_DOCUMENTED,
  NOT_SAVED_AS_REPORTED,
  type PackageRule,
  stepCalled,
  stepPlace
} from './places.ts'

/**
 * What makes the service refuse expressions: Microsoft's reference of error codes of cloud flows (InvalidTemplate), and
 * messages that people report: "The action(s) '…' referenced by 'inputs' in action '…' are not defined in the template",
 * "Action '…' must be a parent 'foreach' scope of action '…' to be referenced by 'repeatItems' or 'items' functions".
 * None of 235 distinct real flows has one of these faults.
 */
const subjectOf = (flow: FlowPart, step: FlowStep | undefined): string =>
  step === undefined ? `The outputs of the flow ${quoted(flow.displayName)}` : stepCalled(flow, step)

const placeOf = (flow: FlowPart, { step, leaf }: FlowText): Place =>
  step === undefined ? flowPlace(flow, leaf.pointer()) : stepPlace(flow, step, leaf.pointer())

/** Never quotes an expression: a secret may begin with `@` as well. */
const FAULTS: Readonly<Record<Fault['kind'], string>> = {
  empty: 'it is empty',
  'too-long': `it has more than ${LONGEST_EXPRESSION} characters`,
  'unclosed-text': 'a text in it lacks the closing quote',
  'unclosed-bracket': 'a bracket in it is not closed',
  'unclosed-expression': 'the closing } is missing',
  'unopened-bracket': 'it closes a bracket that it does not open',
  'not-a-call': 'it has a name that is not the call of a function, or a text that is not in single quotes',
  unexpected: 'it has a character where none is expected, or ends too early'
}

const brokenExpression: PackageRule = {
  id: 'broken-expression',
  severity: 'error',
  about: 'Every expression of a flow is complete, with matching brackets and quotes.',
  consequence: NOT_SAVED_AS_DOCUMENTED,
  remedy:
    'Correct the expression in the source environment, save the flow, and export the package again. If a text begins with @ but is not an expression, write @@ instead.',
  stopsImport: true,
  *look({ pkg: { flows } }) {
    for (const flow of flows)
      for (const text of evaluatedTexts(flow)) {
        const fault = readTemplate(text.leaf.text, ignore)
        if (fault !== undefined)
          yield {
            message: `${subjectOf(flow, text.step)} has an expression that cannot be read: at character ${fault.at + 1}, ${FAULTS[fault.kind]}.`,
            place: placeOf(flow, text)
          }
      }
  }
}

const ignore = (): void => {}

/** Different calls of one step that are remembered. One text may repeat a call a million times. */
const MOST_SEEN = 1_000

/**
 * The problems of calls in a flow's expressions, each once per step.
 *
 * @param mentioned what a text contains if it contains such a call; others are not read
 */
function* problemsOfCalls(
  flow: FlowPart,
  mentioned: RegExp,
  problemOf: (call: Call, step: FlowStep | undefined) => string | undefined
): Generator<Found> {
  const reported = new Set<string>()
  const seen = new Set<string>()
  let current: FlowStep | undefined
  for (const text of evaluatedTexts(flow)) {
    if (text.step !== current) {
      current = text.step
      reported.clear()
      seen.clear()
    }
    if (!mentioned.test(text.leaf.text)) continue
    const found: string[] = []
    readTemplate(text.leaf.text, call => {
      if (call.literal === undefined || reported.size > MOST_OF_A_RULE) return
      const sign = `${call.name}(${call.literal}`
      if (seen.has(sign)) return
      if (seen.size < MOST_SEEN) seen.add(sign)
      const problem = problemOf(call, text.step)
      if (problem === undefined || reported.has(problem)) return
      reported.add(problem)
      found.push(problem)
    })
    for (const problem of found)
      yield { message: `${subjectOf(flow, text.step)} ${problem}.`, place: placeOf(flow, text) }
  }
}

/** A name as an expression has it. Somebody may have written a secret in its place. */
const shown = (literal: string): string => quoted(withoutSecrets(literal, 120))

/** Functions whose first argument is the name of an action, by their names in lower case. */
const OF_ACTIONS: ReadonlyMap<string, string> = new Map(
  [
    'actionBody',
    'actionOutputs',
    'actions',
    'body',
    'formDataMultiValues',
    'formDataValue',
    'items',
    'iterationIndexes',
    'multipartBody',
    'outputs',
    'result'
  ].map(name => [name.toLowerCase(), name])
)

const ANY_OF_ACTIONS = new RegExp([...OF_ACTIONS.keys()].join('|'), 'i')

const unknownAction: PackageRule = {
  id: 'unknown-action-in-expression',
  severity: 'error',
  about:
    'Expressions name only actions that the flow has. The items of a loop are used only inside it. Case does not count.',
  consequence: NOT_SAVED_AS_DOCUMENTED,
  remedy:
    'Correct the name in the expression, or insert the value again from the dynamic content of the source environment; save the flow, and export the package again.',
  stopsImport: true,
  *look({ pkg: { flows } }) {
    for (const flow of flows) {
      const names = new Set<string>()
      for (const { kind, name } of stepsOf(flow.definition)) if (kind === 'action') names.add(name.toLowerCase())
      const isInside = insides()
      yield* problemsOfCalls(flow, ANY_OF_ACTIONS, ({ name, literal = '' }, step) => {
        const called = OF_ACTIONS.get(name)
        if (called === undefined) return undefined
        if (!names.has(literal.toLowerCase()))
          return `uses ${called}(…) of the action ${shown(literal)}, which the flow does not have`
        if (name === 'items' && !isInside(step, literal))
          return `uses the items of ${shown(literal)}, but is not inside that loop`
        return undefined
      })
    }
  }
}

/**
 * Whether a step is inside an action of that name. The names around the last step are kept: an expression may contain a
 * million calls.
 */
function insides(): (step: FlowStep | undefined, name: string) => boolean {
  let last: FlowStep | undefined
  let names: ReadonlySet<string> = new Set()
  return (step, name) => {
    if (step !== last) {
      last = step
      const around: string[] = []
      for (let outer = step?.within; outer !== undefined; outer = outer.within) around.push(outer.name.toLowerCase())
      names = new Set(around)
    }
    return names.has(name.toLowerCase())
  }
}

/** Types of actions that change a variable. */
const CHANGES: ReadonlySet<string> = new Set([
  'setvariable',
  'incrementvariable',
  'decrementvariable',
  'appendtoarrayvariable',
  'appendtostringvariable'
])

const unknownVariable: PackageRule = {
  id: 'unknown-variable',
  severity: 'error',
  about: 'A flow initializes every variable that it uses or changes. Case does not count.',
  consequence: NOT_SAVED_AS_REPORTED,
  remedy: 'Add "Initialize variable" to the flow in its environment, save it, and export the package again.',
  stopsImport: true,
  *look({ pkg: { flows } }) {
    for (const flow of flows) {
      const known = variablesOf(flow)
      for (const step of stepsOf(flow.definition)) {
        const name = CHANGES.has(typeOf(step)) ? textAt(step.step, 'inputs', 'name') : undefined
        if (name !== undefined && !known.has(name.toLowerCase()))
          yield {
            message: `${stepCalled(flow, step)} changes the variable ${quoted(name)}, which the flow does not initialize.`,
            place: stepPlace(flow, step, pointerBelow(step.pointer, 'inputs', 'name'))
          }
      }
      yield* problemsOfCalls(flow, /variables/i, ({ name, literal = '' }) =>
        name === 'variables' && !known.has(literal.toLowerCase())
          ? `uses the variable ${shown(literal)}, which the flow does not initialize`
          : undefined
      )
    }
  }
}

function variablesOf(flow: FlowPart): ReadonlySet<string> {
  const names = new Set<string>()
  for (const step of stepsOf(flow.definition)) {
    const variables = typeOf(step) === 'initializevariable' ? valueAt(step.step, 'inputs', 'variables') : undefined
    for (const variable of Array.isArray(variables) ? variables : []) {
      const name = textAt(variable, 'name')
      if (name !== undefined) names.add(name.toLowerCase())
    }
  }
  return names
}

/** The parameters that the service fills in itself. Another rule checks that they are declared. */
const OF_CONNECTIONS: ReadonlySet<string> = new Set(['$connections', '$authentication'])

const unknownParameter: PackageRule = {
  id: 'unknown-flow-parameter',
  severity: 'error',
  about: "Expressions use only parameters that the flow's definition declares.",
  consequence:
    'The service does not save a flow whose expressions name actions or variables that do not exist. That this also holds for parameters is not proven.',
  remedy: 'Correct the flow in its environment, save it, and export the package again.',
  stopsImport: true,
  *look({ pkg: { flows } }) {
    for (const flow of flows) {
      const declared = valueAt(flow.definition, 'properties', 'definition', 'parameters')
      const known = new Set(Object.keys(isObject(declared) ? declared : {}).map(name => name.toLowerCase()))
      yield* problemsOfCalls(flow, /parameters/i, ({ name, literal = '' }) => {
        const parameter = literal.toLowerCase()
        return name === 'parameters' && !known.has(parameter) && !OF_CONNECTIONS.has(parameter)
          ? `uses the parameter ${shown(literal)}, which the definition does not declare`
          : undefined
      })
    }
  }
}

export const FLOW_EXPRESSION_RULES: readonly PackageRule[] = [
  brokenExpression,
  unknownAction,
  unknownVariable,
  unknownParameter
]
