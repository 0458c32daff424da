import { expect, test } from 'vitest'
import { aMeeting, testBoard } from '../../helpers/board.ts'
import { justera, newBoard, write } from '../../helpers/command-line.ts'

const list = [
  'Namn;Roll;Ersättare för',
  'Berg, Anna;ordförande;',
  'Bo Ek;;Anna Berg',
  'Cia Al;kusin;Dan Ros',
  'Summa 3',
].join('\n')

test('a member list is first shown, then stored; what was not understood is told', () => {
  const { folder, file } = newBoard()
  const text = write(folder, 'lista.csv', list)
  const shown = JSON.parse(justera('import', 'members', file, '--text', text, '--dry-run', '--json').out)
  expect(shown).toMatchObject({ header: 1, stored: null, unread: [{ line: 5, text: 'Summa 3' }] })
  expect(shown.members[2]).toMatchObject({ line: 4, member: { name: 'Cia Al' }, unread: ['kusin'] })
  expect(JSON.parse(justera('show', file, '--json').out).members).toEqual([])

  const { exit, out } = justera('import', 'members', file, '--text', text)
  expect(exit).toBe(0)
  expect(out).toContain('Inte tolkat, rad 4: kusin')
  expect(out).toContain('3 uppdrag har lagts till.')
  expect(out).toContain('Dan Ros, som en ersättare ska träda in för, finns inte i organet.')
  const { members } = JSON.parse(justera('show', file, '--json').out)
  expect(members).toMatchObject([
    { name: 'Anna Berg', role: 'chair', body: 1 },
    { name: 'Bo Ek', role: 'deputy', substituteFor: members[0].id },
    { name: 'Cia Al' },
  ])
  const empty = write(folder, 'tom.txt', 'Summa 3\n')
  expect(justera('import', 'members', file, '--text', empty).err).toMatch(/^NO_MEMBERS_FOUND/)
})

test('where two bodies meet on a day, one of them must be named', async () => {
  const app = await testBoard()
  const { id: body } = await app.call('body.add', { name: 'Arbetsutskottet', kind: 'company' })
  await app.call('meeting.add', aMeeting)
  await app.call('meeting.add', { ...aMeeting, place: 'Viken', body })
  await app.call('meeting.add', { ...aMeeting, number: 2, date: '2026-03-05', body })
  await app.gate.close()

  const bodies = justera('bodies', app.file).out.split('\n')
  expect(bodies[1]).toBe(
    'Arbetsutskottet · Aktiebolag · § börjar om med varje möte · bilagor 2 a, b · 2 möten · 0 uppdrag',
  )
  const { err } = justera('show', app.file, '--meeting', aMeeting.date)
  expect(err).toMatch(/^SEVERAL_BODIES_MEET: .*Styrelsen, Arbetsutskottet.*--body/)
  const show = (...more: string[]) => JSON.parse(justera('show', app.file, '--json', ...more).out)
  expect(show('--meeting', aMeeting.date, '--body', 'arbetsutskottet')).toMatchObject({ place: 'Viken' })
  expect(show('--meeting', '2026-03-05')).toMatchObject({ number: 2, board: { bodyName: 'Arbetsutskottet' } })
  expect(show().meetings).toHaveLength(3)
  expect(show('--body', 'Styrelsen')).toMatchObject({
    bodies: [{ name: 'Styrelsen' }],
    meetings: [{ place: 'Granvik' }],
  })
  expect(justera('year', app.file, '--year', '2026', '--body', 'Nix').err).toMatch(
    /^NO_SUCH_BODY: .*Styrelsen, Arbetsutskottet/,
  )
})
