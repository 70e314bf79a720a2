/**
 * Finds the file at that path, or else the newest export of the same name: names from the portal contain the time of
 * the export.
 *
 * @param siblings all files of its folder, with full paths
 */
export function sameExport<T extends { readonly name: string }>(siblings: readonly T[], path: string): T | undefined {
  const same = siblings.find(({ name }) => name === path)
  if (same !== undefined || !/\.zip$/i.test(path)) return same
  const stem = stemOf(path)
  const [newest] = siblings
    .filter(({ name }) => /\.zip$/i.test(name) && stemOf(name) === stem)
    .sort((one, other) => (one.name < other.name ? 1 : -1))
  return newest
}

const stemOf = (name: string): string => name.replace(/\.zip$/i, '').replace(/_\d{14}$/, '')
