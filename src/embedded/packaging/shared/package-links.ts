/**
 * Links from an app's JSON to the other files in its folder. In packages they are `/<folder>/N<guid>-<role>` with a new
 * GUID each time. In the world they are `package-file:<role>`, so that the same app always has the same definition.
 */
const SCHEME = 'package-file:'

export const DOCUMENT_ROLE = 'document.msapp'

export const linkTo = (role: string): string => `${SCHEME}${role}`

export const roleIn = (link: string): string | undefined =>
  link.startsWith(SCHEME) ? link.slice(SCHEME.length) : undefined

/** Two files may have the same role. The world numbers them; packages do not. */
export const numberedRole = (role: string, number: number): string => (number < 2 ? role : `${role}~${number}`)

export const bareRole = (role: string): string => role.replace(/~\d+$/, '')

export const lastPartOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
