import type { AppPackage } from '../../package/app-package.ts'
import { OverBudget } from '../../package/budget.ts'
import type { ContentDigest } from '../../package/content-digest/content-digest.ts'
import { concealSecrets } from '../../package/rules/content/secret-shapes.ts'
import type { ComparedContents, Names } from '../ports/package-reader.ts'

/** Loads the code that compares packages. It is larger than the rest of an import, so it is loaded only when needed. */
export async function loadComparing() {
  const [{ compare }, { contentDigest }, { readDocument }, { readSources }] = await Promise.all([
    import('../../package/difference/compare.ts'),
    import('../../package/content-digest/content-digest.ts'),
    import('../../package/document/read-document.ts'),
    import('../../package/document/sources.ts')
  ])
  const sideOf = (pkg: AppPackage) => {
    if (pkg.app === undefined) return { pkg }
    try {
      return { pkg, document: readDocument(pkg.app.document, 'the document of the app', readSources) }
    } catch (error) {
      if (error instanceof OverBudget) throw error
      // A document that cannot be read is compared byte by byte.
      return { pkg }
    }
  }
  return { compare, contentDigest, sideOf }
}

/** Implements `PackageReader`. Pure, apart from loading code. */
export async function digestContents(pkg: AppPackage, names: Names): Promise<ContentDigest> {
  const { contentDigest, sideOf } = await loadComparing()
  return contentDigest(sideOf(pkg), names)
}

/** Implements `PackageReader`. Pure, apart from loading code. */
export async function compareContents(
  newer: { readonly pkg: AppPackage; readonly names: Names },
  older: { readonly pkg: AppPackage; readonly names: Names }
): Promise<ComparedContents> {
  const { compare, contentDigest, sideOf } = await loadComparing()
  const [newerSide, olderSide] = [sideOf(newer.pkg), sideOf(older.pkg)]
  return {
    newer: contentDigest(newerSide, newer.names),
    older: contentDigest(olderSide, older.names),
    difference: compare(olderSide, newerSide, { conceal: concealSecrets })
  }
}
