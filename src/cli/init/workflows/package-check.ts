import { PINS } from '../action-pins.ts'
import type { Setup } from '../setup.ts'
import { asItem, ownStep, textOf } from './lines.ts'

/** Checks the packages that a pull request changes. It contacts no tenant, and needs no secret. */
export const packageCheck = (setup: Setup): string =>
  textOf([
    'name: package-check',
    'on:',
    '  pull_request:',
    "    paths: ['packages/**'] # where the packages are",
    'permissions: {}',
    "concurrency: { group: 'check-${{ github.ref }}', cancel-in-progress: true }",
    'jobs:',
    '  check:',
    '    runs-on: ubuntu-latest',
    '    permissions: { contents: read, pull-requests: write } # to check out; to keep one comment up to date',
    '    steps:',
    ...asItem([
      `uses: ${PINS.checkout}`,
      'with:',
      '  fetch-depth: 0 # the history: for compare-with, and for the settings of the base',
      '  persist-credentials: false'
    ]),
    ...ownStep({ ...setup, cloud: 'Public' }, undefined, [
      'command: check',
      'package-file: packages',
      'compare-with: origin/${{ github.base_ref }}'
    ])
  ])
