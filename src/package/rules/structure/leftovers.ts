import { listed, quoted } from '../../../base/display.ts'
import type { AppPackage } from '../../app-package.ts'
import { kindOf } from '../../resource.ts'
import type { Found, Rule, Subject } from '../rule.ts'
import { APPS, FLOWS, MANIFEST } from './places.ts'

/** How a file relates to the package. `part` is a file that belongs to it. */
type Belonging = 'part' | 'stale' | 'stray-app' | 'stray-flow' | 'unknown'

/** Folder of CDS 1.0 packages. Its files are not read. */
const DATA_MODEL = 'microsoft.commondatamodel/'
const FLOW_FILES = ['definition.json', 'apismap.json', 'connectionsmap.json']

/** Classifies the files of the archive by what refers to them, never by their names alone. */
function belongings({ pkg }: Subject): (name: string) => Belonging {
  const parts = new Set(partsOf(pkg).map(name => name.toLowerCase()))
  const flows = new Set(
    Object.entries(pkg.resources)
      .filter(([, resource]) => kindOf(resource) === 'flow')
      .map(([key]) => key.toLowerCase())
  )
  const [apps, home] = [APPS.toLowerCase(), FLOWS.toLowerCase()]
  // Other rules report an app that is missing or cannot be read.
  const appIsUnread = pkg.kind === 'app' && pkg.app === undefined
  const appFolder = pkg.app?.folder.toLowerCase()
  return name => {
    const path = name.toLowerCase()
    if (parts.has(path) || path.startsWith(DATA_MODEL)) return 'part'
    const [folder = '', ...rest] = path.slice((path.startsWith(apps) ? apps : home).length).split('/')
    if (path.startsWith(apps)) {
      if (appIsUnread) return 'part'
      if (rest.length === 0) return 'unknown'
      return folder === appFolder ? 'stale' : 'stray-app'
    }
    if (!path.startsWith(home) || rest.length === 0) return 'unknown'
    if (!flows.has(folder)) return 'stray-flow'
    return FLOW_FILES.includes(rest.join('/')) ? 'part' : 'unknown'
  }
}

const partsOf = ({ app }: AppPackage): string[] => [
  MANIFEST,
  `${FLOWS}${MANIFEST}`,
  ...(app === undefined ? [] : [app.fileName, app.documentName, ...app.files.map(({ name }) => name)])
]

const filesThatAre = (belonging: Belonging, subject: Subject): string[] => {
  const belongs = belongings(subject)
  return subject.archive.names.filter(name => belongs(name) === belonging)
}

const files = (count: number): string => (count === 1 ? '1 file' : `${count} files`)
const lastPart = (name: string): string => name.slice(name.lastIndexOf('/') + 1)

/** Groups names by the subfolder of `below`, in the order of the archive. */
function byFolder(names: readonly string[], below: string): Map<string, string[]> {
  const folders = new Map<string, string[]>()
  for (const name of names) {
    const folder = below + (name.slice(below.length).split('/')[0] ?? '')
    const others = folders.get(folder)
    if (others === undefined) folders.set(folder, [name])
    else others.push(name)
  }
  return folders
}

const LEFT_BEHIND =
  'The service follows the manifests, so it ignores them. No import is known to have failed because of them.'
const EMPTY_FIRST = 'Delete them, or empty the folder before the next export is unpacked into it.'

const staleAppFiles: Rule = {
  id: 'stale-app-files',
  severity: 'warning',
  about: "The app's folder contains only files that the app's JSON refers to.",
  consequence: LEFT_BEHIND,
  remedy: EMPTY_FIRST,
  *look(subject) {
    const stale = filesThatAre('stale', subject)
    const [first] = stale
    if (first === undefined) return
    const documents = stale.filter(name => name.toLowerCase().endsWith('.msapp')).length
    const among = documents === 0 ? '' : `, including ${documents === 1 ? '1 document' : `${documents} documents`}`
    yield {
      message: `The app's folder contains ${files(stale.length)} of earlier exports${among}: ${listed(
        stale.map(name => quoted(lastPart(name))),
        3
      )}.`,
      place: { file: first }
    }
  }
}

function* strayFolders(names: readonly string[], below: string, what: string): Iterable<Found> {
  for (const [folder, inside] of byFolder(names, below))
    yield {
      message: `The folder ${quoted(folder)} (${files(inside.length)}) does not belong to ${what} of the manifest.`,
      place: { file: inside[0] ?? folder }
    }
}

const strayAppFolder: Rule = {
  id: 'stray-app-folder',
  severity: 'warning',
  about: 'Each app folder belongs to the app that the manifest lists.',
  consequence: LEFT_BEHIND,
  remedy: EMPTY_FIRST,
  *look(subject) {
    yield* strayFolders(filesThatAre('stray-app', subject), APPS, 'the app')
  }
}

const strayFlowFolder: Rule = {
  id: 'stray-flow-folder',
  severity: 'warning',
  about: 'Each flow folder belongs to a flow that the manifest lists.',
  consequence:
    'The flow in it is not imported, because the service follows the manifests. No import is known to have failed because of it.',
  remedy: EMPTY_FIRST,
  *look(subject) {
    yield* strayFolders(filesThatAre('stray-flow', subject), FLOWS, 'a flow')
  }
}

const unknownFiles: Rule = {
  id: 'unknown-files',
  severity: 'warning',
  about: 'The package contains only files that exports have.',
  consequence: 'They are uploaded with the package, and the import does not use them.',
  remedy: 'Delete them, or export the package again.',
  *look(subject) {
    const unknown = filesThatAre('unknown', subject)
    const [first] = unknown
    if (first === undefined) return
    yield {
      message: `The package contains ${files(unknown.length)} that exports do not have: ${listed(unknown.map(quoted), 3)}.`,
      place: { file: first }
    }
  }
}

const macosFiles: Rule = {
  id: 'macos-files',
  severity: 'warning',
  about: 'The package contains no files added by the macOS Finder.',
  consequence: 'They are uploaded with the package. It is unknown whether they affect the import.',
  remedy: 'Export the package again and do not repack it.',
  *look({ archive }) {
    const extras = archive.container?.extras ?? []
    const [first] = extras
    if (first === undefined) return
    yield {
      message: `The package contains ${files(extras.length)} added by macOS: ${listed(extras.map(quoted), 3)}.`,
      place: { file: first }
    }
  }
}

export const LEFTOVER_RULES: readonly Rule[] = [
  staleAppFiles,
  strayAppFolder,
  strayFlowFolder,
  unknownFiles,
  macosFiles
]
