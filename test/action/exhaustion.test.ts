import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { actionsAfterAll, packageWithJson } from '../support/hostile-packages.ts'
import { mkdirs, runStep } from '../support/runner.ts'
import { samplePackage, zipped } from '../support/sample-package.ts'

const MiB = 1024 * 1024

function workspaceWith(files: Readonly<Record<string, Buffer>>): { temp: string; workspace: string } {
  const temp = mkdtempSync(join(tmpdir(), 'exhaustion-'))
  const workspace = mkdirs(join(temp, 'workspace'))
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(workspace, name), bytes)
  return { temp, workspace }
}

const rulesIn = (findings = '[]'): string[] => (JSON.parse(findings) as { rule: string }[]).map(({ rule }) => rule)

describe('a package that would exhaust the runner', () => {
  test('is refused beside others that are checked', async () => {
    const place = workspaceWith({ 'a.zip': packageWithJson(3, 20 * MiB), 'b.zip': zipped(samplePackage()) })
    const { code, outputs, log } = await runStep({
      ...place,
      inputs: { command: 'check', 'package-file': '*.zip', 'fail-on': 'error' }
    })
    expect(code).toBe(1)
    expect(rulesIn(outputs['findings'])).toContain('unsafe-archive')
    expect(log).toContain('"b.zip": 2 notes')
  }, 120_000)

  test.each(['SIGTERM', 'SIGINT'] as const)(
    'ends with %s within two seconds, as a run that failed, with what was found so far',
    async name => {
      // Each is within the budget and takes a second or so: there is always one at work when the signal comes.
      const bytes = actionsAfterAll(600)
      const files = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`${at + 10}.zip`, bytes]))
      const { code, afterSignal, summary, log } = await runStep({
        ...workspaceWith(files),
        inputs: { command: 'check', 'package-file': '*.zip', 'fail-on': 'never' },
        signal: { name, after: 'Checking "12.zip"' }
      })
      expect(code).toBe(1)
      expect(afterSignal).toBeLessThan(2_000)
      expect(log).toContain(`the run was cancelled (${name})`)
      expect(summary).toContain('cancelled')
    },
    120_000
  )
})
