import { annotationsFor } from '../../src/action/check-report/annotations.ts'
import { renderCheckReport, renderCheckSummary, renderComment } from '../../src/action/check-report/check-markdown.ts'
import { findingsJson } from '../../src/action/check-report/findings-json.ts'
import { ACTION_VERSION, toSarif } from '../../src/action/check-report/sarif.ts'
import { renderHtml } from '../../src/action/check-report/html/page.ts'
import { checkCommand } from '../../src/commands/check.ts'
import type { CheckReport } from '../../src/commands/checking/check-report.ts'
import { readPackage } from '../../src/package/app-package.ts'
import { contentDigest } from '../../src/package/content-digest/content-digest.ts'
import { ALL_RULES } from '../../src/package/rules/catalogue.ts'
import { checkPorts } from '../support/check-ports.ts'
import { Broken, demandNoCommand, demandReadable, demandWithout, logged, outcomeOf } from './promises.ts'

const MiB = 1024 * 1024

/**
 * A check of one file against another, with everything it would show and write. A check reports what a stranger's file
 * is like; there is nothing in one that it refuses to report.
 */
export async function demandChecked(bytes: Uint8Array, before: Uint8Array, secrets: readonly string[] = []) {
  const checked = await outcomeOf(() =>
    checkCommand(checkPorts({ files: { 'a.zip': bytes }, history: { 'a.zip': before } }), {
      packageFiles: ['a.zip'],
      artifactName: '',
      compareWith: 'main',
      showNoise: true,
      failOn: 'error',
      rules: new Map()
    })
  )
  if ('refused' in checked) throw new Broken('check-refused', checked.refused.message)
  await demandShown(checked.value, secrets)
}

async function demandShown(report: CheckReport, secrets: readonly string[]): Promise<void> {
  const shown = await outcomeOf(() => ({
    summary: renderCheckSummary(report),
    comment: renderComment(report, '<!-- marker -->'),
    report: renderCheckReport(report),
    page: renderHtml(report)
  }))
  if ('refused' in shown) throw new Broken('not-shown', shown.refused.message)
  const limits = { summary: MiB, comment: 65_536, report: 21 * MiB, page: 21 * MiB }
  for (const where of ['summary', 'comment', 'report', 'page'] as const) {
    // A browser takes a carriage return for the end of a line, whatever stands before it.
    const text = where === 'page' ? shown.value.page.replaceAll('\r', '\n') : shown.value[where]
    demandReadable(where, text, limits[where])
    demandWithout(where, shown.value[where], secrets)
  }
  const written = await outcomeOf(() => ({
    findings: findingsJson(report),
    sarif: toSarif(report, ALL_RULES, ACTION_VERSION),
    lines: logged(log => {
      for (const annotation of annotationsFor(report).shown) log.annotate(annotation)
    })
  }))
  if ('refused' in written) throw new Broken('not-written', written.refused.message)
  const { findings, sarif, lines } = written.value
  for (const text of [findings, sarif]) JSON.parse(text)
  if (findings.length > MiB) throw new Broken('unbounded', `findings have ${findings.length} characters`)
  for (const text of [findings, sarif, ...lines]) demandWithout('findings', text, secrets)
  for (const line of lines) {
    demandReadable('annotation', line, 20_000)
    if (!/^::(error|warning|notice) [^:]*::/.test(line)) throw new Broken('forged-command', line.slice(0, 200))
  }
  demandNoCommand(logged(log => log.info(report.files.map(({ file, what }) => `${file}: ${what}`).join('\n'))))
}

/** The same file as plan and import read it: a package or a refusal. */
export async function demandRead(bytes: Uint8Array): Promise<void> {
  await outcomeOf(() => {
    const pkg = readPackage(bytes, '"a.zip"')
    return contentDigest({ pkg })
  })
}
