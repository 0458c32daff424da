/** ZIP archives without compression, as office files are wrapped. */
import { crc32 } from 'node:zlib'

export function zip(files: Readonly<Record<string, string>>): Buffer {
  const bodies: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const [path, data] = [Buffer.from(name), Buffer.from(text)]
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(data.length, 18)
    common.writeUInt16LE(path.length, 22)
    bodies.push(Buffer.from('PK\x03\x04'), common, path, data)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    entries.push(Buffer.from('PK\x01\x02\x14\0'), common, rest, path)
    offset += 30 + path.length + data.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(Object.keys(files).length, 8)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, directory, end])
}

/** A text document (ODT) with this body. */
export function odt(body: string): Buffer {
  const spaces = ['office', 'text', 'draw'].map(
    (name) =>
      `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === 'draw' ? 'drawing' : name}:1.0"`,
  )
  const content = `<?xml version="1.0"?><office:document-content ${spaces.join(' ')} office:version="1.3"
    xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink">
    <office:body><office:text>${body}</office:text></office:body></office:document-content>`
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': content,
    'META-INF/manifest.xml':
      '<?xml version="1.0"?><m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">' +
      '<m:file-entry m:full-path="/" m:media-type="application/vnd.oasis.opendocument.text"/>' +
      '<m:file-entry m:full-path="content.xml" m:media-type="text/xml"/></m:manifest>',
  })
}
