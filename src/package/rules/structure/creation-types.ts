import { listed, quoted } from '../../../base/display.ts'
import { kindOf, type PackageResource } from '../../resource.ts'
import { called, EXPORT_AGAIN, NEVER_SEEN, type PackageRule, resourcePlace } from './places.ts'

/** The creation types of exports, and the two of CDS 1.0 packages (seen in a sample from Microsoft). */
const KNOWN = new Set(['new', 'update', 'existing', 'overwrite', 'merge'])

/** The items of `creationType`, a comma-separated list. */
const offeredBy = (resource: PackageResource): string[] =>
  (resource.creationType ?? '')
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '')

const missingSuggestion: PackageRule = {
  id: 'missing-suggested-creation-type',
  severity: 'warning',
  about: 'Every resource suggests how to import it.',
  consequence:
    'The import has no default for it. In published templates, connectors lack the suggestion without known problems; other kinds always have one.',
  remedy: 'Choose its import under "resources", or export the package again.',
  // A plan decides about every resource, with or without a suggestion.
  inPlan: false,
  *look({ pkg: { resources } }) {
    for (const [key, resource] of Object.entries(resources))
      if (!resource.suggestedCreationType && kindOf(resource) !== 'unknown')
        yield {
          message: `The ${called(resource, key)} has no suggestedCreationType.`,
          place: resourcePlace(key, resource)
        }
  }
}

const unknownCreationType: PackageRule = {
  id: 'unknown-creation-type',
  severity: 'warning',
  about:
    'Creation types are New, Update and Existing or, in old packages, Overwrite and Merge. A suggestion is exactly one of them.',
  consequence: 'The service refuses an unknown creation type, or a list of them, with "Unsupported creation type".',
  remedy: EXPORT_AGAIN,
  *look({ pkg: { resources } }) {
    for (const [key, resource] of Object.entries(resources)) {
      const suggested = resource.suggestedCreationType
      if (suggested && !KNOWN.has(suggested.toLowerCase()))
        yield {
          message: `The ${called(resource, key)} suggests the unknown creation type ${quoted(suggested)}.`,
          place: resourcePlace(key, resource, 'suggestedCreationType')
        }
      const unknown = offeredBy(resource).filter(type => !KNOWN.has(type.toLowerCase()))
      if (unknown.length > 0)
        yield {
          message: `The ${called(resource, key)} offers unknown creation types: ${listed(unknown.map(quoted), 5)}.`,
          place: resourcePlace(key, resource, 'creationType')
        }
    }
  }
}

const suggestionNotOffered: PackageRule = {
  id: 'suggestion-not-offered',
  severity: 'warning',
  about: 'The suggested creation type is one that the resource offers.',
  consequence: NEVER_SEEN,
  remedy: 'Choose its import under "resources", or export the package again.',
  *look({ pkg: { resources } }) {
    for (const [key, resource] of Object.entries(resources)) {
      const suggested = resource.suggestedCreationType
      const offered = offeredBy(resource)
      if (!suggested || !KNOWN.has(suggested.toLowerCase()) || offered.length === 0) continue
      if (offered.some(type => type.toLowerCase() === suggested.toLowerCase())) continue
      yield {
        message: `The ${called(resource, key)} suggests the creation type ${quoted(suggested)}, but offers only ${listed(offered.map(quoted), 5)}.`,
        place: resourcePlace(key, resource, 'suggestedCreationType')
      }
    }
  }
}

export const CREATION_TYPE_RULES: readonly PackageRule[] = [
  missingSuggestion,
  unknownCreationType,
  suggestionNotOffered
]
