import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { applyFlowStates } from '../../src/commands/desired-state/apply-flow-states.ts'
import { planFlowStates } from '../../src/commands/desired-state/flow-states.ts'
import type { FlowsState } from '../../src/commands/import-order.ts'
import type { Platform } from '../../src/commands/ports/platform.ts'
import type { Environment, Flow } from '../../src/embedded/world/model.ts'
import { digestOf } from '../../src/package/digest.ts'
import type { ResourceMap } from '../../src/package/resource.ts'
import { runAgainst, type InProcess } from '../support/in-process.ts'
import { resource } from '../unit/commands/support.ts'
import { openWorld, SOURCE, type OpenWorld } from '../support/world.ts'

/** The real client and the real commands against the embedded environment, over a socket. */
describe('flow states', () => {
  let world: OpenWorld
  let process: InProcess
  let platform: Platform
  let submit: Flow
  let notify: Flow

  const here = (): Environment => world.environment(SOURCE)
  const stateOf = ({ id }: Flow): string | undefined => here().flows[id]?.state
  const calls = (): string[] =>
    world.server.journal.filter(({ method }) => method === 'POST').map(({ path }) => path.split('/').at(-1) ?? '')
  const change = (work: (environment: Environment) => void): void =>
    world.server.change(({ environments }) => {
      for (const environment of Object.values(environments)) if (environment.displayName === SOURCE) work(environment)
    })
  const turnOff = (): void =>
    change(({ flows }) => {
      for (const flow of Object.values(flows)) flow.state = 'Stopped'
    })

  beforeEach(async () => {
    world = await openWorld()
    process = await runAgainst(world.server, 'import')
    platform = process.run.platform
    const found = (name: string): Flow => {
      const flow = Object.values(here().flows).find(({ displayName }) => displayName === name)
      if (flow === undefined) throw new Error(`no flow ${name}`)
      return flow
    }
    submit = found('Submit expense')
    notify = Object.values(here().flows).find(({ id }) => id !== submit.id) ?? submit
  })
  afterEach(async () => {
    await world[Symbol.asyncDispose]()
  })

  /** As if the two flows had come with a package; "notify" calls "submit" there. */
  const RESOURCES: ResourceMap = {
    notify: resource('Microsoft.Flow/flows', 'Notify', ['submit']),
    submit: resource('Microsoft.Flow/flows', 'Submit', [])
  }
  const apply = (desired: FlowsState, before: Record<string, string> = {}) => {
    const steps = planFlowStates({
      desired,
      resources: RESOURCES,
      flows: ['notify', 'submit'].map(key => ({ key, displayName: key, definition: {} })),
      before: new Map(Object.entries(before))
    })
    const targets = new Map([
      ['notify', notify.id],
      ['submit', submit.id]
    ])
    return applyFlowStates(platform.flows, here().name, steps, targets, process.run.log)
  }

  test('on, in order, each read back', async () => {
    turnOff()
    expect(await apply('on')).toEqual([
      { key: 'submit', name: 'submit', state: 'on', changed: true },
      { key: 'notify', name: 'notify', state: 'on', changed: true }
    ])
    expect(calls()).toEqual(['start', 'start'])
    expect(world.server.journal.at(0)?.path).toContain(submit.id)
    expect([stateOf(submit), stateOf(notify)]).toEqual(['Started', 'Started'])
  })

  test('a flow that has the desired state is only read', async () => {
    expect((await apply('on')).map(({ changed }) => changed)).toEqual([false, false])
    expect(calls()).toEqual([])
    await apply('off')
    await apply('off')
    expect(calls()).toEqual(['stop', 'stop'])
  })

  test('keep: what the import turned off is on again, what was off stays off', async () => {
    turnOff()
    await apply('keep', { submit: 'on', notify: 'off' })
    expect([stateOf(submit), stateOf(notify)]).toEqual(['Started', 'Stopped'])
    expect(calls()).toEqual(['start'])
  })

  test('a policy is named, and the other flow is turned all the same', async () => {
    turnOff()
    change(environment => {
      environment.dataPolicies = [
        {
          id: 'p',
          displayName: 'Office only',
          business: ['shared_office365'],
          nonBusiness: ['shared_sharepointonline']
        }
      ]
    })
    const results = await apply('on')
    expect(results.map(({ key, state }) => [key, state])).toEqual([
      ['submit', 'on'],
      ['notify', 'off']
    ])
    const { problem } = results[1] ?? {}
    expect(problem?.service).toMatchObject({ status: 403, code: 'ApiPolicyDataFlowViolation', policy: 'Office only' })
    expect(problem?.sentence).toMatch(/"notify" could not be turned on: the data policy "Office only" forbids it/)
    expect(process.log).toContain(`warning: ${problem?.sentence ?? ''}`)
  })

  test('a policy the service does not name', async () => {
    turnOff()
    world.server.faults.inject('flow-start-refused')
    const [first, second] = await apply('on')
    expect(first?.problem?.service?.code).toBe('DlpViolation')
    expect(first?.problem?.sentence).toContain('the service does not say which')
    expect(second?.state).toBe('on')
  })

  test('a connection that has to be signed in again is named', async () => {
    turnOff()
    const used = Object.values(submit.references)[0]?.connection ?? ''
    change(({ connections }) => {
      for (const connection of Object.values(connections)) {
        if (connection.name === used) Object.assign(connection, { status: 'Error', problem: 'Unauthenticated' })
      }
    })
    const [first] = await apply('on')
    expect(first?.problem?.service).toMatchObject({ status: 403, code: 'ConnectionAuthorizationFailed' })
    expect(first?.problem?.sentence).toContain(`its connection "${used}" of shared_sharepointonline`)
  })

  test('a reference without a connection is named', async () => {
    turnOff()
    change(({ flows }) => {
      for (const reference of Object.values(flows[submit.id]?.references ?? {})) delete reference.connection
    })
    const [first] = await apply('on')
    expect(first?.problem?.service?.code).toBe('XrmConnectionReferenceMissingConnection')
    expect(first?.problem?.sentence).toMatch(/no connection is bound to "shared_sharepointonline"/)
  })

  test('somebody else’s connection starts nothing, until its owner turned the flow on', async () => {
    turnOff()
    change(({ connections }) => {
      for (const connection of Object.values(connections)) Object.assign(connection, { owner: 'x', sharedWith: [] })
    })
    expect((await apply('on')).map(({ problem }) => problem?.service?.code)).toEqual([
      'ConnectionAuthorizationFailed',
      'ConnectionAuthorizationFailed'
    ])
    change(({ flows }) => {
      for (const flow of Object.values(flows)) flow.wasOn = true
    })
    expect((await apply('on')).map(({ state }) => state)).toEqual(['on', 'on'])
  })

  test('a flow that calls one that never was on is refused; in the planned order both start', async () => {
    turnOff()
    // As the Flow service would know it: the definition of "notify" calls "submit".
    const bytes = callingFlow(submit.id)
    const digest = digestOf(bytes)
    writeFileSync(join(world.state, 'blobs', digest.slice('sha256:'.length)), bytes)
    change(({ flows }) => {
      const flow = flows[notify.id]
      if (flow !== undefined) flow.definition = digest
    })
    const refused = await platform.flows.start(here().name, notify.id).then(
      () => undefined,
      (error: { service?: { code?: string; status?: number } }) => error.service
    )
    expect(refused).toMatchObject({ status: 400, code: 'ChildFlowNeverPublished' })
    expect((await apply('on')).map(({ state }) => state)).toEqual(['on', 'on'])
  })

  test('a flow that no longer exists is reported, and the other continues', async () => {
    change(({ flows }) => {
      delete flows[submit.id]
    })
    const [gone, other] = await apply('off').then(results => results.toReversed())
    expect(gone).toMatchObject({ key: 'submit', state: undefined, changed: false })
    expect(gone?.problem?.service?.status).toBe(403)
    expect(other).toMatchObject({ key: 'notify', state: 'off' })
  })

  test('a read tells references, state and when it was changed', async () => {
    expect(await platform.flows.read(here().name, submit.id)).toEqual({
      id: submit.id,
      created: expect.any(String),
      displayName: 'Submit expense',
      state: 'on',
      modified: submit.lastModifiedTime,
      aliases: [],
      references: Object.entries(submit.references).map(([name, reference]) => ({
        name,
        ...reference,
        broughtByUser: false
      })),
      suspension: undefined
    })
    const [first] = (await platform.flows.list(here().name)) ?? []
    expect(first?.modified).toBe(submit.lastModifiedTime)
  })
})

const callingFlow = (child: string): Buffer =>
  Buffer.from(
    JSON.stringify({
      properties: {
        definition: {
          actions: {
            If: {
              type: 'If',
              actions: { Call: { type: 'Workflow', inputs: { host: { workflowReferenceName: child } } } }
            }
          }
        }
      }
    })
  )
