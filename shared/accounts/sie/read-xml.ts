/** Reads SIE 5 (XML, namespace http://www.sie.se/sie5): a stream of elements. DTDs and entities are refused. */
import { SaxesParser, type SaxesTagNS } from 'saxes'
import { decode, expectedLength } from './code-pages.ts'
import type { Collected } from './collect.ts'
import { lineLimit, type Reader } from './read-lines.ts'
import type { Survey } from './survey.ts'
import { createXmlElements } from './xml-elements.ts'

const namespace = 'http://www.sie.se/sie5'
/** Characters that the parser is given at a time: it can't be stopped within them. */
const pieceLength = 4096
/** Deeper than this no file of the format goes. */
const depthLimit = 32

export function createXmlReader({ encoding }: Survey, collected: Collected): Reader {
  const { issues } = collected
  const parser = new SaxesParser({ xmlns: true, position: true })
  const elements = createXmlElements(collected)
  const textOf = createDecoder(encoding)
  const path: string[] = []
  let isWanted = true
  let plainBytes = 0

  const refuse = (code: 'XML_DTD' | 'XML_BROKEN' | 'NOT_SIE', params = {}) => {
    if (isWanted) issues.add(code, parser.line, params)
    isWanted = false
  }
  const begin = (tag: SaxesTagNS) => {
    if (!isWanted) return
    if (path.length === 0 && (tag.uri !== namespace || !/^Sie(Entry)?$/.test(tag.local)))
      return refuse('NOT_SIE', { kind: 'xml' })
    if (path.length === 0) collected.header.type = 5
    // Vouchers only: there is nothing to read.
    if (path.length === 0 && tag.local === 'SieEntry') isWanted = false
    if (path.length >= depthLimit) return refuse('XML_BROKEN', { reason: 'depth' })
    elements.begin(tag.local, path.at(-1) ?? '', attributesOf(tag), parser.line)
    path.push(tag.local)
  }
  parser.on('doctype', () => refuse('XML_DTD'))
  parser.on('error', ({ message }) => refuse('XML_BROKEN', { reason: message }))
  parser.on('opentag', begin)
  parser.on('closetag', ({ local }) => {
    if (!isWanted) return
    path.pop()
    elements.end(local)
  })
  return {
    add(chunk) {
      plainBytes = chunk.includes(0x3e) ? 0 : plainBytes + chunk.length
      if (plainBytes > lineLimit) {
        issues.add('LINE_TOO_LONG', parser.line, { limit: lineLimit / 2 ** 20 })
        isWanted = false
      }
      const text = isWanted ? textOf(chunk) : ''
      for (let at = 0; isWanted && at < text.length; at += pieceLength)
        parser.write(text.slice(at, at + pieceLength))
      return isWanted
    },
    finish() {
      if (isWanted) parser.close()
    },
  }
}

function attributesOf(tag: SaxesTagNS): ReadonlyMap<string, string> {
  return new Map(Object.values(tag.attributes).map(({ local, value }) => [local, value]))
}

/** Decodes chunks whose ends may fall inside a letter. */
function createDecoder(encoding: Survey['encoding']): (chunk: Uint8Array) => string {
  let rest = new Uint8Array()
  return (chunk) => {
    const bytes = new Uint8Array(rest.length + chunk.length)
    bytes.set(rest)
    bytes.set(chunk, rest.length)
    const end = encoding === 'cp1252' ? bytes.length : wholeUntil(bytes)
    rest = bytes.slice(end)
    return decode(bytes, 0, end, encoding)
  }
}

/** Where the last letter that is not all there begins. */
function wholeUntil(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) break
    if (byte >= 0xc0) return expectedLength(byte) > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}
