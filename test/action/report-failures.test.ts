import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { withEditedFlow } from '../support/edited-package.ts'
import { runStep } from '../support/runner.ts'

const demo = makeDemoPackage()

function workspaceWith(files: Readonly<Record<string, Uint8Array>>): string {
  const workspace = mkdtempSync(join(tmpdir(), 'unwritten-'))
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(workspace, name), bytes)
  return workspace
}

/** The annotations of one level. */
const annotations = (log: string, level: string): string[] =>
  log.split('\n').filter(line => line.startsWith(`::${level}`))

describe('a report that cannot be written', () => {
  test.each([
    ['GITHUB_STEP_SUMMARY', 'step summary'],
    ['GITHUB_OUTPUT', 'outputs']
  ])('fails a check that found nothing: %s', async (variable, part) => {
    const workspace = workspaceWith({ 'a.zip': demo })
    mkdirSync(join(workspace, 'folder'))
    const { code, log, outputs } = await runStep({
      inputs: { command: 'check', 'package-file': 'a.zip' },
      workspace,
      env: { [variable]: join(workspace, 'folder') }
    })
    expect(code).toBe(1)
    const [error = '', ...more] = annotations(log, 'error')
    expect(more).toEqual([])
    expect(error).toContain(part)
    expect(error).toMatch(/EISDIR/)
    if (part === 'step summary') expect(outputs['outcome']).toBe('failed')
  })

  test('fails a promotion that succeeded otherwise, and says what was done', async () => {
    const workspace = workspaceWith({ 'a.zip': demo })
    mkdirSync(join(workspace, 'folder'))
    const { code, log } = await runStep({
      inputs: {
        command: 'plan',
        cloud: 'Embedded',
        environment: 'Contoso Test',
        'package-file': 'a.zip',
        'embedded-state': join(workspace, 'state')
      },
      workspace,
      env: { GITHUB_STEP_SUMMARY: join(workspace, 'folder') }
    })
    expect(code).toBe(1)
    expect(annotations(log, 'error').at(-1)).toContain('step summary')
  }, 60_000)
})

test('hundreds of lines of backticks are shown, and hide nothing', async () => {
  const remark = Array.from({ length: 395 }, (_, at) => `${at} ${'` '.repeat(480)}`).join('\n')
  const workspace = workspaceWith({ 'old.zip': demo, 'new.zip': withEditedFlow(demo, remark) })
  const { code, summary, stderr } = await runStep({
    inputs: { command: 'check', 'package-file': 'new.zip', 'compare-with': 'old.zip' },
    workspace
  })
  expect([code, stderr]).toEqual([0, ''])
  expect(summary).toContain('What changed')
  expect(summary).toContain('` ` `')
})
