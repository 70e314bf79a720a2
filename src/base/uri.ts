/**
 * Encodes a text as one part of a URL. A lone surrogate, which no URL can contain, becomes a replacement character: ids
 * and names come from services and packages, and must not end a run.
 */
export const uriPart = (text: string): string => encodeURIComponent(text.toWellFormed())

/** A text without percent-encoding: `Team Site` for `Team%20Site`. One that is not encoded correctly stays as it is. */
export function uriDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
