const ADDRESS = /(?<![\w.+'-])[\w.+'-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}(?![\w@-])/gi
/** Not mail addresses: domains for examples (RFC 2606), OData annotations, and names of image files. */
const NO_DOMAIN =
  /@(?:(?:[\w-]{1,63}\.){0,3}example(?:\.(?:com|org|net|edu))?|odata\..*|.*\.(?:png|jpe?g|gif|svg|webp|bind|type))$/i

/** The mail addresses in a text, in lower case, without examples. Takes linear time: no address begins inside a word. */
export function emailsIn(text: string): string[] {
  const found = new Set<string>()
  for (const [address] of text.matchAll(ADDRESS)) {
    const clean = address.replace(/^['.]+/, '').toLowerCase()
    if (!NO_DOMAIN.test(clean) && !clean.startsWith('@')) found.add(clean)
  }
  return [...found]
}

/** Whether a text is a mail address and nothing else. */
export const isEmail = (text: string): boolean =>
  text.length <= 320 && /^[\w.+'-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}$/i.test(text.trim())

/** `j…@contoso.com`: enough to recognise a known address, but not to write to it. */
export function shortenedEmail(address: string): string {
  const at = address.lastIndexOf('@')
  return `${address.slice(0, 1)}…${address.slice(at)}`
}
