import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { startEmbeddedEnvironment, type EmbeddedEnvironment } from '../../src/embedded/start.ts'
import type { Environment } from '../../src/embedded/world/model.ts'
import { runStep, type StepOptions, type StepResult } from './runner.ts'

export const SOURCE = 'Contoso Development'
export const TARGET = 'Contoso Production'

export interface OpenWorld extends AsyncDisposable {
  readonly server: EmbeddedEnvironment
  readonly folder: string
  readonly state: string
  /** An environment as it is at this moment. */
  environment(displayName: string): Environment
  /** Runs a step of the action against this world, signed in as its maker unless the inputs say otherwise. */
  step(inputs: Record<string, string>, options?: Partial<StepOptions>): Promise<StepResult>
  /** Password of a user by the part of the name before the @. */
  account(name: string): { userName: string; password: string }
}

/** An embedded environment with its server running, and the action's steps pointed at it. */
export async function openWorld(
  options: Partial<Parameters<typeof startEmbeddedEnvironment>[0]> = {}
): Promise<OpenWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'world-'))
  const state = join(folder, 'state')
  const server = await startEmbeddedEnvironment({ state, operationSeconds: 0, ...options })
  const account = (name: string): { userName: string; password: string } => {
    const user = server.announcement.users.find(({ userName }) => userName.startsWith(`${name}@`))
    if (user === undefined) throw new Error(`no user ${name}`)
    return user
  }
  return {
    server,
    folder,
    state,
    account,
    environment: displayName => {
      const found = Object.values(server.world().environments).find(
        environment => environment.displayName === displayName
      )
      if (found === undefined) throw new Error(`no environment ${displayName}`)
      return found
    },
    step: (inputs, stepOptions = {}) => {
      const maker = account('maker')
      const signsIn = [
        'user-name',
        'access-token',
        'refresh-token',
        'client-secret',
        'client-certificate',
        'client-id',
        'managed-identity'
      ].some(name => name in inputs)
      return runStep({
        temp: join(folder, 'temp'),
        workspace: join(folder, 'workspace'),
        inputs: {
          cloud: 'Embedded',
          'embedded-state': state,
          ...(signsIn ? {} : { 'user-name': maker.userName, 'password-secret': maker.password }),
          ...inputs
        },
        ...stepOptions
      })
    },
    async [Symbol.asyncDispose]() {
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** The error annotation of a run that failed; empty when there is none. */
export const errorOf = (result: StepResult): string =>
  result.log
    .split('\n')
    .filter(line => line.startsWith('::error'))
    .map(line => line.replace(/^::error[^:]*::/, '').replaceAll('%25', '%'))
    .join('\n')

/** The result of a run that went well; a failed one fails the test with what it said. */
export const fine = (result: StepResult): StepResult => {
  expect({ code: result.code, error: errorOf(result), stderr: result.stderr }).toEqual({
    code: 0,
    error: '',
    stderr: ''
  })
  return result
}
