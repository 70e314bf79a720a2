import { listed, quoted } from '../../../base/display.ts'
import { pointerTo } from '../position.ts'
import { leavesOf } from '../content/leaves.ts'
import type { Rule } from '../rule.ts'
import { lackedBy, EXPORT_AGAIN, NEVER_SEEN, APPS } from './places.ts'

const missingFile: Rule = {
  id: 'missing-app-file',
  severity: 'warning',
  about: "The package contains the files that the app's JSON links to, such as its logo and identity.",
  consequence: 'The import may fail, or the app may arrive without them.',
  remedy: EXPORT_AGAIN,
  *look({ pkg: { app }, archive }) {
    if (app === undefined) return
    const there = new Set(archive.names.map(name => name.toLowerCase()))
    const start = `/${app.folder}/`
    for (const leaf of leavesOf(app.template, pointerTo('appDefinitionTemplate'))) {
      // Another rule checks the document. Only links into the app's own folder are links to files of the package.
      if (!leaf.text.startsWith(start) || /\.msapp$/i.test(leaf.text)) continue
      if (!there.has(`${APPS}${leaf.text.slice(1)}`.toLowerCase()))
        yield {
          message: `The app's JSON links to a file that is not in the package: ${quoted(leaf.text)}.`,
          place: { file: app.fileName, pointer: leaf.pointer() }
        }
    }
  }
}

const referencesOfDocument: Rule = {
  id: 'reference-not-in-document',
  severity: 'warning',
  about: "The app's JSON and its document name the same connection references.",
  consequence: `${NEVER_SEEN} The app's formulas may not find their connections.`,
  remedy: EXPORT_AGAIN,
  *look({ pkg: { app }, document }) {
    if (app === undefined || document?.references === undefined) return
    const own = Object.keys(app.connectionReferences)
    const place = {
      file: app.fileName,
      pointer: pointerTo('appDefinitionTemplate', 'properties', 'connectionReferences')
    }
    const surplus = lackedBy(own, document.references)
    if (surplus.length > 0)
      yield {
        message: `The app's document lacks connection references of the app's JSON: ${listed(surplus.map(quoted), 5)}.`,
        place
      }
    const absent = lackedBy(document.references, own)
    if (absent.length > 0)
      yield {
        message: `The app's JSON lacks connection references of the app's document: ${listed(absent.map(quoted), 5)}.`,
        place
      }
  }
}

export const APP_FILE_RULES: readonly Rule[] = [missingFile, referencesOfDocument]
