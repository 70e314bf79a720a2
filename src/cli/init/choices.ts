import { didYouMean } from '../../base/closest.ts'
import { listed, plainText, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { bareId, same } from '../../commands/ids.ts'
import type { Place } from './setup.ts'

/** Something that the service listed. */
export interface Listed {
  readonly id: string
  readonly displayName: string
}

/** Items that a question shows. Longer lists are cut, and an answer may still be any name or id. */
const MAX_SHOWN = 50

/** Lines of a question: the items with numbers to answer with. */
export function choiceLines(question: string, items: readonly Listed[]): string[] {
  const shown = items.slice(0, MAX_SHOWN).map(({ displayName }, at) => `  ${at + 1}  ${plainText(displayName, 80)}`)
  const more = items.length > MAX_SHOWN ? [`  … and ${items.length - MAX_SHOWN} more`] : []
  return ['', `${question} Answer with a number, name or id.`, ...shown, ...more]
}

/**
 * The item that an answer stands for: its id, its display name, or its number in the list.
 *
 * @param what for messages: `environment`
 * @throws ActionError when none or several match
 */
export function chosen<One extends Listed>(answer: string, items: readonly One[], what: string): One {
  const byId = items.filter(({ id }) => same(id, bareId(answer)))
  const byName = items.filter(({ displayName }) => same(displayName, answer))
  const byNumber = /^\d{1,4}$/.test(answer) ? items.slice(Number(answer) - 1, Number(answer)) : []
  const found = byId.length > 0 ? byId : byName.length > 0 ? byName : byNumber
  const [only, ...others] = found
  if (only !== undefined && others.length === 0) return only
  if (only !== undefined)
    throw new ActionError({
      doing: `find the ${what} ${quoted(answer)}`,
      why: `${found.length} have that name`,
      remedy: `Use the id instead: ${listed(found.map(({ id }) => plainText(id)))}.`
    })
  const names = items.map(({ displayName }) => displayName)
  throw new ActionError({
    doing: `find the ${what} ${quoted(answer)}`,
    why: `this identity sees no such ${what}${didYouMean(answer, names.slice(0, 500))}`,
    remedy: items.length === 0 ? 'It sees none at all.' : `It sees: ${listed(names.map(quoted), 20)}.`
  })
}

/**
 * How a workflow names an item: by its display name where the inputs read that as one name of one item, and otherwise
 * by its id. The inputs take patterns and several lines.
 */
export function placeOf({ id, displayName }: Listed, items: readonly Listed[]): Place {
  const isOne = items.filter(other => same(other.displayName, displayName)).length === 1
  const isName = displayName !== '' && plainText(displayName) === displayName && !/[*?]|^[!#]|:\/\//.test(displayName)
  const isNoOthersId = !items.some(other => same(other.id, displayName))
  return { displayName: plainText(displayName), written: isOne && isName && isNoOthersId ? displayName : id }
}
