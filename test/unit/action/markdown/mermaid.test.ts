import { describe, expect, test } from '@jest/globals'
import type { ResourceReport } from '../../../../src/commands/report.ts'
import { mermaidLines } from '../../../../src/action/markdown/mermaid.ts'
import { HOSTILE_NAMES, importReport, resource } from '../../../support/reports.ts'

const unmarked = ({ key, kind, name, dependsOn }: ResourceReport) => ({ key, kind, name, dependsOn })

describe('mermaidLines', () => {
  test('draws what depends on what', () => {
    expect(mermaidLines(importReport().resources.map(unmarked)).filter(line => !line.includes('classDef'))).toEqual([
      'flowchart LR',
      '  r0["app<br/>Expenses"]',
      '  r1["flow<br/>Approve"]',
      '  r2["connector<br/>SQL Server"]',
      '  r3["connection<br/>maker#64;contoso#46;example"]',
      '  r0 --> r1',
      '  r0 --> r2',
      '  r1 --> r3',
      '  r3 --> r2',
      '  class r0 app',
      '  class r1 flow',
      '  class r2 connector',
      '  class r3 connection'
    ])
  })

  test('marks what changes, in word and border', () => {
    const lines = mermaidLines([
      { ...resource({ key: 'a' }), mark: 'update' },
      resource({ key: 'b', kind: 'flow' }),
      { ...resource({ key: 'c', kind: 'flow' }), mark: 'create' }
    ])
    expect(lines).toContain('  r0["app#58; update<br/>Expenses"]')
    expect(lines).toContain('  r1["flow<br/>Expenses"]')
    expect(lines.slice(-2)).toEqual([expect.stringContaining('classDef changes '), '  class r0,r2 changes'])
  })

  test('of a large package shows first what changes', () => {
    const many = Array.from({ length: 100 }, (_, at) => ({
      ...resource({ key: `k${at}`, name: `N${at}` }),
      ...(at === 99 ? { mark: 'update' } : {})
    }))
    expect(mermaidLines(many)).toContain('  r0["app#58; update<br/>N99"]')
  })

  test.each(HOSTILE_NAMES)('%j stays inside its label', name => {
    const [, node, ...rest] = mermaidLines([resource({ name })])
    const label = /^ {2}r0\["app<br\/>(.*)"\]$/.exec(node ?? '')?.[1]
    expect(label?.replace(/#\d+;/g, '')).toMatch(/^[\p{L}\p{N}\p{M} ]*$/u)
    expect(rest).toEqual([expect.stringMatching(/^ {2}classDef app /), '  class r0 app'])
  })

  test('icons, formulas and placeholders are broken', () => {
    const [, node] = mermaidLines([resource({ name: 'fa:fa-bomb $$x$$ ﬂ°°60¶ß' })])
    expect(node).toContain('fa#58;#8203;fa#45;bomb #36;#8203;#36;#8203;x')
    expect(node).not.toMatch(/[ﬂ°¶ß]/)
  })

  test('keys are not in it: they may be anything', () => {
    const text = mermaidLines([
      resource({ key: '"] x', dependsOn: ['y'] }),
      resource({ key: 'y', dependsOn: ['"] x'] })
    ])
    expect(text.filter(line => line.includes('-->'))).toEqual(['  r0 --> r1', '  r1 --> r0'])
    expect(text.join('\n')).not.toContain('"] x')
  })

  test('a large package is cut and says so', () => {
    const many = Array.from({ length: 100 }, (_, index) =>
      resource({
        key: `k${index}`,
        name: '@'.repeat(100),
        dependsOn: Array.from({ length: 100 }, (_ignored, other) => `k${other}`)
      })
    )
    const lines = mermaidLines(many)
    expect(lines).toContain('  more["and 40 more"]')
    expect(lines.filter(line => /^ {2}r\d+\[/.test(line))).toHaveLength(60)
    expect(lines.filter(line => line.includes('-->')).length).toBeLessThanOrEqual(300)
    // Mermaid refuses longer texts.
    expect(lines.join('\n').length).toBeLessThan(50_000)
  })
})
