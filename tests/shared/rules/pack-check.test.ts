import { describe, expect, test } from 'vitest'
import type { StoredFile } from '../../../shared/model/meeting.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { PdfReport } from '../../../shared/model/pack.ts'
import { namesSection, type PackKnowledge, packRemarks } from '../../../shared/rules/pack-check.ts'
import { isUrgent, severityOf } from '../../../shared/rules/pack-remark.ts'
import type { LocalDate } from '../../../shared/values.ts'
import { item as anyItem, meeting } from '../documents/meetings.ts'

let files = 0
/** An item that nothing is to be said of; each attachment has a file of its own. */
const item: typeof anyItem = (given, ...pages) => {
  const made = anyItem({ kind: 'information', ...given }, ...pages)
  const attachments = made.attachments.map((one) => {
    files += 1
    const sha256 = String(files).padStart(64, '0') as StoredFile['sha256']
    return { ...one, file: one.file && { ...one.file, sha256 } }
  })
  return { ...made, attachments }
}

const checked = (items: MeetingDetail['items'], known: PackKnowledge = { today: null }) =>
  packRemarks(meeting({ items }), known)

const whole: PdfReport = {
  fileName: 'plan.pdf',
  bytes: 1000,
  sha256: '0'.repeat(64) as PdfReport['sha256'],
  pages: 4,
  sizes: [{ width: 595, height: 842, pages: 4 }],
  version: '1.7',
  encryption: 'none',
  damage: 'none',
  form: false,
  signatures: [],
  removed: [],
  missingFonts: [],
  textShare: 1,
}

/** The remarks on one item whose first attachment has this file. */
function remarks(file: Partial<StoredFile>, secrecy = '') {
  const made = item({}, 4)
  const [attachment] = made.attachments
  const given = { ...attachment!, secrecy, file: { ...attachment!.file!, report: whole, ...file } }
  const items = [{ ...made, attachments: [given] }]
  return checked(items).map(({ item, attachment, label, ...detail }) => detail)
}

describe('the check of the papers', () => {
  test('has nothing to say of whole files', () => {
    expect(remarks({})).toEqual([])
    expect(checked([item({})])).toEqual([])
  })

  test('names what is missing by its label, and says where it is', () => {
    const items = [item({}), item({}, 3, null)]
    const found = checked(items)
    expect(found).toEqual([
      { code: 'missing', item: items[1]!.id, attachment: items[1]!.attachments[1]!.id, label: '1 b' },
    ])
  })

  test('tells what was damaged, signed or protected, and forms', () => {
    expect(
      remarks({ findings: ['form', 'signed', 'repaired', 'encrypted'] }).map(({ code }) => code),
    ).toEqual(['repaired', 'signed', 'form', 'protected'])
    const signatures = [{ name: 'Åsa Öberg', at: null, coversFile: true }]
    expect(remarks({ findings: ['signed'], report: { ...whole, signatures } })).toEqual([
      { code: 'signed', names: ['Åsa Öberg'] },
    ])
  })

  test('tells which hostile parts are taken out, and how many', () => {
    const removed: PdfReport['removed'] = [{ kind: 'javascript', count: 2 }]
    expect(remarks({ findings: ['active'], report: { ...whole, removed } })).toEqual([
      { code: 'removed', parts: removed },
    ])
    expect(remarks({ findings: ['active'], report: null })).toEqual([{ code: 'removed', parts: [] }])
  })

  test('tells fonts that are not in the file, and pages that can not be searched', () => {
    const report = { ...whole, missingFonts: ['Arial'], textShare: 0.75 }
    expect(remarks({ report })).toEqual([
      { code: 'fonts', names: ['Arial'] },
      { code: 'noText', pages: 1 },
    ])
    expect(remarks({ report: null, mediaType: 'image/png', pages: 1 })).toEqual([
      { code: 'noText', pages: 1 },
    ])
  })

  test('asks for the section where secrecy names none, of items too', () => {
    expect(remarks({}, 'OSL 19 kap. 1 §')).toEqual([])
    expect(remarks({}, 'hemligt')).toEqual([{ code: 'ground', ground: 'hemligt' }])
    const items = [item({}), item({ secrecy: 'internt' })]
    expect(checked(items)).toEqual([
      { code: 'ground', ground: 'internt', item: items[1]!.id, attachment: null, label: '2' },
    ])
  })

  test('finds one file in two places, and says where it was first', () => {
    const [first, second] = [item({}, 2), item({}, 3)]
    const file = first.attachments[0]!.file
    const items = [first, { ...second, attachments: [{ ...second.attachments[0]!, file }] }]
    expect(checked(items)).toMatchObject([{ code: 'duplicate', of: '1', label: '2' }])
  })

  test('puts first what asks for something to be done', () => {
    const codes = remarks({ findings: ['form', 'repaired'] }, 'hemligt').map(({ code }) => code)
    expect(codes).toEqual(['ground', 'repaired', 'form'])
    expect(isUrgent({ code: 'ground', ground: 'hemligt' })).toBe(true)
    expect(isUrgent({ code: 'form' })).toBe(false)
  })
})

test.each([
  ['OSL 19 kap. 1 §', true],
  ['19:1 OSL', true],
  ['21 kap OSL', true],
  ['§ 3', false],
  ['sekretess', false],
])('whether "%s" names a section: %s', (ground, names) => {
  expect(namesSection(ground)).toBe(names)
})

describe('the check of what the agenda says', () => {
  const codes = (items: MeetingDetail['items'], known?: PackKnowledge) =>
    checked(items, known).map(({ code, label }) => `${label} ${code}`)

  test('asks for the proposal of what is to be decided, and of nothing else', () => {
    const information = item({ title: 'Rapport' })
    const decided = item({ kind: 'decision', proposal: 'Styrelsen föreslås godkänna planen.' })
    expect(codes([information, decided, item({ kind: 'decision', proposal: ' ' })])).toEqual(['3 noProposal'])
  })

  test('finds what the text names and the meeting does not have, each once', () => {
    const text =
      'Se bilaga 1, bilaga 2 och bilaga 3 b. Bilaga 3 b är viktig, liksom bilaga 4. Bilaga 5 till avtalet gäller.'
    const remarks = checked([item({ text }, 1), item({}, 1, 1)])
    expect(remarks.map((one) => 'named' in one && one.named)).toEqual(['3 b', '4'])
  })

  test('takes a number for all that is lettered under it', () => {
    expect(codes([item({ text: 'Se bilaga 1.' }, 1, 1)])).toEqual([])
  })

  test('notes an attachment that is passed over where others are named', () => {
    expect(codes([item({ text: 'Se bilaga 1 a.' }, 1, 1)])).toEqual(['1 b unmentioned'])
    expect(codes([item({ text: 'Inget nämns.' }, 1, 1)])).toEqual([])
  })

  test('counts personal identity numbers in text and proposal', () => {
    const given = { text: 'Sökanden 811228-9874.', proposal: 'Bidrag till 19811228-9874.' }
    expect(checked([item(given)])).toMatchObject([{ code: 'personInText', count: 2, label: '1' }])
  })

  test('names the pages of an attachment where they stand, and says what could not be read', () => {
    const [first, second] = [item({}, 3), item({}, 1)]
    const [one, other] = [first.attachments[0]!.id, second.attachments[0]!.id]
    const texts = [
      { attachment: one, personalNumbers: [2] },
      { attachment: other, personalNumbers: null },
    ]
    expect(checked([first, second], { today: null, texts })).toMatchObject([
      { code: 'personOnPages', pages: [2], label: '1' },
      { code: 'notLookedThrough', label: '2' },
    ])
  })

  test('tells who was asked for a missing paper, and whether it is late', () => {
    const made = item({}, null)
    const asked = { of: 'Åsa Öberg', due: '2026-03-01' as LocalDate }
    const items = [{ ...made, attachments: [{ ...made.attachments[0]!, asked }] }]
    const told = (today: string) =>
      checked(items, { today: today as LocalDate }).map((one) => 'asked' in one && one.asked)
    expect(told('2026-03-01').at(-1)).toEqual({ ...asked, late: false })
    expect(told('2026-03-02').at(-1)).toEqual({ ...asked, late: true })
  })

  test('does not call minutes missing that wait for their adjusting', () => {
    const made = item({}, null)
    const fromMinutes = 7 as MeetingDetail['id']
    const items = [{ ...made, attachments: [{ ...made.attachments[0]!, fromMinutes }] }]
    expect(checked(items)).toMatchObject([{ code: 'notAdjusted', attachment: null, label: '1' }])
    expect(severityOf({ code: 'notAdjusted' })).toBe('note')
  })
})

describe('the days by which papers are to be out', () => {
  const at = (today: string, given: Partial<MeetingDetail> = {}) =>
    packRemarks(meeting({ date: '2026-06-30' as LocalDate, ...given }), { today: today as LocalDate })
  const company = meeting().board
  const committee = { ...company, kind: 'committee' } as const

  test('are told three days ahead, and when they have passed', () => {
    expect(at('2026-06-19')).toEqual([])
    expect(at('2026-06-20')).toMatchObject([{ code: 'noticeSoon', due: '2026-06-23', days: 7 }])
    expect(at('2026-06-23')).toMatchObject([{ code: 'noticeSoon' }])
    expect(at('2026-06-24')).toMatchObject([{ code: 'noticeLate', due: '2026-06-23', item: null }])
  })

  test('are none for a body without such a rule, for decisions per capsulam, and after the meeting', () => {
    const settings = { ...company.settings, noticeDays: 0 }
    expect(at('2026-06-29', { board: { ...company, settings } })).toEqual([])
    expect(at('2026-06-29', { kind: 'perCapsulam' })).toEqual([])
    expect(at('2026-07-01')).toEqual([])
  })

  test('of a general meeting are those of the companies act', () => {
    const general = (today: string) => at(today, { kind: 'general' })
    expect(general('2026-05-18')).toMatchObject([{ code: 'generalEarly', from: '2026-05-19' }])
    expect(general('2026-06-02')).toEqual([])
    expect(general('2026-06-03')).toMatchObject([{ code: 'generalShort', due: '2026-06-02' }])
    expect(general('2026-06-17')).toMatchObject([{ code: 'generalLate', due: '2026-06-16' }])
  })

  test('of an interim report are two months from its period, for a committee', () => {
    const made = item({}, 4)
    const fromAccounts = { report: 'followup', period: '2026-04-30' as LocalDate } as const
    const items = [{ ...made, attachments: [{ ...made.attachments[0]!, fromAccounts }] }]
    const codes = (date: string, board: MeetingDetail['board']) =>
      at('2026-01-01', { items, board, date: date as LocalDate }).map(({ code }) => code)
    expect(codes('2026-06-30', committee)).toEqual([])
    expect(codes('2026-07-01', committee)).toEqual(['interimLate'])
    expect(codes('2026-07-01', company)).toEqual([])
  })
})
