import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openToForeignClients } from '../../scripts/foreign/reach.ts'

/** A Python with powerpwn 6, as named by `POWERPWN`; undefined if it is not installed. */
export const powerpwn = (): string | undefined => {
  const program = process.env['POWERPWN']
  return program !== undefined && existsSync(program) ? program : undefined
}

/** Installs an app and shares it, with powerpwn's own class. Prints what it logs. */
const DRIVER = `
import logging, os, sys
logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(levelname)s %(message)s")
from powerpwn.powerphishing.app_installer import AppInstaller
installer = AppInstaller(os.environ["TOKEN"])
if os.environ["APP"]:
    installer.share_app_with_org(os.environ["APP"], os.environ["ENVIRONMENT"], os.environ["TENANT"])
else:
    installer.install_app(os.environ["PACKAGE"], os.environ["NAME"], os.environ["ENVIRONMENT"])
`

export interface Installer extends AsyncDisposable {
  /** Imports a package as a new app and publishes it. Returns the lines that it logs. */
  install(bytes: Uint8Array, name: string, environment: string): Promise<string[]>
  /** Lets everybody in the tenant use an app. */
  share(app: string, environment: string, tenant: string): Promise<string[]>
}

/**
 * powerpwn, unmodified and pointed at the embedded environment: Python finds the service's hosts at a TLS front on
 * loopback, whose certificate requests are checked against the authority of this run.
 */
export async function startInstaller(python: string, url: string, token: string): Promise<Installer> {
  const home = mkdtempSync(join(tmpdir(), 'powerpwn-'))
  const reach = await openToForeignClients(url, join(home, 'reach'))
  const path = join(home, 'package.zip')

  const run = (more: Record<string, string>): Promise<string[]> =>
    new Promise((resolve, reject) => {
      const child = spawn(python, ['-c', DRIVER], {
        cwd: home,
        env: {
          PATH: process.env['PATH'] ?? '',
          HOME: home,
          PYTHONDONTWRITEBYTECODE: '1',
          ...reach.python,
          TOKEN: `Bearer ${token}`,
          PACKAGE: path,
          NAME: '',
          APP: '',
          TENANT: '',
          ...more
        },
        stdio: ['ignore', 'pipe', 'pipe']
      })
      let output = ''
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (text: string) => (output += text))
      child.once('error', reject)
      child.once('close', () => resolve(output.split('\n').filter(line => line !== '')))
    })
  return {
    install(bytes, name, environment) {
      writeFileSync(path, bytes)
      return run({ NAME: name, ENVIRONMENT: environment })
    },
    share: (app, environment, tenant) => run({ APP: app, ENVIRONMENT: environment, TENANT: tenant }),
    [Symbol.asyncDispose]: () => reach[Symbol.asyncDispose]()
  }
}
