/** Running text of blocks as paragraphs of Word: runs with their looks and links, lists in lists. */
import {
  AlignmentType,
  ExternalHyperlink,
  type IParagraphOptions,
  TextRun,
  Paragraph as WordParagraph,
} from 'docx'
import type { List, Paragraph, Run, Text } from '../../shared/documents/block.ts'
import { type Lists, listIndent, type Place } from './lists.ts'

/** Where text stands, and how. */
export interface Setting {
  readonly lists: Lists
  /** From the left margin, in twentieths of a point. */
  readonly indent: number
  /** A line at its left. */
  readonly border?: IParagraphOptions['border']
  readonly align?: 'start' | 'end'
}

export function textParagraphs(text: Text, setting: Setting): readonly WordParagraph[] {
  return text.kind === 'paragraph' ? [paragraph(text, setting)] : listParagraphs(text, setting, 0)
}

function paragraph({ runs, tone, leads }: Paragraph, setting: Setting): WordParagraph {
  return new WordParagraph({
    ...placed(setting),
    ...(tone === 'meta' ? { style: 'Meta' } : {}),
    ...(leads ? { keepNext: true } : {}),
    children: runChildren(runs),
  })
}

function placed({ indent, border, align }: Setting): IParagraphOptions {
  return {
    ...(indent > 0 ? { indent: { left: indent } } : {}),
    ...(border ? { border } : {}),
    ...(align === 'end' ? { alignment: AlignmentType.END } : {}),
  }
}

/** The first paragraph of an entry has its mark, the others stand under its text. */
function listParagraphs(list: List, setting: Setting, level: number): readonly WordParagraph[] {
  const place = setting.lists.next(list.start, setting.indent)
  return list.items.flatMap((item) =>
    item.flatMap((text, index) => {
      if (text.kind === 'list') return listParagraphs(text, setting, level + 1)
      return index === 0 ? [entry(text, setting, place, level)] : [below(text, setting, level)]
    }),
  )
}

function entry({ runs }: Paragraph, setting: Setting, place: Place, level: number): WordParagraph {
  const { border } = setting
  return new WordParagraph({
    numbering: { ...place, level: Math.min(level, 8) },
    ...(border ? { border } : {}),
    children: runChildren(runs),
  })
}

function below({ runs }: Paragraph, setting: Setting, level: number): WordParagraph {
  const indent = setting.indent + listIndent * (level + 1)
  return new WordParagraph({ ...placed({ ...setting, indent }), children: runChildren(runs) })
}

export function runChildren(runs: readonly Run[]): (TextRun | ExternalHyperlink)[] {
  return runs.flatMap(({ text, style, link }): (TextRun | ExternalHyperlink)[] =>
    link && 'url' in link
      ? [new ExternalHyperlink({ link: link.url, children: lineRuns(text, style, 'Hyperlink') })]
      : lineRuns(text, style),
  )
}

/** A line feed is a line break. */
export function lineRuns(text: string, style?: Run['style'], character?: string): TextRun[] {
  return text.split('\n').map(
    (line, index) =>
      new TextRun({
        text: line,
        ...(index > 0 ? { break: 1 } : {}),
        ...(style === 'strong' || style === 'strongEmphasis' ? { bold: true } : {}),
        ...(style === 'emphasis' || style === 'strongEmphasis' ? { italics: true } : {}),
        ...(character === undefined ? {} : { style: character }),
      }),
  )
}
