import { expect } from '@jest/globals'
import { writeArchive } from '../../src/package/archive.ts'
import { inspectFile } from '../../src/package/inspect.ts'
import { CONTENT_RULES } from '../../src/package/rules/content-rules.ts'
import type { Finding } from '../../src/package/rules/finding.ts'
import { runRules } from '../../src/package/rules/run-rules.ts'
import {
  APP_JSON_NAME,
  CONNECTOR_KEY,
  DOCUMENT_NAME,
  FLOW_FOLDER,
  type PackageFiles,
  sampleAppJson,
  sampleDefinition,
  sampleManifest,
  samplePackage,
  sampleResources,
  zipped
} from './sample-package.ts'

/** What the content rules find in the sample package with some files changed. */
export function contentOf(changes: PackageFiles): Finding[] {
  const { pkg, archive, document, faults } = inspectFile(zipped(samplePackage(changes)), 'the package')
  expect(faults).toEqual([])
  if (pkg === undefined || archive === undefined) throw new Error('the package was not read')
  return runRules({ pkg, archive, document }, CONTENT_RULES)
}

/** The findings of one rule. */
export const contentBy = (rule: string, changes: PackageFiles): Finding[] =>
  contentOf(changes).filter(finding => finding.rule === rule)

export const messagesBy = (rule: string, changes: PackageFiles): string[] =>
  contentBy(rule, changes).map(({ message }) => message)

/** Ids of the rules that find something, each once. */
export const rulesOf = (changes: PackageFiles): string[] => [...new Set(contentOf(changes).map(({ rule }) => rule))]

/** The findings of the unchanged sample: it needs a connection, which has its owner's address as its name. */
export const ALWAYS = ['needed-connections', 'personal-data']

/** The sample with other parts of its flow's definition. */
export function withDefinition(parts: Record<string, unknown>): PackageFiles {
  const definition = structuredClone(sampleDefinition()) as { properties: { definition: Record<string, unknown> } }
  Object.assign(definition.properties.definition, parts)
  return { [`${FLOW_FOLDER}/definition.json`]: definition }
}

/** The sample with these actions in its flow. */
export const withActions = (actions: Record<string, unknown>): PackageFiles => withDefinition({ actions })

/** The sample with an action that sends a request. */
export const withHttp = (inputs: Record<string, unknown>): PackageFiles =>
  withActions({
    Call: { type: 'Http', inputs: { method: 'GET', uri: 'https://api.example.com/', ...inputs }, runAfter: {} }
  })

/** The sample with a document of these files, besides its header and properties. */
export const withDocument = (files: Record<string, unknown>): PackageFiles => ({
  [DOCUMENT_NAME]: writeArchive(
    Object.entries({ 'Header.json': { DocVersion: '1.349' }, 'Properties.json': {}, ...files }).map(
      ([name, value]) => ({ name, bytes: Buffer.from(JSON.stringify(value)) })
    ),
    new Date(0)
  )
})

/** A control file of one screen, or of the app itself. */
export const controlFile = (
  properties: Record<string, string>,
  children: readonly unknown[] = [],
  [Name, template]: readonly [string, string] = ['Screen1', 'screen']
): Record<string, unknown> => ({
  TopParent: {
    Type: 'ControlInfo',
    Name,
    Template: { Name: template },
    Rules: Object.entries(properties).map(([Property, InvariantScript]) => ({ Property, InvariantScript })),
    Children: children
  }
})

/** The sample with one formula on a screen. */
export const withFormula = (script: string, property = 'OnVisible'): PackageFiles =>
  withDocument({ 'Controls/1.json': controlFile({ [property]: script }) })

/** The sample whose app has one connection reference, with these fields. */
export const withReference = (
  reference: Record<string, unknown>,
  properties: Record<string, unknown> = {}
): PackageFiles => ({
  [APP_JSON_NAME]: sampleAppJson({
    connectionReferences: {
      '11111111-0000-4000-8000-000000000007': { id: CONNECTOR_KEY, displayName: 'SQL', ...reference }
    },
    ...properties
  })
})

/** The sample with more resources in its manifest, or others. */
export const withResources = (resources: Record<string, unknown>): PackageFiles => ({
  'manifest.json': sampleManifest({ ...sampleResources(), ...resources })
})
