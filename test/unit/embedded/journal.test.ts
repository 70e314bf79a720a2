import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createJournal, type JournalEntry } from '../../../src/embedded/journal.ts'

const SIGNATURE = 'c2lnbmF0dXJlIG9mIGEgbGluaw%3D%3D'
const LINK = `http://127.0.0.1:8080/20260203t000000z${'a'.repeat(32)}/package.zip?sv=2018-03-28&sr=c&sig=${SIGNATURE}&se=2026&sp=rl`

const entry = (body?: unknown): JournalEntry => ({
  time: '2026-02-03T04:05:06.000Z',
  method: 'POST',
  path: '/providers/x',
  host: '127.0.0.1',
  authorized: true,
  blob: false,
  status: 200,
  took: 1,
  requestId: '1',
  bytes: 0,
  ...(body === undefined ? {} : { body })
})

describe('the journal', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'journal-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  const written = (...bodies: unknown[]): { text: string; lines: unknown[]; kept: readonly JournalEntry[] } => {
    const file = join(folder, 'journal.jsonl')
    const journal = createJournal(file)
    for (const body of bodies) journal.add(entry(body))
    const text = readFileSync(file, 'utf8')
    const lines = text
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as unknown)
    return { text, lines, kept: journal.entries }
  }

  test('has one line of JSON per request, equal to the entries in memory', () => {
    const { lines, kept } = written({ a: 1 }, undefined, [true, null, 'text'])
    expect(lines).toEqual(kept)
    expect(lines).toEqual([entry({ a: 1 }), entry(), entry([true, null, 'text'])])
  })

  test.each([
    ['a link', { packageLink: { value: LINK } }],
    ['a link in a list', { links: [LINK] }],
    ['a link inside a sentence', { message: `cannot read ${LINK} at all` }],
    ['a link as a key', { [LINK]: 1 }],
    ['an escaped link', { link: encodeURIComponent(LINK) }],
    ['a query alone', { query: `sv=1&sig=${SIGNATURE}` }],
    ['a signature alone', { query: `sig=${SIGNATURE}` }],
    ['another case', { link: LINK.replace('sig=', 'SIG=') }],
    ['a link as the whole body', LINK]
  ])('never holds the signature of %s', (_, body) => {
    const { text, kept } = written(body)
    for (const form of [SIGNATURE, encodeURIComponent(SIGNATURE), decodeURIComponent(SIGNATURE)]) {
      expect(text).not.toContain(form)
      expect(JSON.stringify(kept)).not.toContain(form)
    }
  })

  test('keeps the path of a link, and text that only looks like a signature', () => {
    expect(written({ link: LINK, question: 'what? design=1' }).kept[0]?.body).toEqual({
      link: LINK.replace(/\?.*$/, '?***'),
      question: 'what? design=1'
    })
  })

  test('never contains the credentials of a connection', () => {
    const { text } = written({
      properties: {
        connectionParameters: { username: 'sa', password: 'p4ss' },
        connectionParametersSet: { name: 'sql', values: { password: { value: 'p4ss' } } }
      }
    })
    expect(text).not.toContain('p4ss')
  })
})
