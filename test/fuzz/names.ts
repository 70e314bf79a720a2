import * as fc from 'fast-check'
import { codeLine, name as htmlName } from '../../src/action/check-report/html/html-text.ts'
import { cell, code, fenced, link } from '../../src/action/markdown/markdown.ts'
import { mermaidLines } from '../../src/action/markdown/mermaid.ts'
import { commandLine, plainLines } from '../../src/action/runner/workflow-commands.ts'
import { listed, plainText, quoted, shortened } from '../../src/base/display.ts'
import { hostileText } from './hostile.ts'
import { Broken, demandNoCommand, demandReadable, logged, outcomeOf } from './promises.ts'
import { suite } from './suite.ts'

const demand = (promise: string, holds: boolean, text: string): void => {
  if (!holds) throw new Broken(promise, JSON.stringify(text.slice(0, 200)))
}

const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text)

/** A name in each of the places a name is shown in. */
export const names = suite(
  'names',
  800,
  fc.record({ text: hostileText, other: hostileText, limit: fc.integer({ min: 1, max: 300 }) }),
  async ({ text, other, limit }) => {
    const outcome = await outcomeOf(() => {
      inLines(text, other, limit)
      inMarkdown(text, other, limit)
      inPage(text)
      inMermaid(text, other)
      inLog(text, other)
    })
    if ('refused' in outcome) throw new Broken('refused', outcome.refused.message)
  }
)

function inLines(text: string, other: string, limit: number): void {
  const plain = plainText(text, limit)
  demandReadable('plain', plain, limit * 2)
  demand('lines', !/[\n\t]/.test(plain), plain)
  demand('limit', Array.from(plain).length <= limit, plain)
  demand('well-formed', isWellFormed(plain) || !isWellFormed(text), plain)
  const name = quoted(text)
  demand('quotes', /^"[^"\n]*"$/.test(name), name)
  demandReadable('list', listed([text, other].map(quoted), 1), 400)
  demandReadable('shortened', shortened(text), 40)
}

// What any Markdown construct, mention or link begins with; `&#…;` and `&#8203;` are what they were made into.
const MARKDOWN = /[|`*_~[\]<>\\!@$:"'(){}^]|&(?!#\d+;)/

function inMarkdown(text: string, other: string, limit: number): void {
  const shown = cell(text, limit)
  demandReadable('cell', shown, limit * 20)
  demand('markdown', !MARKDOWN.test(shown) && !/\n|^\s*(?:[-+]|\d+[.)])\s/.test(shown), shown)
  demand('mention', !/(?:&#64;|&#35;)(?!&#8203;)/.test(shown), shown)
  const inCode = code(text, limit)
  demand('code', /^<code>[^<>`|\n]*<\/code>$/.test(inCode), inCode)
  const linked = link(text, other)
  demand('link', !linked.startsWith('[') || /^\[[^[\]]*\]\(https?:[^\s()[\]<>|`]*\)$/.test(linked), linked)
  const lines = fenced('diff', [text, `+${other}`, text + other]).split('\n')
  const [open = '', close = ''] = [lines[0], lines.at(-1)]
  const ticks = /^`*/.exec(open)?.[0] ?? ''
  const ended = lines.slice(1, -1).some(line => (/^ {0,3}(`{3,})\s*$/.exec(line)?.[1]?.length ?? 0) >= ticks.length)
  demand('fence', lines.length === 5 && close === ticks && !ended, `${open} … ${close}`)
}

function inPage(text: string): void {
  const [line = ''] = text.split(/[\r\n]/)
  for (const shown of [htmlName(text), codeLine(line)]) {
    demandReadable('page', shown, 40_000)
    demand('html', !/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/.test(shown), shown)
  }
}

function inMermaid(text: string, other: string): void {
  const lines = mermaidLines([text, other].map((name, at) => resource(name, at === 0 ? text : `k${at}`, [text, other])))
  for (const line of lines) {
    demandReadable('mermaid', line, 2_000)
    const isOurs =
      /^(?:flowchart LR| {2}r\d+ --> r\d+| {2}classDef [a-z]+ [\w:#,-]+| {2}class [\w,]+ [a-z]+)$/.test(line) ||
      /^ {2}r\d+\["app#58; create<br\/>(?:[\p{L}\p{N}\p{M}\p{Cn}\p{Cs} ]|#\d+;)*"\]$/u.test(line)
    demand('mermaid', isOurs, line)
  }
}

const resource = (
  name: string,
  key: string,
  dependsOn: readonly string[]
): Parameters<typeof mermaidLines>[0][number] => ({
  key,
  kind: 'app',
  name,
  dependsOn,
  mark: 'create'
})

function inLog(text: string, other: string): void {
  demandNoCommand(plainLines(text + other).split(/\r?\n/))
  demandNoCommand(logged(log => log.info(`${other}${text}`)))
  const annotation = commandLine('error', text, { title: other, file: text })
  demand('annotation', /^::error(?: [^\r\n]*?)?::[^\r\n]*\r?\n$/.test(annotation), annotation)
  const annotated = logged(log => log.annotate({ level: 'warning', message: text, title: other, file: text }))
  demand('annotation', annotated.length === 1 && annotated[0]?.startsWith('::warning') === true, annotated.join())
  for (const line of [...annotated, ...logged(log => log.debug(text)), ...logged(log => log.info(text))])
    demandReadable('log', line, Number.POSITIVE_INFINITY)
}
