import { plainText } from './display.ts'

/** Longest secret that is also searched for in hexadecimal and similar forms: nobody writes a long token that way. */
const LONGEST_ENCODED = 512

/** Forms of a secret that the runner masks too: plain, and inside base64. */
export function usualForms(value: string): string[] {
  const bytes = Buffer.from(value, 'utf8')
  const base64 = bytes.toString('base64')
  return [
    value,
    base64,
    base64.replace(/=+$/, ''),
    bytes.toString('base64url'),
    encoded(value),
    encodeURIComponent(base64),
    formEncoded(value),
    inJson(value),
    ...innerBase64(bytes, 'base64')
  ]
}

/**
 * Every form of a secret in which our own texts and those of services may show it: flattened, escaped for HTML, encoded
 * twice.
 */
export function furtherForms(value: string): string[] {
  const forms = new Set([...usualForms(value), ...writtenForms(value)])
  // Our messages turn double quotes into single ones, and our pages turn punctuation into character references.
  return [...forms, ...[...forms].map(form => form.replaceAll('"', "'"))].flatMap(form => [form, ...inHtml(form)])
}

function writtenForms(value: string): string[] {
  const bytes = Buffer.from(value, 'utf8')
  const flat = plainText(value, value.length + 1)
  const url = [encoded(value), formEncoded(value), everyMarkEncoded(value)]
  const forms = [
    flat,
    ...url.flatMap(form => [form, lowerHex(form), encodeURIComponent(form), lowerHex(encodeURIComponent(form))]),
    // As in URLs, where delimiters stay unencoded.
    url[0]?.replace(/%(?:2[346BCF]|3[ABDF]|40)/g, decodeURIComponent) ?? '',
    inJson(inJson(value)),
    // Flows hold JSON in texts, and a result file is JSON itself.
    inJson(inJson(inJson(value))),
    // As .NET writes JSON.
    escaped(value, code => `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`),
    escaped(value, code => `\\u${code.toString(16).padStart(4, '0')}`)
  ]
  if (value.length > LONGEST_ENCODED) return forms
  const utf16 = Buffer.from(value, 'utf16le')
  return [
    ...forms,
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    ...[bytes, utf16].flatMap(each => (['base64', 'base64url'] as const).flatMap(kind => innerBase64(each, kind)))
  ]
}

/** In a URL. Lone surrogates cannot be encoded and become what UTF-8 makes of them. */
const encoded = (value: string): string => encodeURIComponent(Buffer.from(value, 'utf8').toString('utf8'))

const inJson = (value: string): string => JSON.stringify(value).slice(1, -1)
const formEncoded = (value: string): string => new URLSearchParams({ v: value }).toString().slice(2)
const lowerHex = (text: string): string => text.replace(/%[0-9A-F]{2}/g, match => match.toLowerCase())
const MARKS = /[^A-Za-z0-9]/g

const everyMarkEncoded = (value: string): string =>
  encoded(value).replace(/[!'()*._~-]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)

const escaped = (value: string, escape: (code: number) => string): string =>
  value.replace(/[^A-Za-z0-9 .,/_:;=()[\]{}$*#@!?^|~%-]/g, mark => escape(mark.charCodeAt(0)))

/** With named character references, as in pages, and with numeric ones, as in our Markdown. */
function inHtml(value: string): string[] {
  const named = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
  const numeric = (link: string): string =>
    value.replace(MARKS, mark =>
      /[ ,./+-]/.test(mark) || mark.charCodeAt(0) > 126
        ? mark
        : `&#${mark.charCodeAt(0)};${/[@#]/.test(mark) ? link : ''}`
    )
  return [
    named,
    named.replaceAll("'", '&#39;'),
    named.replaceAll("'", '&#x27;'),
    named.replaceAll("'", '&apos;'),
    numeric(''),
    numeric('&#8203;')
  ]
}

/**
 * Inside a longer text (`user:secret`, a JSON document), a secret has other base64 digits than alone. Whatever
 * surrounds it, the digits that encode only its bits are one of three sequences.
 */
function innerBase64(bytes: Buffer, kind: 'base64' | 'base64url'): string[] {
  if (bytes.length < 6) return []
  return [0, 1, 2].map(before => {
    const bits = 8 * (before + bytes.length)
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString(kind)
    return text.slice(Math.ceil((8 * before) / 6), Math.floor(bits / 6))
  })
}
