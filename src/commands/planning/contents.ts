import type { AppPackage } from '../../package/app-package.ts'
import { OverBudget } from '../../package/budget.ts'
import type { ContentDigest } from '../../package/content-digest/content-digest.ts'
import { concealSecrets } from '../../package/rules/content/secret-shapes.ts'
import type { ComparedContents, Names } from '../ports/package-reader.ts'

/** Loaded when there is something to compare: it is larger than all the rest of an import. */
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
      // A document nobody can open is compared as bytes.
      return { pkg }
    }
  }
  return { compare, contentDigest, sideOf }
}

/** See `PackageReader`. Pure but for loading what it takes. */
export async function digestContents(pkg: AppPackage, names: Names): Promise<ContentDigest> {
  const { contentDigest, sideOf } = await loadComparing()
  return contentDigest(sideOf(pkg), names)
}

/** See `PackageReader`. Pure but for loading what it takes. */
export async function compareContents(
  newer: { readonly pkg: AppPackage; readonly names: Names },
  older: { readonly pkg: AppPackage; readonly names: Names }
): Promise<ComparedContents> {
  const { compare, contentDigest, sideOf } = await loadComparing()
  const [is, was] = [sideOf(newer.pkg), sideOf(older.pkg)]
  return {
    wanted: contentDigest(is, newer.names),
    there: contentDigest(was, older.names),
    difference: compare(was, is, { conceal: concealSecrets })
  }
}
