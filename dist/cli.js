#!/usr/bin/env node
import { argv } from 'node:process';
argv.splice(2, 0, '--command-line');
await import('./index.js');
