import { expect, test } from '@jest/globals'
import { readSlotFlows } from '../../../../src/commands/planning/slot-flows.ts'
import type { Flows } from '../../../../src/commands/ports/flow.ts'
import { TARGET } from '../support.ts'

const flow = (id: string, aliases: string[] = []) => ({ id, displayName: id, aliases })

test('flows that the app calls and the list lacks are read by their ids, once each', async () => {
  const asked: string[] = []
  const port = {
    async find(_: string, id: string) {
      asked.push(id)
      return id === 'gone' ? 'absent' : id === 'secret' ? 'hidden' : flow(id)
    }
  } as unknown as Flows
  const slots = new Map(['listed', 'ROW', 'shared', 'shared', 'gone', 'secret'].map((id, key) => [String(key), id]))
  const { flows, hidden } = await readSlotFlows(port, { ...TARGET, flows: [flow('Listed', ['row'])] }, slots)
  expect(flows?.map(({ id }) => id)).toEqual(['Listed', 'shared'])
  expect([...hidden]).toEqual(['secret'])
  expect(asked).toEqual(['shared', 'gone', 'secret'])
})

test('without a list of flows nothing is read', async () => {
  const found = await readSlotFlows({} as Flows, { ...TARGET, flows: undefined }, new Map([['k', 'f']]))
  expect(found).toEqual({ flows: undefined, hidden: new Set() })
})
