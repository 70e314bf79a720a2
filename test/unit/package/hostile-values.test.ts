import { describe, test } from '@jest/globals'
import { compare } from '../../../src/package/difference/compare.ts'
import { seeded } from '../../support/mutants.ts'
import { checked } from '../../support/checked.ts'
import {
  APP_JSON_NAME,
  FLOW_FOLDER,
  sampleAppJson,
  sampleDefinition,
  sampleManifest,
  samplePackage,
  zipped
} from '../../support/sample-package.ts'

/** Values that JSON can hold and that break whoever takes them for texts, lists or plain objects. */
const HOSTILE: readonly string[] = [
  '{"toString":1}',
  '{"valueOf":1,"toString":{"toString":1}}',
  '{"toJSON":1}',
  '[{"toString":1}]',
  '{"length":1e9}',
  '{"constructor":{"prototype":1},"hasOwnProperty":1}',
  '{"__proto__":{"polluted":1}}',
  '"\\ud800"',
  '1e999',
  'null',
  '[]',
  '{}',
  'true',
  `${'['.repeat(150)}${']'.repeat(150)}`
]
const NAMES = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf', 'toJSON', '\ud800', '']

/** Every place in a JSON value, with a function that writes the whole with another text there. */
function* places(value: unknown, write: (text: string) => string = text => text): Generator<(text: string) => string> {
  yield write
  if (typeof value !== 'object' || value === null) return
  const entries = Object.entries(value)
  const list = Array.isArray(value)
  for (const [key, inner] of entries) {
    const around = (text: string): string => {
      const parts = entries.map(([other, kept]) => {
        const written = other === key ? text : JSON.stringify(kept)
        return list ? written : `${JSON.stringify(other)}:${written}`
      })
      return write(list ? `[${parts.join()}]` : `{${parts.join()}}`)
    }
    yield* places(inner, around)
    if (!list)
      for (const name of NAMES)
        yield () =>
          write(
            `{${entries.map(([other, kept]) => `${JSON.stringify(other === key ? name : other)}:${JSON.stringify(kept)}`).join()}}`
          )
  }
}

const definition = sampleDefinition()
Object.assign((definition['properties'] as { definition: { actions: object } }).definition.actions, {
  Second: { type: 'Compose', inputs: 'x', runAfter: { Get_rows: ['Succeeded'] } },
  Choose: { type: 'Switch', cases: { one: { case: 1, actions: {} } }, default: { actions: {} }, runAfter: {} }
})
const FILES: Readonly<Record<string, unknown>> = {
  'manifest.json': sampleManifest(),
  [`${FLOW_FOLDER}/definition.json`]: definition,
  [`${FLOW_FOLDER}/apisMap.json`]: samplePackage()[`${FLOW_FOLDER}/apisMap.json`],
  [`${FLOW_FOLDER}/connectionsMap.json`]: samplePackage()[`${FLOW_FOLDER}/connectionsMap.json`],
  [APP_JSON_NAME]: sampleAppJson()
}
const sound = checked(zipped(samplePackage(FILES)))

/** One in so many of the places is tried in a run; `EVERY=1` tries all of them. */
const EVERY = Number(process.env['EVERY'] ?? 40)

describe.each(Object.keys(FILES))('values that nobody expects in %s', name => {
  test('break no rule and no comparison', () => {
    const random = seeded(name.length)
    for (const write of places(FILES[name]))
      for (const value of HOSTILE) {
        if (random() * EVERY >= 1) continue
        const text = write(value)
        const found = checked(zipped(samplePackage({ ...FILES, [name]: text })))
        if (found.findings.some(({ rule }) => rule === 'check-failed')) throw new Error(`a rule breaks on ${text}`)
        if (found.pkg === undefined || sound.pkg === undefined) continue
        const side = { pkg: found.pkg, document: found.document }
        compare({ pkg: sound.pkg, document: sound.document }, side)
        compare(side, { pkg: sound.pkg, document: sound.document })
      }
  }, 60_000)
})

// The places where a member named toString was called, whatever else a run tries.
const KNOWN: readonly (readonly [string, (value: unknown) => unknown])[] = [
  ['manifest.json', value => ({ ...sampleManifest(), schema: [value] })],
  [
    `${FLOW_FOLDER}/definition.json`,
    value => withinDefinition({ actions: { A: { type: 'Compose', inputs: 1, runAfter: { B: [value] } } } })
  ],
  [
    `${FLOW_FOLDER}/definition.json`,
    value => withinDefinition({ parameters: { p: { type: value, defaultValue: 'some text' } } })
  ]
]

const withinDefinition = (part: object): unknown => {
  const { properties, ...rest } = sampleDefinition() as { properties: { definition: object } }
  return { ...rest, properties: { ...properties, definition: { ...properties.definition, ...part } } }
}

test.each(KNOWN)('a value without a text in %s breaks nothing', (name, make) => {
  const [older, newer] = [{ toString: 1 }, { toString: 2 }].map(value =>
    checked(zipped(samplePackage({ [name]: make(value) })))
  )
  for (const side of [older, newer])
    if (side?.findings.some(({ rule }) => rule === 'check-failed') !== false) throw new Error('a rule breaks')
  if (older?.pkg === undefined || newer?.pkg === undefined) throw new Error('it is no package')
  compare({ pkg: older.pkg }, { pkg: newer.pkg })
})
