import type { CommonInputs, EnvironmentInputs } from '../../action/inputs/read-inputs.ts'
import type { Deadline } from '../../base/deadline.ts'
import type { Platform } from '../../commands/ports/platform.ts'
import type { Log } from '../../commands/ports/runner.ts'
import { createPlatform } from '../../platform/client.ts'
import { Throttle } from '../../platform/http/throttle.ts'
import type { TenantPolicies } from '../../platform/policies.ts'
import { createTokenSource } from '../../platform/sign-in/token-source.ts'
import type { TokenSource } from '../../platform/sign-in/sign-in.ts'
import { systemClock } from '../../platform/system-clock.ts'
import { agentFor, cloudOf } from '../connect.ts'
import type { ProcessContext } from '../process-context.ts'
import { ageWarning, handBack, RotatedToken } from '../refresh-token-care.ts'
import { type EmbeddedEnvironment, signInOf } from '../sign-in.ts'

/** What the targets of one identity share. */
interface Identity {
  readonly tokens: TokenSource
  /** The environments it sees, read once for the run, and again after one was created. */
  readonly environments: (platform: Platform) => ReturnType<Platform['environments']['list']>
  readonly forgetEnvironments: () => void
  readonly policies: TenantPolicies
  readonly rotated: RotatedToken
  readonly inputs: SignInInputs
}

type SignInInputs = Pick<CommonInputs, 'cloud' | 'signIn' | 'endpoints' | 'refreshTokenStore' | 'refreshTokenIssued'>

/**
 * The sign-ins of a run over many targets: one for each identity, however many targets it works on. Requests to one
 * tenant are held back together when the service refuses one of them.
 */
export class SignIns {
  readonly #context: ProcessContext
  readonly #embedded: EmbeddedEnvironment | undefined
  readonly #deadline: Deadline
  readonly #identities = new Map<string, Promise<Identity>>()
  readonly #throttles = new Map<string, Throttle>()
  #agent: ReturnType<typeof agentFor> | undefined

  constructor(context: ProcessContext, embedded: EmbeddedEnvironment | undefined, deadline: Deadline) {
    this.#context = context
    this.#embedded = embedded
    this.#deadline = deadline
  }

  /**
   * The client of a target.
   *
   * @param deadline the end of the waits of this target
   * @throws ActionError when the identity cannot sign in; the same one for each of its targets
   */
  async connect(inputs: EnvironmentInputs, deadline: Deadline, log: Pick<Log, 'debug' | 'warning'>): Promise<Platform> {
    const { redactor, signal, note } = this.#context
    const key = JSON.stringify([inputs.cloud, inputs.signIn, inputs.endpoints])
    const { tokens, environments, forgetEnvironments, policies } = await this.#identity(key, inputs)
    const platform = await createPlatform({
      cloud: this.#cloudOf(inputs),
      tokens,
      clock: systemClock,
      deadline,
      signal,
      log,
      secret: value => redactor.add(value),
      agent: inputs.cloud === 'Embedded' ? undefined : await this.#proxied(),
      throttleOf: tenantId => this.#throttle(`${inputs.cloud} ${tenantId ?? key}`),
      policies,
      onProgress: progress => note(progress)
    })
    return {
      ...platform,
      environments: {
        ...platform.environments,
        list: ({ anew = false } = {}) => {
          if (anew) forgetEnvironments()
          return environments(platform)
        },
        create: order => platform.environments.create(order).finally(forgetEnvironments)
      }
    }
  }

  /** Hands rotated refresh tokens back. Returns what people should know about them; never rejects. */
  async handBack(): Promise<readonly string[]> {
    const settled = await Promise.allSettled(this.#identities.values())
    const identities = settled.flatMap(result => (result.status === 'fulfilled' ? [result.value] : []))
    const handed = await Promise.all(identities.map(({ inputs, rotated }) => handBack(rotated, inputs, this.#context)))
    const warnings = [...identities.map(({ inputs }) => ageWarning(inputs)), ...handed]
    return [...new Set(warnings.filter(warning => warning !== undefined))]
  }

  #cloudOf(inputs: SignInInputs): ReturnType<typeof cloudOf> {
    return cloudOf(inputs, inputs.cloud === 'Embedded' ? this.#embedded : undefined)
  }

  /** A sign-in that failed is not tried again for the next target. */
  #identity(key: string, inputs: SignInInputs): Promise<Identity> {
    const known = this.#identities.get(key)
    if (known !== undefined) return known
    const created = this.#create(inputs)
    this.#identities.set(key, created)
    return created
  }

  async #create(inputs: SignInInputs): Promise<Identity> {
    const { redactor, log, signal } = this.#context
    const isEmbedded = inputs.cloud === 'Embedded'
    const embedded = isEmbedded ? this.#embedded : undefined
    const rotated = new RotatedToken()
    const tokens = createTokenSource(signInOf(inputs, embedded, this.#context, this.#deadline), this.#cloudOf(inputs), {
      clock: systemClock,
      deadline: this.#deadline,
      secret: value => redactor.add(value),
      log,
      signal,
      agent: isEmbedded ? undefined : await this.#proxied(),
      rotated: token => rotated.note(token)
    })
    await tokens.token('powerApps')
    let listed: ReturnType<Platform['environments']['list']> | undefined
    const forgetEnvironments = (): void => (listed = undefined)
    return {
      tokens,
      environments: ({ environments }) => {
        const reading = (listed ??= environments.list())
        void reading.catch(forgetEnvironments)
        return reading
      },
      forgetEnvironments,
      policies: {},
      rotated,
      inputs
    }
  }

  /** One agent, so that connections to the proxy are shared. */
  #proxied(): ReturnType<typeof agentFor> {
    return (this.#agent ??= agentFor(this.#context, false))
  }

  #throttle(key: string): Throttle {
    const known = this.#throttles.get(key) ?? new Throttle()
    this.#throttles.set(key, known)
    return known
  }
}
