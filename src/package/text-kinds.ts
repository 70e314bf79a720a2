import type { Recognised } from './file-kind.ts'
import { isObject } from '../base/objects.ts'
import { isTeamsManifest } from './foreign-kinds.ts'
import { MOST_JSON_BYTES, parseJson, textAt, valueAt } from './json-text.ts'

const AGAIN = 'Download or export the package again. Check that the step that fetches it succeeded.'

/** A file that was not recognised. */
export const UNKNOWN_TYPE = 'a file of an unknown type'

/** Determines what a file that is not a zip is. */
export function recogniseText(bytes: Buffer): Recognised {
  const start = startOf(bytes)
  if (start.startsWith('version https://git-lfs'))
    return {
      kind: 'git-lfs-pointer',
      what: 'a Git LFS pointer in place of the file itself',
      remedy: 'Check out with "lfs: true" (actions/checkout), or run "git lfs pull".'
    }
  if (start.startsWith('{')) return recogniseJson(bytes)
  const what = SIGNS.find(([sign]) => (typeof sign === 'string' ? start.toLowerCase().startsWith(sign) : sign(bytes)))
  return what === undefined
    ? { kind: 'not-a-zip', what: UNKNOWN_TYPE, remedy: 'Use the .zip that "Export package" creates.' }
    : { kind: 'not-a-zip', what: what[1], remedy: what[2] }
}

const magic =
  (...digits: readonly number[]) =>
  (bytes: Buffer): boolean =>
    digits.every((digit, at) => bytes[at] === digit)

const REPACKED = 'Unpack it. A package is a .zip file, exactly as it was exported.'

const SIGNS: readonly (readonly [string | ((bytes: Buffer) => boolean), string, string])[] = [
  ['<!doctype html', 'a web page, probably a sign-in or error page saved in place of the file', AGAIN],
  ['<html', 'a web page, probably a sign-in or error page saved in place of the file', AGAIN],
  [
    '<?xml version="1.0" encoding="utf-8"?><error>',
    'an error message of the storage service, saved in place of the file',
    AGAIN
  ],
  ['<', 'an XML document', AGAIN],
  ['uesdb', 'a base64-encoded zip archive', 'Decode it first (base64 --decode).'],
  [magic(0x37, 0x7a, 0xbc, 0xaf), 'a 7-Zip archive', REPACKED],
  [magic(0x1f, 0x8b), 'a gzip file', REPACKED],
  [magic(0x52, 0x61, 0x72, 0x21), 'a RAR archive', REPACKED],
  [magic(0xff, 0xfe), 'a UTF-16 text file, as PowerShell creates when binary output is redirected', AGAIN]
]

/** The first characters, without a byte order mark and leading whitespace. */
const startOf = (bytes: Buffer): string =>
  bytes
    .subarray(0, 512)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()

function recogniseJson(bytes: Buffer): Recognised {
  const value = jsonOf(bytes)
  if (isDeploymentTemplate(value))
    return {
      kind: 'logic-app-template',
      what: 'an Azure deployment template',
      remedy: 'Deploy it with Azure tools, or export the flow as a package (.zip) instead.'
    }
  if (
    isWorkflow(valueAt(value, 'properties', 'definition')) ||
    isWorkflow(valueAt(value, 'definition')) ||
    isWorkflow(value)
  )
    return {
      kind: 'flow-definition',
      what: 'the definition of a flow without its package',
      remedy: 'Use the package (.zip) it came from, or export the flow as a package.'
    }
  if (isTeamsManifest(value))
    return {
      kind: 'teams-app',
      what: 'the manifest.json of a Teams app',
      remedy: 'A Teams app is uploaded in the Teams admin center. Use the .zip that "Export package" creates.'
    }
  if (textAt(value, 'swagger') !== undefined || textAt(value, 'openapi') !== undefined)
    return {
      kind: 'custom-connector',
      what: 'an OpenAPI definition, as custom connectors have one',
      remedy:
        'Create the custom connector from it in the target (pac connector create, or paconn). Then use the .zip that "Export package" creates.'
    }
  if (isObject(valueAt(value, 'resources')) && isObject(valueAt(value, 'details')))
    return {
      kind: 'not-a-zip',
      what: 'the manifest.json of a package without its other files',
      remedy: 'Use the .zip file it came from.'
    }
  return { kind: 'not-a-zip', what: 'a JSON file', remedy: 'Use the .zip that "Export package" creates.' }
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return bytes.length > MOST_JSON_BYTES ? undefined : parseJson(bytes, 'the file')
  } catch {
    return undefined
  }
}

const isWorkflow = (value: unknown): boolean =>
  isObject(valueAt(value, 'actions')) && isObject(valueAt(value, 'triggers'))

/** Whether a value is a template for Azure Resource Manager. The portal can also export a flow in this form. */
export const isDeploymentTemplate = (value: unknown): boolean =>
  /deploymenttemplate\.json/i.test(textAt(value, '$schema') ?? '')
