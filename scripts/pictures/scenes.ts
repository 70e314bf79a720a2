import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedEnvironment } from '../../src/embedded/start.ts'
import { git, repositoryWith } from '../../test/support/git-workspace.ts'
import { startGitHub } from '../../test/support/github-server.ts'
import { startResultsService } from '../../test/support/results-service.ts'
import { runStep, type StepResult } from '../../test/support/runner.ts'
import { firstPackage, laterPackage } from './later-package.ts'

/** The source of a picture. */
export interface Scene {
  readonly kind: 'markdown' | 'page'
  readonly text: string
}

export type SceneName = 'plan' | 'check' | 'comment'

const TARGET = 'Contoso Production'
const PACKAGE = 'packages/Expense Approvals.zip'

/** Creates the sources of all pictures by running the built action against the embedded environment. */
export async function makeScenes(): Promise<Readonly<Record<SceneName, Scene>>> {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
  try {
    const workspace = repositoryWith(
      { 'first.zip': firstPackage(), [PACKAGE]: firstPackage() },
      join(folder, 'workspace')
    )
    writeFileSync(join(workspace, PACKAGE), laterPackage())
    return { plan: await planScene(folder, workspace), ...(await checkScenes(folder, workspace)) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The plan for an app whose older version is already in the target. */
async function planScene(folder: string, workspace: string): Promise<Scene> {
  const state = join(folder, 'state')
  await using server = await startEmbeddedEnvironment({ state, packageBytes: firstPackage(), operationSeconds: 0 })
  await using artifacts = await startResultsService()
  const [maker] = server.announcement.users
  if (maker === undefined) throw new Error('the embedded environment has no user')
  const { userName, password } = maker
  const step = async (inputs: Readonly<Record<string, string>>): Promise<StepResult> =>
    succeeded(
      await runStep({
        temp: join(folder, 'temp'),
        workspace,
        env: artifacts.env,
        inputs: {
          cloud: 'Embedded',
          'embedded-state': state,
          'user-name': userName,
          'password-secret': password,
          environment: TARGET,
          'flows-state': 'on',
          ...inputs
        }
      })
    )
  await step({ command: 'import', 'package-file': 'first.zip' })
  const { summary } = await step({
    command: 'plan',
    'package-file': PACKAGE,
    'plan-file': 'plan.json'
  })
  return { kind: 'markdown', text: summary }
}

/** The web page and the comment of a pull request's check. */
async function checkScenes(folder: string, workspace: string): Promise<Record<'check' | 'comment', Scene>> {
  await using github = await startGitHub()
  const event = join(folder, 'event.json')
  writeFileSync(
    event,
    JSON.stringify({ pull_request: { number: 7, base: { sha: git(workspace, 'rev-parse', 'HEAD') } } })
  )
  const { outputs } = succeeded(
    await runStep({
      temp: join(folder, 'temp'),
      workspace,
      env: { GITHUB_EVENT_PATH: event, GITHUB_API_URL: github.url },
      inputs: {
        command: 'check',
        'package-file': 'packages',
        'compare-with': 'origin/main',
        'github-token': 'ghs_token'
      }
    })
  )
  const [comment] = github.comments
  if (comment === undefined) throw new Error('the check left no comment')
  return {
    check: { kind: 'page', text: readFileSync(outputs['html-file'] ?? '', 'utf8') },
    comment: { kind: 'markdown', text: comment.body }
  }
}

function succeeded(result: StepResult): StepResult {
  if (result.code !== 0) throw new Error(`a step failed:\n${result.log}\n${result.stderr}`)
  return result
}
