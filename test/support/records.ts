import type { GitHubServer } from './github-server.ts'
import type { ResultsService } from './results-service.ts'

/** Hands the records that run number `run` left as artifacts to GitHub, where later runs look for them. */
export async function handOverRecords(results: ResultsService, github: GitHubServer, run: number): Promise<void> {
  const left = results.journal.flatMap(({ call, body }) => (call === 'FinalizeArtifact' ? [String(body['name'])] : []))
  for (const artifact of new Set(left)) {
    if (!artifact.startsWith('power-apps-record-') || artifact.endsWith('-begun')) continue
    github.artifacts.push({
      id: github.artifacts.length + 1,
      name: artifact,
      run,
      createdAt: new Date(Date.UTC(2026, 2, 1) + run * 86_400_000).toISOString(),
      bytes: await results.bytesOf(artifact)
    })
  }
}

/** Hands over every record that is there, as a run leaves them that ended or was lost just now. */
export async function handOverNow(results: ResultsService, github: GitHubServer, run: number): Promise<string[]> {
  const names = results.names().filter(name => name.startsWith('power-apps-record'))
  for (const name of names)
    github.artifacts.push({
      id: github.artifacts.length + 1,
      name,
      run,
      createdAt: new Date().toISOString(),
      bytes: await results.bytesOf(name)
    })
  return names
}
