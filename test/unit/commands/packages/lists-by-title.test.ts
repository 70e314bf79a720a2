import { describe, expect, test } from '@jest/globals'
import { listsByTitle } from '../../../../src/commands/packages/lists-by-title.ts'
import type { SiteContents, Sites, Unread } from '../../../../src/commands/ports/sites.ts'
import type { Run } from '../../../../src/commands/run.ts'
import type { ValueMapping } from '../../../../src/package/values/value-kinds.ts'
import { FakeClock } from '../../../support/clock.ts'

const HOST = 'https://contoso.sharepoint.com/sites'
const SITE_ID = 'contoso.sharepoint.com,2c712604-1370-44e7-a1f5-426573fda80a,2d2244c3-251a-49ea-93a8-39e1c3a060fe'
const site = (lists: Record<string, string>, drives: Record<string, string> = {}, id = 'id'): SiteContents => ({
  id,
  lists: Object.entries(lists).map(([list, title]) => ({ id: list, title })),
  drives: Object.entries(drives).map(([drive, title]) => ({ id: drive, title }))
})
const list = (from: string) => ({ kind: 'list', from })

interface Given {
  readonly sites: Readonly<Record<string, SiteContents | Unread>>
  readonly pairs?: readonly (readonly [from: string, to: string])[]
  readonly left: Parameters<typeof listsByTitle>[2]['left']
}

/** Looks lists up in sites that are there, by the last part of their address. */
async function lookedUp({ sites, pairs = [['dev', 'prod']], left }: Given) {
  const asked: { address: string; drives: boolean }[] = []
  const clock = new FakeClock()
  const port: Sites = {
    contents: async (address, { drives, until }) => {
      expect(until - clock.now()).toBe(120_000)
      asked.push({ address, drives })
      return sites[address.replace(`${HOST}/`, '')] ?? { unread: 'it is not there' }
    }
  }
  const log = { info: () => {}, notice: () => {}, warning: () => {}, debug: () => {} }
  const mappings = pairs.map(
    ([from, to], at): ValueMapping => ({ from: `${HOST}/${from}`, to: `${HOST}/${to}`, line: at + 3 })
  )
  const held = [...pairs.map(([from]) => ({ kind: 'SharePoint site', from: `${HOST}/${from}` })), ...left]
  const run = { platform: { sites: port } as Run['platform'], clock, log }
  const { mappings: found, hints, notes } = await listsByTitle(run, mappings, { held, left })
  return {
    found,
    hints: Object.fromEntries(hints),
    notes,
    asked: asked.map(({ address }) => address),
    drives: asked.map(one => one.drives)
  }
}

describe('lists are looked up by title', () => {
  test('in the site of the source, then in the one that replaces it', async () => {
    const { found, hints, notes, asked, drives } = await lookedUp({
      sites: { dev: site({ a: 'Expenses', c: 'x' }), prod: site({ b: 'Expenses' }) },
      left: [list('A')]
    })
    expect(found).toEqual([{ from: 'A', to: 'b', origin: 'by title "Expenses"', line: 3 }])
    expect(hints).toEqual({})
    expect(notes).toEqual([])
    expect(asked).toEqual([`${HOST}/dev`, `${HOST}/prod`])
    expect(drives).toEqual([false, false])
  })

  test('with the drives of libraries, and the ids of sites', async () => {
    const { found, drives } = await lookedUp({
      sites: { dev: site({}, { 'b!1': 'Docs' }, SITE_ID), prod: site({}, { 'b!2': 'Docs' }, 'other') },
      left: [
        { kind: 'drive', from: 'b!1' },
        { kind: 'SharePoint site', from: SITE_ID }
      ]
    })
    expect(found.map(({ from, to, origin }) => [from, to, origin])).toEqual([
      ['b!1', 'b!2', 'by title "Docs"'],
      [SITE_ID, 'other', 'by the address of its site']
    ])
    expect(drives).toEqual([true, true])
  })

  test('in the sites in order, until all are found', async () => {
    const { found, asked } = await lookedUp({
      pairs: [
        ['one', 'two'],
        ['dev', 'prod'],
        ['last', 'end']
      ],
      sites: { one: site({ x: 'X' }), dev: site({ a: 'T' }), prod: site({ b: 'T' }) },
      left: [list('a')]
    })
    expect(found).toMatchObject([{ from: 'a', to: 'b' }])
    // A site without any of the lists needs no counterpart.
    expect(asked).toEqual([`${HOST}/one`, `${HOST}/dev`, `${HOST}/prod`])
  })

  test.each([
    ['of unknown meaning', [{ kind: 'id', from: 'a' }], [['dev', 'prod']]],
    ['without a mapped site', [list('a')], []],
    ['of sites alone', [{ kind: 'SharePoint site', from: SITE_ID }], [['dev', 'prod']]]
  ] as const)('but nothing is asked for ids %s', async (_, left, pairs) => {
    const result = await lookedUp({ sites: {}, left, pairs })
    expect(result).toMatchObject({ asked: [], found: [], hints: {}, notes: [] })
  })

  test('what has no counterpart is told with those that come close', async () => {
    const { found, hints } = await lookedUp({
      sites: {
        dev: site({ a: 'Expenses', b: 'Twice', c: 'Alone', e: 'Bad\n\u202e"title' }),
        prod: site({ x: 'Expense', y: 'twice', z: 'TWICE' })
      },
      left: [list('a'), list('b'), list('c'), list('d'), list('e')]
    })
    expect(found).toEqual([])
    expect(Object.keys(hints)).toEqual(['list:a', 'list:b', 'list:c', 'list:e', 'list:d'])
    expect(hints['list:a']).toContain('"Expense" (x)')
    expect(hints['list:b']).toMatch(/several.*\(y\).*\(z\)/)
    expect(hints['list:c']).not.toContain('close')
    expect(hints['list:d']).toContain('no site that a line')
    expect(hints['list:e']).not.toMatch(/[\n\u202e]/)
  })

  test('by the title that the package has, where the source does not tell it', async () => {
    const of = (from: string, title: string, at = `${HOST}/dev/`) => ({ ...list(from), list: { title, site: at } })
    const left = [of('a', 'Expenses'), of('b', 'Other', `${HOST}/other`), of('c', 'Old')]
    const target = site({ x: 'expenses', y: 'Old', z: 'New' })
    const unread = await lookedUp({ sites: { prod: target }, left })
    expect(unread.found).toMatchObject([
      { from: 'a', to: 'x', origin: 'by title "Expenses", which the package has' },
      { from: 'c', to: 'y' }
    ])
    expect(unread.notes).toHaveLength(1)
    // Where all are found, it does not matter which site was not read.
    expect(await lookedUp({ sites: { prod: target }, left: [of('a', 'Expenses')] })).toMatchObject({ notes: [] })
    // The source knows best what a list is called now.
    const { found } = await lookedUp({ sites: { dev: site({ c: 'New' }), prod: target }, left })
    expect(found).toMatchObject([
      { from: 'a', to: 'x', origin: 'by title "Expenses", which the package has' },
      { from: 'c', to: 'z', origin: 'by title "New"' }
    ])
  })

  test('sites that cannot be read are named once for each reason, and the rest goes on', async () => {
    const { found, hints, notes } = await lookedUp({
      pairs: [
        ['a', 'b'],
        ['c', 'd'],
        ['dev', 'prod']
      ],
      sites: { c: { unread: 'it is locked' }, dev: site({ l: 'T', m: 'U' }), prod: site({ n: 'T' }) },
      left: [list('l'), list('m'), list('o')]
    })
    expect(found).toMatchObject([{ from: 'l', to: 'n' }])
    expect(Object.keys(hints)).toEqual(['list:m'])
    expect(notes).toEqual([
      `The lists of ${HOST}/a were not looked up: it is not there.`,
      `The lists of ${HOST}/c were not looked up: it is locked.`
    ])
  })

  test('in twenty sites at most', async () => {
    const pairs = Array.from({ length: 25 }, (_, at) => [`s${at}`, `t${at}`] as const)
    const sites = Object.fromEntries(pairs.map(([from]) => [from, site({})]))
    const { asked, notes } = await lookedUp({ pairs, sites, left: [list('a')] })
    expect(asked).toHaveLength(20)
    expect(notes).toHaveLength(1)
    expect(notes[0]).toContain('20 of 25')
  })
})
