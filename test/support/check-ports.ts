import { checkPackage } from '../../src/commands/checking/check-package.ts'
import type { CheckPorts, Content } from '../../src/commands/checking/check-ports.ts'
import { ActionError } from '../../src/base/errors.ts'

/** Of the only ref, `main`. */
export const COMMIT = '0123456789abcdef0123456789abcdef01234567'

/** The world of a check in memory: a workspace, one ref of its history, and an artifact. */
export function checkPorts(part: {
  readonly files?: Readonly<Record<string, Uint8Array>>
  readonly history?: Readonly<Record<string, Uint8Array>>
  readonly artifact?: Uint8Array
  /** Whether the history was cut off when it was fetched. */
  readonly shallow?: boolean
  readonly over?: () => boolean
  /** Whether the time of the whole run is over. */
  readonly runOver?: () => boolean
}): CheckPorts {
  const content = (bytes: Uint8Array): Content => ({ form: 'file', bytes })
  const given = (path: string, bytes: Uint8Array) => ({ path, open: async () => content(bytes) })
  const files = Object.entries(part.files ?? {})
  return {
    packages: {
      find: async patterns =>
        files.filter(([path]) => patterns.includes(path)).map(([path, bytes]) => given(path, bytes)),
      at: async path => files.filter(([name]) => name === path).map(([name, bytes]) => given(name, bytes))[0]
    },
    history: {
      find: async ref =>
        ref === 'main'
          ? { found: true, commit: COMMIT }
          : { found: false, why: 'the clone holds none', shallow: part.shallow === true },
      read: async (_, path) => {
        const bytes = part.history?.[path]
        return bytes === undefined ? undefined : { path, content: content(bytes) }
      },
      packages: async () => Object.entries(part.history ?? {}).map(([path, { length: size }]) => ({ path, size }))
    },
    artifacts: {
      upload: async () => undefined,
      remove: async () => {},
      names: async () => [],
      download: async name => {
        if (part.artifact !== undefined) return { bytes: part.artifact, artifact: { id: 1, name } }
        throw new ActionError({ doing: 'download', why: 'there is none', remedy: 'Export first.' })
      }
    },
    log: { info: () => {}, notice: () => {}, warning: () => {}, debug: () => {} },
    checker: {
      expect: () => undefined,
      width: 1,
      check: async job => (await checkPackage(job, { over: part.over ?? (() => false) })).checked
    },
    over: part.runOver ?? (() => false),
    cancelled: new AbortController().signal
  }
}
