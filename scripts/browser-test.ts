import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { renderCheckSummary, renderComment } from '../src/action/check-report/check-markdown.ts'
import { renderHtml } from '../src/action/check-report/html/page.ts'
import { renderSummary } from '../src/action/report/summary.ts'
import { SAMPLE_REPORTS } from '../test/support/check-reports.ts'
import { SUMMARIES } from '../test/support/summary-reports.ts'
import { launchBrowser } from './browser.ts'
import { markdownPage } from './pictures/markdown-page.ts'

/**
 * `npm run test:browser`: tests the web page of a check in a real browser, light and dark, narrow and wide. The page
 * must pass axe's accessibility rules, fit the window, load nothing else, run no script, and be usable with the
 * keyboard alone. Summaries and comments, rendered much like GitHub does, must have no table or text that is cut off.
 * `--shots DIR` saves screenshots, `--only NAME` tests some. Exits with 2 if there is no browser.
 */
const { values } = parseArgs({ options: { shots: { type: 'string' }, only: { type: 'string' } } })
const isChosen = ([name]: readonly [string, unknown]): boolean => name.includes(values.only ?? '')

interface AxeResults {
  readonly violations: readonly {
    readonly id: string
    readonly help: string
    readonly nodes: readonly { readonly html: string }[]
  }[]
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'pages-'))
const failures: string[] = []
const browser = await launchBrowser()
try {
  for (const [name, report] of Object.entries(SAMPLE_REPORTS).filter(isChosen)) {
    const file = join(folder, `${name}.html`)
    writeFileSync(file, renderHtml(report(), { milliseconds: 1_234 }))
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of colorScheme === 'light' ? [360, 700, 1400] : [360, 1400]) {
        const where = `${name}, ${colorScheme}, ${width} px`
        const before = failures.length
        await testPage(browser, { name, file, colorScheme, width, where })
        console.log(`${failures.length === before ? 'ok    ' : 'FAILED'} ${where}`)
      }
  }
  for (const [name, text] of Object.entries(markdownTexts()).filter(isChosen)) {
    const file = join(folder, `${name}.md.html`)
    writeFileSync(file, markdownPage(text))
    const before = failures.length
    await testMarkdown(browser, name, file)
    console.log(`${failures.length === before ? 'ok    ' : 'FAILED'} Markdown of ${name}`)
  }
} finally {
  await browser.close()
}
for (const failure of failures) console.error(failure)
process.exitCode = failures.length === 0 ? 0 : 1

interface View {
  readonly name: string
  readonly file: string
  readonly colorScheme: 'light' | 'dark'
  readonly width: number
  readonly where: string
}

async function testPage(opened: Browser, { name, file, colorScheme, width, where }: View): Promise<void> {
  const fail = (what: string): void => void failures.push(`${where}: ${what}`)
  const page = await opened.newPage({ colorScheme, viewport: { width, height: 900 } })
  const address = pathToFileURL(file).href
  page.on('request', request => {
    if (request.url() !== address) fail(`requested ${request.url()}`)
  })
  page.on('console', message => fail(`wrote to the console: ${message.text()}`))
  page.on('pageerror', error => fail(`threw an error: ${error.message}`))
  await page.goto(address)
  const state = await evaluate<{ over: number; forged: boolean; headings: number[] }>(
    page,
    `({ over: document.documentElement.scrollWidth - innerWidth, forged: '__forged' in window,
        headings: [...document.querySelectorAll('h1,h2,h3,h4')].map(heading => Number(heading.tagName.slice(1))) })`
  )
  if (state.over > 0) fail(`is ${state.over} px wider than the window`)
  if (state.forged) fail('a name was executed as a script')
  if (state.headings.some((level, at) => level > (state.headings[at - 1] ?? 0) + 1)) fail('headings skip a level')
  if (name !== 'huge') {
    await testKeyboard(page, fail)
    for (const { id, help, nodes } of await violations(page))
      fail(`${id}: ${help} (${nodes.length} times, ${nodes[0]?.html.slice(0, 200) ?? ''})`)
  }
  await saveShot(page, `${name}-${colorScheme}-${width}`, width)
  await page.close()
}

async function saveShot(page: Page, name: string, width: number): Promise<void> {
  if (values.shots === undefined) return
  mkdirSync(values.shots, { recursive: true })
  await evaluate(page, 'scrollTo(0, 0)')
  const height = Math.min(6_000, await evaluate<number>(page, 'document.documentElement.scrollHeight'))
  const path = join(values.shots, `${name}.png`)
  await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width, height } })
}

/** Every summary and comment but that of a stranger's huge package, which is cut in its length. */
function markdownTexts(): Record<string, string> {
  const checks = Object.entries(SAMPLE_REPORTS).filter(([name]) => name !== 'huge')
  return Object.fromEntries([
    ...Object.entries(SUMMARIES).map(([name, sample]) => {
      const { report, ending } = sample()
      return [name, renderSummary(report, ending)]
    }),
    ...checks.map(([name, report]) => [`check-${name}`, renderCheckSummary(report(), { milliseconds: 1_234 })]),
    ...checks.map(([name, report]) => [`comment-${name}`, renderComment(report(), '<!-- x -->')])
  ])
}

/** A table that is wider than the page scrolls on GitHub, so its last columns are cut off. Open folds count too. */
async function testMarkdown(opened: Browser, name: string, file: string): Promise<void> {
  const page = await opened.newPage({ viewport: { width: 700, height: 900 } })
  await page.goto(pathToFileURL(file).href)
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of values.shots === undefined ? [] : [360, 700]) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      await saveShot(page, `markdown-${name}-${colorScheme}-${width}`, width)
    }
  await evaluate(page, `for (const details of document.querySelectorAll('details')) details.open = true`)
  for (const width of [700, 360]) {
    await page.setViewportSize({ width, height: 900 })
    const over = await evaluate<string[]>(
      page,
      `[document.documentElement, ...document.querySelectorAll('table, ul, p, h2, h3, h4')]
         .filter(element => element.scrollWidth > element.clientWidth + 1)
         .map(element => element.tagName + ': ' + element.textContent.trim().slice(0, 80))`
    )
    for (const element of over) failures.push(`Markdown of ${name}, ${width} px: is cut off: ${element}`)
  }
  await page.close()
}

/** The first tab stop must be the skip link, and every collapsed section must be a tab stop. */
async function testKeyboard(page: Page, fail: (what: string) => void): Promise<void> {
  await page.keyboard.press('Tab')
  const first = await evaluate<string | undefined>(page, 'document.activeElement?.textContent')
  if (first !== 'Skip to the report') fail(`the first tab stop is ${first ?? 'missing'}`)
  const total = await evaluate<number>(page, `document.querySelectorAll('summary').length`)
  const reached = new Set<number>()
  for (let step = 0; step < 400 && reached.size < total; step++) {
    await page.keyboard.press('Tab')
    const stop = await evaluate<number>(
      page,
      `[...document.querySelectorAll('summary')].indexOf(document.activeElement)`
    )
    if (stop >= 0) reached.add(stop)
  }
  if (reached.size < total) fail(`the keyboard reaches ${reached.size} of ${total} collapsed sections`)
}

/** The page forbids scripts, but the browser's driver may still run them. */
async function violations(page: Page): Promise<AxeResults['violations']> {
  await evaluate(page, `for (const details of document.querySelectorAll('details')) details.open = true`)
  await evaluate(page, axe)
  const { violations: found } = await evaluate<AxeResults>(
    page,
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice'] })`
  )
  return found
}

/** Evaluates an expression in the page. It is a string because browser types are not available here. */
async function evaluate<Value>(page: Page, expression: string): Promise<Value> {
  return (await page.evaluate(expression)) as Value
}
