/**
 * The file of that very path; else the newest export of the same name, as the portal's names say when each was made.
 *
 * @param beside all files of its folder, with full paths
 */
export function sameExport<T extends { readonly name: string }>(beside: readonly T[], path: string): T | undefined {
  const same = beside.find(({ name }) => name === path)
  if (same !== undefined || !/\.zip$/i.test(path)) return same
  const stem = stemOf(path)
  const [newest] = beside
    .filter(({ name }) => /\.zip$/i.test(name) && stemOf(name) === stem)
    .sort((one, other) => (one.name < other.name ? 1 : -1))
  return newest
}

const stemOf = (name: string): string => name.replace(/\.zip$/i, '').replace(/_\d{14}$/, '')
