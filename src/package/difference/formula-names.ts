/** Names in formulas, from old to new. */
export type Renames = ReadonlyMap<string, string>

const LETTER = /[\p{L}\p{Nl}_]/u
const PART = /[\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}\p{Cf}_]/u

/**
 * Rewrites a formula like Studio does when a screen or control in it is renamed. Like Studio, leaves strings and comments
 * unchanged. Also unchanged are names after a dot, before a colon and before a bracket: columns, fields of records and
 * functions may be called like a control, and a change from one to another is none that follows from the new name.
 * Controls of a gallery stand after a dot as well (`Gallery1.Selected.Label1`); that such a formula follows cannot be told.
 */
export function withRenames(formula: string, renames: Renames): string {
  // Texts with formulas in them (`$"a{b}"`) may hold texts of their own, which are not told apart here.
  if (renames.size === 0 || formula.includes('$"')) return formula
  let result = ''
  let copied = 0
  const put = (start: number, end: number, name: string): void => {
    const renamed = renames.get(name)
    if (renamed === undefined || isOtherName(formula, start, end)) return
    result += formula.slice(copied, start) + written(renamed)
    copied = end
  }
  for (let at = 0; at < formula.length; ) {
    const character = formula[at] ?? ''
    if (character === '"') at = afterQuote(formula, at, '"')
    else if (character === "'") {
      const end = afterQuote(formula, at, "'")
      put(at, end, formula.slice(at + 1, end - 1).replaceAll("''", "'"))
      at = end
    } else if (formula.startsWith('//', at)) at = endOf(formula, '\n', at)
    else if (formula.startsWith('/*', at)) at = endOf(formula, '*/', at)
    else if (LETTER.test(character)) {
      let end = at + 1
      while (end < formula.length && PART.test(formula[end] ?? '')) end += 1
      put(at, end, formula.slice(at, end))
      at = end
    } else at += 1
  }
  return copied === 0 ? formula : result + formula.slice(copied)
}

/** Whether a name is that of a column, a field or a function. */
function isOtherName(formula: string, start: number, end: number): boolean {
  let before = start - 1
  while (before >= 0 && BLANK.test(formula[before] ?? '')) before -= 1
  let after = end
  while (after < formula.length && BLANK.test(formula[after] ?? '')) after += 1
  return formula[before] === '.' || formula[after] === ':' || formula[after] === '('
}

const BLANK = /\s/

/** Quotes inside a string or name are doubled. */
function afterQuote(formula: string, start: number, quote: string): number {
  for (let at = start + 1; at < formula.length; at += 1) {
    if (formula[at] !== quote) continue
    if (formula[at + 1] !== quote) return at + 1
    at += 1
  }
  return formula.length
}

function endOf(formula: string, sign: string, start: number): number {
  const end = formula.indexOf(sign, start + 2)
  return end < 0 ? formula.length : end + sign.length
}

const written = (name: string): string =>
  LETTER.test(name[0] ?? '') && Array.from(name).every(character => PART.test(character))
    ? name
    : `'${name.replaceAll("'", "''")}'`
