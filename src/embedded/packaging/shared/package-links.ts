/**
 * Links from an app's JSON to the files beside it. In packages they are `/<folder>/N<guid>-<role>` with a new GUID
 * each time; in the world they are `package-file:<role>`, so that the same app has the same definition.
 */
const SCHEME = 'package-file:'

export const DOCUMENT_ROLE = 'document.msapp'

export const linkTo = (role: string): string => `${SCHEME}${role}`

export const roleIn = (link: string): string | undefined =>
  link.startsWith(SCHEME) ? link.slice(SCHEME.length) : undefined

/** Two files may have one role; the second is told apart in the world only. */
export const numberedRole = (role: string, number: number): string => (number < 2 ? role : `${role}~${number}`)

export const bareRole = (role: string): string => role.replace(/~\d+$/, '')

export const lastPartOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
