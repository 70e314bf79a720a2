import { describe, expect, test } from '@jest/globals'
import { openArchive } from '../../../../../src/package/archive.ts'
import { readParts } from '../../../../../src/package/app-package.ts'
import { Reading } from '../../../../../src/package/reading.ts'
import { runRules } from '../../../../../src/package/rules/run-rules.ts'
import { STRUCTURE_RULES } from '../../../../../src/package/rules/structure-rules.ts'
import { DEFINITION_NAME, sampleEntries, structureOf } from '../../../../support/broken-structure.ts'
import { rawZip } from '../../../../support/raw-zip.ts'
import { APP_FOLDER, APP_JSON_NAME, FLOW_FOLDER, samplePackage, zipped } from '../../../../support/sample-package.ts'

const APP = `Microsoft.PowerApps/apps/${APP_FOLDER}`
/** Files in front of the sample's own, which end with the manifest. */
const told = (files: Record<string, string>) =>
  structureOf(zipped({ ...files, ...samplePackage() })).map(({ rule, place, message }) => [rule, place?.file, message])

describe('files that belong to no part', () => {
  test('those of earlier exports are one finding, with how many are documents', () => {
    const files = {
      [`${APP}/a-document.msapp`]: 'x',
      [`${APP}/b-logoSmallFile`]: 'x',
      [`${APP}/c-document.MSAPP`]: 'x'
    }
    expect(told(files)).toEqual([
      [
        'stale-app-files',
        `${APP}/a-document.msapp`,
        `The app's folder contains 3 files of earlier exports, including 2 documents: "a-document.msapp", "b-logoSmallFile", "c-document.MSAPP".`
      ]
    ])
  })

  test('each folder of another app and of another flow is one finding', () => {
    const files = {
      'Microsoft.PowerApps/apps/1/1.json': '{}',
      'Microsoft.PowerApps/apps/1/x.msapp': 'x',
      'Microsoft.PowerApps/apps/2/x.msapp': 'x',
      'Microsoft.Flow/flows/gone/definition.json': '{}'
    }
    expect(told(files).map(([rule, file, message]) => [rule, file, String(message).includes('(2 files)')])).toEqual([
      ['stray-app-folder', 'Microsoft.PowerApps/apps/1/1.json', true],
      ['stray-app-folder', 'Microsoft.PowerApps/apps/2/x.msapp', false],
      ['stray-flow-folder', 'Microsoft.Flow/flows/gone/definition.json', false]
    ])
  })

  test.each([
    'readme.md',
    'Microsoft.Flow/readme.md',
    'Microsoft.Flow/flows/readme.md',
    `${FLOW_FOLDER}/definition.json.bak`,
    `${FLOW_FOLDER}/inner/definition.json`,
    'Microsoft.PowerApps/apps/readme.md',
    'Microsoft.New/things/1.json'
  ])('%s', name => {
    expect(told({ [name]: 'x' }).map(([rule, file]) => [rule, file])).toEqual([['unknown-files', name]])
  })

  test('files of the data model of old packages belong there', () => {
    expect(told({ 'Microsoft.CommonDataModel/environments/namespaces/entities/e.json': '{}' })).toEqual([])
  })

  test('names are compared without case', () => {
    const entries = sampleEntries().map(({ name, bytes }) => ({
      name: name === 'manifest.json' ? name : name.toUpperCase(),
      bytes
    }))
    expect(structureOf(rawZip(entries))).toEqual([])
  })

  test('files macOS adds are named as they lie there', () => {
    const bytes = rawZip([{ name: '__MACOSX/._x' }, { name: 'Microsoft.Flow/.DS_Store' }, ...sampleEntries()])
    expect(structureOf(bytes).map(({ rule, message }) => [rule, message])).toEqual([
      ['macos-files', 'The package contains 2 files added by macOS: "__MACOSX/._x", "Microsoft.Flow/.DS_Store".']
    ])
  })
})

describe('what could not be read', () => {
  const tolerant = (changes: Record<string, unknown>) => {
    const archive = openArchive(zipped(samplePackage(changes)), 'the package "a.zip"')
    const reading = new Reading(archive, 'the package "a.zip"', { tolerant: true })
    const pkg = readParts(reading, { digest: '', size: 0 })
    return { faults: reading.faults.length, findings: runRules({ pkg, archive }, STRUCTURE_RULES) }
  }

  test.each([DEFINITION_NAME, `${FLOW_FOLDER}/apisMap.json`, APP_JSON_NAME])(
    '%s is told by the reading, and is neither missing nor left over',
    name => {
      expect(tolerant({ [name]: '{' })).toEqual({ faults: 1, findings: [] })
    }
  )
})
