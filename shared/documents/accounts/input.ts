/** What the reports of a period are made from. */
import type { AccountData, FollowUp, Indicator, ReportTemplate } from '../../model/accounts.ts'
import type { Board } from '../../model/board.ts'
import type { Block, DocumentModel } from '../block.ts'
import { lookOf, organisationBlock } from '../organisation.ts'
import { type DocumentWords, fill } from '../words.ts'

export interface ReportInput {
  readonly board: Board
  readonly data: AccountData
  readonly result: ReportTemplate
  readonly balance: ReportTemplate
  readonly followUp: FollowUp
  readonly scorecard: readonly Indicator[]
  /** The accounts at the same date of the two years before; null where there are none. */
  readonly earlier: readonly (AccountData | null)[]
  /** Of a locked report: the SHA-256 over its figures. */
  readonly seal: string | null
}

/** The frame of every report: whose it is, its title, its period. */
export function reportDocument(
  { board, data, seal }: ReportInput,
  title: string,
  {
    meta,
    blocks,
    landscape,
  }: { readonly meta: readonly string[]; readonly blocks: readonly Block[]; readonly landscape: boolean },
  words: DocumentWords,
): DocumentModel {
  const period = fill(words.accounts.period, { yearStart: data.yearStart, period: data.period })
  const sealed = seal === null ? [] : [fill(words.seal, { seal: seal.slice(0, 12) })]
  return {
    title: `${title}, ${data.period}`,
    author: board.name,
    language: words.languageTag,
    ...lookOf(board),
    ...(landscape && { landscape }),
    foot: [board.name, title, data.period, ...sealed].join(' · '),
    blocks: [
      organisationBlock(board),
      { kind: 'heading', level: 1, text: title },
      { kind: 'paragraph', tone: 'meta', runs: [{ text: [period, ...meta].join(' · ') }] },
      ...blocks,
    ],
  }
}

/** Small notes below a table, in one paragraph: they take what room is left there. */
export function notes(lines: readonly string[]): readonly Block[] {
  return lines.length === 0 ? [] : [{ kind: 'paragraph', tone: 'meta', runs: [{ text: lines.join(' ') }] }]
}
