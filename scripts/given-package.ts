import { createFiles } from '../src/action/runner/files.ts'
import { checkPackage } from '../src/commands/checking/check-package.ts'
import { sentenceOf } from '../src/commands/packages/package-findings.ts'
import { innerPackage } from '../src/package/inner-package.ts'
import { READING_RULES } from '../src/package/rules/reading-rules.ts'
import { STRUCTURE_RULES } from '../src/package/rules/structure-rules.ts'

/** A package that a person names on the command line, or what is wrong with it. */
export type GivenPackage =
  | { readonly bytes: Buffer; readonly errors?: undefined }
  | { readonly bytes?: undefined; readonly errors: readonly string[] }

/** Errors of these rules mean that the package cannot be imported. */
const IMPORT_FAILS = new Set([...READING_RULES, ...STRUCTURE_RULES].map(({ id }) => id))

/**
 * Reads and checks a package, with the same sentences as the commands.
 *
 * @throws ActionError for a path that is not a file
 */
export async function givenPackage(path: string, folder: string): Promise<GivenPackage> {
  const given = Buffer.from(await createFiles(folder).read(path))
  const job = {
    path,
    form: 'file',
    content: { form: 'file', bytes: given },
    showNoise: false,
    rules: new Map()
  } as const
  const { checked } = await checkPackage(job, { over: () => false })
  const errors = checked.findings.filter(({ rule, severity }) => severity === 'error' && IMPORT_FAILS.has(rule))
  return errors.length > 0 ? { errors: errors.map(sentenceOf) } : { bytes: innerPackage(given)?.bytes ?? given }
}
