import type { RuleInfo } from '../../src/package/rules/rule.ts'
import { table, withGenerated } from './generated.ts'

/** Regenerates the page about the rules of `check` from the sources. */
export const checkRules = (page: string, rules: readonly RuleInfo[]): string =>
  withGenerated(
    page,
    'rules',
    'the sources',
    table(
      ['Rule', 'What it checks', 'Otherwise', 'What to do'],
      rules.map(({ id, severity, about, consequence, remedy, stopsImport }) => [
        `\`${id}\`<br>${stopsImport === true ? `${severity}, stops an import` : severity}`,
        about,
        consequence,
        remedy
      ])
    )
  )
