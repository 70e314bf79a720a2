#!/usr/bin/env node
// The program `move-power-app`: the bundle of the action, told that it is used from the command line.
process.argv.splice(2, 0, '--command-line')
await import('./index.ts')

export {}
