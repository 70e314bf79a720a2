import { spawn } from 'node:child_process'

/** The program that opens an address, by platform. None of them is a shell: an address could end its command. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler']
}

/** Opens an address in the browser of this machine. `onFailure` is called where that is not possible. */
export function openBrowser(url: string, platform: NodeJS.Platform, onFailure: () => void): void {
  const [program, ...args] = OPENERS[platform] ?? ['xdg-open']
  const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true })
  child.once('error', onFailure)
  child.once('exit', code => {
    if (code !== 0) onFailure()
  })
  child.unref()
}
