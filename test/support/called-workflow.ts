import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Contexts } from './expression.ts'
import { root } from './runner.ts'

/** The repository and commit that a called workflow comes from, as `job.workflow_repository` and `job.workflow_sha`. */
export const OWN_REPOSITORY = 'contoso/move-power-app'
export const OWN_COMMIT = '0123456789abcdef0123456789abcdef01234567'

interface InputDeclaration {
  readonly type: 'string' | 'boolean' | 'number'
  readonly required?: boolean
  readonly default?: unknown
}

/** A workflow of the repository that others call, with what it declares. */
export interface CalledWorkflow {
  readonly text: string
  readonly inputs: Readonly<Record<string, InputDeclaration>>
  readonly secrets: Readonly<Record<string, { readonly required?: boolean }>>
  readonly outputs: Readonly<Record<string, { readonly value: string }>>
}

/** @param uses `./.github/workflows/name.yml`, or the same in this repository at a commit */
export function calledWorkflow(uses: string): CalledWorkflow {
  const [, file = ''] = /^(?:\.|contoso\/move-power-app)\/(\.github\/workflows\/[\w-]+\.yml)(?:@.+)?$/.exec(uses) ?? []
  if (file === '' || !existsSync(join(root, file))) throw new Error(`there is no workflow ${uses}`)
  const text = readFileSync(join(root, file), 'utf8')
  const { on } = parse(text) as { on: { workflow_call?: Partial<CalledWorkflow> | null } }
  if (on.workflow_call === undefined) throw new Error(`${uses} cannot be called`)
  return { text, inputs: {}, secrets: {}, outputs: {}, ...on.workflow_call }
}

interface Caller {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly secrets?: 'inherit' | Readonly<Record<string, unknown>>
}

/** The inputs of a call as GitHub gives them: declared ones alone, of their type, and defaults. */
export function inputsOf(
  { inputs }: CalledWorkflow,
  { uses, with: given = {} }: Caller,
  fill: (value: unknown) => unknown
): Record<string, unknown> {
  const unknown = Object.keys(given).filter(name => !(name in inputs))
  if (unknown.length > 0) throw new Error(`${uses} has no input ${unknown.join()}`)
  return Object.fromEntries(
    Object.entries(inputs).map(([name, { type, required, default: otherwise }]) => {
      if (required === true && !(name in given)) throw new Error(`${uses} needs the input ${name}`)
      const value = name in given ? fill(given[name]) : otherwise
      if (typeof value !== type) throw new Error(`${uses}: ${name} is of the type ${typeof value}, not ${type}`)
      return [name, value]
    })
  )
}

/** The secrets of a call: those it passes by name, or all of them. */
export function secretsOf(
  { secrets }: CalledWorkflow,
  { uses, secrets: given = {} }: Caller,
  fill: (value: unknown) => string,
  contexts: Contexts
): Record<string, unknown> {
  if (given === 'inherit') return contexts['secrets'] as Record<string, unknown>
  const unknown = Object.keys(given).filter(name => !(name in secrets))
  if (unknown.length > 0) throw new Error(`${uses} has no secret ${unknown.join()}`)
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, fill(value)]))
}
