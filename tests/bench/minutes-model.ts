/** Minutes of about twenty pages, for the measurement `minutes`. */
import type { DocumentModel } from '../../shared/documents/block.ts'
import { minutesDocument } from '../../shared/documents/minutes.ts'
import { wordsOf } from '../../shared/documents/words.ts'
import { attendance, meeting, minutes, paragraph } from '../shared/documents/meetings.ts'

const sentence = 'Styrelsen gick igenom underlaget och diskuterade utfallet mot budget för perioden. '

export function longMinutes(): DocumentModel {
  const people = Array.from({ length: 14 }, (_, index) => attendance({ name: `Anna Öst ${index}` }))
  const paragraphs = Array.from({ length: 48 }, (_, index) =>
    paragraph({
      title: `Ärende ${index + 1} om ekonomi och verksamhet`,
      text: `${sentence.repeat(4)}\n\n- ${sentence}\n- ${sentence}\n\n${sentence.repeat(3 + (index % 3))}`,
      decision: `Styrelsen godkände rapport ${index + 1}.`,
      reference: `Bilaga ${index + 1}`,
    }),
  )
  return minutesDocument(
    meeting({ minutes: minutes({ attendance: people, paragraphs }) }),
    wordsOf('sv'),
    '0'.repeat(64),
  )
}
