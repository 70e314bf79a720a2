import { open } from 'node:fs/promises'

/**
 * Reads a file as text, or standard input for `-`.
 *
 * @param limit bytes
 * @throws Error when the file cannot be read or has more bytes
 */
export async function readBounded(path: string, limit: number): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of path === '-' ? process.stdin : streamOf(path)) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > limit) throw new Error(`it has more than ${limit} bytes`)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks).toString('utf8')
}

async function* streamOf(path: string): AsyncGenerator<Buffer> {
  const file = await open(path)
  try {
    for await (const chunk of file.createReadStream({ autoClose: false })) yield Buffer.from(chunk)
  } finally {
    await file.close()
  }
}
