import { describe, expect, test } from '@jest/globals'
import {
  mayReceiveToken,
  operationUrl,
  originOf,
  pageUrl,
  pathSegment,
  type Service
} from '../../../../src/platform/transport/hosts.ts'
import { withEndpoints } from '../../../../src/platform/clouds.ts'
import { CLOUDS, embeddedCloud } from '../../../../src/protocol/clouds.ts'

const PUBLIC = CLOUDS.Public
const ASKED = new URL('https://api.powerapps.com/providers/Microsoft.PowerApps/apis?api-version=2016-11-01')

describe('hosts a token may be sent to', () => {
  const rows: [Service, string, boolean][] = [
    ['bap', 'https://api.bap.microsoft.com/x', true],
    ['bap', 'https://europe.api.bap.microsoft.com/x', true],
    ['bap', 'https://api.powerapps.com/x', true],
    ['powerApps', 'https://api.bap.microsoft.com/x', true],
    ['powerApps', 'https://unitedstates.api.powerapps.com/x', true],
    ['flow', 'https://api.flow.microsoft.com/x', true],
    ['graph', 'https://graph.microsoft.com/v1.0/users', true],
    ['graph', 'https://api.powerapps.com/x', false],
    ['powerApps', 'https://graph.microsoft.com/x', false],
    // The token of one service is no business of the other.
    ['bap', 'https://api.flow.microsoft.com/x', false],
    ['flow', 'https://api.bap.microsoft.com/x', false],
    ['bap', 'http://api.bap.microsoft.com/x', false],
    ['bap', 'http://europe.api.bap.microsoft.com/x', false],
    ['bap', 'https://api.bap.microsoft.com:8443/x', false],
    ['bap', 'https://europe.api.bap.microsoft.com:8443/x', false],
    ['bap', 'https://evilapi.bap.microsoft.com/x', false],
    ['bap', 'https://api.bap.microsoft.com.evil.example/x', false],
    ['bap', 'https://someone@api.bap.microsoft.com/x', false],
    ['bap', 'https://bap.microsoft.com/x', false],
    ['bap', 'https://management.azure.com/x', false],
    ['bap', 'https://gov.api.bap.microsoft.us/x', false],
    ['https://contoso.crm4.dynamics.com', 'https://contoso.crm4.dynamics.com/api/data/v9.0/organizations', true],
    ['https://contoso.crm4.dynamics.com', 'https://fabrikam.crm4.dynamics.com/x', false],
    ['https://contoso.crm4.dynamics.com', 'https://a.contoso.crm4.dynamics.com/x', false],
    ['https://contoso.crm4.dynamics.com', 'https://api.powerapps.com/x', false],
    ['https://evil.example', 'https://evil.example/x', false],
    ['bap', 'https://contoso.crm4.dynamics.com/x', false]
  ]
  test.each(rows)('%s: %s → %s', (service, url, expected) => {
    expect(mayReceiveToken(PUBLIC, service, new URL(url))).toBe(expected)
  })

  test.each<[Service, string, boolean]>([
    ['bap', 'https://preview.example/x', true],
    ['powerApps', 'https://preview.example/x', true],
    // The cloud's own hosts stay, because services send links to them.
    ['bap', 'https://europe.api.bap.microsoft.com/x', true],
    ['flow', 'https://preview.example/x', false],
    ['graph', 'https://preview.example/x', false],
    ['bap', 'https://a.preview.example/x', false],
    ['bap', 'https://preview.example:8443/x', false],
    ['bap', 'http://preview.example/x', false],
    ['bap', 'https://someone@preview.example/x', false],
    ['https://contoso.crm4.dynamics.com', 'https://preview.example/x', false]
  ])('another endpoint adds exactly this host. %s: %s → %s', (service, url, expected) => {
    const cloud = withEndpoints(PUBLIC, { bap: 'https://preview.example' })
    expect(mayReceiveToken(cloud, service, new URL(url))).toBe(expected)
    expect(originOf(cloud, 'bap')).toBe('https://preview.example')
  })

  test('the embedded environment is one origin, and its neighbours on loopback are not', () => {
    const cloud = embeddedCloud('http://127.0.0.1:4000')
    expect(mayReceiveToken(cloud, 'bap', new URL('http://127.0.0.1:4000/x'))).toBe(true)
    expect(mayReceiveToken(cloud, 'flow', new URL('http://127.0.0.1:4000/x'))).toBe(true)
    expect(mayReceiveToken(cloud, 'bap', new URL('http://127.0.0.1:4001/x'))).toBe(false)
    expect(mayReceiveToken(cloud, 'bap', new URL('http://localhost:4000/x'))).toBe(false)
  })
})

describe('addresses the service sends', () => {
  test('a Location may be relative or regional', () => {
    const at = (location: string): string => operationUrl(PUBLIC, 'bap', location, new URL(PUBLIC.bap), 'export').href
    expect(at('/operations/1?api-version=1')).toBe('https://api.bap.microsoft.com/operations/1?api-version=1')
    expect(at('https://europe.api.bap.microsoft.com/o/1')).toBe('https://europe.api.bap.microsoft.com/o/1')
  })

  test.each([
    'https://evil.example/o/1',
    'http://api.bap.microsoft.com/o/1',
    'http://[',
    'ftp://api.bap.microsoft.com/'
  ])('the Location %s is refused', location => {
    const asked = new URL(PUBLIC.bap)
    expect(() => operationUrl(PUBLIC, 'bap', location, asked, 'export "A"')).toThrow(
      /Could not export "A": .*not a host of the cloud Public, so no token was sent there/
    )
  })

  test('a nextLink to another host is asked of the host that was asked before', () => {
    const link =
      'https://management.azure.com:443/providers/Microsoft.PowerApps/apis?api-version=2016-11-01&$skiptoken=a%2Fb'
    expect(pageUrl(PUBLIC, 'powerApps', link, ASKED, 'list').href).toBe(
      'https://api.powerapps.com/providers/Microsoft.PowerApps/apis?api-version=2016-11-01&$skiptoken=a%2Fb'
    )
  })

  test('a path that looks like a host stays a path', () => {
    const link = 'https://management.azure.com//evil.example/x?y=1'
    expect(pageUrl(PUBLIC, 'powerApps', link, ASKED, 'list').href).toBe('https://api.powerapps.com//evil.example/x?y=1')
  })

  test('a nextLink to a host of the cloud stays as it is', () => {
    const link = 'https://europe.api.powerapps.com/apis?$skiptoken=1'
    expect(pageUrl(PUBLIC, 'powerApps', link, ASKED, 'list').href).toBe(link)
  })
})

describe('path segments', () => {
  test('are encoded', () => {
    expect(pathSegment(' Default-a/b?c ', 'environment')).toBe('Default-a%2Fb%3Fc')
    expect(pathSegment('~default', 'environment')).toBe('~default')
  })

  test.each(['', '  ', '.', '..'])('%j is no id', id => {
    expect(() => pathSegment(id, 'environment')).toThrow(/Could not address the environment/)
  })
})
