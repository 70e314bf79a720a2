import { listed, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { CheckPorts, Content, GivenFile, RefLookup } from './check-ports.ts'

/** What a package is compared with. */
export interface Predecessor {
  readonly name: string
  /** Undefined where there was no such package, or it cannot be told. */
  readonly content?: Content | undefined
  /** Why it cannot be told, as a sentence. */
  readonly why?: string | undefined
}

/** Undefined without `compare-with`. */
export type PredecessorOf = (file: GivenFile) => Promise<Predecessor | undefined>

export interface Predecessors {
  readonly predecessorOf: PredecessorOf
  /** What was taken, for people: a pull request could bring a file called like the ref. */
  readonly remarks: readonly string[]
}

type Ports = Pick<CheckPorts, 'packages' | 'history'>

/**
 * Names that are refs, not paths, wherever somebody means a package by them: where such a ref is not in the clone, a
 * file of that name must not stand in for it.
 */
const READS_AS_REF = /^(?:refs|origin|upstream)\/|^(?:[A-Z]+_)?HEAD(?![\w.-])|^@|[~^]\d*$|^[0-9a-f]{7,64}$/

/**
 * Finds what `compare-with` names. A ref goes before a path of the same name, as whoever opens a pull request decides
 * which paths there are and not which refs; `ref:` and `file:` say it exactly.
 */
export async function predecessorsOf(
  ports: Ports,
  compareWith: string | undefined,
  given: readonly GivenFile[]
): Promise<Predecessors> {
  if (compareWith === undefined) return { predecessorOf: async () => undefined, remarks: [] }
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
    const twin =
      file === undefined
        ? []
        : [`A file or folder called ${quoted(name)} exists too and was not used; compare-with "file:${name}" uses it.`]
    return fromRef(ports, name, [remark, ...twin])
  }
  if (file === undefined) throw noRef(name, lookup, kind === 'ref')
  if (!/\.zip$/i.test(name) && (lookup.shallow || READS_AS_REF.test(name))) throw unclear(name, lookup)
  return fromFile(file, given, [`Compared with the file or folder ${quoted(file.path)}: no git ref has this name.`])
}

/** The ref in the first repository that knows it; packages may lie in several, side by side. */
async function findRef({ history }: Ports, ref: string, given: readonly GivenFile[]): Promise<RefLookup> {
  let first: RefLookup | undefined
  for (const { path } of given) {
    const lookup = await history.find(ref, path)
    if (lookup.found) return lookup
    first ??= lookup
  }
  return first ?? { found: false, why: 'there is nothing to compare', shallow: false }
}

function fromFile(file: GivenFile, given: readonly GivenFile[], remarks: readonly string[]): Predecessors {
  if (given.length > 1)
    throw new ActionError({
      doing: `compare with ${quoted(file.path)}`,
      why: `it is one package, and package-file names ${given.length}: ${listed(
        given.map(({ path }) => quoted(path)),
        5
      )}`,
      remedy: 'Name one package in package-file, or a git ref in compare-with, which holds a predecessor of each.'
    })
  return { predecessorOf: async () => ({ name: file.path, content: await file.open() }), remarks }
}

const fromRef = ({ history }: Ports, ref: string, remarks: readonly string[]): Predecessors => ({
  predecessorOf: async ({ path }) => {
    const found = await history.read(ref, path)
    if (found === undefined) return { name: ref }
    if ('why' in found) return { name: ref, why: found.why }
    return { name: found.path === path ? ref : `${ref}:${found.path}`, content: found.content }
  },
  remarks
})

type Missing = Extract<RefLookup, { found: false }>

const FETCH =
  'For a branch or an older commit, check out with "fetch-depth: 0" (actions/checkout), which fetches the history.'

const noRef = (name: string, { why }: Missing, exact: boolean): ActionError =>
  new ActionError({
    doing: `compare with ${quoted(name)}`,
    why: `${exact ? '' : 'the workspace holds no such file or folder, and '}git knows no such ref: ${why}`,
    remedy: `Correct compare-with. ${FETCH}`
  })

const noFile = (name: string): ActionError =>
  new ActionError({
    doing: `compare with ${quoted(name)}`,
    why: 'the workspace holds no such file or folder',
    remedy: 'Correct compare-with; its path starts from the workspace.'
  })

const unclear = (name: string, { why }: Missing): ActionError =>
  new ActionError({
    doing: `compare with ${quoted(name)}`,
    why: `git knows no such ref (${why}), and a file or folder of that name must not stand in for one`,
    remedy: `${FETCH} To compare with the file or folder, write compare-with as "file:${name}".`
  })
