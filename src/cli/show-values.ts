import { plainText, pluralize } from '../base/display.ts'
import type { ListedValue } from '../commands/list-values.ts'

/** Places of a value that are named at a terminal. */
const MOST_PLACES = 3

/** The values of a package as lines of the input `values` to fill in. Ids of unknown meaning are comments. */
export function valueLines(values: readonly ListedValue[]): string[] {
  if (values.length === 0) return ['The package holds no values of its source.']
  return [
    '# Lines for the input values. Write what each is in the target; "from = from" keeps it, and a line that is left out leaves it as well.',
    '# Microsoft does not support edited packages.',
    ...values.flatMap(({ kind, line, count, places }) => [
      `# ${plainText(kind)}, ${pluralize(count, 'place')}: ${places
        .slice(0, MOST_PLACES)
        .map(place => plainText(place, 120))
        .join('; ')}${places.length > MOST_PLACES ? '; …' : ''}`,
      `${kind === 'id' ? '# ' : ''}${plainText(line, 1000)} = `
    ])
  ]
}
