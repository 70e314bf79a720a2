import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What the browser saw: status and body of the last page. */
export interface Page {
  readonly status: number
  readonly body: string
  readonly headers: Headers
}

/** A person at a browser: opens addresses that a program prints, and follows where they lead. */
export class Person {
  readonly pages: Page[] = []
  /** Everything that was asked of the sign-in service and of the program, with its queries. */
  readonly addresses: URL[] = []
  #seen = ''
  #done = false

  /** Opens the first address in a text that comes in pieces. `change` may rewrite the address that leads back. */
  readonly browses =
    (hint?: string, change: (back: URL) => void | Promise<void> = () => {}) =>
    (text: string): void => {
      this.#seen += text
      const found = /^(http\S+\/authorize\?\S+)\r?$/m.exec(this.#seen)?.[1]
      if (found === undefined || this.#done) return
      this.#done = true
      void this.#follow(new URL(found), hint, change)
    }

  async #follow(url: URL, hint: string | undefined, change: (back: URL) => void | Promise<void>): Promise<void> {
    if (hint !== undefined) url.searchParams.set('login_hint', hint)
    this.addresses.push(url)
    const response = await fetch(url, { redirect: 'manual' })
    const location = response.headers.get('location')
    if (location === null) return void (await this.#keep(response))
    const back = new URL(location)
    await change(back)
    await this.get(back)
  }

  async get(url: URL, options: RequestInit = {}): Promise<Page> {
    this.addresses.push(url)
    return this.#keep(await fetch(url, options))
  }

  async #keep(response: Response): Promise<Page> {
    const page = { status: response.status, body: await response.text(), headers: response.headers }
    this.pages.push(page)
    return page
  }

  /** Enters the code that a program prints. */
  readonly entersCode =
    (more: Record<string, string> = {}) =>
    (text: string): void => {
      this.#seen += text
      const [, address, code] = /Open (http\S+) in any browser, enter the code (\w+)/.exec(this.#seen) ?? []
      if (address === undefined || code === undefined || this.#done) return
      this.#done = true
      void this.get(new URL(`${address}?${new URLSearchParams({ user_code: code, ...more }).toString()}`))
    }
}

export interface FakeProgram {
  /** For the variable `PATH`. */
  readonly path: string
  /** Arguments and standard input of each call. */
  calls(): { readonly args: readonly string[]; readonly input: string; readonly variables: readonly string[] }[]
}

/**
 * Puts a program on the path that records its calls.
 *
 * @param says if given, the program prints this and its standard input, and fails
 */
export function fakeProgram(folder: string, name: string, says?: string): FakeProgram {
  const bin = join(folder, `bin-${name}`)
  mkdirSync(bin, { recursive: true })
  const record = join(bin, 'calls.jsonl')
  writeFileSync(record, '')
  const failing =
    says === undefined
      ? ''
      : `if (args[0] !== '--version') { console.error(${JSON.stringify(says)} + ' ' + input); process.exit(1) }`
  writeFileSync(
    join(bin, name),
    `#!${process.execPath}
const { appendFileSync, readFileSync } = require('node:fs')
const args = process.argv.slice(2)
const input = readFileSync(0, 'utf8')
appendFileSync(${JSON.stringify(record)}, JSON.stringify({ args, input, variables: Object.keys(process.env) }) + '\\n')
${failing}
`
  )
  chmodSync(join(bin, name), 0o755)
  return {
    path: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
    calls: () =>
      readFileSync(record, 'utf8')
        .split('\n')
        .filter(line => line !== '')
        .map(line => JSON.parse(line) as ReturnType<FakeProgram['calls']>[number])
  }
}
