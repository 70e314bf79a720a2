import { readHandSignInInputs } from '../../action/inputs/read-sign-in-inputs.ts'
import type { InputSource } from '../../action/runner/environment.ts'
import { duration, plainText } from '../../base/display.ts'
import type { ProcessContext } from '../../main/process-context.ts'
import type { Authorized } from '../../main/run-sign-in.ts'
import { checkStore, storeToken, noteIssued, type Surroundings } from './store-token.ts'
import { openBrowser } from './open-browser.ts'

/** Documented by Microsoft for tokens that are not those of a single-page app; the token itself does not say. */
const USUAL_LIFETIME = 90 * 24 * 60 * 60_000

/** What `sign-in --json` prints. It contains no token. */
export interface SignInResult {
  readonly account: string
  readonly kind: string
  readonly tenantId: string | undefined
  /** ISO 8601. */
  readonly issued: string
  readonly expires: string
  /** Whether the service said when the token expires. Otherwise it is the usual lifetime. */
  readonly expiryKnown: boolean
  readonly storedIn: string
}

/** Signs a person in and hands the refresh token to whom the flags name. */
export async function signIn(
  source: InputSource,
  context: ProcessContext,
  around: Pick<Surroundings, 'variables'> & { readonly platform: NodeJS.Platform }
): Promise<SignInResult> {
  const { log, signal, environment } = context
  const inputs = readHandSignInInputs(source)
  const surroundings: Surroundings = { variables: around.variables, folder: environment.workspace, signal }
  await checkStore(inputs.keepIn, surroundings)
  const { runSignIn } = await import('../../main/run-sign-in.ts')
  const authorized = await runSignIn(
    inputs,
    {
      open(url) {
        log.info('Open this address in a browser on this machine, and sign in as the account that runs the workflow:')
        log.info(url)
        if (inputs.open)
          openBrowser(url, around.platform, () =>
            log.warning('The browser could not be opened. Open the address above yourself.')
          )
      },
      enter(code, url) {
        log.info(
          `Open ${plainText(url, 400)} in any browser, enter the code ${plainText(code, 40)}, and sign in as the account that runs the workflow.`
        )
        log.info(
          'If the page says that you cannot get there from here, Conditional Access blocks device codes: sign in without --device-code.'
        )
      }
    },
    context
  )
  const storedIn = await storeToken(authorized.refreshToken, inputs.keepIn, surroundings)
  const day = new Date(authorized.issued).toISOString().slice(0, 10)
  const noted = await noteIssued(day, inputs.keepIn, surroundings)
  if (noted !== undefined) log.info(noted)
  return resultOf(authorized, storedIn)
}

function resultOf({ identity, issued, expires }: Authorized, storedIn: string): SignInResult {
  return {
    account: identity.name,
    kind: identity.kind,
    tenantId: identity.tenantId,
    issued: new Date(issued).toISOString(),
    expires: new Date(expires ?? issued + USUAL_LIFETIME).toISOString(),
    expiryKnown: expires !== undefined,
    storedIn
  }
}

/** The result at a terminal, line by line. */
export function signInLines({ account, tenantId, issued, expires, expiryKnown, storedIn }: SignInResult): string[] {
  const day = expires.slice(0, 10)
  const left = Math.round((Date.parse(expires) - Date.parse(issued)) / 86_400_000)
  return [
    `Signed in as ${plainText(account)}, tenant ${plainText(tenantId ?? 'unknown')}.`,
    `The refresh token is in ${storedIn}.`,
    expiryKnown
      ? `It is valid until ${day} (${left > 0 ? `${left} days` : duration(Date.parse(expires) - Date.parse(issued))}).`
      : `It is usually valid for 90 days, until ${day}. A changed password, a revoked session or a policy ends it earlier.`,
    'See what this identity can do: move-power-app doctor --environment NAME --for import'
  ]
}
