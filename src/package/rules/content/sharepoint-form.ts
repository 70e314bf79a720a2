import type { ControlNode } from '../../document/document.ts'
import { textAt } from '../../json-text.ts'
import type { Rule } from '../rule.ts'

/** Name of the control every list form has, and of its template; makers cannot add or remove it. */
const INTEGRATION = /^sharepointintegration$/i

export const SHAREPOINT_FORM_RULES: readonly Rule[] = [
  {
    id: 'sharepoint-form',
    severity: 'error',
    about: 'The app is no form of a SharePoint list: such a form belongs to its list and cannot be moved as a package.',
    consequence:
      'The service refuses to bind it to another list (SharepointChangeNotAllowed, AudienceUriValidationFailed, reported by users).',
    remedy: 'Customise the form of the list in the target, or make it an app of its own and export that.',
    *look({ pkg, document }) {
      const isForm =
        /sharepointform/i.test(
          textAt(pkg.app?.template, 'appType') ?? textAt(pkg.app?.template, 'properties', 'appType') ?? ''
        ) || (document?.nodes ?? []).some(node => holdsIntegration(node))
      if (isForm)
        yield {
          message: 'The app is the form of a SharePoint list.',
          place: { file: pkg.app?.fileName ?? 'manifest.json', pointer: '/appDefinitionTemplate' }
        }
    }
  }
]

const holdsIntegration = (node: ControlNode): boolean =>
  INTEGRATION.test(node.type) ||
  INTEGRATION.test(node.name) ||
  (node.kind !== 'control' && node.children.some(holdsIntegration))
