/**
 * Preloaded into a foreign client (`node --require`): TLS connections to the hosts named in REDIRECT_HOSTS, a JSON
 * object of host → loopback port, go to that port instead. Server name and certificate check stay as they are.
 */
const tls = require('node:tls')

const ports = JSON.parse(process.env.REDIRECT_HOSTS ?? '{}')
const connect = tls.connect

tls.connect = (...args) => {
  const [options] = args
  const port = typeof options === 'object' && options !== null ? ports[options.host ?? options.hostname] : undefined
  if (port === undefined) return connect(...args)
  const { host, servername, ...rest } = options
  return connect({ ...rest, host: '127.0.0.1', port, servername: servername || host }, ...args.slice(1))
}
