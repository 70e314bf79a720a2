import { createHash, type Hash } from 'node:crypto'
import { isObject } from '../../base/objects.ts'
import type { Budget } from '../budget.ts'
import { MalformedJson, parseJson } from '../json-text.ts'
import { normalXml } from './normal-xml.ts'

/**
 * The checksums that Studio kept in documents from 2021 to 2024. The algorithm is that of Microsoft's PowerApps-Tooling
 * (`ChecksumMaker`), where versions up to C5 are public. Measured over the documents of three real packages, of versions
 * C6 and C8: all 54 checksums of files are reproduced, and the three of whole documents.
 */

/** Paths to texts that are JSON again. */
const JSON_TEXTS: ReadonlySet<string> = new Set([
  'LocalConnectionReferences',
  'LocalDatabaseReferences',
  'LibraryDependencies',
  'DataSources\\TableDefinition',
  'DataSources\\WadlMetadata\\SwaggerJson'
])
/** Paths to texts that are XML. */
const XML_TEXTS: ReadonlySet<string> = new Set(['UsedTemplates\\Template', 'DataSources\\WadlMetadata\\WadlXml'])

const END = Buffer.from([0xff])
const NULL = Buffer.from([0xfe])
const [TRUE, FALSE] = [Buffer.from([1]), Buffer.from([0])]

/** The order of names, as .NET sorts texts of a language. */
const byName = new Intl.Collator('en').compare

/**
 * What a file contributes to the checksum of its document: a hash of what a JSON file says, or the bytes of another one.
 *
 * @returns `undefined` for a file that cannot be read
 * @throws OverBudget
 */
export function summary(name: string, bytes: Buffer, budget: Budget): Buffer | undefined {
  if (!/\.(?:json|sarif)$/i.test(name)) return bytes
  try {
    const hash = createHash('sha256')
    return add(hash, parseJson(bytes, name, name, budget), '', budget) ? hash.digest() : undefined
  } catch (error) {
    if (error instanceof MalformedJson) return undefined
    throw error
  }
}

/** The checksum of one file, or of several in their order, without the version in front. */
export function checksumOf(summaries: Iterable<Buffer>): string {
  const hash = createHash('sha256')
  for (const part of summaries) hash.update(part)
  return hash.digest('base64')
}

/** Recursion is safe: the JSON reader limits the nesting. Returns false for what cannot be brought into its form. */
function add(hash: Hash, value: unknown, path: string, budget: Budget): boolean {
  if (Array.isArray(value)) {
    hash.update('[')
    for (const inner of value) if (!add(hash, inner, path, budget)) return false
    hash.update(']')
  } else if (isObject(value)) {
    hash.update('{')
    for (const key of Object.keys(value).sort(byName)) {
      const inner = value[key]
      if (inner === null) continue
      hash.update(key).update(END).update(END)
      if (key === 'InvariantScript' && typeof inner === 'string') hash.update(plainFormula(inner)).update(END)
      else if (!add(hash, inner, path === '' ? key : `${path}\\${key}`, budget)) return false
    }
    hash.update('}')
  } else if (typeof value === 'string') return addText(hash, value, path, budget)
  else {
    const bytes = Buffer.alloc(8)
    if (typeof value === 'number') bytes.writeDoubleLE(value)
    hash.update(typeof value === 'number' ? bytes : value === null ? NULL : value === true ? TRUE : FALSE).update(END)
  }
  return true
}

function addText(hash: Hash, text: string, path: string, budget: Budget): boolean {
  const isBlank = text.trim() === ''
  if (JSON_TEXTS.has(path) && !isBlank) return add(hash, parseJson(Buffer.from(text), path, path, budget), path, budget)
  const said = XML_TEXTS.has(path) && !isBlank ? normalXml(text) : text.trimStart().replaceAll('\r\n', '\n')
  if (said === undefined) return false
  hash.update(said).update(END)
  return true
}

/** A formula without differences in its blanks. */
const plainFormula = (text: string): string =>
  text
    .replace(/[\t \r\n]+/g, ' ')
    .replace(/^ /, '')
    .replace(/(?<=.) $/s, '')
