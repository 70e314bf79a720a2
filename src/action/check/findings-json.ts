import type { CheckReport } from '../../commands/checking/check-report.ts'

/** GitHub refuses outputs of more than 1 MiB, all of a job together 50. */
const LARGEST = 200_000

/** The `findings` output: a JSON array of as many findings as an output has room for, the heaviest of each file first. */
export function findingsJson(report: CheckReport): string {
  const all = report.files
    .flatMap(({ file, findings }) => findings.map(finding => ({ file, ...finding })))
    .sort((one, other) => WEIGHT[one.severity] - WEIGHT[other.severity])
  const kept: string[] = []
  let size = 2
  for (const finding of all) {
    const text = JSON.stringify(finding)
    size += Buffer.byteLength(text) + 1
    if (size > LARGEST) break
    kept.push(text)
  }
  return `[${kept.join(',')}]`
}

const WEIGHT = { error: 0, warning: 1, note: 2 } as const
