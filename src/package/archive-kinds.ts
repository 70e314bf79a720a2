import { listed, quoted } from '../base/display.ts'
import { type Archive, DEFAULT_LIMITS, openArchive } from './archive.ts'
import type { Recognised } from './file-kind.ts'
import { isObject } from '../base/objects.ts'
import { foreignKind } from './foreign-kinds.ts'
import { parseJson } from './json-text.ts'
import { isDeploymentTemplate } from './text-kinds.ts'

const PACKAGE_FOLDERS = ['microsoft.powerapps', 'microsoft.flow', 'microsoft.commondatamodel']

export const APP_DOCUMENT: Recognised = {
  kind: 'msapp',
  what: 'an app document (.msapp) without its package',
  remedy:
    'Use the package (.zip) that the export page creates. An .msapp can be opened in Power Apps Studio but not imported.'
}

/** Determines what kind of file an opened archive is. Throws only what reading its entries throws. */
export function recogniseArchive(archive: Archive, noun: 'zip archive' | 'folder' = 'zip archive'): Recognised {
  const names = archive.names.map(name => name.toLowerCase())
  return (
    packageKind(archive) ??
    solutionKind(names) ??
    (isAppDocument(names) ? APP_DOCUMENT : undefined) ??
    definitionKind(archive, names) ??
    foreignKind(archive, name => jsonOf(archive, name)) ??
    canvasSourceKind(names) ??
    bundleKind(archive) ??
    sourceTreeKind(archive) ??
    otherContent(names, noun)
  )
}

/**
 * Whether the names are those of an app document. Every generation of documents has both files.
 *
 * @param names in lower case, separated by `/`
 */
export const isAppDocument = (names: readonly string[]): boolean =>
  names.includes('header.json') && names.includes('properties.json')

function packageKind(archive: Archive): Recognised | undefined {
  if (!archive.has('manifest.json')) return undefined
  const hasFolder = archive.names.some(name => PACKAGE_FOLDERS.includes(name.split('/')[0]?.toLowerCase() ?? ''))
  if (!hasFolder && !listsResources(archive)) return undefined
  return archive.wrapper === undefined
    ? { kind: 'package', what: 'a Power Apps package', remedy: 'It can be used as it is.' }
    : {
        kind: 'wrapped-package',
        what: `a Power Apps package inside the folder ${quoted(archive.wrapper)}`,
        remedy: 'Compress the content of the folder rather than the folder, or export the package again.'
      }
}

/** A package can consist of its manifest alone, but other tools also have files called `manifest.json`. */
function listsResources(archive: Archive): boolean {
  try {
    const value = jsonIn(archive, 'manifest.json')
    return isObject(value) && isObject(value['resources']) && isObject(value['details'])
  } catch {
    return false
  }
}

function solutionKind(names: readonly string[]): Recognised | undefined {
  if (!names.includes('solution.xml')) return undefined
  if (!names.includes('[content_types].xml') && !names.includes('customizations.xml')) return undefined
  return {
    kind: 'solution',
    what: 'a Dataverse solution',
    remedy: 'Import it with solution tools (pac solution import), or export the app as a package instead.'
  }
}

function definitionKind(archive: Archive, names: readonly string[]): Recognised | undefined {
  if (
    names.includes('definition.json') &&
    names.some(name => name === 'apismap.json' || name === 'connectionsmap.json')
  )
    return {
      kind: 'flow-definition',
      what: 'the folder of a single flow without its package',
      remedy: 'Use the whole package, with its manifest.json.'
    }
  const template = ['template.json', 'azuredeploy.json'].find(name => archive.has(name))
  if (template === undefined || !isDeploymentTemplate(jsonOf(archive, template))) return undefined
  return {
    kind: 'logic-app-template',
    what: 'an Azure deployment template',
    remedy: 'Deploy it with Azure tools, or export the flow as a package (.zip) instead.'
  }
}

const jsonIn = (archive: Archive, name: string): unknown => parseJson(archive.read(name), name, name, archive.budget)

function jsonOf(archive: Archive, name: string): unknown {
  try {
    return jsonIn(archive, name)
  } catch {
    return undefined
  }
}

function canvasSourceKind(names: readonly string[]): Recognised | undefined {
  const isSource = names.some(
    name => /(^|\/)canvasmanifest\.json$/.test(name) || /(^|\/)src\/([^/]+\.fx\.yaml|app\.pa\.yaml)$/.test(name)
  )
  if (!isSource) return undefined
  return {
    kind: 'canvas-source',
    what: 'the unpacked source of a canvas app',
    remedy: 'Use the exported package. An app that is packed from source is not a package.'
  }
}

// Enough for every bundle seen, and a limit on the work that an untrusted file can cause.
const MOST_INNER = 50
const INNER_LIMITS = { ...DEFAULT_LIMITS, expandedBytes: 16 * 1024 * 1024 }

function bundleKind(archive: Archive): Recognised | undefined {
  const zips = archive.names.filter(name => /\.zip$/i.test(name))
  if (zips.length === 0) return undefined
  const inner = zips.slice(0, MOST_INNER).filter(name => isPackage(archive, name))
  return {
    kind: 'bundle',
    what: `a zip archive that contains ${zips.length === 1 ? 'another zip archive' : `${zips.length} other zip archives`}`,
    remedy:
      inner.length === 0
        ? `Use a Power Apps package. None of these zip files is one: ${listed(zips.map(quoted), 5)}.`
        : `Unzip it and use ${inner.length === 1 ? 'the package' : 'one of the packages'} in it: ${listed(inner.map(quoted))}.`,
    inner
  }
}

/** Looks only one level deep: archives inside the inner archive are not opened. */
function isPackage(archive: Archive, name: string): boolean {
  try {
    return packageKind(openArchive(archive.read(name), name, INNER_LIMITS, { budget: archive.budget })) !== undefined
  } catch {
    return false
  }
}

/** The parent of a package folder in the path, with a trailing slash; `undefined` if the path contains none. */
function homeOf(name: string): string | undefined {
  const parts = name.split('/')
  const at = parts.findIndex(part => PACKAGE_FOLDERS.includes(part.toLowerCase()))
  return at === -1
    ? undefined
    : parts
        .slice(0, at)
        .map(part => `${part}/`)
        .join('')
}

function sourceTreeKind(archive: Archive): Recognised | undefined {
  const homes = new Set(archive.names.map(homeOf))
  const nested = archive.names.find(
    name => name.endsWith('/manifest.json') && homes.has(name.slice(0, -'manifest.json'.length))
  )
  if (nested !== undefined)
    return {
      kind: 'source-tree',
      what: 'a zip archive with an unpacked package in one of its folders',
      remedy: `Compress the content of the folder ${quoted(nested.slice(0, -'/manifest.json'.length))}, or export the package again.`
    }
  const names = archive.names.map(name => name.toLowerCase())
  if (names.some(name => /(^|\/)other\/solution\.xml$|\.cdsproj$/.test(name)))
    return {
      kind: 'source-tree',
      what: 'the unpacked source of a Dataverse solution',
      remedy: 'Pack it with solution tools (pac solution pack), or export the app as a package instead.'
    }
  if (names.some(name => /^(\.gitignore|\.gitattributes|\.git\/|\.github\/)/.test(name)))
    return {
      kind: 'source-tree',
      what: 'a copy of a source repository',
      remedy: 'Use the package file that the export wrote.'
    }
  return undefined
}

function otherContent(names: readonly string[], noun: 'zip archive' | 'folder'): Recognised {
  if (names.length === 0)
    return {
      kind: 'zip',
      what: `an empty ${noun}`,
      remedy: noun === 'folder' ? 'Name a package, or a folder with packages.' : 'Export the package again.'
    }
  const folders = names.some(name => PACKAGE_FOLDERS.includes(name.split('/')[0] ?? ''))
  return folders
    ? {
        kind: 'zip',
        what: `a ${noun} with the folders of a package and no manifest.json`,
        remedy: 'Export the package again. It cannot be imported without its manifest.'
      }
    : {
        kind: 'zip',
        what: `a ${noun} with other content`,
        remedy: 'Use the .zip that "Export package" creates in Power Apps or Power Automate.'
      }
}
