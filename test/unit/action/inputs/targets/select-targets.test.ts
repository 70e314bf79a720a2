import { describe, expect, test } from '@jest/globals'
import { selectTargets, type Selection } from '../../../../../src/action/inputs/targets/select-targets.ts'

const fileOf = (ids: readonly string[]): Parameters<typeof selectTargets>[0] => ({
  defaults: new Map(),
  rings: [
    { name: 'all', parallel: { count: 1 }, stopAfter: { count: 1 }, pause: 0, rollsBack: false, settings: new Map() }
  ],
  targets: ids.map(id => ({ id, at: 'line 1', ring: 'all', labels: [], protected: false, settings: new Map() }))
})
const select = (
  ids: readonly string[],
  only: string | undefined,
  except?: string,
  failed?: readonly string[]
): Selection => selectTargets(fileOf(ids), only, except, failed)
const idsOf = ({ targets }: Selection): string[] => targets.map(({ id }) => id)

describe('an input that chooses targets', () => {
  test.each([',', '\n,\n', '# nobody', ', # nobody'])('%j is set and names nothing, so it does not mean all', given => {
    expect(select(['a', 'b'], given).problems).toEqual(['only is set, but names no target'])
    expect(select(['a', 'b'], undefined, given).problems).toEqual(['except is set, but names no target'])
  })

  test('takes as many ids as a file has targets, as the matrix of a ring names them', () => {
    const ids = Array.from({ length: 10_000 }, (_, at) => `customer-${at}`)
    const selection = select(ids, ids.slice(1).join(','))
    expect([selection.problems, idsOf(selection)]).toEqual([[], ids.slice(1)])
    const many = select(ids, ids.map(id => `${id}*`).join(','))
    expect(many.problems).toContain('only has more than 1000 words that are no id')
  })

  test('takes ids and what failed in the spelling of the file or another one', () => {
    expect(idsOf(select(['Fabrikam', 'b'], 'FABRIKAM'))).toEqual(['Fabrikam'])
    expect(idsOf(select(['Fabrikam', 'b'], 'failed', undefined, ['fabrikam']))).toEqual(['Fabrikam'])
    expect(idsOf(select(['Fabrikam', 'b'], undefined, 'fabrikam'))).toEqual(['b'])
  })
})
