import type { FlowPart } from '../../app-package.ts'
import { isObject } from '../../../base/objects.ts'
import { valueAt } from '../../json-text.ts'
import { type Leaf, leavesOf } from '../content/leaves.ts'
import { pointerBelow, pointerTo } from '../position.ts'
import { type FlowStep, stepsOf } from './flow-steps.ts'

/** A text of a flow that the service evaluates. */
export interface FlowText {
  readonly leaf: Leaf
  /** Absent for the outputs of the whole flow. */
  readonly step: FlowStep | undefined
}

/**
 * Members of a step without expressions: the names that it is made of, what makers write about it, what the designer
 * keeps in it, and the steps inside it, which are steps of their own. Real descriptions quote expressions of actions
 * that no longer exist.
 */
const NOT_EVALUATED: ReadonlySet<string> = new Set([
  'type',
  'kind',
  'description',
  'metadata',
  'runAfter',
  'operationOptions',
  'actions',
  'else',
  'cases',
  'default',
  'tools'
])

/** All texts of a flow that may contain expressions, step by step. */
export function* evaluatedTexts(flow: FlowPart): Generator<FlowText> {
  for (const step of stepsOf(flow.definition)) {
    for (const [member, value] of Object.entries(step.step)) {
      if (NOT_EVALUATED.has(member)) continue
      const pointer = pointerBelow(step.pointer, member)
      if (member === 'inputs' && isObject(value)) {
        // A schema describes data: what its texts say is for people.
        for (const [name, input] of Object.entries(value))
          if (name !== 'schema') for (const leaf of leavesOf(input, pointerBelow(pointer, name))) yield { leaf, step }
      } else for (const leaf of leavesOf(value, pointer)) yield { leaf, step }
    }
  }
  const outputs = ['properties', 'definition', 'outputs']
  for (const leaf of leavesOf(valueAt(flow.definition, ...outputs), pointerTo(...outputs)))
    yield { leaf, step: undefined }
}
