/** Ids on this platform are compared without case; display names too, because people type them. */
export const same = (one: string | null | undefined, other: string | null | undefined): boolean =>
  one != null && other != null && one.trim().toLowerCase() === other.trim().toLowerCase()

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i
export const isGuid = (text: string): boolean => GUID.test(text.trim())

/** The last segment of a resource id, which is the bare id. People paste both forms. */
export const bareId = (id: string): string => {
  const parts = id.split('/').filter(part => part !== '')
  return parts.at(-1) ?? id
}
