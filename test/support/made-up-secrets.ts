import { expect } from '@jest/globals'

/**
 * Made up, in the shapes of real ones. They are kept apart by dots here, so that no scanner of repositories takes them
 * for such.
 */
export const RANDOM = ['4mZ8', 'qT1x', 'Rw7L', 'p0Vb', 'N3sK', 'y6Hd'].join('')
const LONG = RANDOM.repeat(4)

/** The text without its dots. */
export const joined = (text: string): string => text.replaceAll('·', '')

/** Texts with one secret each, by what it is; the last text is the secret itself. */
const DOTTED: readonly (readonly [what: string, text: string, secret: string])[] = [
  ['private key', `-----BEGIN RSA PRIVA·TE KEY-----\n${LONG}\n-----END RSA PRIVA·TE KEY-----`, LONG],
  ['key of a storage account', `AccountName=x;Accou·ntKey=${LONG.slice(0, 86)}==;a=b`, LONG.slice(0, 86)],
  ['shared access key', `Endpoint=sb://x;SharedA·ccessKey=${LONG.slice(0, 43)}=`, LONG.slice(0, 43)],
  ['link with a signature', `https://x.example.net/a?sv=2020&s·ig=${LONG.slice(0, 43)}%3D`, LONG.slice(0, 43)],
  ['key of a function', `https://x.azurewebsites.net/api/f?co·de=${LONG.slice(0, 54)}==`, LONG.slice(0, 54)],
  ['client secret of Microsoft Entra', `abc8Q·~${LONG.slice(0, 34)}`, LONG.slice(0, 34)],
  ['access token', `e·yJ${RANDOM}.e·yJ${RANDOM}.${RANDOM}`, RANDOM],
  ['access key of Amazon', `AK·IAQYLPMN5HHHFPZAM2`, 'QYLPMN5HHHFPZAM2'],
  ['temporary key of Amazon', `AS·IAQYLPMN5HHHFPZAM2`, 'QYLPMN5HHHFPZAM2'],
  ['token of GitHub', `g·hp_${LONG.slice(0, 36)}`, LONG.slice(0, 36)],
  ['fine-grained token of GitHub', `githu·b_pat_${LONG.slice(0, 82)}`, LONG.slice(0, 82)],
  ['token of GitLab', `gl·pat-${LONG.slice(0, 20)}`, LONG.slice(0, 20)],
  ['token of npm', `n·pm_${LONG.slice(0, 36)}`, LONG.slice(0, 36)],
  ['token of Slack', `xo·xb-123456789012-${RANDOM}`, RANDOM],
  ['webhook of Slack', `https://hooks.slack.com/serv·ices/T0000/B0000/${RANDOM}`, RANDOM],
  ['webhook of Teams', `https://x.webhook.office.com/webh·ookb2/${LONG.slice(0, 36)}/In/${RANDOM}`, RANDOM],
  [
    'webhook of Discord',
    `https://discord.com/api/webh·ooks/123456789012345678/${LONG.slice(0, 68)}`,
    LONG.slice(0, 68)
  ],
  ['token of a Telegram bot', `bot 1234567890:·AA${LONG.slice(0, 33)} x`, LONG.slice(0, 33)],
  ['key of Google', `AI·za${LONG.slice(0, 35)}`, LONG.slice(0, 35)],
  ['client secret of Google', `GOC·SPX-${LONG.slice(0, 28)}`, LONG.slice(0, 28)],
  ['key of SendGrid', `S·G.${LONG.slice(0, 22)}.${LONG.slice(0, 43)}`, LONG.slice(0, 43)],
  ['key of Stripe', `sk_·live_${RANDOM}`, RANDOM],
  ['key of OpenAI', `sk-·proj-${LONG.slice(0, 48)}`, LONG.slice(0, 48)],
  ['password in an address', `https://someone:${RANDOM}@files.example.net/`, RANDOM],
  ['connection string', `Server=x;User Id=y;Pass·word=${RANDOM};Encrypt=true`, RANDOM],
  ['connection string to its end', `Server=x;User Id=y;P·wd = ${RANDOM}`, RANDOM]
]

export const SHAPED = DOTTED.map(([what, text, secret]) => [what, joined(text), secret] as const)

/** Demands that no six characters of a secret stand in a value. */
export function expectSilent(value: unknown, secret: string): void {
  const told = JSON.stringify(value)
  for (let at = 0; at + 6 <= secret.length; at += 1) {
    const piece = secret.slice(at, at + 6)
    expect([piece, told.includes(piece)]).toEqual([piece, false])
  }
}
