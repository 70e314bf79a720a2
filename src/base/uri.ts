/**
 * A text as one part of an address. Half a pair of surrogates, which no address can hold, becomes a replacement
 * character: ids and names come from services and packages, and a text of theirs must not end a run.
 */
export const uriPart = (text: string): string => encodeURIComponent(text.toWellFormed())
