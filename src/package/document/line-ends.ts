/** Normalises line endings. They depend on the machine on which a formula was written, and change without an edit. */
export const withLineFeeds = (text: string): string => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text)
