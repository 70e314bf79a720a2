import * as fc from 'fast-check'
import { knownDefect } from './open-defects.ts'
import { Broken } from './promises.ts'

export interface Suite {
  readonly name: string
  /** Cases of every run of the tests. */
  readonly runs: number
  /** Tries cases; deterministic for a seed. `progress` is told of each before it is tried. */
  check(options: CheckOptions): Promise<fc.RunDetails<[unknown]>>
  /** The case number `at` of a seed, as text. */
  caseOf(seed: number, at: number): string
}

export interface CheckOptions {
  readonly seed: number
  readonly runs: number
  /** Where a failure lies, as an earlier run printed it. */
  readonly path?: string | undefined
  readonly progress?: ((at: number) => void) | undefined
  /** Told of what is broken and known to be. */
  readonly known?: ((why: string) => void) | undefined
}

export function suite<Case>(
  name: string,
  runs: number,
  cases: fc.Arbitrary<Case>,
  holds: (one: Case) => void | Promise<void>
): Suite {
  return {
    name,
    runs,
    async check({ seed, runs: numRuns, path, progress, known }) {
      let at = 0
      const property = fc.asyncProperty(cases, async one => {
        progress?.(at)
        at += 1
        try {
          await holds(one)
        } catch (error) {
          const why = error instanceof Broken ? knownDefect(name, error) : undefined
          if (why === undefined) throw error
          known?.(why)
        }
      })
      return (await fc.check(property, {
        seed,
        numRuns,
        ...(path === undefined ? {} : { path }),
        // Large cases take long to reduce; what is left after this is small enough to read.
        interruptAfterTimeLimit: 150_000,
        markInterruptAsFailure: false
      })) as fc.RunDetails<[unknown]>
    },
    caseOf: (seed, at) => fc.stringify(fc.sample(cases, { seed, numRuns: at + 1 })[at])
  }
}

/** A failure for people: what broke, the smallest case that breaks it, and the command that tries it again. */
export function failureText(name: string, details: fc.RunDetails<[unknown]>): string {
  const { seed, counterexamplePath, counterexample, errorInstance } = details
  const text = fc.stringify(counterexample?.[0])
  return [
    errorInstance instanceof Error ? `${errorInstance.name}: ${errorInstance.message}` : String(errorInstance),
    `case: ${text.length > 3_000 ? `${text.slice(0, 3_000)} … (${text.length} characters)` : text}`,
    `again: npm run fuzz -- --suite ${name} --seed ${seed} --path ${counterexamplePath ?? '0'}`
  ].join('\n')
}
