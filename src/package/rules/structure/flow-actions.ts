import { listed, quoted } from '../../../base/display.ts'
import { isObject } from '../../../base/objects.ts'
import { cycleAmong } from '../../cycle.ts'
import type { FlowPart } from '../../app-package.ts'
import { pointerBelow } from '../position.ts'
import { workflowOf } from './flow-files.ts'
import { type FlowStep, stepsOf } from './flow-steps.ts'
import { flowPlace, NOT_SAVED_AS_REPORTED, type PackageRule, stepCalled, stepPlace } from './places.ts'

function* actionsOf(flow: FlowPart): Generator<FlowStep> {
  for (const step of stepsOf(flow.definition)) if (step.kind === 'action') yield step
}

const withoutActions: PackageRule = {
  id: 'flow-without-actions',
  severity: 'error',
  about: 'A flow has at least one action.',
  consequence: NOT_SAVED_AS_REPORTED,
  remedy: 'Add an action to the flow in its environment, save it, and export the package again.',
  stopsImport: true,
  *look({ pkg: { flows } }) {
    for (const flow of flows) {
      const actions = workflowOf(flow)?.['actions']
      if (isObject(actions) && Object.keys(actions).length === 0)
        yield {
          message: `The flow ${quoted(flow.displayName)} has no action.`,
          place: flowPlace(flow, '/properties/definition/actions')
        }
    }
  }
}

/**
 * Names are compared without case: real exports contain expressions that name an action in another case, so the service
 * could not tell two such actions apart. None of 235 distinct real flows has a name twice.
 */
const duplicateName: PackageRule = {
  id: 'duplicate-action-name',
  severity: 'error',
  about: 'Every action of a flow has its own name, also across scopes, branches and cases. Case does not count.',
  consequence: NOT_SAVED_AS_REPORTED,
  remedy: 'Rename one of the actions in the source environment, save the flow, and export the package again.',
  stopsImport: true,
  *look({ pkg: { flows } }) {
    for (const flow of flows) {
      const names = new Map<string, { count: number; second?: FlowStep }>()
      for (const step of actionsOf(flow)) {
        const name = step.name.toLowerCase()
        const known = names.get(name)
        if (known === undefined) names.set(name, { count: 1 })
        else {
          known.count += 1
          known.second ??= step
        }
      }
      for (const { count, second } of names.values())
        if (second !== undefined)
          yield {
            message: `The flow ${quoted(flow.displayName)} has ${count} actions named ${quoted(second.name)}.`,
            place: stepPlace(flow, second, second.pointer)
          }
    }
  }
}

/** The limit of Azure Logic Apps, on which flows run. The longest name measured has 79 characters. */
const LONGEST_NAME = 80

const longName: PackageRule = {
  id: 'long-action-name',
  severity: 'error',
  about: `The names of triggers and actions have at most ${LONGEST_NAME} characters.`,
  consequence:
    'Azure Logic Apps, on which flows run, refuses longer names with InvalidTemplate, so the import of the flow fails. For cloud flows this is not proven.',
  remedy: 'Give it a shorter name in the source environment, save the flow, and export the package again.',
  stopsImport: true,
  *look({ pkg: { flows } }) {
    for (const flow of flows)
      for (const step of stepsOf(flow.definition))
        if (step.name.length > LONGEST_NAME)
          yield {
            message: `${stepCalled(flow, step)} has a name of ${step.name.length} characters.`,
            place: stepPlace(flow, step, step.pointer)
          }
  }
}

const runAfterCycle: PackageRule = {
  id: 'run-after-cycle',
  severity: 'error',
  about: 'No action runs after itself, directly or through others.',
  consequence: NOT_SAVED_AS_REPORTED,
  remedy: 'Correct the order of the actions in the source environment, save the flow, and export the package again.',
  stopsImport: true,
  *look({ pkg: { flows } }) {
    for (const flow of flows) {
      const levels = new Map<unknown, Map<string, FlowStep>>()
      for (const step of actionsOf(flow)) {
        const level = levels.get(step.among) ?? new Map<string, FlowStep>()
        levels.set(step.among, level.set(step.name.toLowerCase(), step))
      }
      for (const level of levels.values()) {
        // An action needs what it runs after, so the cycle is listed against the order of running.
        const cycle = cycleAmong(level.keys(), name => afterOf(level.get(name)).filter(other => level.has(other)))
        const [first, ...others] = (cycle ?? []).toReversed().flatMap(name => level.get(name) ?? [])
        if (first === undefined) continue
        yield {
          message:
            others.length === 0
              ? `${stepCalled(flow, first)} runs after itself.`
              : `These actions of the flow ${quoted(flow.displayName)} run after each other in a cycle: ${listed(
                  [first, ...others].map(({ name }) => quoted(name)),
                  5
                )}.`,
          place: stepPlace(flow, first, pointerBelow(first.pointer, 'runAfter'))
        }
      }
    }
  }
}

const afterOf = (step: FlowStep | undefined): string[] => {
  const runAfter = step?.step['runAfter']
  return isObject(runAfter) ? Object.keys(runAfter).map(name => name.toLowerCase()) : []
}

export const FLOW_ACTION_RULES: readonly PackageRule[] = [withoutActions, duplicateName, longName, runAfterCycle]
