import { quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { same } from '../../commands/ids.ts'
import type { Connection } from '../../commands/ports/connection.ts'
import type { Environment } from '../../commands/ports/environment.ts'
import type { Platform } from '../../commands/ports/platform.ts'
import { choiceLines, chosen, placeOf } from './choices.ts'
import type { Questions } from './questions.ts'
import type { Place, Setup } from './setup.ts'
import { reviewerNamed, type InitOptions } from './init-options.ts'

/** A target, with what could be read of it. */
export interface Target {
  readonly place: Place
  /** Connections of this identity there; undefined where it cannot see the environment. */
  readonly connections: readonly Connection[] | undefined
}

export interface PlannedSetup {
  readonly places: Pick<Setup, 'app' | 'source' | 'test' | 'production'>
  readonly test: Target | undefined
  readonly production: Target
  /** Names of the connectors that the app itself uses, in lower case. Those of its flows are not among them. */
  readonly connectors: readonly string[]
  readonly reviewer: string | undefined
}

/**
 * Finds what the flags name and asks for the rest, once at least one of `from`, `app` and `to` is missing. Reads only.
 *
 * A target that this identity cannot see is taken as it is written: the workflows sign in to it as somebody else.
 */
export async function planSetup(
  platform: Platform,
  options: InitOptions,
  questions: Questions,
  warn: (text: string) => void
): Promise<PlannedSetup> {
  const asks = options.from === undefined || options.app === undefined || options.to === undefined
  const environments = await platform.environments.list()
  const environmentNamed = (answer: string): Environment => chosen(answer, environments, 'environment')
  const source =
    options.from === undefined
      ? await questions.ask(choiceLines('Which environment does the app come from?', environments), environmentNamed)
      : environmentNamed(options.from)

  const apps = await platform.apps.list(source.id)
  const app =
    options.app === undefined
      ? await questions.ask(choiceLines('Which app?', apps), answer => chosen(answer, apps, 'app'))
      : chosen(options.app, apps, 'app')

  const others = environments.filter(({ id }) => id !== source.id)
  /** An environment of the list, or one that only the identity of the workflow sees. */
  const targetNamed = (answer: string, isTyped: boolean): Environment | string => {
    if (same(answer, source.id) || same(answer, source.displayName))
      throw new ActionError({
        doing: 'choose a target',
        why: `${quoted(answer)} is the environment that the app comes from`,
        remedy: 'Choose another one.'
      })
    try {
      return chosen(answer, isTyped ? others : environments, 'environment')
    } catch (error) {
      const isKnown = environments.some(({ displayName }) => same(displayName, answer))
      if (isTyped || isKnown || answer === '') throw error
      warn(
        `This identity does not see the environment ${quoted(answer)}. The workflows name it as you wrote it; its connections were not looked up.`
      )
      return answer
    }
  }
  const test =
    options.test !== undefined
      ? targetNamed(options.test, false)
      : asks
        ? await questions.ask(
            [...choiceLines('Which environment is the app tested in?', others), '  Leave it empty for none.'],
            answer => (answer === '' ? undefined : targetNamed(answer, true))
          )
        : undefined
  const production =
    options.to === undefined
      ? await questions.ask(choiceLines('Which environment is production?', others), answer =>
          targetNamed(answer, true)
        )
      : targetNamed(options.to, false)
  if (test !== undefined && same(idOf(test), idOf(production)))
    throw new ActionError({
      doing: 'set up the workflows',
      why: 'test and production are the same environment',
      remedy: 'Name two environments, or leave the one for tests out.'
    })
  const reviewer =
    options.reviewer ??
    (asks
      ? await questions.ask(
          ['', 'Which GitHub user approves imports into production? Leave it empty for yourself.'],
          answer => (answer === '' ? undefined : reviewerNamed(answer))
        )
      : undefined)

  const read = async (target: Environment | string): Promise<Target> =>
    typeof target === 'string'
      ? { place: { displayName: target, written: target }, connections: undefined }
      : { place: placeOf(target, environments), connections: await platform.connections.list(target.id) }
  const targets = { test: test === undefined ? undefined : await read(test), production: await read(production) }
  const { references } = await platform.apps.read(app.id)
  // The app also lists the flows that it calls, to which nobody signs in.
  const connectors = Object.values(references).flatMap(({ connector, flow }) =>
    connector === undefined || flow !== undefined || same(connector, 'shared_logicflows') ? [] : connector.toLowerCase()
  )
  return {
    places: {
      app: placeOf(app, apps),
      source: placeOf(source, environments),
      test: targets.test?.place,
      production: targets.production.place
    },
    ...targets,
    connectors: [...new Set(connectors)].sort(),
    reviewer
  }
}

const idOf = (target: Environment | string): string => (typeof target === 'string' ? target : target.id)
