import { listed, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { HeldContent } from './check-job.ts'
import type { CheckPorts, Content, GivenFile, RefLookup } from './check-ports.ts'
import { earlierExports, type EarlierExport } from './earlier-export.ts'

/** What a package is compared with. */
export interface Predecessor {
  readonly name: string
  /** Undefined where there was no such package, or it could not be determined. */
  readonly content?: Content | undefined
  /** Why it could not be determined, as a sentence. */
  readonly why?: string | undefined
}

/** Takes a package with its content. Undefined without `compare-with`. */
export type PredecessorOf = (path: string, content: HeldContent) => Promise<Predecessor | undefined>

export interface Predecessors {
  readonly predecessorOf: PredecessorOf
  /**
   * What the packages were compared with. People should see it: a pull request could add a file with the name of the
   * ref.
   */
  readonly remarks: readonly string[]
}

type Ports = Pick<CheckPorts, 'packages' | 'history'>

/**
 * Names that clearly mean a git ref and not a path. Where such a ref is not in the clone, a file with that name must
 * not be used instead.
 */
const READS_AS_REF = /^(?:refs|origin|upstream)\/|^(?:[A-Z]+_)?HEAD(?![\w.-])|^@|[~^]\d*$|^[0-9a-f]{7,64}$/

/**
 * Finds what `compare-with` names. A ref takes precedence over a path with the same name, because the author of a pull
 * request controls the paths but not the refs. The prefixes `ref:` and `file:` make it explicit.
 */
export async function predecessorsOf(
  ports: Ports,
  compareWith: string | undefined,
  given: readonly GivenFile[]
): Promise<Predecessors> {
  // A search that found nothing but links has its own findings, and no repository to look for a ref in.
  if (compareWith === undefined || given.length === 0) return { predecessorOf: async () => undefined, remarks: [] }
  const [, kind, name] = /^(ref|file):(.+)$/s.exec(compareWith) ?? [undefined, undefined, compareWith]
  if (name === undefined) throw new Error('the pattern has a name')
  if (kind === 'file') {
    const file = await ports.packages.at(name)
    if (file === undefined) throw noFile(name)
    return fromFile(file, given, [`Compared with the file or folder ${quoted(file.path)}.`])
  }
  const lookup = await findRef(ports, name, given)
  const file = kind === 'ref' ? undefined : await ports.packages.at(name)
  if (lookup.found) {
    const remark = `Compared with the git ref ${quoted(name)}, commit ${lookup.commit.slice(0, 12)}.`
    const sameNamedFile =
      file === undefined
        ? []
        : [
            `A file or folder named ${quoted(name)} also exists and was not used. To use it, set compare-with to "file:${name}".`
          ]
    return fromRef(ports, name, [remark, ...sameNamedFile])
  }
  if (file === undefined) throw noRef(name, lookup, kind === 'ref')
  if (!/\.zip$/i.test(name) && (lookup.shallow || READS_AS_REF.test(name))) throw unclear(name, lookup)
  return fromFile(file, given, [
    `Compared with the file or folder ${quoted(file.path)}, because no git ref has this name.`
  ])
}

/** Looks the ref up in the repository of each package, as they may be in several, and returns the first one found. */
async function findRef({ history }: Ports, ref: string, given: readonly GivenFile[]): Promise<RefLookup> {
  let first: RefLookup | undefined
  for (const { path } of given) {
    const lookup = await history.find(ref, path)
    if (lookup.found) return lookup
    first ??= lookup
  }
  return first ?? { found: false, why: 'there is no package to compare', shallow: false }
}

function fromFile(file: GivenFile, given: readonly GivenFile[], remarks: readonly string[]): Predecessors {
  if (given.length > 1)
    throw new ActionError({
      doing: `compare with ${quoted(file.path)}`,
      why: `it is a single package, but package-file names ${given.length}: ${listed(
        given.map(({ path }) => quoted(path)),
        5
      )}`,
      remedy: 'Name one package in package-file, or set compare-with to a git ref, which has a predecessor of each.'
    })
  return { predecessorOf: async () => ({ name: file.path, content: await file.open() }), remarks }
}

/** The name says which file was taken, as that is not always the one a person would expect. */
function fromRef(ports: Ports, ref: string, remarks: readonly string[]): Predecessors {
  const earlierExport = earlierExports(ports, ref)
  return {
    predecessorOf: async (path, content) => {
      const exact = await ports.history.read(ref, path)
      if (exact !== undefined) return predecessorIn({ earlier: exact }, path, ref)
      // The portal gives every export its own file name, and people rename files.
      const isExport = content.form === 'file' && /\.zip$/i.test(path)
      const found = isExport ? await earlierExport(path, content.bytes) : undefined
      return found === undefined ? { name: ref } : predecessorIn(found, path, ref)
    },
    remarks
  }
}

const BY: Readonly<Record<NonNullable<EarlierExport['by']>, string>> = {
  app: 'the same app',
  flow: 'the same flow',
  'display name': 'with the same display name'
}

function predecessorIn({ earlier, by }: EarlierExport, path: string, ref: string): Predecessor {
  if ('why' in earlier) return { name: ref, why: earlier.why }
  if (earlier.path === path) return { name: ref, content: earlier.content }
  return { name: `${ref}:${earlier.path}${by === undefined ? '' : ` (${BY[by]})`}`, content: earlier.content }
}

type Missing = Extract<RefLookup, { found: false }>

const FETCH = 'For a branch or an older commit, fetch the whole history: set "fetch-depth: 0" for actions/checkout.'

const noRef = (name: string, { why }: Missing, exact: boolean): ActionError =>
  new ActionError({
    doing: `compare with ${quoted(name)}`,
    why: `${exact ? '' : 'the workspace has no such file or folder, and '}git has no such ref: ${why}`,
    remedy: `Correct compare-with. ${FETCH}`
  })

const noFile = (name: string): ActionError =>
  new ActionError({
    doing: `compare with ${quoted(name)}`,
    why: 'the workspace has no such file or folder',
    remedy: 'Correct compare-with. Its path is relative to the workspace.'
  })

const unclear = (name: string, { why }: Missing): ActionError =>
  new ActionError({
    doing: `compare with ${quoted(name)}`,
    why: `git has no such ref (${why}), and a file or folder with the name of a ref is not used instead`,
    remedy: `${FETCH} To compare with the file or folder, set compare-with to "file:${name}".`
  })
