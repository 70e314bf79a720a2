import { lookup as resolve } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { Cloud } from '../../protocol/clouds.ts'

/**
 * Where packages may be downloaded from and uploaded to. The storage hosts are documented nowhere and differ between
 * clouds, so there is no list of them. But a service on the internet has no storage inside the runner's network, and a
 * link that leads there is an attempt to reach what only the runner can reach.
 */

/**
 * The URL of a storage link. Sends nothing.
 *
 * @throws ActionError for a link that must not be followed
 */
export function storageUrl(cloud: Cloud, link: string, doing: string): URL {
  const url = URL.parse(link)
  const rejected = (why: string): ActionError =>
    new ActionError({ doing, why, remedy: 'Check the input cloud and any proxy in between.' })
  if (url === null) throw rejected('the storage link is not a valid URL')
  const subject = `the storage link to ${quoted(url.host)}`
  if (url.username !== '' || url.password !== '') throw rejected(`${subject} contains a user name or password`)
  // The embedded environment runs on this machine; it is the only storage that does.
  if (cloud.name === 'Embedded' && url.protocol === 'http:' && LOOPBACK.test(url.hostname)) return url
  if (url.protocol !== 'https:') throw rejected(`${subject} does not use https`)
  if (cloud.name === 'Embedded') return url
  if (url.port !== '') throw rejected(`${subject} specifies a port`)
  if (!isPublicName(url.hostname)) throw rejected(`${subject} does not lead to a host on the internet`)
  return url
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/**
 * Ends of names that are resolved within a network, or nowhere: reserved by RFC 2606, 6761, 6762, 8375, 9476 and ICANN,
 * and those that clusters, containers and Windows networks give their own services.
 */
const LOCAL_NAMES =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa|test|invalid|onion|svc|consul|docker|workgroup|alt|in-addr\.arpa|ip6\.arpa)$/

/** `URL` has already converted other notations of an address, decimal or octal, to four numbers. */
function isPublicName(host: string): boolean {
  if (host.startsWith('[') || isIP(host) !== 0 || host.endsWith('.')) return false
  return host.includes('.') && !LOCAL_NAMES.test(host)
}

let blocked: BlockList | undefined

/** Networks that are not on the internet: RFC 6890 and its successors. */
function blockList(): BlockList {
  if (blocked !== undefined) return blocked
  blocked = new BlockList()
  for (const network of [
    '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24',
    '192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4',
    // Public by its number, and inside of every virtual machine of Azure: its host, which knows the machine's secrets.
    '168.63.129.16/32'
  ].flatMap(line => line.split(' '))) {
    const [address = '', bits] = network.split('/')
    blocked.addSubnet(address, Number(bits), 'ipv4')
  }
  for (const network of '::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 3fff::/20 5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8'.split(
    ' '
  )) {
    const [address = '', bits] = network.split('/')
    blocked.addSubnet(address, Number(bits), 'ipv6')
  }
  return blocked
}

/** An IPv4 address inside an IPv6 one: mapped, or translated as networks without IPv4 do. */
const IPV4_INSIDE = /^(?:::ffff:(?:0:)?|64:ff9b::)(?:(\d+\.\d+\.\d+\.\d+)|([0-9a-f]{1,4}):([0-9a-f]{1,4}))$/

/** Whether an address, as the resolver returns it, is on the internet. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address)
  if (version === 4) return !blockList().check(address, 'ipv4')
  if (version !== 6) return false
  // Normalised to the notation of URLs, without the zone of a link-local address.
  const plain = URL.parse(`http://[${address.replace(/%.*$/, '')}]`)?.hostname.slice(1, -1) ?? ''
  const inside = IPV4_INSIDE.exec(plain)
  if (inside === null) return !plain.startsWith('::ffff:') && !blockList().check(plain, 'ipv6')
  const [high, low] = [inside[2], inside[3]].map(part => Number.parseInt(part ?? '0', 16))
  const [one = 0, other = 0] = [high, low]
  return isPublicAddress(inside[1] ?? [one >> 8, one & 255, other >> 8, other & 255].join('.'))
}

/** A host name that resolves to an address inside the runner's network. */
export class PrivateAddress extends Error {
  override readonly name = 'PrivateAddress'
}

/**
 * A DNS lookup that rejects a name when any of its addresses is not on the internet. The connection uses the addresses
 * that were checked, so a second DNS response cannot change them. Not used with a proxy, which resolves names itself.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return callback(error, '', 4)
    const wrong = addresses.find(({ address }) => !isPublicAddress(address))
    const [first] = addresses
    if (wrong !== undefined || first === undefined) {
      const reason = `${hostname} resolves to ${wrong?.address ?? 'no address'}, which is not on the internet`
      return callback(new PrivateAddress(reason), '', 4)
    }
    if (options.all === true) callback(null, addresses)
    else callback(null, first.address, first.family)
  })
}
