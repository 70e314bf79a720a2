import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

export interface ActionYml {
  readonly name: string
  readonly description: string
  readonly branding: { readonly icon: string; readonly color: string }
  readonly inputs: Readonly<Record<string, { description?: string; required?: boolean; default?: string }>>
  readonly outputs: Readonly<Record<string, { description?: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}

export const actionYml = (): ActionYml =>
  parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as ActionYml
