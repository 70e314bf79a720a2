import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { renderHtml } from '../src/action/check-report/html/page.ts'
import { SAMPLE_REPORTS } from '../test/support/check-reports.ts'
import { launchBrowser } from './browser.ts'

/**
 * `npm run test:browser`: tests the web page of a check in a real browser, light and dark, narrow and wide. The page
 * must pass axe's accessibility rules, fit the window, load nothing else, run no script, and be usable with the
 * keyboard alone. `--shots DIR` saves screenshots. Exits with 2 if there is no browser.
 */
const { values } = parseArgs({ options: { shots: { type: 'string' } } })

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
  for (const [name, report] of Object.entries(SAMPLE_REPORTS)) {
    const file = join(folder, `${name}.html`)
    writeFileSync(file, renderHtml(report(), { milliseconds: 1_234 }))
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [360, 1400]) {
        const where = `${name}, ${colorScheme}, ${width} px`
        const before = failures.length
        await testPage(browser, { name, file, colorScheme, width, where })
        console.log(`${failures.length === before ? 'ok    ' : 'FAILED'} ${where}`)
      }
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
  if (values.shots !== undefined) {
    mkdirSync(values.shots, { recursive: true })
    await evaluate(page, 'scrollTo(0, 0)')
    const height = Math.min(6_000, await evaluate<number>(page, 'document.documentElement.scrollHeight'))
    const path = join(values.shots, `${name}-${colorScheme}-${width}.png`)
    await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width, height } })
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
