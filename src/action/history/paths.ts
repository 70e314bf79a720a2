import { isAbsolute, relative, sep } from 'node:path'

/** Whether a path is the folder itself or is inside it. Both are absolute; links are not resolved. */
export function isBelow(folder: string, path: string): boolean {
  const inner = relative(folder, path)
  return inner !== '..' && !inner.startsWith(`..${sep}`) && !isAbsolute(inner)
}
