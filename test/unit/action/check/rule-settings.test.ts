import { describe, expect, test } from '@jest/globals'
import { parseSettings, readSettings } from '../../../../src/action/check/rule-settings.ts'
import { createFiles } from '../../../../src/action/files.ts'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rejectionOf } from '../../../support/refusal.ts'

const KNOWN = ['literal-secret', 'personal-data']
const parsed = async (text: string): Promise<Record<string, string>> =>
  Object.fromEntries(await parseSettings(text, 'rules.yml', KNOWN))
const refused = (text: string): Promise<string> => rejectionOf(parseSettings(text, 'rules.yml', KNOWN))

describe('weights of rules', () => {
  test('a rule a line, off without quotes', async () => {
    expect(await parsed('rules:\n  literal-secret: warning\n  personal-data: off # we know\n')).toEqual({
      'literal-secret': 'warning',
      'personal-data': 'off'
    })
  })

  test.each(['', '# nothing', 'rules: {}'])('%j changes nothing', async text => {
    expect(await parsed(text)).toEqual({})
  })

  test.each([
    ['rules:\n  literal-secrets: off', 'there is no rule "literal-secrets"'],
    ['rules:\n  literal-secret: loud', 'rules.literal-secret'],
    ['rules: [a]', 'rules'],
    ['rule:\n  x: off', 'rule'],
    ['- a', 'rules.yml'],
    ['a: [', 'not valid YAML'],
    ['a: &x [1]\nrules: *x', 'not valid YAML'],
    ['x'.repeat(70_000), 'longer than']
  ])('%.30j… is refused', async (text, words) => {
    const refusal = await refused(text)
    expect(refusal).toContain('"rules.yml"')
    expect(refusal).toContain(words)
  })

  test('the usual file counts where it is, another one must be there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'settings-'))
    const files = createFiles(folder)
    expect(await readSettings(files, undefined, KNOWN, async () => false)).toEqual(new Map())
    await expect(readSettings(files, 'gone.yml', KNOWN, async () => false)).rejects.toThrow('"gone.yml"')
    writeFileSync(join(folder, '.power-apps-check.yml'), 'rules:\n  personal-data: error')
    const settings = await readSettings(files, undefined, KNOWN, async () => true)
    expect([...settings]).toEqual([['personal-data', 'error']])
  })
})
