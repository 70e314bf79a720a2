import { type Clock, Deadline } from '../../src/base/deadline.ts'
import { compareContents, digestContents } from '../../src/commands/planning/contents.ts'
import type { Artifacts, Files, Locks, Log, Records } from '../../src/commands/ports/runner.ts'
import type { Report } from '../../src/commands/report.ts'
import { ReportDraft } from '../../src/commands/report-draft.ts'
import type { Run } from '../../src/commands/run.ts'
import { type AppPackage, readPackage } from '../../src/package/app-package.ts'
import { planFindings } from '../../src/package/plan-findings.ts'
import { runRules } from '../../src/package/rules/run-rules.ts'
import { PACKAGE_RULES } from '../../src/package/rules/structure-rules.ts'
import { applyValues } from '../../src/package/values/apply-values.ts'
import { createPlatform } from '../../src/platform/client.ts'
import { cloudNamed } from '../../src/platform/clouds.ts'

import type { SignIn } from '../../src/platform/sign-in/sign-in.ts'
import { createTokenSource } from '../../src/platform/sign-in/token-source.ts'
import type { EmbeddedEnvironment } from '../../src/embedded/start.ts'
import { impatientClock } from './clock.ts'

type EnvironmentCommand = Report['command']

export interface InProcess {
  readonly run: Run
  readonly report: ReportDraft
  readonly log: readonly string[]
  /** Files the commands wrote, by path. */
  readonly files: Map<string, Uint8Array>
}

/**
 * A run of the real commands over the real client and a socket, without a process of its own: for many in a row. Its
 * pauses are short unless a clock is given.
 */
export async function runAgainst(
  server: EmbeddedEnvironment,
  command: EnvironmentCommand,
  options: { signIn?: SignIn; files?: Map<string, Uint8Array>; wait?: number; clock?: Clock } = {}
): Promise<InProcess> {
  const [maker] = server.announcement.users
  if (maker === undefined) throw new Error('nobody to sign in')
  const log: string[] = []
  const add = (kind: string) => (message: string) => {
    log.push(`${kind}: ${message}`)
  }
  const logging: Log = { info: add('info'), notice: add('notice'), warning: add('warning'), debug: add('debug') }
  const cloud = cloudNamed('Embedded', server.url)
  const signIn = options.signIn ?? {
    kind: 'access-token',
    tokens: Object.values(maker.accessTokens).filter((_, index) => index < 2)
  }
  const clock = options.clock ?? impatientClock
  const deadline = new Deadline(clock, options.wait ?? 60_000, 'max-async-wait-time')
  const common = { clock, deadline, log: logging, secret: () => {}, signal: new AbortController().signal }
  const platform = await createPlatform({
    cloud,
    tokens: createTokenSource(signIn, cloud, common),
    onProgress: () => {},
    ...common
  })
  const kept = options.files ?? new Map<string, Uint8Array>()
  const files: Files = {
    read: async path => {
      const bytes = kept.get(path)
      if (bytes === undefined) throw new Error(`no file ${path}`)
      return bytes
    },
    write: async (path, bytes) => {
      kept.set(path, bytes)
    },
    remove: async path => {
      kept.delete(path)
    }
  }
  const records: Records = {
    last: async subject => {
      const bytes = kept.get(subject)
      return bytes === undefined ? undefined : { bytes, from: subject }
    },
    keep: async (subject, bytes) => {
      kept.set(subject, bytes)
      return { file: subject }
    }
  }
  const locks: Locks = {
    acquire: async () => ({ markStarted: async () => {}, resolve: () => {}, release: async () => {} })
  }
  const artifacts: Artifacts = {
    upload: async () => undefined,
    remove: async () => {},
    names: async () => [],
    download: async name => {
      throw new Error(`no artifact ${name}`)
    }
  }
  const read = new WeakMap<AppPackage, Uint8Array>()
  const report = new ReportDraft({ command, cloud: 'Embedded', simulated: true, identity: platform.identity.name })
  return {
    run: {
      cloud: 'Embedded',
      platform,
      artifacts,
      packages: {
        read: async (bytes, what) => {
          const pkg = readPackage(bytes, what)
          read.set(pkg, bytes)
          return pkg
        },
        check: async pkg => planFindings(runRules({ pkg }, PACKAGE_RULES)),
        digest: digestContents,
        applyValues: async (pkg, mappings) => applyValues(pkg, read.get(pkg) ?? new Uint8Array(), mappings),
        compare: compareContents
      },
      files,
      records,
      locks,
      log: logging,
      clock,
      deadline,
      report,
      permissionCheck: 'enforce'
    },
    report,
    log,
    files: kept
  }
}
