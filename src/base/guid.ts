/** A GUID in either case, for expressions with the flag `i`: eight, three times four, and twelve digits. */
export const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'

const WHOLE = new RegExp(`^${GUID}$`, 'i')

/** Whether a text is a GUID and nothing else. */
export const isGuid = (text: string): boolean => WHOLE.test(text)
