import { describe, expect, test } from '@jest/globals'
import { annotationsFor } from '../../../../src/action/check-report/annotations.ts'
import { createLog } from '../../../../src/action/runner/log.ts'
import { Redactor } from '../../../../src/base/redaction.ts'
import { checkedFile, checkReport, finding, HOSTILE } from './reports.ts'

describe('annotations of a check', () => {
  test('a finding in a zip stands on the zip, and says where in it', () => {
    const place = { file: 'Microsoft.Flow/flows/k/definition.json', pointer: '/a', name: 'flow "Notify"' }
    const { shown } = annotationsFor(checkReport([checkedFile({ findings: [finding({ place })] })]))
    expect(shown).toEqual([
      {
        level: 'error',
        file: 'packages/expenses.zip',
        title: 'missing-flow-map',
        message:
          'The flow "Notify" has no connectionsMap.json. (flow "Notify" (Microsoft.Flow/flows/k/definition.json)) Export the package again.'
      }
    ])
  })

  test('a finding in an unpacked package stands on its line', () => {
    const place = { file: 'manifest.json', pointer: '/resources', line: 7, column: 3 }
    const file = checkedFile({ file: 'apps/expenses', form: 'folder', findings: [finding({ place })] })
    expect(annotationsFor(checkReport([file])).shown[0]).toMatchObject({
      file: 'apps/expenses/manifest.json',
      line: 7,
      column: 3
    })
    const root = { ...file, file: '.' }
    expect(annotationsFor(checkReport([root])).shown[0]?.file).toBe('manifest.json')
  })

  test('what came as an artifact has no file in the workspace', () => {
    const file = checkedFile({ file: 'power-apps-package', form: 'artifact', findings: [finding()] })
    expect(annotationsFor(checkReport([file])).shown[0]?.file).toBeUndefined()
  })

  test('nine of a level, spread over the files, and the rest counted', () => {
    const files = Array.from({ length: 12 }, (_, at) =>
      checkedFile({ file: `p/${at}.zip`, findings: [finding(), finding(), finding({ severity: 'note' })] })
    )
    const { shown, omitted } = annotationsFor(checkReport(files))
    expect(shown.filter(({ level }) => level === 'error').map(({ file }) => file)).toEqual(
      files.slice(0, 9).map(({ file }) => file)
    )
    expect(shown.filter(({ level }) => level === 'notice')).toHaveLength(9)
    expect(omitted).toContain('15 more errors, 3 more notes')
  })

  test('no name becomes a command or a property', () => {
    const lines: string[] = []
    const log = createLog({ write: text => lines.push(text), redactor: new Redactor() })
    const files = HOSTILE.map(name =>
      checkedFile({ file: `p/${name},line=1::x`, findings: [finding({ message: name })] })
    )
    for (const annotation of annotationsFor(checkReport(files)).shown) log.annotate(annotation)
    expect(lines).toHaveLength(HOSTILE.length)
    for (const line of lines) {
      expect(line.trimEnd()).not.toMatch(/[\r\n]/)
      const [, properties = ''] = /^::error ([^\n]*?)::/.exec(line) ?? []
      expect(properties.split(',').map(part => part.split('=')[0])).toEqual(['title', 'file'])
    }
  })
})
