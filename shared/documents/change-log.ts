/** The record of what was sent for a meeting: when, to whom, what was new, replaced or withdrawn, each with its hash. */
import type { MeetingDetail } from '../model/meeting-detail.ts'
import type { Edition, SentAttachment } from '../model/pack.ts'
import type { Block, DocumentModel, Row } from './block.ts'
import { dateText, insideSentence, meetingName } from './format.ts'
import { numberList } from './number-list.ts'
import { organisationBlock } from './organisation.ts'
import { sheet } from './sheet.ts'
import { type DocumentWords, fill } from './words.ts'

export function changeLogDocument(
  meeting: MeetingDetail,
  editions: readonly Edition[],
  words: DocumentWords,
): DocumentModel {
  const { edition } = words
  const name = meetingName(meeting, meeting.board.kind, words)
  const date = dateText(meeting.date, words.language)
  const title = `${edition.changeLog}, ${insideSentence(name)}, ${date}`
  return sheet(meeting, words, title, [
    organisationBlock(meeting.board),
    { kind: 'heading', level: 1, text: edition.changeLog },
    { kind: 'paragraph', tone: 'meta', runs: [{ text: `${name} · ${date}` }] },
    ...(editions.length === 0
      ? [{ kind: 'paragraph', runs: [{ text: edition.nothingSent }] } as const]
      : [
          overview(editions, words),
          ...editions.flatMap((one, index) => editionBlocks(one, editions.slice(0, index), words)),
        ]),
  ])
}

function overview(editions: readonly Edition[], { edition }: DocumentWords): Block {
  return {
    kind: 'table',
    columns: [
      { title: edition.number, align: 'start', width: 1 },
      { title: edition.sentOn, align: 'start', width: 2 },
      { title: edition.what, align: 'start', width: 4 },
      { title: edition.recipients, align: 'start', width: 5 },
    ],
    showHead: true,
    rows: editions.map(({ number, sentOn, kind, recipients }) => ({
      cells: [`${number}`, sentOn, edition.kind[kind], recipients.join(', ') || edition.nobody],
    })),
  }
}

function editionBlocks(one: Edition, earlier: readonly Edition[], words: DocumentWords): readonly Block[] {
  const { edition } = words
  const facts = [
    { label: edition.sentBy, value: one.by },
    { label: edition.recipients, value: one.recipients.join(', ') },
    { label: edition.note, value: one.note },
    { label: edition.file, value: fill(edition.fileFacts, { fileName: one.fileName, count: one.pages }) },
    { label: edition.hash, value: inGroups(one.sha256) },
  ].filter(({ value }) => value !== '')
  const title = fill(edition.editionTitle, { number: one.number, date: dateText(one.sentOn, words.language) })
  return [
    { kind: 'heading', level: 2, text: title },
    { kind: 'facts', rows: facts },
    ...(one.attachments.length > 0 ? [papers(one, earlier, words)] : []),
  ]
}

function papers(one: Edition, earlier: readonly Edition[], words: DocumentWords): Block {
  const { edition } = words
  return {
    kind: 'table',
    columns: [
      { title: edition.labelColumn, align: 'start', width: 2 },
      { title: edition.titleLabel, align: 'start', width: 6 },
      { title: edition.pagesLabel, align: 'start', width: 3.5 },
      { title: edition.changeColumn, align: 'start', width: 2.5 },
      { title: edition.hash, align: 'start', width: 7.5 },
    ],
    showHead: true,
    rows: one.attachments.map((attachment): Row => {
      const { label, title, change } = attachment
      const pages = numberList(broughtPages(attachment, one), words)
      return { cells: [label, title, pages, edition.change[change], hashes(attachment, earlier, words)] }
    }),
  }
}

/** Of a replaced attachment only the pages that the edition carried. */
function broughtPages({ change, pages }: SentAttachment, { sentOn }: Edition): readonly string[] {
  return pages
    .filter(({ replacedOn }) => change !== 'replaced' || replacedOn === sentOn)
    .map(({ number }) => number)
}

function hashes(
  { attachment, change, sha256 }: SentAttachment,
  earlier: readonly Edition[],
  { edition }: DocumentWords,
): string {
  const former = earlier
    .flatMap(({ attachments }) => attachments)
    .findLast((one) => one.attachment === attachment)?.sha256
  if (change !== 'replaced' || !former) return inGroups(sha256)
  return `${inGroups(sha256)}, ${fill(edition.formerHash, { sha256: inGroups(former) })}`
}

/** A hash that can be read aloud, and broken between lines. */
function inGroups(sha256: string): string {
  return sha256.match(/.{1,8}/g)?.join(' ') ?? ''
}
