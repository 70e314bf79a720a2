import { listed, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { bareId, same } from '../ids.ts'
import { numbered } from '../numbered.ts'

interface Named {
  readonly id: string
  readonly displayName: string
}

/** Whether an input may name more than one thing: it has several lines, or a pattern. */
export const mayNameSeveral = (written: string): boolean => linesOf(written).length > 1 || /[*?]/.test(written)

const linesOf = (written: string): string[] =>
  written
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'))

/**
 * Resolves lines of ids, display names and patterns (`*`, `?`), in their order and without repetition. A line that
 * starts with `!` excludes what it matches.
 *
 * @param what what all the items are, for messages: `apps in "Production"`
 * @throws ActionError once, listing the lines that match nothing, and those without a pattern that match several
 */
export function chooseNamed<One extends Named>(written: string, all: readonly One[], what: string): One[] {
  const lines = linesOf(written)
  const problems: string[] = []
  const excluded = lines.filter(one => one.startsWith('!')).map(one => one.slice(1).trim())
  const chosen = new Map<string, One>()
  for (const line of lines.filter(one => !one.startsWith('!'))) {
    const found = all.filter(one => matchesLine(line, one))
    if (found.length === 0) problems.push(`${quoted(line)} matches none of them`)
    else if (found.length > 1 && !isPattern(line))
      problems.push(`${found.length} of them are named ${quoted(line)}: ${listed(found.map(({ id }) => id))}`)
    for (const one of found) if (!excluded.some(other => matchesLine(other, one))) chosen.set(one.id, one)
  }
  if (problems.length > 0)
    throw new ActionError({
      doing: `find the ${what}`,
      why: numbered(problems),
      remedy: `Available: ${listed(
        all.map(({ displayName, id }) => (id === displayName ? quoted(id) : `${quoted(displayName)} (${id})`)),
        20
      )}.`
    })
  if (chosen.size === 0)
    throw new ActionError({
      doing: `find the ${what}`,
      why: `no item remains after the exclusions: ${listed(lines.map(quoted))}`,
      remedy: 'Nothing was done. Add lines with names or patterns: lines with "!" only exclude from what others match.'
    })
  return [...chosen.values()]
}

const isPattern = (line: string): boolean => /[*?]/.test(line)

function matchesLine(line: string, { id, displayName }: Named): boolean {
  if (!isPattern(line)) return same(id, bareId(line)) || same(displayName, line)
  return matches(line.toLowerCase(), displayName.toLowerCase())
}

/**
 * `*` matches any text, `?` one character. Backtracks to the last `*` only, so the time is bounded by the product of
 * the lengths.
 */
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
