import { CHOICES } from '../choices.ts'
import { CLOUDS } from '../schema.ts'
import { MAX_PARALLEL } from './amount.ts'
import { MAPS, RING_FIELDS, SETTINGS, TARGET_FIELDS } from './settings.ts'
import { LABEL, NAME } from './targets-file.ts'

type Schema = Readonly<Record<string, unknown>>

const AMOUNT = (most?: number): Schema => ({
  oneOf: [
    { type: 'integer', minimum: 1, ...(most === undefined ? {} : { maximum: most }) },
    { type: 'string', pattern: '^(?:[1-9][0-9]?|100)%$' }
  ]
})
const TEXT: Schema = { type: ['string', 'number', 'boolean'] }
const FLAG: Schema = { enum: [true, false, 'true', 'false'] }
const LABEL_TEXT: Schema = { type: 'string', pattern: LABEL.source }

const OWN: Readonly<Record<string, Schema>> = {
  name: { type: 'string', pattern: NAME.source },
  parallel: AMOUNT(MAX_PARALLEL),
  'stop-after': AMOUNT(),
  pause: { type: 'string', pattern: '^[0-9]{1,5} ?[smh]$' },
  rollback: { enum: ['target', 'ring'] },
  ring: { type: 'string', pattern: NAME.source },
  labels: { oneOf: [LABEL_TEXT, { type: 'array', items: LABEL_TEXT, maxItems: 50 }] },
  protected: FLAG,
  'github-environment': { type: 'string', minLength: 1, maxLength: 255 }
}

const ABOUT: Readonly<Record<string, string>> = {
  name: 'Name of the ring.',
  parallel: 'How many targets of the ring are worked on at the same time: a number, or a part such as "25%".',
  'stop-after': 'How many failures stop the ring and all later ones: a number, or a part such as "10%".',
  pause: 'How long to wait after the ring: "90s", "15m" or "2h".',
  rollback: '"ring" brings back the whole ring when it stops; "target" leaves what went well.',
  ring: 'The ring of the target.',
  labels: 'Words such as "eu", or names with a value such as "region=eu", for the inputs only and except.',
  protected: 'Whether an import needs an approved plan.',
  'github-environment': 'The environment of GitHub for the job of this target.'
}

/**
 * The JSON Schema of a targets file, for editors. It comes from the lists that the file is read with. The action itself
 * also compares what stands in different places.
 *
 * @param aboutInputs descriptions of inputs, from action.yml
 */
export function targetsSchema(aboutInputs: Readonly<Record<string, string>>): Schema {
  const entry = (own: readonly string[], required: readonly string[] = []): Schema => ({
    type: 'object',
    additionalProperties: false,
    ...(required.length === 0 ? {} : { required }),
    properties: Object.fromEntries([
      ...own.map(name => [name, { ...OWN[name], description: ABOUT[name] }]),
      ...SETTINGS.map(name => [name, { ...settingSchema(name), description: aboutInputs[name] }])
    ])
  })
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Targets of move-power-app',
    description: 'The environments that one release goes into.',
    type: 'object',
    additionalProperties: false,
    required: ['targets'],
    properties: {
      defaults: entry(['ring', 'labels', 'protected']),
      rings: { type: 'array', minItems: 1, maxItems: 50, items: entry(RING_FIELDS, ['name']) },
      targets: {
        type: 'object',
        minProperties: 1,
        propertyNames: { pattern: NAME.source },
        additionalProperties: { oneOf: [entry(TARGET_FIELDS), { type: 'null' }] }
      }
    }
  }
}

function settingSchema(name: string): Schema {
  if (MAPS.includes(name)) return { type: ['string', 'object'] }
  const choices = name === 'cloud' ? CLOUDS : CHOICES[name]
  if (choices === undefined) return TEXT
  return choices.includes('true') ? { enum: [...choices, true, false] } : { enum: choices }
}
