import { expect, test } from '@jest/globals'
import { structureWith, withProperties, withResource } from '../../../../support/broken-structure.ts'
import {
  APP_JSON_NAME,
  APP_KEY,
  CONNECTION_KEY,
  CONNECTOR_KEY,
  FLOW_KEY,
  sampleAppJson
} from '../../../../support/sample-package.ts'

/** Findings about the name of the app, which both of its files give it. */
const ofApp = (displayName: string) =>
  structureWith({
    ...withResource(APP_KEY, { details: { displayName } }),
    [APP_JSON_NAME]: sampleAppJson({ displayName })
  })
const ofFlow = (displayName: string) =>
  structureWith({ ...withResource(FLOW_KEY, { details: { displayName } }), ...withProperties({ displayName }) })
const rules = (findings: ReturnType<typeof ofApp>) => findings.map(({ rule }) => rule)

test.each([
  'Ausgaben 2026',
  '経費',
  'Família 👨‍👩‍👧 ✔️',
  'Office\u00a0365',
  'R&D (new) - a_b',
  'x'.repeat(128),
  '👍'.repeat(128)
])('the app may be called %j', name => {
  expect(ofApp(name)).toEqual([])
})

test.each([
  ['Expenses/Travel', 'app-name-characters'],
  ['a|b', 'app-name-characters'],
  ['v1.2', 'app-name-characters'],
  ['Expenses ', 'blanks-around-name'],
  ['\u00a0Expenses', 'blanks-around-name'],
  ['a\u0000b', 'control-characters-in-name'],
  ['a\u2028b', 'control-characters-in-name'],
  ['a\u2066b', 'control-characters-in-name'],
  ['x'.repeat(129), 'long-name'],
  ['x'.repeat(4_000), 'long-name']
])('the app is called %j: %s', (name, rule) => {
  const findings = ofApp(name)
  expect(rules(findings)).toEqual([rule])
  expect(findings[0]?.place?.pointer).toBe(`/resources/${APP_KEY}/details/displayName`)
  expect(findings[0]?.message.length).toBeLessThan(300)
})

test('the characters are named, each once', () => {
  expect(ofApp('a/b/c?')[0]?.message).toBe('The name of the app "a/b/c?" contains /, ?.')
})

test.each(['Admin | Sync -> v2 (Apps)', 'When x: do y?'])('a flow may be called %j', name => {
  expect(ofFlow(name)).toEqual([])
})

test('names of connectors and connections are made by nobody', () => {
  for (const key of [CONNECTOR_KEY, CONNECTION_KEY])
    expect(structureWith(withResource(key, { details: { displayName: ' a.b@example.com ' } }))).toEqual([])
})

test.each([
  ['no name', { details: {} }, '/details'],
  ['an empty name', { details: { displayName: '' } }, '/details'],
  ['a name of blanks', { details: { displayName: ' \t' } }, '/details']
])('a connector with %s', (_, fields, path) => {
  const findings = structureWith(withResource(CONNECTOR_KEY, fields)).filter(({ rule }) => rule === 'empty-name')
  expect(findings.map(({ place }) => place?.pointer)).toEqual([`/resources/${CONNECTOR_KEY}${path}`])
})
