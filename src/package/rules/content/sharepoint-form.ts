import type { ControlNode } from '../../document/document.ts'
import { textAt } from '../../json-text.ts'
import { pointerTo } from '../position.ts'
import type { Found, Rule, Subject } from '../rule.ts'

/**
 * The control that connects a form to its list (documented by Microsoft). Studio puts it directly below the app, where
 * makers cannot put controls.
 */
const INTEGRATION = /^sharepointintegration$/i
/** The service's type for such an app (seen in third-party code that lists apps). */
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

/** Only checks the name outside of screens: on a screen, makers can give any control this name. */
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
