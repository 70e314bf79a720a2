import { isAbsolute, relative, sep } from 'node:path'

/** Whether a path is the folder or lies in it. Both are absolute; links are not looked at. */
export function isBelow(folder: string, path: string): boolean {
  const inner = relative(folder, path)
  return inner !== '..' && !inner.startsWith(`..${sep}`) && !isAbsolute(inner)
}
