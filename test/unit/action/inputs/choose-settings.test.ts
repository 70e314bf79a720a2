import { describe, expect, test } from '@jest/globals'
import { chooseSettings, type SettingsSource } from '../../../../src/action/inputs/choose-settings.ts'
import { ActionError } from '../../../../src/base/errors.ts'
import { ALL_RULES, FIXED_RULES } from '../../../../src/package/rules/catalogue.ts'
import { rejectionOf } from '../../../support/refusal.ts'

const RULES = { all: ALL_RULES, fixed: FIXED_RULES }
const SHA = 'c0ffee'.padEnd(40, '0')
const OFF = Buffer.from('rules: { personal-data: off }')
const WARNING = Buffer.from('rules: { personal-data: warning }')

function source(part: Partial<Pick<SettingsSource, 'base' | 'fileAt'>>, tree?: Uint8Array): SettingsSource {
  return {
    files: {
      read: async path => {
        if (tree !== undefined) return tree
        throw new ActionError({ doing: `read ${path}`, why: 'there is no such file', remedy: '' })
      },
      write: async () => {},
      remove: async () => {}
    },
    exists: () => tree !== undefined,
    base: undefined,
    fileAt: async () => undefined,
    ...part
  }
}

describe('whose settings count', () => {
  test('those of the workspace, outside of pull requests', async () => {
    const { weights, remark } = await chooseSettings(source({}, OFF), undefined, RULES)
    expect(weights).toMatchObject({ from: 'the workspace', changed: [{ rule: 'personal-data', is: 'off' }] })
    expect(remark).toBeUndefined()
    expect(await chooseSettings(source({}), undefined, RULES)).toEqual({ rules: new Map() })
  })

  test('those of the base, on a pull request', async () => {
    const asked: unknown[] = []
    const fileAt: SettingsSource['fileAt'] = async (...order) => {
      asked.push(...order.slice(0, 2))
      return WARNING
    }
    const { rules, weights } = await chooseSettings(source({ base: { sha: SHA }, fileAt }, OFF), undefined, RULES)
    expect([...rules]).toEqual([['personal-data', 'warning']])
    expect(weights?.from).toContain(SHA.slice(0, 12))
    expect(asked).toEqual([SHA, '.power-apps-check.yml'])
  })

  test('none where the base has none, whatever the pull request brings', async () => {
    const chosen = await chooseSettings(source({ base: { sha: SHA } }, OFF), undefined, RULES)
    expect(chosen).toEqual({ rules: new Map() })
  })

  test.each([SHA, undefined])('none where the base %s is not at hand, with one remark', async sha => {
    const unknown = { base: { sha }, fileAt: async () => 'unknown-ref' as const }
    const chosen = await chooseSettings(source(unknown, OFF), undefined, RULES)
    expect([...chosen.rules]).toEqual([])
    expect(chosen.remark).toContain(sha === undefined ? 'config-file' : 'fetch-depth: 0')
    expect((await chooseSettings(source(unknown), undefined, RULES)).remark).toBe(chosen.remark)
  })

  test('the file that the workflow names, everywhere', async () => {
    const chosen = await chooseSettings(source({ base: { sha: SHA } }, OFF), 'mine.yml', RULES)
    expect(chosen.weights).toMatchObject({ file: 'mine.yml', from: 'the workspace' })
    expect(await rejectionOf(chooseSettings(source({}), 'mine.yml', RULES))).toContain('mine.yml')
  })

  test('a mistake in the base names where it is', async () => {
    const fileAt = async (): Promise<Uint8Array> => Buffer.from('rules: { unsafe-archive: off }')
    const refusal = await rejectionOf(chooseSettings(source({ base: { sha: SHA }, fileAt }), undefined, RULES))
    expect(refusal).toContain('the base commit')
    expect(refusal).toContain('unsafe-archive')
  })
})
