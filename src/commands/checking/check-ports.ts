import type { ActionError } from '../../base/errors.ts'
import type { FolderFile } from '../../package/folder.ts'
import type { Artifacts, Log } from '../ports/runner.ts'
import type { PackageChecker } from './package-checker.ts'

/** What a check needs from the world. Promises reject with an `ActionError` a person can act on. */

/** What is to be checked, or compared with. */
export type Content =
  | { readonly form: 'file'; readonly bytes: Uint8Array }
  /** A folder with an unpacked package, or with something else that is not a file. */
  | { readonly form: 'folder'; readonly files: readonly FolderFile[] }

export interface GivenFile {
  /** Relative to the workspace, with `/` between its parts; absolute where it lies outside. */
  readonly path: string
  /** Why it cannot be opened, where the search for it knows already. */
  readonly refusal?: ActionError | undefined
  /** Opened when it is its turn, so that only one package is held at a time. */
  open(): Promise<Content>
}

export interface PackageFinder {
  /**
   * What patterns name: a file, a folder with an unpacked package, and every package in another folder. No file
   * comes twice. What could hold packages and is not looked into comes as well, with its refusal. Rejects for a pattern that names nothing.
   */
  find(patterns: readonly string[]): Promise<readonly GivenFile[]>
  /** The file or folder of that very path; undefined where there is none. */
  at(path: string): Promise<GivenFile | undefined>
}

/** Whether a ref can be compared with. */
export type RefLookup =
  | { readonly found: true; readonly commit: string }
  | {
      readonly found: false
      /** A clause that follows a colon. */
      readonly why: string
      /** Whether the history was cut off when it was fetched, so that the ref may exist elsewhere. */
      readonly shallow: boolean
    }

/** A package as it was; or why it cannot be told, as a sentence. */
export type Earlier = { readonly path: string; readonly content: Content } | { readonly why: string }

/** Earlier states of the workspace. Nothing that a pull request brings decides which repository is read. */
export interface History {
  /**
   * The commit of this name in the repository that holds `path`. Rejects where the name could mean several commits, or
   * the repository cannot be read.
   */
  find(ref: string, path: string): Promise<RefLookup>
  /**
   * A file or folder as it was then. The portal gives every export a name of its own (`Expenses_20260102030405.zip`):
   * where the very path is not there, the newest export of the same name beside it is taken. Undefined where neither
   * is. Rejects where it is there and cannot be read.
   */
  read(ref: string, path: string): Promise<Earlier | undefined>
}

export interface CheckPorts {
  readonly packages: PackageFinder
  readonly history: History
  readonly artifacts: Artifacts
  readonly log: Log
  readonly checker: PackageChecker
  /** Whether the run has taken as long as it may: files that are not begun by then are not checked. */
  readonly over: () => boolean
  /** Aborted when the run is cancelled; what was checked until then is reported. */
  readonly cancelled: AbortSignal
}
