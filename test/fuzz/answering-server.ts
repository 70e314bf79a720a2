import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface FuzzAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** The connection ends after half the body. */
  readonly cut: boolean
}

/**
 * A server on loopback that gives the answers in their order, the last one again and again, whatever is asked. `ORIGIN`
 * in them is its own address.
 */
export async function withAnswers(
  answers: readonly FuzzAnswer[],
  use: (origin: string) => Promise<void>
): Promise<void> {
  let count = 0
  let origin = ''
  const here = (text: string): string => text.replaceAll('ORIGIN', origin)
  const server = createServer((request, response) => {
    const answer = answers[Math.min(count, answers.length - 1)]
    count += 1
    request.resume().on('end', () => {
      if (answer === undefined) return void response.destroy()
      const body = Buffer.from(here(answer.body))
      for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, here(value))
      response.writeHead(
        answer.status,
        answer.status === 204 || answer.status === 304 ? {} : { 'content-length': body.length }
      )
      if (answer.cut) response.write(body.subarray(0, body.length / 2), () => request.socket.destroy())
      else response.end(body)
    })
  })
  origin = await listening(server)
  try {
    await use(origin)
  } finally {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
  }
}

const listening = (server: Server): Promise<string> =>
  new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
  })
