import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic'
]

/** Launches the browser in `CHROMIUM`, or an installed one. Exits with 2 if there is none. */
export async function launchBrowser(): Promise<Browser> {
  const program = [process.env['CHROMIUM'], ...PLACES].find(place => place !== undefined && existsSync(place))
  if (program === undefined) {
    console.error(`No browser was found. Set CHROMIUM, or install one at ${PLACES.join(' or ')}.`)
    process.exit(2)
  }
  return chromium.launch({ executablePath: program, args: QUIET })
}
