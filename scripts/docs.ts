import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ALL_RULES } from '../src/package/rules/catalogue.ts'
import { checkRules } from './docs/check-rules.ts'
import { INPUT_GROUPS } from './docs/input-groups.ts'
import { inputsAndOutputs } from './docs/inputs-and-outputs.ts'
import { targetsSchemaText } from './docs/targets-schema.ts'

/**
 * `npm run docs`: writes the generated parts of `docs/`: inputs and outputs from `action.yml`, rules from the sources.
 * A test fails when they are stale.
 */

/** The generated pages by path. Each function takes the current page and returns the new one. */
export const GENERATED: Readonly<Record<string, (page: string, actionYml: string) => string>> = {
  'docs/inputs-and-outputs.md': (page, actionYml) => inputsAndOutputs(page, actionYml, INPUT_GROUPS),
  'docs/check-rules.md': page => checkRules(page, ALL_RULES),
  'docs/targets.schema.json': (_, actionYml) => targetsSchemaText(actionYml)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = (path: string): URL => new URL(`../${path}`, import.meta.url)
  const actionYml = readFileSync(at('action.yml'), 'utf8')
  for (const [path, generate] of Object.entries(GENERATED))
    writeFileSync(at(path), generate(readFileSync(at(path), 'utf8'), actionYml))
}
