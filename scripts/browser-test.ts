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
 * `npm run test:browser`: the web page of a check, in a real browser. Light and dark, narrow and wide, it must have no
 * fault of accessibility that can be found by machine, fit its width, ask for nothing but itself, run nothing, and be
 * usable with the keyboard alone. `--shots DIR` leaves pictures to look at. Exits 2 where there is no browser.
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
        await look(browser, { name, file, colorScheme, width, where })
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

async function look(opened: Browser, { name, file, colorScheme, width, where }: View): Promise<void> {
  const fail = (what: string): void => void failures.push(`${where}: ${what}`)
  const page = await opened.newPage({ colorScheme, viewport: { width, height: 900 } })
  const address = pathToFileURL(file).href
  page.on('request', request => {
    if (request.url() !== address) fail(`asked for ${request.url()}`)
  })
  page.on('console', message => fail(`the console says: ${message.text()}`))
  page.on('pageerror', error => fail(`an error: ${error.message}`))
  await page.goto(address)
  const state = await ask<{ over: number; forged: boolean; headings: number[] }>(
    page,
    `({ over: document.documentElement.scrollWidth - innerWidth, forged: '__forged' in window,
        headings: [...document.querySelectorAll('h1,h2,h3,h4')].map(heading => Number(heading.tagName.slice(1))) })`
  )
  if (state.over > 0) fail(`is ${state.over} px wider than the window`)
  if (state.forged) fail('a name was run as a script')
  if (state.headings.some((level, at) => level > (state.headings[at - 1] ?? 0) + 1)) fail('headings skip a level')
  if (name !== 'huge') {
    await keyboard(page, fail)
    for (const { id, help, nodes } of await violations(page))
      fail(`${id}: ${help} (${nodes.length} times, ${nodes[0]?.html.slice(0, 200) ?? ''})`)
  }
  if (values.shots !== undefined) {
    mkdirSync(values.shots, { recursive: true })
    await ask(page, 'scrollTo(0, 0)')
    const height = Math.min(6_000, await ask<number>(page, 'document.documentElement.scrollHeight'))
    const path = join(values.shots, `${name}-${colorScheme}-${width}.png`)
    await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width, height } })
  }
  await page.close()
}

/** The first stop is the way past the header, and every folded part is a stop. */
async function keyboard(page: Page, fail: (what: string) => void): Promise<void> {
  await page.keyboard.press('Tab')
  const first = await ask<string | undefined>(page, 'document.activeElement?.textContent')
  if (first !== 'Skip to the report') fail(`the first stop of the keyboard is ${first ?? 'nothing'}`)
  const wanted = await ask<number>(page, `document.querySelectorAll('summary').length`)
  const reached = new Set<number>()
  for (let step = 0; step < 400 && reached.size < wanted; step++) {
    await page.keyboard.press('Tab')
    const stop = await ask<number>(page, `[...document.querySelectorAll('summary')].indexOf(document.activeElement)`)
    if (stop >= 0) reached.add(stop)
  }
  if (reached.size < wanted) fail(`the keyboard reaches ${reached.size} of ${wanted} folded parts`)
}

/** The page forbids scripts, which does not bind whoever drives the browser. */
async function violations(page: Page): Promise<AxeResults['violations']> {
  await ask(page, `for (const details of document.querySelectorAll('details')) details.open = true`)
  await ask(page, axe)
  const { violations: found } = await ask<AxeResults>(
    page,
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice'] })`
  )
  return found
}

/** The value of an expression in the page. As a text: the types of a browser are not those of this program. */
async function ask<Value>(page: Page, expression: string): Promise<Value> {
  return (await page.evaluate(expression)) as Value
}
