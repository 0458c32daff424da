import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DocumentModel, Run } from '../../../shared/documents/block.ts'
import { plainText } from '../../../shared/documents/plain-text.ts'
import { publicMinutesDocument } from '../../../shared/documents/public-minutes.ts'
import { redactedDocument } from '../../../shared/documents/redacted.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import { noRecords, type ParagraphRecords } from '../../../shared/model/records.ts'
import { secretGrounds } from '../../../shared/rules/secrecy.ts'
import { item, meeting, minutes, paragraph } from './meetings.ts'

const sv = wordsOf('sv')
const seal = '3f9a21c0de3f9a21'.padEnd(64, '0')
const signOff = { at: '2026-03-20T10:00:00.000Z', by: 'Per', contentSha256: seal, pdfSha256: seal } as never
const ground = 'OSL 21 kap. 1 §'
const published = (of: ReturnType<typeof meeting>) => publicMinutesDocument(of, secretGrounds(of), sv)
const everything = (model: DocumentModel) => `${JSON.stringify(model)}\n${plainText(model, sv)}`

const secretRecords: ParagraphRecords = {
  ...noRecords,
  secrecy: ground,
  caseNumber: 'ZZQ/26',
  presenters: 'ZZQ föredrog',
  earlier: 'ZZQ tidigare',
  documents: 'ZZQ skrivelse',
  motions: [{ kind: 'approval', authors: 'ZZQ', text: 'ZZQ', withdrawn: false }],
  order: 'ZZQ ordning',
  elections: [{ post: 'ZZQ post', name: 'ZZQ' }],
  statements: [{ authors: 'ZZQ', text: 'ZZQ' }],
  notes: [{ authors: 'ZZQ', text: 'ZZQ' }],
  recipients: 'ZZQ',
}

test('nothing of a secret paragraph is left but its number and the ground', () => {
  const secret = paragraph({
    title: 'ZZQ',
    text: 'ZZQ',
    decision: 'ZZQ',
    reference: 'Bilaga ZZQ',
    records: secretRecords,
  })
  const correction = { id: 1, paragraph: 2, on: '2026-04-01', person: 'Anna Ek', text: 'ZZQ', reason: 'ZZQ' }
  const of = meeting({
    minutes: minutes({
      paragraphs: [paragraph({ title: 'Budget' }), secret],
      corrections: [correction as never],
    }),
  })
  const { model } = published(of)
  expect(everything(model)).not.toContain('ZZQ')
  expect(plainText(model, sv).replace(/\s+/g, ' ')).toContain(
    `§ 2 Ärende som omfattas av sekretess [Uppgifterna omfattas av sekretess, ${ground},`,
  )
})

test('a paragraph is secret with its agenda item', () => {
  const secret = item({ title: 'Hemligt', secrecy: ground })
  const of = meeting({
    items: [secret],
    minutes: minutes({ paragraphs: [paragraph({ itemId: secret.id, text: 'ZZQ' })] }),
  })
  expect(everything(published(of).model)).not.toContain('ZZQ')
  expect(secretGrounds({ ...of, items: [] }, new Map([[secret.id, ground]]))).toEqual(new Map([[1, ground]]))
})

test('the seal stands only where nothing is withheld', () => {
  const footOf = (text: string) =>
    published(meeting({ minutes: minutes({ signOff, paragraphs: [paragraph({ text })] }) })).model
  expect(footOf('Mötet öppnades.').foot).toContain('Sigill')
  expect(everything(footOf('Vera, 121212-1212, kom.'))).not.toContain('3f9a')
  expect(footOf('Mötet öppnades.').watermark).toBeUndefined()
  const open = published(meeting({ minutes: minutes({ paragraphs: [paragraph({})] }) })).model
  expect(open.watermark).toBe('EJ JUSTERAT')
})

test('each piece of personal data becomes a mark with its legal ground, and is counted', () => {
  const text = 'Vera Lind, 121212-1212, vera@example.se eller 0123-456 78, kom.'
  const { model, personal } = published(
    meeting({ minutes: minutes({ paragraphs: [paragraph({ text, title: 'Om 121212-1212' })] }) }),
  )
  expect(personal).toBe(4)
  const printed = plainText(model, sv).replace(/\s+/g, ' ')
  expect(printed).toContain('Vera Lind, [personnummer borttaget, dataskyddslagen 3 kap. 10 §]')
  expect(printed).toContain('[e-postadress borttagen, dataskyddsförordningen artikel 5.1 c]')
  expect(everything(model)).not.toMatch(/121212|vera@|0123/)
})

const document = (runs: readonly Run[]): DocumentModel => ({
  title: '',
  author: '',
  language: 'sv-SE',
  foot: '',
  blocks: [{ kind: 'paragraph', runs }],
})
const runsOf = (model: DocumentModel) => (model.blocks[0] as { runs: readonly Run[] }).runs

test('a number that is half bold goes whole, and the rest keeps its looks', () => {
  const runs: Run[] = [
    { text: 'Vera 1212' },
    { text: '12-1212', style: 'strong' },
    { text: ' kom', style: 'emphasis' },
  ]
  expect(runsOf(redactedDocument(document(runs), sv).model)).toEqual([
    { text: `Vera ${sv.extract.personal.number}` },
    { text: ' kom', style: 'emphasis' },
  ])
})

test('a link that leads to an address or holds a number leads nowhere', () => {
  const runs: Run[] = [
    { text: 'skriv', link: { url: 'mailto:vera@example.se' } },
    { text: 'här', link: { url: 'https://example.se/?p=121212%2D1212' } },
    { text: 'webb', link: { url: 'https://example.se/' } },
  ]
  expect(runsOf(redactedDocument(document(runs), sv).model)).toEqual([
    { text: 'skriv' },
    { text: 'här' },
    runs[2],
  ])
})

test('wherever a text is parted into runs, what is personal is gone and the rest is there', () => {
  const text = 'A 121212-1212 b vera@example.se c 070-123 45 67 d'
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: text.length - 1 })), (cuts) => {
      const at = [0, ...cuts.toSorted((one, other) => one - other), text.length]
      const runs = at.slice(1).map((end, index) => ({ text: text.slice(at[index], end) }))
      const { model, count } = redactedDocument(document(runs), sv)
      const { number, mail, phone } = sv.extract.personal
      expect(
        runsOf(model)
          .map((run) => run.text)
          .join(''),
      ).toBe(`A ${number} b ${mail} c ${phone} d`)
      expect(count).toBe(3)
    }),
  )
})
