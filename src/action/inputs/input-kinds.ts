import * as z from 'zod'
import { didYouMean } from '../../base/closest.ts'
import { quoted } from '../../base/display.ts'
import { GUID } from '../../base/guid.ts'

/** Kinds of values that inputs take. Each is a function that creates its schema: see `schema.ts`. */

export const text = () => z.string()

export const optional =
  <Schema extends z.ZodType>(make: () => Schema) =>
  () =>
    make().optional()

/** One of `names`, case-insensitively. The result has the spelling of `names`. */
export const oneOf =
  <const Names extends readonly [string, ...string[]]>(names: Names) =>
  () =>
    text().transform((written, context): Names[number] => {
      const found = names.find(name => name.toLowerCase() === written.toLowerCase())
      if (found !== undefined) return found
      context.addIssue({
        code: 'custom',
        message: `must be ${alternatives(names)}, but is ${quoted(written)}${didYouMean(written, names)}`
      })
      return z.NEVER
    })

const alternatives = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`

const MAX_WAIT = 360
export const minutes = () =>
  text()
    .regex(/^\d{1,6}(\.\d{1,6})?$/, 'must be a number of minutes')
    .transform(Number)
    .refine(value => value > 0 && value <= MAX_WAIT, `must be more than 0 and at most ${MAX_WAIT} minutes`)

export const days = () =>
  text()
    .regex(/^\d{1,3}$/, 'must be a whole number of days')
    .transform(Number)
    .refine(value => value >= 1 && value <= 400, 'must be from 1 to 400 days')

export const digest = () =>
  text()
    .regex(/^(sha256:)?[0-9a-f]{64}$/i, 'must be "sha256:" followed by 64 hexadecimal digits')
    .transform(value => `sha256:${value.toLowerCase().replace(/^sha256:/, '')}`)

// The artifact service refuses these characters because some file systems do.
export const artifactName = () =>
  text()
    .regex(/^[^":<>|*?\r\n\\/]+$/, 'must not contain any of " : < > | * ? \\ / or a line break')
    .refine(name => !/^\.+$/.test(name), 'must not consist of dots only')
    .refine(name => name.length <= 200, 'must not be longer than 200 characters')

/** Artifacts of packages to import: several lines and patterns are allowed. */
export const artifactNames = () =>
  text()
    .regex(/^[^":<>|\r\\/]+$/, 'must not contain any of " : < > | \\ /')
    .refine(names => names.length <= 20_000, 'must not be longer than 20,000 characters')

export const path = () => text().regex(/^[^\u0000-\u001f]+$/, 'must be a path on one line')

export const paths = () =>
  text().transform(value =>
    value
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== '' && !line.startsWith('#'))
  )

// It becomes a part of the sign-in service's URL.
export const directory = () => text().regex(/^[\w.-]+$/, 'must be an id or a domain name')

/** `GITHUB_` is reserved, and GitHub takes only these characters (its documentation of secrets). */
export const secretName = () =>
  text()
    .regex(/^[A-Za-z_]\w{0,99}$/, 'must consist of letters, digits and _, and not start with a digit')
    .refine(name => !/^github_/i.test(name), 'must not start with GITHUB_')

export const githubEnvironment = () => text().regex(/^[^\u0000-\u001f]{1,255}$/, 'must be on one line')

export const date = () =>
  text()
    .regex(/^\d{4}-\d{2}-\d{2}(T[\d:.]{1,20}Z)?$/, 'must be a date, such as 2026-01-31')
    .refine(value => !Number.isNaN(Date.parse(value)), 'must be a date, such as 2026-01-31')
    .transform(value => Date.parse(value))

export const managedIdentity = () =>
  text().regex(new RegExp(`^(?:system|${GUID})$`, 'i'), 'must be system or a client id')

export const faults = () => text().transform(value => value.split(/[\s,]+/).filter(name => name !== ''))

export const parallel = () =>
  text()
    .regex(/^\d{1,2}$/, 'must be a whole number')
    .transform(Number)
    .refine(value => value >= 1 && value <= 20, 'must be from 1 to 20')

export const targetsPerJob = () =>
  text()
    .regex(/^\d{1,4}$/, 'must be a whole number')
    .transform(Number)
    .refine(value => value >= 1 && value <= 1_000, 'must be from 1 to 1000')
