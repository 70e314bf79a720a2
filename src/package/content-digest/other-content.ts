import { ActionError } from '../../base/errors.ts'
import type { AppPackage } from '../app-package.ts'
import { parseJson } from '../json-text.ts'
import { kindOf, type PackageResource } from '../resource.ts'
import { type Meaning, unordered, valueDigest } from './canonical.ts'
import { bytesDigest } from './document-content.ts'
import type { Labels } from './labels.ts'
import { longNumbers } from './long-numbers.ts'

/** Digests of files that belong to no app or flow. */
export interface OtherContents {
  /** Digests of files that belong to a resource, by its key. */
  readonly byKey: ReadonlyMap<string, string>
  /** Digests of files whose resource is unknown. */
  readonly rest: readonly string[]
}

/**
 * The layout of resources that are neither apps nor flows is not known. A file is assumed to belong to a resource if its
 * path begins with the type and continues with the key or name of the resource. All other files count as content of the
 * package.
 */
export function otherContents({ others, resources }: AppPackage, { meaning }: Labels): OtherContents {
  const owners = ownersIn(resources)
  const byKey = new Map<string, unknown[]>()
  const rest: unknown[] = []
  for (const { name, bytes } of others) {
    const parts = name.split('/')
    const key = ownerOf(parts, owners)
    const content = fileContent(bytes, meaning)
    // The file name of a file with an owner may be the key.
    if (key === undefined) rest.push([parts.map(part => labelled(part, meaning)), content])
    else {
      const file = [labelled(parts.at(-1) ?? '', meaning), content]
      const files = byKey.get(key)
      if (files === undefined) byKey.set(key, [file])
      else files.push(file)
    }
  }
  return {
    byKey: new Map([...byKey].map(([key, files]) => [key, valueDigest(unordered(files))])),
    rest: unordered(rest)
  }
}

/** Replaces the key in `key.json` by its label. Other names are compared case-insensitively, like paths in packages. */
function labelled(part: string, meaning: Meaning): string {
  const [, stem = part, end = ''] = /^(.*)(\.[^.]*)$/s.exec(part) ?? []
  const label = meaning(stem)
  return label === undefined ? part.toLowerCase() : `${label}\u0000${end.toLowerCase()}`
}

/** Resource keys by type, and then by key or name, all in lower case. */
type Owners = ReadonlyMap<string, ReadonlyMap<string, string>>

function ownersIn(resources: AppPackage['resources']): Owners {
  const owners = new Map<string, Map<string, string>>()
  for (const [key, resource] of Object.entries(resources)) {
    if (!hasFiles(resource)) continue
    const type = resource.type.toLowerCase()
    const words = owners.get(type) ?? new Map<string, string>()
    owners.set(type, words)
    for (const word of [key, resource.name, resource.details?.displayName])
      if (word != null && word !== '' && !words.has(word.toLowerCase())) words.set(word.toLowerCase(), key)
  }
  return owners
}

const hasFiles = (resource: PackageResource): boolean => ['entity', 'picklist', 'unknown'].includes(kindOf(resource))

function ownerOf(parts: readonly string[], owners: Owners): string | undefined {
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const words = owners.get(parts.slice(0, length).join('/').toLowerCase())
    if (words === undefined) continue
    for (const part of parts.slice(length)) {
      const word = part.toLowerCase()
      const key = words.get(word) ?? words.get(word.replace(/\.json$/, ''))
      if (key !== undefined) return key
    }
  }
  return undefined
}

function fileContent(bytes: Buffer, meaning: Meaning): string {
  try {
    return valueDigest([parseJson(bytes, 'a file of the package'), longNumbers(bytes)], meaning)
  } catch (error) {
    if (error instanceof ActionError) return bytesDigest(bytes)
    throw error
  }
}
