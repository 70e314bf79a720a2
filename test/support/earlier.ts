import type { Earlier } from '../../src/commands/checking/check-ports.ts'

/** The text of a file as it was. */
export const textOf = (earlier: Earlier | undefined): string | undefined =>
  earlier !== undefined && 'content' in earlier && earlier.content.form === 'file'
    ? Buffer.from(earlier.content.bytes).toString()
    : undefined
