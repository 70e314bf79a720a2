import { disagreements, type Disagreement } from '../../document/disagreements.ts'
import { boundedJoin } from '../../bounded-text.ts'
import { MOST_OF_A_RULE } from '../run-rules.ts'
import type { Rule } from '../rule.ts'

/**
 * Sources are copies for reading: an edit of them has no effect, and an edit of what runs can hide behind them. Real
 * exports of seven versions of an app have none of these.
 */
const sourcesDiffer: Rule = {
  id: 'sources-differ',
  severity: 'warning',
  about: "The source files (.pa.yaml) in the app's document match its control files, which Studio and the player use.",
  consequence:
    'Power Apps Studio and the player use the control files. What is only in the source files has no effect, and what is only in the control files is easy to miss.',
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
  both: 'the source file differs from the control file, which the app runs from',
  sources: 'only the source file has it, so it is not part of the app',
  controls: 'the app has it, but no source file shows it'
}

export const SOURCE_RULES: readonly Rule[] = [sourcesDiffer]
