/** Ids on this platform are compared without case; display names too, because people type them. */
export const same = (one: string | null | undefined, other: string | null | undefined): boolean =>
  one != null && other != null && one.trim().toLowerCase() === other.trim().toLowerCase()

/** The last segment of a resource id, which is the bare id. People paste both forms. */
export const bareId = (id: string): string => {
  const parts = id.split('/').filter(part => part !== '')
  return parts.at(-1) ?? id
}
