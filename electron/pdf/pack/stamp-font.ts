/** The font of the stamps: embedded once for a whole pack, with the characters that its stamps use. */
import PDFDocument from 'pdfkit'
import { fontPath } from '../../fonts.ts'
import { collect } from '../collect.ts'
import { dictAt, dictOf, resolve, streamAt } from '../read/objects.ts'
import { openPdf } from '../read/open.ts'
import { Copier } from './copier.ts'
import type { PdfOutput } from './output.ts'
import { Recorder, writeRecording } from './recording.ts'
import { placed } from './relative.ts'

const fontFile = fontPath('sans')

export interface StampFont {
  /** The text as a hexadecimal string of glyphs. */
  encode(text: string): string
  /** Width at size 1. */
  width(text: string): number
}

interface Glyph {
  readonly code: string
  readonly width: number
}

/** Embeds the font for `texts` as the object `number`. Characters stand alone: without kerning and ligatures every reader finds the words. */
export async function embedStampFont(
  output: PdfOutput,
  number: number,
  texts: Iterable<string>,
): Promise<StampFont> {
  const used = new Set<string>()
  for (const text of texts) for (const character of text) used.add(character)
  const characters = [...used].sort()
  const sheet = await specimen(characters)
  const recorder = new Recorder(sheet.pdf)
  const copier = new Copier(recorder, await openPdf(sheet.pdf, fontFile), { root: 'null', firstKey: 0 })
  const [page] = copier.source.pages
  const { context } = copier.source
  const font = dictAt(dictOf(context, page?.attributes.get('Resources')), 'Font')?.values()[0]
  const drawn = Buffer.from(streamAt(page?.dict, 'Contents')?.getContents() ?? []).toString('latin1')
  const codes = [...drawn.matchAll(/\[<([0-9a-f]+)>[^\]]*\] TJ/g)].map(([, code = '']) => code)
  if (!font || codes.length !== sheet.widths.length) throw new Error('the stamp font has not been embedded')
  const entries = copier.value(resolve(context, font) ?? font)
  copier.drain()
  const recording = recorder.recording()
  const base = output.allocate(recording.objects.length)
  await writeRecording(output, recording, sheet.pdf, base, async () => {})
  output.object(number, placed(entries, base))
  const glyphs = new Map<string, Glyph>(
    characters.map((character, index) => [
      character,
      { code: codes[index] ?? '', width: sheet.widths[index] ?? 0 },
    ]),
  )
  return {
    encode: (text) => {
      let codes = ''
      for (const character of text) codes += glyphs.get(character)?.code ?? ''
      return `<${codes}>`
    },
    width: (text) => {
      let width = 0
      for (const character of text) width += glyphs.get(character)?.width ?? 0
      return width
    },
  }
}

interface Specimen {
  readonly pdf: Uint8Array
  /** Of the characters, at size 1. */
  readonly widths: readonly number[]
}

/** The one that was drawn last: the next pack nearly always has the same characters. */
let last: { readonly characters: string; readonly specimen: Specimen } | undefined

async function specimen(characters: readonly string[]): Promise<Specimen> {
  const joined = characters.join('')
  if (last?.characters === joined) return last.specimen
  const drawn = await drawSpecimen(characters)
  last = { characters: joined, specimen: drawn }
  return drawn
}

/** What a font may do to characters that stand together: to a single one nothing, and reading it would take long. */
const together = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'rlig', 'liga', 'clig', 'calt']
/** fontkit takes what it is to leave out, too; pdfkit's types know only what it is to add. */
const features = Object.fromEntries(together.map((name) => [name, false])) as unknown as []

/** A page that shows each character once, so that the font is cut down to them. */
async function drawSpecimen(characters: readonly string[]): Promise<Specimen> {
  const document = new PDFDocument({ margin: 0, compress: false, info: { CreationDate: new Date(0) } })
  const pdf = collect(document)
  document.font(fontFile).fontSize(1000)
  const widths = characters.map((character) => {
    document.text(character, 0, 0, { lineBreak: false, features })
    return document.widthOfString(character, { features }) / 1000
  })
  document.end()
  return { pdf: await pdf, widths }
}
