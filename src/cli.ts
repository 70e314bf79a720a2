#!/usr/bin/env node
import { argv } from 'node:process'

// The program `move-power-app`: the bundle of the action, told that it is used from the command line.
argv.splice(2, 0, '--command-line')
await import('./index.ts')
