import { expect, test } from '@jest/globals'
import { readPackage } from '../../src/package/app-package.ts'
import { openArchive } from '../../src/package/archive.ts'
import type { Finding } from '../../src/package/rules/finding.ts'
import { withLines } from '../../src/package/rules/position.ts'
import { runRules } from '../../src/package/rules/run-rules.ts'
import { STRUCTURE_RULES } from '../../src/package/rules/structure-rules.ts'
import { corpus, describeCorpus } from '../support/corpus.ts'

const CONVERTED = ['manifest-not-last', 'backslash-separators', 'reformatted-json']
const WITH_FOLDERS = ['manifest-not-last', 'folder-entries']

/** What is to be found in real packages, by the beginning of their names; nothing in those that are not here. */
const EXPECTED: readonly (readonly [string, readonly string[]])[] = [
  ['Benjie18-devps+ScalifyPanama_CRM_PowerApp__root_unpacked__7e5b3a0a', ['reformatted-json']],
  ['Benjie18-devps+ScalifyPanama_CRM_PowerApp__root_unpacked__', ['stale-app-files']],
  ['Zerg00s+FlowPowerAppsMigrator__Converted_', CONVERTED],
  // Written by hand, as the template of a tool.
  ['mbrg+power-pwn__src_powerpwn_powerdoor_template_to_zip_unpacked', ['flow-name-differs', 'reformatted-json']],
  ['microsoft+powerapps-tools__appExportPackage', ['root-not-first', 'missing-suggested-creation-type']],
  ['microsoft+powerapps-tools__flowExportPackage', ['missing-suggested-creation-type']],
  ['pnp+powerautomate-samples__groups-graph-create-group', WITH_FOLDERS],
  ['pnp+powerautomate-samples__move-sharepoint-list-item-to-folder', WITH_FOLDERS],
  ['pnp+powerautomate-samples__movefiletosharepoint', [...WITH_FOLDERS, 'wrapper-folder', 'reformatted-json']],
  ['pnp+powerautomate-samples__planner-task-from-flagged-email', ['manifest-not-last', 'reformatted-json']],
  ['pnp+powerautomate-samples__samples_planner-task-from-flagged-email', ['reformatted-json']],
  ['pnp+powerautomate-samples__switch-page-type__eecac78c', WITH_FOLDERS]
]

const expectedOf = (name: string): readonly string[] => EXPECTED.find(([start]) => name.startsWith(start))?.[1] ?? []

/** What the notes of the corpus say of the container, by the rule that finds it. */
const NOTED: Readonly<Record<string, RegExp>> = {
  'manifest-not-last': /manifest\.json is first entry/,
  'backslash-separators': /BACKSLASH/,
  'folder-entries': /has directory entries/,
  'wrapper-folder': /WRAPPED/,
  'missing-suggested-creation-type': /missing suggestedCreationType/,
  'stale-app-files': /STALE/,
  'reformatted-json': /pretty-printed|CRLF\/newline/
}

function found(name: string): { findings: Finding[]; textOf: (file: string) => string | undefined } {
  const bytes = corpus.read(name)
  const archive = openArchive(bytes, name)
  return {
    findings: runRules({ pkg: readPackage(bytes, name), archive }, STRUCTURE_RULES),
    textOf: file => (archive.has(file) && file.endsWith('.json') ? archive.read(file).toString('utf8') : undefined)
  }
}

describeCorpus('structural rules over real packages', () => {
  test('each expectation is about a package', () => {
    for (const [start] of EXPECTED) expect(corpus.packages().filter(name => name.startsWith(start))).not.toEqual([])
  })

  test.each(corpus.packages())('%s', name => {
    const { findings, textOf } = found(name)
    expect(findings.map(({ rule }) => rule)).toEqual(expectedOf(name))
    // What people published and imported is no error.
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    const notes = corpus.row(name)['notes'] ?? ''
    for (const [rule, note] of Object.entries(NOTED))
      expect([rule, findings.some(finding => finding.rule === rule)]).toEqual([rule, note.test(notes)])
    for (const { place } of withLines(findings, textOf))
      expect([place?.pointer, place?.line !== undefined]).toEqual([place?.pointer, place?.pointer !== undefined])
  })

  test('files left over from earlier exports are counted as the index counts them', () => {
    for (const name of corpus.packages()) {
      const count = /(\d+) STALE/.exec(corpus.row(name)['notes'] ?? '')?.[1]
      if (count !== undefined)
        expect(found(name).findings[0]?.message).toContain(
          `The app's folder contains ${count} files of earlier exports`
        )
    }
  })
})
