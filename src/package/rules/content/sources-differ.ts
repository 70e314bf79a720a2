import { disagreements, type Disagreement } from '../../document/disagreements.ts'
import { boundedJoin } from '../../bounded-text.ts'
import { MOST_OF_A_RULE } from '../run-rules.ts'
import type { Rule } from '../rule.ts'

/**
 * The copies for reading in a document, whose edits have no effect and behind which an edit of what runs can hide. Real
 * exports of seven versions of an app have none of these.
 */
const sourcesDiffer: Rule = {
  id: 'sources-differ',
  severity: 'warning',
  about:
    "The source files (.pa.yaml) in the app's document say the same as its control files, by which Studio and player go.",
  consequence:
    'Power Apps Studio and the player go by the control files. What stands only in the source files has no effect, and they do not show what else the app does.',
  remedy: 'Make the change in Power Apps Studio and export the app again. Do not edit the files in a document.',
  *look({ pkg: { app }, document }) {
    if (app === undefined || document === undefined) return
    let left = MOST_OF_A_RULE
    for (const found of disagreements(document)) {
      if (left === 0) return
      left -= 1
      const { file, path, property } = found
      const name = boundedJoin(property === undefined ? path : [...path, property], ' › ')
      yield {
        message: `${name}: ${SAID[found.only ?? 'both']}.`,
        place: { file: app.documentName, inside: file, name }
      }
    }
  }
}

const SAID: Readonly<Record<NonNullable<Disagreement['only']> | 'both', string>> = {
  both: 'the source file says something else than the control file, by which the app runs',
  sources: 'only the source file has it, so the app does not',
  controls: 'the app has it, but no source file shows it'
}

export const SOURCE_RULES: readonly Rule[] = [sourcesDiffer]
