const ADDRESS = /(?<![\w.+'-])[\w.+'-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}(?![\w@-])/gi
/** Not mail addresses: domains for examples (RFC 2606), OData annotations, and names of image files. */
const NO_DOMAIN =
  /@(?:(?:[\w-]{1,63}\.){0,3}example(?:\.(?:com|org|net|edu))?|odata\..*|.*\.(?:png|jpe?g|gif|svg|webp|bind|type))$/i

/** A mail address and its position in a text. */
export interface FoundEmail {
  /** In lower case. */
  readonly address: string
  readonly start: number
  readonly end: number
}

/** The mail addresses in a text, without examples. Takes linear time: no address begins inside a word. */
export function* foundEmails(text: string): Generator<FoundEmail> {
  for (const { index, 0: whole } of text.matchAll(ADDRESS)) {
    const bare = whole.replace(/^['.]+/, '')
    const address = bare.toLowerCase()
    const end = index + whole.length
    if (!NO_DOMAIN.test(address) && !address.startsWith('@')) yield { address, start: end - bare.length, end }
  }
}

/** The different mail addresses in a text. */
export const emailsIn = (text: string): string[] => [
  ...new Set(Array.from(foundEmails(text), ({ address }) => address))
]

/** Whether a text is a mail address and nothing else. */
export const isEmail = (text: string): boolean =>
  text.length <= 320 && /^[\w.+'-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}$/i.test(text.trim())

/** `j…@contoso.com`: enough to recognise a known address, but not to write to it. */
export function shortenedEmail(address: string): string {
  const at = address.lastIndexOf('@')
  return `${address.slice(0, 1)}…${address.slice(at)}`
}
