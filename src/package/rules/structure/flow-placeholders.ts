import { quoted } from '../../../base/display.ts'
import { evaluatedTexts } from './flow-texts.ts'
import { type PackageRule, stepCalled, stepPlace } from './places.ts'

/** Longer texts are files. */
const LONGEST_TEXT = 1_000_000

/** Tags that people write in capitals and do not close. */
const TAGS = '(?:BR|HR|P|LI|TD|TR|TH|IMG|TABLE|DIV|SPAN|HTML|BODY|HEAD|FONT|CENTER|B|I|U|UL|OL)'

/**
 * Stand-ins of people and generators who write packages: `<TENANT>`, `<your-site>`, `REPLACE-WITH-LIST-ID`, `YOUR_LIST`,
 * `{{SITE}}`, `CHANGE_ME`, `put-your-connection-here`. In capitals where ordinary texts contain the same words.
 */
const PLACEHOLDER = new RegExp(
  [
    `<(?!${TAGS}>)[A-Z][A-Z0-9_-]{1,40}>`,
    String.raw`<(?:your|insert|enter|replace)[-_][\w-]{1,40}>`,
    String.raw`\bREPLACE[-_][A-Z][A-Z0-9_-]{0,40}`,
    String.raw`\bYOUR[-_][A-Z][A-Z0-9_-]{0,40}`,
    String.raw`\{\{[A-Za-z][\w.-]{0,40}\}\}`,
    String.raw`\bCHANGE[-_]?ME\b`,
    String.raw`\b(?:put|insert|enter)[-_]your[-_][\w-]{1,40}`,
    String.raw`\byour[-_][a-z0-9_-]{1,40}[-_]here\b`
  ].join('|')
)

const placeholder: PackageRule = {
  id: 'placeholder-in-flow',
  severity: 'warning',
  about:
    'The steps of a flow contain no placeholders, such as YOUR_LIST, REPLACE-WITH-… or a name in angle brackets or double braces.',
  consequence:
    'The placeholder is imported as it is. Saving the flow may fail where the service looks the value up; otherwise the step fails when the flow runs.',
  remedy: 'Replace it with the real value in the source environment, save the flow, and export the package again.',
  *look({ pkg: { flows } }) {
    for (const flow of flows)
      for (const { leaf, step } of evaluatedTexts(flow)) {
        if (step === undefined || leaf.text.length > LONGEST_TEXT) continue
        const found = placeholderIn(leaf.text)
        if (found !== undefined)
          yield {
            message: `${stepCalled(flow, step)} contains the placeholder ${quoted(found)}.`,
            place: stepPlace(flow, step, leaf.pointer())
          }
      }
  }
}

function placeholderIn(text: string): string | undefined {
  const found = PLACEHOLDER.exec(text)?.[0]
  // With its own end, it is an element of XML.
  return found?.startsWith('<') === true && text.includes(`</${found.slice(1)}`) ? undefined : found
}

export const FLOW_PLACEHOLDER_RULES: readonly PackageRule[] = [placeholder]
