import { describe, expect, test } from '@jest/globals'
import { download, upload } from '../../../../src/platform/packaging/blobs.ts'
import {
  isPublicAddress,
  PrivateAddress,
  publicLookup,
  storageUrl
} from '../../../../src/platform/packaging/storage-hosts.ts'
import { createTransport } from '../../../../src/platform/transport/transport.ts'
import { CLOUDS, embeddedCloud } from '../../../../src/protocol/clouds.ts'
import { refusalOf, surroundings } from '../client-on.ts'
import { scripted } from '../scripted-server.ts'

const PRIVATE_HOSTS = [
  '127.0.0.1',
  '127.1',
  '2130706433',
  '0x7f000001',
  '0177.0.0.1',
  '0.0.0.0',
  '10.1.2.3',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '198.18.0.1',
  '224.0.0.1',
  '[::1]',
  '[::]',
  '[fd00::1]',
  '[fe80::1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:a9fe:a9fe]',
  '[64:ff9b::7f00:1]',
  '20.60.1.1',
  '[2603:1030::1]',
  'localhost',
  'LOCALHOST',
  'a.localhost',
  'localhost.',
  'stor1.blob.core.windows.net.',
  'metadata.google.internal',
  'printer.local',
  'files.corp',
  'storage',
  '１２７.0.0.1',
  'kubernetes.default.svc',
  'storage.service.consul',
  'host.docker',
  'printer.workgroup',
  'storage.alt'
]

describe('a link to a storage inside of the network', () => {
  test.each(PRIVATE_HOSTS)('%s is not followed', host => {
    for (const cloud of Object.values(CLOUDS))
      expect(() => storageUrl(cloud, `https://${host}/c/a.zip?sig=1`, 'fetch it')).toThrow(/^Could not fetch it: /)
  })

  test.each([
    'http://stor1.blob.core.windows.net/c?sig=1',
    'https://stor1.blob.core.windows.net:8443/c?sig=1',
    'https://someone@stor1.blob.core.windows.net/c?sig=1',
    'https://someone:secret@stor1.blob.core.windows.net/c?sig=1',
    'https://stor1.blob.core.windows.net@127.0.0.1/c?sig=1',
    'file:///etc/passwd',
    'ftp://stor1.blob.core.windows.net/c',
    'data:text/plain,x',
    '//stor1.blob.core.windows.net/c',
    ''
  ])('%s is none to a storage', link => {
    expect(() => storageUrl(CLOUDS.Public, link, 'fetch it')).toThrow(/^Could not fetch it: /)
  })

  test('nothing is sent there', async () => {
    await using server = await scripted({})
    const link = `${server.origin}/c?sig=0123456789`
    const around = surroundings(server.origin, { cloud: CLOUDS.Public })
    for (const each of [link, link.replace('http:', 'https:'), link.replace('127.0.0.1', 'localhost')]) {
      await refusalOf(download(createTransport(around), each, 'fetch it'))
      await refusalOf(upload(createTransport(around), each, Buffer.alloc(1), 'send it'))
    }
    expect(server.heard).toEqual([])
  })
})

test.each([
  'https://stor1.blob.core.windows.net/c/a.zip?sig=1',
  'https://stor1.blob.core.usgovcloudapi.net/c?sig=1',
  'https://stor1.blob.core.chinacloudapi.cn:443/c?sig=1'
])('%s is followed in every cloud', link => {
  for (const cloud of Object.values(CLOUDS)) expect(storageUrl(cloud, link, 'x').href).toBe(new URL(link).href)
})

test('the storage of the embedded environment is on this machine', () => {
  const cloud = embeddedCloud('http://127.0.0.1:4000')
  for (const link of ['http://127.0.0.1:4000/c?sig=1', 'http://localhost:4000/c', 'http://[::1]:4000/c'])
    expect(storageUrl(cloud, link, 'x').href).toBe(link)
  expect(() => storageUrl(cloud, 'http://storage.example/c', 'x')).toThrow('does not use https')
})

describe('what a name stands for', () => {
  test.each([
    ['20.60.1.1', true],
    ['2603:1030::1', true],
    ['64:ff9b::143c:101', true],
    ['127.0.0.1', false],
    ['169.254.169.254', false],
    ['100.127.255.255', false],
    ['255.255.255.255', false],
    ['::', false],
    ['::1', false],
    ['::127.0.0.1', false],
    ['::ffff:10.0.0.1', false],
    ['::ffff:0a00:0001', false],
    ['0:0:0:0:0:ffff:7f00:1', false],
    ['64:ff9b::a00:1', false],
    ['2002:7f00:1::', false],
    ['fd12:3456::1', false],
    ['fe80::1%eth0', false],
    ['ff02::1', false],
    ['168.63.129.16', false],
    ['168.63.129.17', true],
    ['192.88.99.1', false],
    ['3fff::1', false],
    ['5f00::1', false],
    ['nonsense', false]
  ])('%s is on the internet: %s', (address, expected) => {
    expect(isPublicAddress(address)).toBe(expected)
  })

  test.each([{ all: true }, { all: false }, {}])('is looked at before a connection is made: %j', async options => {
    const error = await new Promise(done => {
      publicLookup('localhost', options, done)
    })
    expect(error).toBeInstanceOf(PrivateAddress)
  })
})
