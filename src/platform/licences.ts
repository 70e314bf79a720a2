import { safeParse } from '../base/read-once.ts'
import type { Licences } from '../commands/ports/licence.ts'
import { licenceList, LICENCES_PATH, POWER_APPS_PLAN, PREMIUM_PLAN } from '../protocol/licences.ts'
import type { TokenSource } from './sign-in/sign-in.ts'
import { optionalRead } from './transport/optional-read.ts'
import type { Transport } from './transport/transport.ts'

/** Reads the user's own licences in Microsoft Graph. */
export function createLicences(transport: Transport, tokens: TokenSource): Licences {
  return {
    async own() {
      if ((await tokens.token('graph')) === undefined) return 'unknown'
      const response = await optionalRead(transport, {
        doing: 'read the licences of the signed-in user',
        service: 'graph',
        to: LICENCES_PATH
      })
      const list = safeParse(licenceList, response?.body)
      if (!list.success) return 'unknown'
      const plans = list.data.value
        .flatMap(({ servicePlans }) => servicePlans ?? [])
        .filter(({ provisioningStatus }) => provisioningStatus?.toLowerCase() !== 'disabled')
        .flatMap(({ servicePlanName }) => servicePlanName ?? [])
        .filter(name => POWER_APPS_PLAN.test(name))
      return { plans: [...new Set(plans)].sort(), coversPackages: plans.some(name => PREMIUM_PLAN.test(name)) }
    }
  }
}
