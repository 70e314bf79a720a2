import { isObject } from '../base/objects.ts'
import * as z from 'zod'
import { listed, plainText, quoted } from '../base/display.ts'
import { ActionError } from '../base/errors.ts'
import { safeParse, NO_JIT } from '../base/read-once.ts'
import type { Budget } from './budget.ts'
import { parseJson, safeMap } from './json-text.ts'
import type { PackageResource, ResourceMap } from './resource.ts'

/** `details` of the root manifest. Fields that are missing or not strings are empty; no decision depends on them. */
export interface PackageDetails {
  readonly displayName: string
  readonly description: string
  /** UTC, as .NET writes it, with up to seven digits of a second. */
  readonly createdTime: string
  /** Each export generates a new one. It proves nothing: whoever edits a package keeps its id. */
  readonly packageTelemetryId: string
  /** A person's name, or `N/A`. */
  readonly creator: string
  /** Display name of the source environment, not its id; often empty. */
  readonly sourceEnvironment: string
}

/** The `manifest.json` at the top of a package, as measured over 353 real ones. */
export interface Manifest {
  /** `1.0` in every package seen. */
  readonly schema: string
  readonly details: PackageDetails
  /** In the order of the file. The root resource is the first one in all packages seen but one. */
  readonly resources: ResourceMap
  /** The whole JSON. */
  readonly file: Record<string, unknown>
}

/** Characters of one text: measured 304. Names and descriptions become part of reports. */
const LONGEST_MANIFEST_TEXT = 32 * 1024
/** Bytes of the file: measured 5,928. All of its texts become part of reports. */
const MOST_MANIFEST_BYTES = 4 * 1024 * 1024
/** More resources are refused; real packages have up to 36. */
const MOST_RESOURCES = 10_000

const text = z.string().catch('')
const optionalText = z.string().nullish()

const Details = z.looseObject({
  displayName: text,
  description: text,
  createdTime: text,
  packageTelemetryId: text,
  creator: text,
  sourceEnvironment: text
})

// Only fields that decisions depend on are validated. Everything else is kept unchanged.
const Resource = z.looseObject({
  type: z.string().min(1),
  id: optionalText,
  name: optionalText,
  suggestedId: optionalText,
  creationType: optionalText,
  suggestedCreationType: optionalText,
  selectedCreationType: optionalText,
  details: z
    .looseObject({
      displayName: optionalText,
      iconUri: optionalText,
      comment: optionalText
    })
    .nullish(),
  configurableBy: optionalText,
  hierarchy: optionalText,
  dependsOn: z.array(z.string()).nullish()
})

/**
 * Parses a root manifest. Keeps unknown fields and resource types; the returned resources are the objects of the file.
 *
 * @param what the name of the manifest in messages: `manifest.json of the package "a.zip"`
 * @param budget the budget of the package
 * @throws ActionError if it is not a JSON object, has no `resources`, or a resource is malformed
 */
export function parseManifest(bytes: Uint8Array, what: string, budget?: Budget): Manifest {
  if (bytes.length > MOST_MANIFEST_BYTES)
    throw malformed(what, `it has ${bytes.length} bytes, more than the ${MOST_MANIFEST_BYTES} allowed`)
  const value = parseJson(bytes, what, undefined, budget)
  const longest = longestText(value)
  if (longest > LONGEST_MANIFEST_TEXT)
    throw malformed(what, `it has a text of ${longest} characters, more than the ${LONGEST_MANIFEST_TEXT} allowed`)
  if (!isObject(value)) throw malformed(what, 'it is not a JSON object')
  const { schema, details, resources } = value
  if (!isObject(resources)) throw malformed(what, 'it has no "resources"')
  const entries = Object.entries(resources)
  if (entries.length > MOST_RESOURCES)
    throw malformed(what, `it lists ${entries.length} resources, more than the ${MOST_RESOURCES} allowed`)
  return {
    schema: typeof schema === 'string' ? schema : '',
    details: Details.parse(isObject(details) ? details : {}, NO_JIT),
    resources: safeMap(entries.map(([key, entry]) => [key, resourceOf(key, entry, what)])),
    file: value
  }
}

function longestText(root: unknown): number {
  let longest = 0
  const open: unknown[] = [root]
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value === 'string') longest = Math.max(longest, value.length)
    else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) open.push(inner)
  }
  return longest
}

function resourceOf(key: string, entry: unknown, what: string): PackageResource {
  const result = safeParse(Resource, entry)
  if (!result.success) {
    throw malformed(what, `its resource ${quoted(key)} is malformed: ${listed(result.error.issues.map(problemOf), 3)}`)
  }
  // The validated original instead of the parser's copy, which has another order of fields.
  return entry as PackageResource
}

/** Turns a message of zod, such as `Invalid input: expected string, received number`, into a phrase: `"type" is not a string`. */
function problemOf({ path, message }: { readonly path: readonly PropertyKey[]; readonly message: string }): string {
  const subject = path.length === 0 ? 'it' : quoted(path.map(String).join('.'))
  if (message.startsWith('Too small')) return `${subject} is empty`
  const expected = EXPECTED[/expected (\w+), received/.exec(message)?.[1] ?? '']
  return expected === undefined ? `${subject}: ${plainText(message)}` : `${subject} is not ${expected}`
}

const EXPECTED: Readonly<Partial<Record<string, string>>> = {
  array: 'a list',
  object: 'an object',
  string: 'a string'
}

const malformed = (what: string, why: string): ActionError =>
  new ActionError({
    doing: `read ${plainText(what, 400)}`,
    why,
    remedy: 'The file was edited after its export, or is the manifest of something else. Export the package again.'
  })
