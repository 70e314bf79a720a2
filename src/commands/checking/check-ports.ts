import type { FolderFile } from '../../package/folder.ts'
import type { Artifacts, Log } from '../ports/runner.ts'

/** What a check needs from the world. Promises reject with an `ActionError` a person can act on. */

/** What is to be checked, or compared with. */
export type Content =
  | { readonly form: 'file'; readonly bytes: Uint8Array }
  /** A folder with an unpacked package, or with something else that is not a file. */
  | { readonly form: 'folder'; readonly files: readonly FolderFile[] }

export interface GivenFile {
  /** Relative to the workspace, with `/` between its parts; absolute where it lies outside. */
  readonly path: string
  /** Opened when it is its turn, so that only one package is held at a time. */
  open(): Promise<Content>
}

export interface PackageFinder {
  /**
   * What patterns name: a file, a folder with an unpacked package, and every package in another folder. No file
   * comes twice. Rejects for a pattern that names nothing.
   */
  find(patterns: readonly string[]): Promise<readonly GivenFile[]>
  /** The file or folder of that very path; undefined where there is none. */
  at(path: string): Promise<GivenFile | undefined>
}

/** Earlier states of the workspace. */
export interface History {
  /** Whether the repository that holds `path` knows a commit by this ref. */
  knows(ref: string, path: string): Promise<boolean>
  /**
   * A file or folder as it was then. The portal gives every export a name of its own (`Expenses_20260102030405.zip`):
   * where the very path is not there, the newest export of the same name beside it is taken. Undefined where neither
   * is.
   */
  read(ref: string, path: string): Promise<{ readonly path: string; readonly content: Content } | undefined>
}

export interface CheckPorts {
  readonly packages: PackageFinder
  readonly history: History
  readonly artifacts: Artifacts
  readonly log: Log
  /** True once the check of one package has taken as long as it may. `start` begins a new package. */
  readonly patience: { start(): void; over(): boolean }
}
