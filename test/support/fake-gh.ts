import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mkdirs } from './runner.ts'

/** A fake `gh` that records its arguments. The issues that it knows are in a file. */
export function fakeGh(place: string): { programs: string; told: () => string[]; setOpen: (numbers: string) => void } {
  const programs = mkdirs(join(place, 'bin'))
  const [journal, open] = [join(place, 'gh.log'), join(place, 'open-issues')]
  for (const file of [journal, open]) writeFileSync(file, '')
  const script = `#!/usr/bin/env bash
echo "$@" >> '${journal}'
if [ "$2" = list ]; then cat '${open}'; exit; fi
while [ $# -gt 0 ]; do if [ "$1" = --body-file ]; then cat "$2" >> '${journal}'; fi; shift; done
`
  writeFileSync(join(programs, 'gh'), script)
  chmodSync(join(programs, 'gh'), 0o755)
  return {
    programs,
    told: () => {
      const lines = readFileSync(journal, 'utf8').split('\n')
      writeFileSync(journal, '')
      return lines
    },
    setOpen: numbers => {
      writeFileSync(open, numbers)
    }
  }
}
