import { ownAction } from '../../src/cli/init/action-pins.ts'
import type { Setup } from '../../src/cli/init/setup.ts'

const place = (name: string): Setup['app'] => ({ displayName: name, written: name })

/** The setup that the documentation shows. */
export const DOCUMENTED_SETUP: Setup = {
  action: ownAction(),
  cloud: 'Public',
  hasSignIn: true,
  app: place('Expense Approvals'),
  source: place('Contoso Development'),
  test: place('Contoso Test'),
  production: place('Contoso Production')
}

/** The same setup with one name everywhere. */
export const setupNamed = (name: string): Setup => ({
  ...DOCUMENTED_SETUP,
  app: place(name),
  source: place(name),
  test: place(name),
  production: place(name)
})
