/**
 * pdfkit with what it lacks for tagged PDF/A: metadata with its text escaped, PDF/UA beside PDF/A, and typed access to
 * what its type declarations leave out.
 */
import PDFDocument from 'pdfkit'
import { type FontName, fontNames, fontPath } from '../../fonts.ts'
import { plain } from './characters.ts'
import type { Fonts } from './frame.ts'

export interface TaggedPdfOptions {
  readonly title: string
  readonly author: string
  readonly language: string
  readonly createdAt: Date
  /** In points. */
  readonly page: { readonly width: number; readonly height: number }
  /** PDF/A-2a and PDF/UA-1. */
  readonly archival: boolean
}

const producer = 'Justera'

/** Fonts once read: to read one takes longer than to write a page. */
const parsed = new Map<FontName, FontFile>()

/** A font that was read before, declared as the path that pdfkit takes as well. */
function knownFont(name: FontName): string | undefined {
  const font = parsed.get(name)
  // A glyph remembers the character that first asked for it: left in place, one document's would show in the next.
  if (font) font._glyphs = {}
  return font as unknown as string | undefined
}

/** A structure element of pdfkit as it is, rather than as it is declared. */
export interface StructureElement {
  add(child: object): unknown
  end(): void
  readonly dictionary: { readonly data: Record<string, unknown> }
}

export class TaggedPdf extends PDFDocument {
  constructor({ title, author, language, createdAt, page, archival }: TaggedPdfOptions) {
    super({
      size: [page.width, page.height],
      margin: 0,
      autoFirstPage: false,
      tagged: true,
      pdfVersion: '1.7',
      lang: language,
      displayTitle: true,
      // None yet: pdfkit would begin with one that PDF/A forbids.
      font: '',
      info: {
        Title: printable(title),
        Author: printable(author),
        Creator: producer,
        Producer: producer,
        CreationDate: createdAt,
      },
      ...(archival ? { subset: 'PDF/A-2a' } : {}),
    })
    for (const name of fontNames) this.registerFont(name, knownFont(name) ?? fontPath(name))
  }

  /** Called by pdfkit at the end; its own writes titles unescaped, which breaks on "&". */
  _addInfo(): void {
    this.appendXML(metadata(this.info, this.options.subset !== undefined))
  }

  /** A bookmark that leads to the current page; `top` below its upper edge. */
  bookmark(title: string, top: number): void {
    // pdfkit takes `left` from the right edge.
    const at = { top, left: this.page.width, fit: false, expanded: false }
    this.outline.addItem(title.toWellFormed(), at)
  }

  /** A String object: pdfkit writes plain strings as names. */
  literal(text: string): string {
    return Object(text.toWellFormed()) as string
  }
}

/** Measures with the fonts as the document will draw them. */
export function fontsOf(pdf: TaggedPdf): Fonts {
  const widths = new Map<FontName, Map<string, number>>(fontNames.map((name) => [name, new Map()]))
  const coverage = new Map<FontName, Map<number, boolean>>(fontNames.map((name) => [name, new Map()]))
  return {
    measure: (text, { font, size }) =>
      (size / 1000) *
      remembered(widths.get(font), text, () => select(pdf, font).fontSize(1000).widthOfString(plain(text))),
    has: (font, codePoint) =>
      remembered(coverage.get(font), codePoint, () =>
        currentFont(select(pdf, font)).hasGlyphForCodePoint(codePoint),
      ),
  }
}

/** Chooses a font: the value is the document itself. */
function select(pdf: TaggedPdf, font: FontName): TaggedPdf {
  pdf.font(font)
  if (!parsed.has(font)) parsed.set(font, shapedByNeed(currentFont(pdf)))
  return pdf
}

/** What only marks and scripts other than ours need; to read and try it takes half the time of shaping a text. */
const forMarks = {
  ccmp: false,
  locl: false,
  rlig: false,
  calt: false,
  clig: false,
  rclt: false,
  mark: false,
  mkmk: false,
}

/** The font, which tries for a text of plain letters no more than its kerning and ligatures. */
function shapedByNeed(font: FontFile): FontFile {
  const { layout } = font
  font.layout = (text, features) =>
    layout.call(
      font,
      text,
      features ?? (/^[\p{Script=Latin}\p{N}\p{P}\p{S}\p{Zs}]*$/u.test(text) ? forMarks : undefined),
    )
  return font
}

/** A font as pdfkit has read it. */
interface FontFile {
  _glyphs: object
  /** Features by their OpenType tags, false for one not to be applied. */
  layout(text: string, features?: Readonly<Record<string, boolean>>): object
  hasGlyphForCodePoint(codePoint: number): boolean
}

function currentFont(pdf: object): FontFile {
  return (pdf as { readonly _font: { readonly font: FontFile } })._font.font
}

function remembered<Key, Value>(known: Map<Key, Value> | undefined, key: Key, find: () => Value): Value {
  const value = known?.get(key) ?? find()
  known?.set(key, value)
  return value
}

/** XMP: the document's properties and, for the archive, that it is PDF/UA; pdfkit itself adds that it is PDF/A. */
function metadata({ Title, Author, CreationDate }: PDFKit.DocumentInfo, archival: boolean): string {
  const created = `${CreationDate?.toISOString().slice(0, 19)}Z`
  return `
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
  <xmp:CreateDate>${created}</xmp:CreateDate>
  <xmp:CreatorTool>${producer}</xmp:CreatorTool>
  <pdf:Producer>${producer}</pdf:Producer>
  <dc:format>application/pdf</dc:format>
  <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(Title)}</rdf:li></rdf:Alt></dc:title>
  <dc:creator><rdf:Seq><rdf:li>${escaped(Author)}</rdf:li></rdf:Seq></dc:creator>
</rdf:Description>
${archival ? universalAccess : ''}`
}

const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

function escaped(text = ''): string {
  return text.replace(/[&<>]/g, (character) => named[character] ?? character)
}

/** Without what XML 1.0 forbids, so that the properties say the same in both places (ISO 19005-2, 6.6.3). */
function printable(text: string): string {
  return text.toWellFormed().replace(/[\p{Cc}\ufffe\uffff]/gu, ' ')
}

/** PDF/UA-1, and the extension schema that PDF/A asks for to allow its mark (ISO 19005-2, 6.6.2.3). */
const universalAccess = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
  <pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>PDF/UA part</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
  </rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
`
