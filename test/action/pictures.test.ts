import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { diagram } from '../../scripts/pictures/diagram.ts'
import { fingerprint, withoutVaryingParts } from '../../scripts/pictures/fingerprint.ts'
import { makeScenes } from '../../scripts/pictures/scenes.ts'
import { root } from '../support/runner.ts'

const folder = join(root, 'docs/pictures')
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

describe('the pictures of the documentation', () => {
  test('show what the action writes today (npm run pictures)', async () => {
    const scenes = await makeScenes()
    const made = Object.entries(scenes).map(([name, { text }]) => [name, fingerprint(text)])
    expect(Object.fromEntries(made)).toEqual(JSON.parse(read('sources.json')))
  })

  test.each(['light', 'dark'] as const)('the diagram is the one that is drawn today, %s', scheme => {
    expect(read(`flow-${scheme}.svg`)).toBe(diagram(scheme))
  })

  test('what differs from run to run makes none of them stale, and anything else does', () => {
    const at = (time: string, id: string): string =>
      `<code>2026-11-27T${time}</code> http://127.0.0.1:4021/apps/${id} took 0.9 s, <code>1b45…a084</code>`
    const one = at('09&#58;51&#58;24.545Z', 'b448b318-a4f8-42dd-adc1-0327154dd87f')
    const other = at('10&#58;00&#58;01Z', '84e5475c-29c0-4777-a1d9-f76cc1402d85')
    expect(withoutVaryingParts(one)).toBe('<code>TIME</code> http://HOST/apps/ID took DURATION, <code>ID</code>')
    expect(fingerprint(other)).toBe(fingerprint(one))
    expect(fingerprint(`${one} more`)).not.toBe(fingerprint(one))
  })
})
