import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { diagram, type Scheme } from './pictures/diagram.ts'
import { fingerprint } from './pictures/fingerprint.ts'
import { markdownPage } from './pictures/markdown-page.ts'
import { makeScenes, type Scene } from './pictures/scenes.ts'

/**
 * `npm run pictures`: takes the pictures of README.md and `docs/`, light and dark, from real runs of the built action
 * against the embedded environment. `sources.json` contains a digest of each picture's source, with which a test
 * detects stale pictures. Needs the bundle (`npm run build`) and Chromium.
 */
const PICTURES = fileURLToPath(new URL('../docs/pictures/', import.meta.url))
const SCHEMES: readonly Scheme[] = ['light', 'dark']

/**
 * Size of the page in CSS pixels, by kind. Pictures have twice the resolution. Taller pages are cut off before a
 * section.
 */
const SIZES = {
  markdown: { width: 820, tallest: 1_050 },
  page: { width: 1_200, tallest: 1_400 }
} as const

mkdirSync(PICTURES, { recursive: true })
for (const scheme of SCHEMES) writeFileSync(join(PICTURES, `flow-${scheme}.svg`), diagram(scheme))

const scenes = await makeScenes()
const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
const browser = await launchBrowser()
try {
  for (const [name, scene] of Object.entries(scenes)) {
    const file = join(folder, `${name}.html`)
    writeFileSync(file, pageOf(scene))
    for (const scheme of SCHEMES) {
      const picture = await shot(browser, file, scheme, SIZES[scene.kind])
      writeFileSync(join(PICTURES, `${name}-${scheme}.webp`), picture)
      console.log(`${name}, ${scheme}: ${Math.round(picture.length / 1024)} KiB`)
    }
  }
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}
const sources = Object.fromEntries(Object.entries(scenes).map(([name, { text }]) => [name, fingerprint(text)]))
writeFileSync(join(PICTURES, 'sources.json'), `${JSON.stringify(sources, null, 2)}\n`)

function pageOf({ kind, text }: Scene): string {
  return kind === 'page' ? text : markdownPage(text)
}

/** Takes a WebP screenshot through Chromium's own protocol, because Playwright does not support WebP. */
async function shot(
  opened: Browser,
  file: string,
  colorScheme: Scheme,
  { width, tallest }: { readonly width: number; readonly tallest: number }
): Promise<Buffer> {
  const page = await opened.newPage({ colorScheme, viewport: { width, height: 900 }, deviceScaleFactor: 2 })
  await page.goto(pathToFileURL(file).href)
  const [full = 0, ...sections] = (await page.evaluate(
    `[document.documentElement.getBoundingClientRect().height,
      ...[...document.querySelectorAll('h3, details')].map(section => section.getBoundingClientRect().top - 8)]`
  )) as number[]
  const height = full <= tallest ? full : Math.max(...sections.filter(top => top <= tallest))
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 80,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height, scale: 1 }
  })
  await page.close()
  return Buffer.from(data, 'base64')
}
