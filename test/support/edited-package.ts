import { openArchive, writeArchive } from '../../src/package/archive.ts'

/** The package with a remark in the first flow's definition, as somebody who edited the flow would leave it. */
export function withEditedFlow(bytes: Uint8Array, remark: string): Buffer {
  const archive = openArchive(bytes, 'the package')
  const edited = archive.names.find(name => name.endsWith('/definition.json'))
  const files = archive.names.map(name => {
    const content = archive.read(name)
    if (name !== edited) return { name, bytes: content }
    const flow = JSON.parse(content.toString('utf8')) as { properties: { definition: Record<string, unknown> } }
    flow.properties.definition['description'] = remark
    return { name, bytes: Buffer.from(JSON.stringify(flow)) }
  })
  return writeArchive(files, new Date(0))
}
