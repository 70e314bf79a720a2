import { cpSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { DefaultArtifactClient } from '@actions/artifact'
import { PLAYED } from './played-actions.ts'

/**
 * Stand-ins for actions of others, each run by act in a process of its own. Artifacts go through GitHub's own client,
 * caches into a folder.
 */

/** The inputs that each action declares. A runner passes on only these. */
export const STAND_INS: Readonly<Record<string, readonly string[]>> = {
  'actions/checkout': ['path'],
  'actions/upload-artifact': ['name', 'path', 'overwrite'],
  'actions/download-artifact': ['name', 'pattern', 'path'],
  'actions/cache/restore': ['path', 'key', 'restore-keys'],
  'actions/cache/save': ['path', 'key'],
  'github/codeql-action/upload-sarif': ['sarif_file', 'category']
}

/** Names the folder that caches are kept in from run to run. */
export const KEPT = 'STAND_IN_CACHES'

/** Names the folder of the checkout that the runs are of. */
export const CHECKOUT = 'STAND_IN_CHECKOUT'

const input = (name: string): string => process.env[`INPUT_${name.toUpperCase()}`] ?? ''
const workspace = (): string => process.env['GITHUB_WORKSPACE'] ?? ''
const pathIn = (name: string): string => resolve(workspace(), input(name))

/** Loaded only when needed, because loading takes longer than everything else. */
async function artifacts(): Promise<DefaultArtifactClient> {
  const { DefaultArtifactClient: Client } = await import('@actions/artifact')
  return new Client()
}

async function upload(): Promise<void> {
  const client = await artifacts()
  const path = pathIn('path')
  const [folder, files] = statSync(path).isFile() ? [dirname(path), [path]] : [path, visibleFiles(path)]
  const name = input('name') || 'artifact'
  // Like the real action, accepts that there is no artifact to overwrite.
  if (input('overwrite') === 'true') await client.deleteArtifact(name).catch(() => undefined)
  await client.uploadArtifact(name, files, folder)
}

const visibleFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !basename(entry.name).startsWith('.'))
    .map(entry => join(entry.parentPath, entry.name))

async function download(): Promise<void> {
  const client = await artifacts()
  const pattern = input('pattern')
  if (pattern === '') {
    const { artifact } = await client.getArtifact(input('name'))
    await client.downloadArtifact(artifact.id, { path: pathIn('path') })
    return
  }
  // Each into a folder of its name; none is no failure.
  const { artifacts: all } = await client.listArtifacts({ latest: true })
  for (const { id, name } of all.filter(one => one.name.startsWith(pattern.replace('*', ''))))
    await client.downloadArtifact(id, { path: join(pathIn('path'), name) })
}

function readSarif(): void {
  statSync(pathIn('sarif_file'))
}

function playCache(action: string): void {
  const inputs = Object.fromEntries((STAND_INS[action] ?? []).map(name => [name, input(name)]))
  const went = PLAYED[action]?.(inputs, workspace(), { folder: '', kept: process.env[KEPT] ?? '' })
  if (went !== true) throw new Error(went)
}

/** Puts the action where a called workflow wants it. A checkout of the whole repository is act's own. */
function checkOutAction(): void {
  for (const name of ['action.yml', 'package.json', 'dist'])
    cpSync(join(process.env[CHECKOUT] ?? '', name), join(pathIn('path'), name), { recursive: true })
}

/** Does what the action would, with the environment that a runner gives it. Rejects where the action would fail. */
export async function standIn(action: string): Promise<void> {
  if (action === 'actions/upload-artifact') return upload()
  if (action === 'actions/download-artifact') return download()
  if (action === 'actions/checkout') return checkOutAction()
  if (action === 'github/codeql-action/upload-sarif') return readSarif()
  return playCache(action)
}
