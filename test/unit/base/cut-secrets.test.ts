import { describe, expect, test } from '@jest/globals'
import { cell, code } from '../../../src/action/markdown/markdown.ts'
import { plainText, quoted, shortened } from '../../../src/base/display.ts'
import { ActionError, describeServiceError } from '../../../src/base/errors.ts'
import { Redactor } from '../../../src/base/redaction.ts'
import { furtherForms, usualForms } from '../../../src/base/secret-forms.ts'

const SECRETS: Readonly<Record<string, string>> = {
  password: 'p@ss/w+rd "qu<ted>" ü=%24',
  'client secret': 'Ab8Q~x7.kLm-Zq_w3Rt5Yu9',
  signature: 'wK3dPzjQe/7n+Xb1mVuCy2hTgLrS0aFo9iNpDqEkY4s=',
  link: 'https://stor1.blob.core.windows.net/c/a.zip?sv=2021&sig=hTgLrS0aFo9i%2BXb1mVuCy%3D&se=2026-01-31',
  token: `eyJ0eXAiOiJKV1QifQ.${'kQ7vZ2xW9'.repeat(6)}.hT4gLrS0aFo9iNpDqEk`,
  short: 'k9#Xq2'
}

const REFERENCE = /&#(\d+);/g
const IN_HTML = /&(?:#|amp;|lt;|gt;|quot;|apos;)/
/** The text as a page shows it; a reference that was cut off shows nothing of what it stood for. */
const asShown = (text: string): string =>
  text
    .replace(REFERENCE, (_, point: string) => (point === '8203' ? '' : String.fromCharCode(Number(point))))
    .replace(/&#\d*(?=\s?…)/g, '')

function fours(forms: readonly string[]): Set<string> {
  const all = new Set<string>()
  for (const form of forms) for (let at = 0; at + 4 <= form.length; at++) all.add(form.slice(at, at + 4))
  return all
}

/** Whether four characters of the secret in one of its forms stand together in a text. */
const shows = (text: string, pieces: ReadonlySet<string>): boolean => {
  const shown = asShown(text)
  for (let at = 0; at + 4 <= shown.length; at++) if (pieces.has(shown.slice(at, at + 4))) return true
  return false
}

/** Every way in which our own code cuts a text, by how much is kept of it. */
const CUTS: Readonly<Record<string, (text: string, kept: number) => string>> = {
  plainText: (text, kept) => plainText(text, kept),
  quoted: (text, kept) => quoted(`${'§'.repeat(Math.max(0, 119 - kept))}${text}`),
  answer: (text, kept) =>
    describeServiceError({ message: `${'§'.repeat(Math.max(0, 599 - kept))}${text}`, status: 400 }),
  error: (text, kept) =>
    new ActionError({ doing: quoted('§'), why: plainText(text, kept), remedy: 'Run it again.' }).message,
  cell: (text, kept) => cell(text, kept),
  code: (text, kept) => code(text, kept),
  'a blank and a mark': (text, kept) => `${text.slice(0, kept)} …`,
  'a line of its own': (text, kept) => `${text.slice(0, kept)}\n…`,
  'from the front': (text, kept) => `…${text.slice(-kept)}`,
  'on both sides': (text, kept) => `…${text.slice(3, kept)}…`
}

describe.each(Object.entries(SECRETS))('what a cut leaves of a secret is blanked: %s', (_, secret) => {
  const redactor = new Redactor()
  redactor.add(secret)
  const forms = [...new Set([...usualForms(secret), ...furtherForms(secret)])].filter(form => form.length >= 4)
  const plain = forms.filter(form => !IN_HTML.test(form))
  const pieces = fours(plain)

  test.each(Object.entries(CUTS))('%s', (_name, cut) => {
    const left: string[] = []
    for (const form of plain) {
      const text = `§ ${form} §§§§§§§§§§`
      // Prime to the lengths of what is looked up, so that every remainder comes by.
      const step = form.length > 60 ? 7 : 1
      for (let kept = 4; kept <= text.length; kept += step) {
        const shown = redactor.redact(cut(text, kept))
        if (shows(shown, pieces)) left.push(`${kept}: ${shown}`)
      }
    }
    expect(left.slice(0, 3)).toEqual([])
  })

  test('in every form, whole, is three stars', () => {
    for (const form of forms) expect(redactor.redact(`§${form}§`)).toBe('§***§')
  })
})

test('an id that was shortened on purpose stays, wherever it stands', () => {
  const redactor = new Redactor()
  redactor.add('shared-sql-7d0c2a1b')
  const id = shortened('shared-sql-7d0c2a1b')
  expect(redactor.redact(`| ${id} |`)).toBe(`| ${id} |`)
  expect(redactor.redact('| shared-sq…2a1b |')).toBe('| ***…*** |')
})

test('words that begin like a secret stay where nothing was cut', () => {
  const redactor = new Redactor()
  redactor.add('created-by-hand-1')
  expect(redactor.redact('created')).toBe('created')
  expect(redactor.redact('it was created')).toBe('it was created')
})
