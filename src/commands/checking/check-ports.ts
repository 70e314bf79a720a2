import type { ActionError } from '../../base/errors.ts'
import type { FolderFile } from '../../package/folder.ts'
import type { Artifacts, Log } from '../ports/runner.ts'
import type { PackageChecker } from './package-checker.ts'

/** The ports of a check. Promises reject with an `ActionError` a person can act on. */

/** Content to check, or to compare with. */
export type Content =
  | { readonly form: 'file'; readonly bytes: Uint8Array }
  /** A folder, usually with an unpacked package. */
  | { readonly form: 'folder'; readonly files: readonly FolderFile[] }

export interface GivenFile {
  /** Relative to the workspace, with `/` as separator; absolute when outside the workspace. */
  readonly path: string
  /** Why it cannot be opened, where the search for it knows already. */
  readonly refusal?: ActionError | undefined
  /** Opened when it is its turn, so that only one package is held at a time. */
  open(): Promise<Content>
}

export interface PackageFinder {
  /**
   * What patterns name: a file, a folder with an unpacked package, and every package in another folder. No file
   * is returned twice. Whatever could hold packages but cannot be searched is returned as well, with its refusal.
   * Rejects for a pattern that matches nothing.
   */
  find(patterns: readonly string[]): Promise<readonly GivenFile[]>
  /** The file or folder with exactly this path; undefined where there is none. */
  at(path: string): Promise<GivenFile | undefined>
}

/** The result of looking up a git ref. */
export type RefLookup =
  | { readonly found: true; readonly commit: string }
  | {
      readonly found: false
      /** A clause that follows a colon. */
      readonly why: string
      /** Whether the clone is shallow, so that the ref may exist without being fetched. */
      readonly shallow: boolean
    }

/** An earlier state of a package; or why it could not be determined, as a sentence. */
export type Earlier = { readonly path: string; readonly content: Content } | { readonly why: string }

/** Earlier states of the workspace. The content of a pull request never decides which repository is read. */
export interface History {
  /**
   * Looks up a ref in the repository that contains `path`. Rejects where the name is ambiguous, or the repository
   * cannot be read.
   */
  find(ref: string, path: string): Promise<RefLookup>
  /**
   * Reads the file or folder with exactly this path as it was at that ref. Undefined where there was none. Rejects where
   * it exists and cannot be read.
   */
  read(ref: string, path: string): Promise<Earlier | undefined>
  /**
   * The archives (`.zip`) of the workspace at that ref, in the repository that contains `path`, by paths that `read`
   * takes. Empty where they cannot be listed.
   */
  packages(ref: string, path: string): Promise<readonly { readonly path: string; readonly size: number }[]>
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
