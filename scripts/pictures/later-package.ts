import { DEMO_KEYS } from '../../src/embedded/seed/demo-names.ts'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { repacked } from '../../test/support/repacked.ts'

interface Definition {
  readonly properties: { readonly definition: { readonly actions: Record<string, Step> } }
}

interface Step {
  readonly inputs: { readonly parameters: Record<string, unknown> }
}

const NOTIFY = `Microsoft.Flow/flows/${DEMO_KEYS.notify}/definition.json`

/** The first release of the app. */
export const firstPackage = (): Buffer => makeDemoPackage()

/** The next release of the app: another filter in the app, and another subject and recipient in one of its flows. */
export const laterPackage = (): Buffer =>
  repacked(makeDemoPackage({ version: 2 }), {
    edit: {
      [NOTIFY]: text => {
        const flow = JSON.parse(text) as Definition
        const mail = flow.properties.definition.actions['Send_an_email']?.inputs.parameters
        if (mail === undefined) throw new Error(`${NOTIFY} sends no mail`)
        mail['emailMessage/Subject'] = "@concat('Please approve ', length(body('Get_items')?['value']), ' expenses')"
        mail['emailMessage/Cc'] = 'finance@contoso.example'
        return JSON.stringify(flow)
      }
    }
  })
