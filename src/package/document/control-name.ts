import { boundedText } from '../bounded-text.ts'

/** Characters of a control's name or type that are kept: measured below 100. The paths of all its formulas repeat it. */
const LONGEST_NAME = 256

/** The name or type of a control, cut where it is longer than any; different names stay different. */
export function controlName(name: string): string
export function controlName(name: string | undefined): string | undefined
export function controlName(name: string | undefined): string | undefined {
  return name === undefined ? undefined : boundedText(name, LONGEST_NAME)
}
