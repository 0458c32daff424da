/** Made-up meetings for tests of documents. */
import { usualBoard } from '../../../shared/model/board.ts'
import { type Item, plainAttachment, plainItem, type StoredFile } from '../../../shared/model/meeting.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import {
  type Attendance,
  type Minutes,
  type Paragraph,
  plainAttendance,
  plainMinutes,
  plainParagraph,
  type Signatory,
} from '../../../shared/model/minutes.ts'

let lastId = 0
function nextId<Id>(): Id {
  lastId += 1
  return lastId as Id
}

export function storedFile(pages: number): StoredFile {
  return {
    sha256: '0'.repeat(64) as StoredFile['sha256'],
    fileName: 'underlag.pdf',
    mediaType: 'application/pdf',
    bytes: 1000,
    pages,
    findings: [],
    original: null,
    report: null,
  }
}

/** An item whose attachments have these numbers of pages; null for an awaited one. */
export function item(given: Partial<Item>, ...pages: (number | null)[]): Item {
  const attachments = pages.map((count, index) => ({
    id: nextId<Item['attachments'][number]['id']>(),
    title: `Underlag ${index + 1}`,
    file: count === null ? null : storedFile(count),
    secrecy: '',
    ...plainAttachment,
  }))
  return {
    id: nextId(),
    ...plainItem,
    title: 'Punkt',
    kind: 'decision',
    text: '',
    proposal: '',
    presenter: '',
    secrecy: '',
    attachments,
    ...given,
  }
}

export function attendance(given: Partial<Attendance>): Attendance {
  const { presence = 'present' } = given
  return {
    ...plainAttendance,
    id: nextId(),
    name: 'Anna Öst',
    role: 'ledamot',
    organisation: 'Åkern AB',
    presence,
    fromParagraph: null,
    untilParagraph: null,
    ...given,
  }
}

export function paragraph(given: Partial<Paragraph>): Paragraph {
  const id = nextId<Paragraph['id']>()
  return {
    ...plainParagraph,
    id,
    itemId: null,
    title: 'Punkt',
    text: '',
    decision: '',
    reference: '',
    ...given,
  }
}

export function signatory(given: Partial<Signatory>): Signatory {
  return { id: nextId(), role: 'chair', name: 'Britt Ek', title: 'ordförande', signedOn: null, ...given }
}

export function minutes(given: Partial<Minutes> = {}): Minutes {
  return {
    ...plainMinutes,
    start: '08:30' as Minutes['start'],
    end: '10:05' as Minutes['end'],
    place: 'Lilla salen',
    recordedOn: '2026-03-12' as Minutes['recordedOn'],
    firstParagraph: 1,
    attendance: [attendance({})],
    paragraphs: [paragraph({ title: 'Mötet öppnas', text: 'Ordföranden öppnade mötet.' })],
    signatories: [
      signatory({ role: 'secretary', name: 'Carl Dahl', title: 'sekreterare' }),
      signatory({}),
      signatory({ role: 'adjuster', name: 'Eva Łukaszewicz', title: 'justerare' }),
    ],
    signOff: null,
    ...given,
  }
}

export function meeting(given: Partial<MeetingDetail> = {}): MeetingDetail {
  return {
    id: nextId(),
    number: 2,
    kind: 'ordinary',
    date: '2026-03-12' as MeetingDetail['date'],
    start: '08:30' as MeetingDetail['start'],
    end: '10:00' as MeetingDetail['end'],
    place: 'Stora salen',
    remote: '',
    absence: '',
    state: 'draft',
    board: {
      ...usualBoard,
      name: 'Exempelbostäder AB',
      orgnr: '556000-0001',
      kind: 'company',
      bodyName: 'Styrelsen',
    },
    items: [],
    minutes: null,
    unread: [],
    sent: null,
    ...given,
  }
}
