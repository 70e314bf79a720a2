import { pluralize } from '../../../base/display.ts'
import type { Report } from '../../../commands/report.ts'
import type { Place } from '../../../package/rules/finding.ts'
import { cell, code, table, wrappingRow } from '../../markdown/markdown.ts'
import { rowsWithin } from './rows.ts'

const SHARE = 80_000
/** Values that stay and are named; the result file has all of them. */
const MOST_LEFT = 20
/** Characters of why a list has no counterpart. */
const MOST_OF_A_HINT = 600
/** Places of a value that are named. */
const MOST_PLACES = 5

/** What the input `values` changed in the package, before and after, and which values of the source stay. */
export function values({ values: found }: Report): string[] {
  if (found === undefined) return []
  const { mapped, left } = found
  const more = left.length - MOST_LEFT
  return [
    '### Values of the target',
    '',
    ...(mapped.length === 0
      ? ['No line of `values` matches this package.']
      : [
          ...table(['Value', 'In the package', 'In the target', 'Where'], []),
          ...rowsWithin(SHARE, mapped, 'value', ({ kind, before, after, count, places, origin }) =>
            wrappingRow([
              origin === undefined ? cell(kind) : `${cell(kind)}<br><sub>${cell(origin)}</sub>`,
              code(before),
              before === after ? 'stays' : code(after),
              inPlaces(count, places)
            ])
          ),
          '',
          UNSUPPORTED
        ]),
    ...(left.length === 0
      ? []
      : [
          '',
          `<details><summary>${pluralize(left.length, 'value')} of the source ${left.length === 1 ? 'stays' : 'stay'}</summary>`,
          '',
          ...left
            .slice(0, MOST_LEFT)
            .map(
              ({ kind, value, count, where, hint }) =>
                `- ${cell(kind)} ${code(value)}, ${pluralize(count, 'place')}${where === undefined ? '' : `: ${cell(where)}`}${hint === undefined ? '' : `<br>${cell(hint, MOST_OF_A_HINT)}`}`
            ),
          ...(more > 0 ? [`- and ${more} more`] : []),
          '',
          '</details>'
        ])
  ]
}

/** What is known of the import of such packages. */
const UNSUPPORTED =
  'Microsoft does not support edited packages. Users of a public tool edit packages like this and import them. This project has not tried it against a tenant.'

function inPlaces(count: number, places: readonly Place[]): string {
  const names = [...new Set(places.map(({ name, inside, file }) => name ?? inside ?? file))]
  const shown = names.slice(0, MOST_PLACES).map(name => cell(name, 200))
  return `${pluralize(count, 'place')}<br><sub>${shown.join('<br>')}${names.length > MOST_PLACES ? '<br>…' : ''}</sub>`
}
