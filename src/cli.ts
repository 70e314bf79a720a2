#!/usr/bin/env node
import { argv } from 'node:process'

// The program `move-power-app`: the bundle of the action, started in its command-line mode.
argv.splice(2, 0, '--command-line')
await import('./index.ts')
