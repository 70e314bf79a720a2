import { GUID } from '../../../base/guid.ts'

/**
 * Ids of files in OneDrive and SharePoint, as Microsoft Graph writes them, in the parameters of flows. They are known by
 * their form, since their parameters have different names: `drive`, `file`, `id`, `sourceFileId`, `scriptDrive`.
 */

const DRIVE = /^b![\w-]{20,100}$/
/** An item of a drive: with its drive in front in OneDrive for Business, with another form in personal OneDrive. */
const ITEM = /^(?:b![\w-]{20,100}\.)?01[a-z2-7]{30,40}$/i
const PERSONAL_ITEM = /^[0-9a-f]{13,16}!s?\w{1,40}$/i
const GROUP = new RegExp(`^groups/(${GUID})$`, 'i')
const SITE = new RegExp(`^sites/([a-z0-9.-]{1,250},${GUID},${GUID})$`, 'i')
const TABLE = new RegExp(`^\\{${GUID}\\}$`, 'i')

const LONGEST = 400

export interface FileId {
  readonly kind: 'drive' | 'file' | 'folder' | 'group' | 'table' | 'script' | 'SharePoint site'
  readonly value: string
}

/**
 * The id that a parameter contains.
 *
 * @param name the last part of the parameter's name, in lower case
 */
export function fileIdIn(text: string, name: string): FileId | undefined {
  if (text.length > LONGEST || text.startsWith('@')) return undefined
  if (DRIVE.test(text)) return { kind: 'drive', value: text }
  if (ITEM.test(text) || PERSONAL_ITEM.test(text))
    return { kind: name.includes('folder') ? 'folder' : name === 'scriptid' ? 'script' : 'file', value: text }
  const group = GROUP.exec(text)?.[1]
  if (group !== undefined) return { kind: 'group', value: group.toLowerCase() }
  const site = SITE.exec(text)?.[1]
  if (site !== undefined) return { kind: 'SharePoint site', value: site.toLowerCase() }
  if (name === 'table' && TABLE.test(text)) return { kind: 'table', value: text.toLowerCase() }
  // `ms-officescript%3A%2F%2F…`, with the item's id at its end.
  if (name === 'scriptid' && text.length >= 20) return { kind: 'script', value: text }
  return undefined
}
