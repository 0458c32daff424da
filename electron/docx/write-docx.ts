/** A document as a file of Word (DOCX): headings, lists, tables, language and title, for those who go on writing in it. */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type IStylesOptions,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx'
import type { DocumentModel } from '../../shared/documents/block.ts'
import { type WordSetting, wordBlocks } from './blocks.ts'
import { createLists } from './lists.ts'

/** A4 and its margins, in twentieths of a point: 25 mm at the sides, 20 mm above and below. */
const page = { width: 11906, height: 16838, side: 1417, upper: 1134, binding: 567 }

/** @param picture bytes of a logo */
export async function writeDocx(model: DocumentModel, picture: WordSetting['picture']): Promise<Uint8Array> {
  const { title, author, landscape = false, look, blocks } = model
  const left = page.side + (look?.binding ? page.binding : 0)
  const width = (landscape ? page.height : page.width) - left - page.side
  const lists = createLists()
  const children = [...wordBlocks(blocks, { lists, indent: 0, width, picture })]
  const document = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    numbering: lists.options(),
    styles: stylesOf(model),
    sections: [
      {
        properties: {
          page: {
            // The writer turns them itself where the page lies.
            size: {
              width: page.width,
              height: page.height,
              orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { left, right: page.side, top: page.upper, bottom: page.upper },
          },
        },
        headers: { default: headerOf(model) },
        footers: { default: footerOf(model, width) },
        children,
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

/** What is printed across the pages of a PDF heads those of Word. */
function headerOf({ watermark }: DocumentModel): Header {
  const mark = new TextRun({ text: watermark ?? '', bold: true, color: '8A5A00' })
  return new Header({
    children: watermark ? [new Paragraph({ alignment: AlignmentType.CENTER, children: [mark] })] : [],
  })
}

/** Left what it is, right "3 (12)". */
function footerOf({ foot }: DocumentModel, width: number): Footer {
  const number = new TextRun({ children: ['\t', PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] })
  return new Footer({
    children: [
      new Paragraph({
        style: 'Meta',
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [new TextRun({ text: foot }), number],
      }),
    ],
  })
}

function stylesOf({ look, language, density }: DocumentModel): IStylesOptions {
  const accent = look?.accent?.slice(1) ?? '1F5C66'
  const serif = look?.face === 'sans' ? 'Calibri' : 'Georgia'
  const after = density === 'compact' ? 60 : 120
  const heading = (size: number, before: number) => ({
    run: { font: 'Calibri', size, bold: true, color: '1D2326' },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  })
  return {
    default: {
      document: {
        run: { font: serif, size: 21, language: { value: language } },
        paragraph: { spacing: { after, line: 288, lineRule: LineRuleType.AUTO } },
      },
      heading1: {
        run: { font: 'Calibri', size: 38, bold: true, color: accent },
        paragraph: { spacing: { after: 40 }, keepNext: true },
      },
      heading2: heading(25, 200),
      heading3: heading(22, 280),
    },
    paragraphStyles: [
      { id: 'Meta', name: 'Meta', basedOn: 'Normal', run: { font: 'Calibri', size: 18, color: '4F595E' } },
      {
        id: 'Letterhead',
        name: 'Letterhead',
        basedOn: 'Meta',
        // Lines farther apart would cut the logo.
        paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO, after: 240 } },
      },
      { id: 'Fact', name: 'Fact', basedOn: 'Normal', paragraph: { spacing: { after: 20 } } },
      {
        id: 'Cell',
        name: 'Cell',
        basedOn: 'Normal',
        run: { font: 'Calibri', size: 19 },
        paragraph: { spacing: { after: 0, line: 252, lineRule: LineRuleType.AUTO } },
      },
      {
        id: 'TableTitle',
        name: 'TableTitle',
        basedOn: 'Normal',
        run: { font: 'Calibri', size: 20, bold: true },
        paragraph: { spacing: { before: 200, after: 40 } },
      },
      {
        id: 'AfterTable',
        name: 'AfterTable',
        basedOn: 'Normal',
        run: { size: 10 },
        paragraph: { spacing: { after: 0, line: 120, lineRule: LineRuleType.AUTO } },
      },
    ],
  }
}
