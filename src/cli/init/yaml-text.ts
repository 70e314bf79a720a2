import { jsonWithInvisibleEscaped } from '../../base/invisible.ts'

/** Text that YAML reads as itself without quotes: letters and digits, and punctuation that has no meaning there. */
const PLAIN = /^\p{L}[\p{L}\p{N} ._()-]{0,199}$/u
/** Words that YAML 1.1 or 1.2 does not read as text. */
const WORDS = /^(?:true|false|yes|no|on|off|null|y|n)$/i

/**
 * A name as a value in a workflow. The name may be chosen by a stranger: whatever it contains, YAML reads one text, and
 * GitHub evaluates nothing in it but the expression that writes `${{`.
 */
export function workflowText(text: string): string {
  const literal = text.replaceAll('${{', "${{ '${{' }}")
  if (PLAIN.test(literal) && !literal.endsWith(' ') && !WORDS.test(literal)) return literal
  return jsonWithInvisibleEscaped(JSON.stringify(literal))
}

/** A name as a part of a concurrency group: lower case, digits and hyphens, at most 60 characters. */
export const groupName = (name: string): string =>
  name
    .slice(0, 60)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'target'
