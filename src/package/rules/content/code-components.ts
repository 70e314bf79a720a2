import { quoted } from '../../../base/display.ts'
import type { CodeComponent } from '../../document/document.ts'
import type { Rule } from '../rule.ts'
import { limited } from './aggregation.ts'

const versionOf = ({ version }: CodeComponent): string => (version === undefined ? '' : `, version ${quoted(version)}`)

/**
 * Microsoft documents that code components are imported in a solution before an app can use them, and that they are
 * turned on for each environment. Users report that an app without them does not open (powercat-creator-kit issue 175,
 * powerapps-tools issue 1142).
 */
export const CODE_COMPONENT_RULES: readonly Rule[] = [
  {
    id: 'code-component',
    severity: 'warning',
    about:
      'The app uses no code components (PCF) other than those of Microsoft. Packages do not contain code components.',
    consequence:
      'Without the component in the target, the app does not open in Power Apps Studio (TemplateNotFoundException, reported by users).',
    remedy:
      'Import the solution that contains the component into the target first, and have an administrator allow code components for canvas apps in that environment.',
    look: ({ pkg: { app }, document }) =>
      limited(
        (document?.codeComponents ?? [])
          .filter(({ isMicrosofts }) => !isMicrosofts)
          .map(component => ({
            message: `The app uses the code component ${quoted(component.name)}${versionOf(component)}, which the package does not contain.`,
            place: { file: app?.documentName ?? '', name: `code component ${quoted(component.name)}` }
          })),
        'code components'
      )
  }
]
