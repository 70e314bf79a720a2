import { listed, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { bareId, same } from '../ids.ts'

interface Named {
  readonly id: string
  readonly displayName: string
}

/** Whether an input of names means more than one: it has several lines, or a pattern. */
export const meansSeveral = (written: string): boolean => linesOf(written).length > 1 || /[*?]/.test(written)

const linesOf = (written: string): string[] =>
  written
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'))

/**
 * What lines of ids, display names and patterns (`*`, `?`) mean, each once, in their order. `!` in front leaves out.
 * Throws once for every line that fits none, or fits several without being a pattern. `what` is what all of them are.
 */
export function chooseNamed<One extends Named>(written: string, all: readonly One[], what: string): One[] {
  const lines = linesOf(written)
  const problems: string[] = []
  const without = lines.filter(one => one.startsWith('!')).map(one => one.slice(1).trim())
  const chosen = new Map<string, One>()
  for (const line of lines.filter(one => !one.startsWith('!'))) {
    const found = all.filter(one => fits(line, one))
    if (found.length === 0) problems.push(`${quoted(line)} fits none`)
    else if (found.length > 1 && !isPattern(line))
      problems.push(`${quoted(line)} is the name of ${found.length}: ${listed(found.map(({ id }) => id))}`)
    for (const one of found) if (!without.some(other => fits(other, one))) chosen.set(one.id, one)
  }
  if (problems.length > 0)
    throw new ActionError({
      doing: `find the ${what}`,
      why: problems.join('; '),
      remedy: `There are: ${listed(
        all.map(({ displayName, id }) => (id === displayName ? quoted(id) : `${quoted(displayName)} (${id})`)),
        20
      )}.`
    })
  if (chosen.size === 0)
    throw new ActionError({
      doing: `find the ${what}`,
      why: `the lines leave none: ${listed(lines.map(quoted))}`,
      remedy: 'Name what is meant, one a line or by a pattern; "!" only leaves out of that. Nothing was done.'
    })
  return [...chosen.values()]
}

const isPattern = (line: string): boolean => /[*?]/.test(line)

function fits(line: string, { id, displayName }: Named): boolean {
  if (!isPattern(line)) return same(id, bareId(line)) || same(displayName, line)
  return matches(line.toLowerCase(), displayName.toLowerCase())
}

/** `*` stands for any text, `?` for one character. Walks both once, going back to the last `*` alone. */
function matches(pattern: string, text: string): boolean {
  let [at, from, star, mark] = [0, 0, -1, 0]
  while (from < text.length) {
    if (pattern[at] === '?' || (pattern[at] !== '*' && pattern[at] === text[from])) {
      at += 1
      from += 1
    } else if (pattern[at] === '*') {
      star = at
      mark = from
      at += 1
    } else if (star === -1) return false
    else {
      at = star + 1
      mark += 1
      from = mark
    }
  }
  while (pattern[at] === '*') at += 1
  return at === pattern.length
}
