/** Texts with structure on their way through the gate: from a template to an item, to minutes, to a sign-off. */
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { canonicalMinutes } from '../../shared/documents/canonical.ts'
import { asStored } from '../../shared/rich-text/stored.ts'
import { addSignedReadyMinutes, aMeeting, anItem, testBoard } from '../helpers/board.ts'
import { doc, entry, numbers, paragraph, row, table, text } from '../shared/rich-text/docs.ts'

const background = asStored(doc(table(row('Hyra', '1 000'))))
const proposal = asStored(
  doc(
    'Styrelsen föreslås besluta',
    numbers(1, entry(paragraph('att anta ', text('planen', 'bold'))), 'att avsluta ärendet.'),
  ),
)
const structured = {
  ...anItem,
  text: background.text,
  textDoc: background.doc,
  proposal: proposal.text,
  proposalDoc: proposal.doc,
}

test('a text is kept with its structure, from the template to the agenda', async () => {
  const app = await testBoard()
  const template = { ...structured, place: 'beginning', due: 'every' } as const
  await app.call('year.template.add', { ...template, months: [] })
  expect(await app.call('year.template', {})).toMatchObject([structured])
  const meeting = { kind: 'ordinary', date: '2026-04-09', start: null, end: null, place: '' } as const
  const { ids } = await app.call('year.series.add', { meetings: [meeting] as never, template: true })
  expect((await app.call('meeting.get', { meeting: ids[0]! })).items).toMatchObject([structured])
})

test('a structure that says something else than its text is refused, and nothing is changed', async () => {
  const app = await testBoard()
  const { id: meeting } = await app.call('meeting.add', aMeeting)
  const { id } = await app.call('item.add', { meeting, item: structured, after: null })
  await expect(
    app.call('item.update', { id, item: { ...structured, proposal: 'Styrelsen föreslås avslå.' } }),
  ).rejects.toMatchObject({
    code: 'BAD_INPUT',
    params: { place: 'item.proposalDoc', reason: 'TEXTS_DIFFER' },
  })
  expect((await app.call('meeting.get', { meeting })).items).toMatchObject([structured])
  await app.call('item.update', { id, item: { ...structured, proposal: 'Avslås.', proposalDoc: null } })
  expect((await app.call('meeting.get', { meeting })).items).toMatchObject([
    { proposal: 'Avslås.', proposalDoc: null },
  ])
})

test('a decision begins as the proposal’s list', async () => {
  const app = await testBoard()
  const { id: meeting } = await app.call('meeting.add', aMeeting)
  await app.call('item.add', { meeting, item: structured, after: null })
  await app.call('minutes.start', { meeting })
  const [first] = (await app.call('meeting.get', { meeting })).minutes!.paragraphs
  expect(first!.decision).toBe('Styrelsen beslutade\n\n1. att anta planen\n2. att avsluta ärendet.')
  expect(JSON.stringify(first!.decisionDoc)).toContain('"text":"planen","marks":[{"type":"bold"}]')
})

test('structure is part of what is sealed, and found when it is changed past the lock', async () => {
  const app = await testBoard()
  const meeting = await addSignedReadyMinutes(app)
  const [first] = (await app.call('meeting.get', { meeting })).minutes!.paragraphs
  const { id, itemId: _itemId, ...rest } = first!
  const bold = asStored(doc(paragraph('Styrelsen ', text('avslog', 'bold'), ' förslaget.')))
  await app.call('paragraph.update', {
    id,
    paragraph: { ...rest, decision: bold.text, decisionDoc: bold.doc },
  })
  const { contentSha256 } = await app.call('minutes.signOff', { meeting })
  const content = canonicalMinutes(await app.call('meeting.get', { meeting }))
  expect(content).toContain('"format":"justera-minutes-3"')
  expect(createHash('sha256').update(content).digest('hex')).toBe(contentSha256)
  expect((await app.call('board.verify', {})).findings).toEqual([])
  const raw = app.raw()
  expect(() => raw.exec('UPDATE paragraph SET decision_doc = NULL')).toThrow()
  raw.exec('DROP TRIGGER paragraph_signed_update; UPDATE paragraph SET decision_doc = NULL')
  expect((await app.call('board.verify', {})).findings).toContainEqual({
    check: 'signOff',
    detail: '2026-02-12 (1)',
  })
})
