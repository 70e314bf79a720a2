import type { ControlNode } from '../../document/document.ts'
import { textAt } from '../../json-text.ts'
import { pointerTo } from '../position.ts'
import type { Found, Rule, Subject } from '../rule.ts'

/**
 * The control through which a list talks to its form, documented by Microsoft. Studio puts it below the app, where a
 * maker can put none.
 */
const INTEGRATION = /^sharepointintegration$/i
/** What the service calls such an app (seen in third parties' code that reads its lists of apps). */
const FORM = /^sharepointform(?:app)?$/i

function signOf({ pkg: { app }, document }: Subject): Found['place'] | undefined {
  for (const path of [['properties', 'embeddedApp', 'type'], ['appType'], ['properties', 'appType']])
    if (FORM.test(textAt(app?.template, ...path) ?? ''))
      return { file: app?.fileName ?? '', pointer: pointerTo('appDefinitionTemplate', ...path) }
  for (const top of document?.nodes ?? []) {
    const control = [top, ...top.children].find(node => isIntegration(node, node === top || top.kind === 'app'))
    if (control !== undefined) return { file: app?.documentName ?? '', inside: top.file, name: control.name }
  }
  return undefined
}

/** On a screen, a maker may have given that name to any control. */
const isIntegration = ({ name, type }: ControlNode, byName: boolean): boolean =>
  INTEGRATION.test(type) || (byName && INTEGRATION.test(name))

export const SHAREPOINT_FORM_RULES: readonly Rule[] = [
  {
    id: 'sharepoint-form',
    severity: 'error',
    about: 'The app is not a SharePoint list form. A form belongs to its list and cannot be moved as a package.',
    consequence:
      'The service refuses to bind the form to another list (SharepointChangeNotAllowed or AudienceUriValidationFailed, reported by users).',
    remedy: 'Customise the form of the list in the target, or turn it into a standalone app and export that.',
    *look(subject) {
      const place = signOf(subject)
      if (place !== undefined) yield { message: 'The app is the form of a SharePoint list.', place }
    }
  }
]
