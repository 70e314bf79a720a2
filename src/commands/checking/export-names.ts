/** The portal puts the time of the export, in UTC, behind the name: `Expenses_20260102030405.zip`. */
const TIME = /_(\d{14})$/

/**
 * What browsers, file managers and people put behind the name of a second download or a copy. Of the languages of
 * Explorer, only those that put a word behind a dash.
 */
const ADDED: readonly RegExp[] = [
  TIME,
  / ?\(\d{1,4}\)$/,
  / ?\[\d{1,4}\]$/,
  /[-_ ]v(?:er|ersion)?[-_. ]?\d{1,4}(?:\.\d{1,4}){0,3}$/i,
  / - (?:copy|kopie|copie|copia|cópia|kopi|kopia|kópia|kopya|копия|копія|コピー|副本|复制|複製|복사본)$/i,
  / copy(?: \d{1,4})?$/i
]
const MOST_ADDED = 8

/** Longer names are cut off: file systems allow 255 bytes. */
const LONGEST = 1_000

const nameOf = (path: string): string =>
  path
    .slice(path.lastIndexOf('/') + 1)
    .slice(-LONGEST)
    .replace(/\.zip$/i, '')

/** The name of a package as it was first exported, in lower case: the same for `Expenses_2026….zip` and its copies. */
export function stemOf(path: string): string {
  let stem = nameOf(path)
  for (let count = 0; count < MOST_ADDED; count += 1) {
    const shorter = ADDED.reduce((text, added) => text.replace(added, ''), stem)
    if (shorter === stem || shorter === '') break
    stem = shorter
  }
  return stem.toLowerCase()
}

/** The same without anything but the time of the export. */
const exactStemOf = (path: string): string => nameOf(path).replace(TIME, '')

/** The time of the export in a name, wherever in it a copy left it; empty without one. */
const timeIn = (path: string): string => /_(\d{14})(?!\d)/.exec(nameOf(path))?.[1] ?? ''

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/**
 * Packages that could be an earlier export of another, likeliest first: those of its folder and name, newest name
 * first, then its folder, then the rest.
 */
export function likeliestFirst(candidates: readonly string[], path: string): string[] {
  const [folder, stem, exact] = [folderOf(path), stemOf(path), exactStemOf(path)]
  const rank = (candidate: string): number => {
    const isBeside = folderOf(candidate) === folder
    if (isBeside && exactStemOf(candidate) === exact) return 0
    if (isBeside && stemOf(candidate) === stem) return 1
    return isBeside ? 2 : stemOf(candidate) === stem ? 3 : 4
  }
  return candidates
    .map(candidate => ({ candidate, rank: rank(candidate), time: timeIn(candidate) }))
    .sort(
      (one, other) =>
        one.rank - other.rank ||
        (one.time < other.time ? 1 : one.time > other.time ? -1 : one.candidate < other.candidate ? 1 : -1)
    )
    .map(({ candidate }) => candidate)
}

/** Whether two packages lie in one folder under one name, but for what exports and copies put behind it. */
export const isNamesake = (candidate: string, path: string): boolean =>
  folderOf(candidate) === folderOf(path) && stemOf(candidate) === stemOf(path)

/** The same, where only the time of the export differs. */
export const isNextExport = (candidate: string, path: string): boolean =>
  folderOf(candidate) === folderOf(path) && exactStemOf(candidate) === exactStemOf(path)
