import { readFileSync } from 'node:fs'
import type { TargetResult, TargetsResult } from '../../src/action/targets-report/result.ts'
import { environmentOf } from './more-environments.ts'
import type { StepResult } from './runner.ts'
import type { OpenWorld } from './world.ts'

/** The result file of a run over many targets. */
export const resultIn = ({ outputs }: StepResult): TargetsResult =>
  JSON.parse(readFileSync(outputs['result-file'] ?? '', 'utf8')) as TargetsResult

/** Outcome of each target by its id. */
export const outcomes = (result: StepResult): Record<string, string> =>
  Object.fromEntries(resultIn(result).targets.map(({ id, outcome }) => [id, outcome]))

export const targetIn = (result: StepResult, id: string): TargetResult | undefined =>
  resultIn(result).targets.find(one => one.id === id)

/** How many apps the environment of a target has. */
export const appsIn = (world: OpenWorld, id: string): number =>
  Object.keys(world.environment(environmentOf(id)).apps).length
