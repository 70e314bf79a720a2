import type { AppPackage } from '../../package/app-package.ts'
import type { PackageReader } from '../ports/package-reader.ts'

/** A reader that reads and checks one package once, however many targets it goes into. Others pass through. */
export function sharedReader(reader: PackageReader, shared: Uint8Array): PackageReader {
  let read: Promise<AppPackage> | undefined
  let checked: ReturnType<PackageReader['check']> | undefined
  return {
    ...reader,
    read: (bytes, what) => (bytes === shared ? (read ??= reader.read(bytes, what)) : reader.read(bytes, what)),
    check: async pkg => (pkg === (await read) ? (checked ??= reader.check(pkg)) : reader.check(pkg))
  }
}
