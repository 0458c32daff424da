/** The follow-up report (uppföljningsrapport) as a document: numbered sections, their figures filled from the accounts. */
import { figuresOf, fillText } from '../../accounts/follow-up.ts'
import { sectionNumbers } from '../../accounts/section-numbers.ts'
import type { Block, DocumentModel } from '../block.ts'
import { proseBlocks } from '../prose.ts'
import type { DocumentWords } from '../words.ts'
import { sourceNotes } from './figures-report.ts'
import { partBlocks } from './follow-up-parts.ts'
import { notes, type ReportInput, reportDocument } from './input.ts'

export function followUpDocument(input: ReportInput, words: DocumentWords): DocumentModel {
  const { data, result, balance, followUp } = input
  const figures = figuresOf(data, result, balance)
  const numbers = sectionNumbers(followUp.sections)
  const title = followUp.title === '' ? words.accounts.followup : followUp.title
  const sections = followUp.sections.flatMap((section, index): readonly Block[] => [
    {
      kind: 'heading',
      level: section.level === 1 ? 2 : 3,
      text: `${numbers[index] ?? ''} ${section.heading}`.trim(),
    },
    ...proseBlocks(fillText(section.text, figures).text),
    ...partBlocks(section.part, input, figures, words),
  ])
  return reportDocument(
    input,
    title,
    { meta: [], landscape: false, blocks: [...sections, ...notes(sourceNotes(data, 'result', words))] },
    words,
  )
}
