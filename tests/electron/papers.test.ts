/** What goes out with the papers, through the gate and the command line: kallelse, föredragningslista, the letter. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { noDesktop } from '../../electron/desktop-port.ts'
import { callThrough, createGate } from '../../electron/gate.ts'
import { aMeeting, anItem, testApp, testBoard } from '../helpers/board.ts'
import { justera } from '../helpers/command-line.ts'
import { textOf } from '../helpers/pdf.ts'

async function boardToMeet() {
  const app = await testBoard()
  const person = { organisation: '', from: null, to: null, phone: '' }
  await app.call('member.add', { ...person, name: 'Åsa Öberg', role: 'chair', email: 'asa@granvik.example' })
  await app.call('member.add', { ...person, name: 'Per Ek', role: 'member', email: '' })
  const remote = 'https://moten.example/1'
  const { id: meeting } = await app.call('meeting.add', { ...aMeeting, remote, absence: 'Per Ek' })
  await app.call('item.add', { meeting, item: { ...anItem, caseNumber: 'KS 2026/14' }, after: null })
  const out = (name: string) => path.join(app.folder, name)
  return { ...app, meeting, out, to: (name: string) => app.gate.tokens.grant(out(name)) }
}

test('a kallelse is written with its meeting and the people of its body', async () => {
  const { call, meeting, out, to } = await boardToMeet()
  expect(await call('export.summons', { meeting, to: to('kallelse.pdf') })).toMatchObject({ pages: 1 })
  const text = textOf(out('kallelse.pdf'))
  for (const words of [
    'Kallelse till styrelsemöte 1',
    'https://moten.example/1',
    'Åsa Öberg',
    'Per Ek',
    'Budget',
  ])
    expect(text).toContain(words)
})

test('a föredragningslista is written as a table', async () => {
  const { call, meeting, out, to } = await boardToMeet()
  await call('export.docket', { meeting, to: to('lista.pdf') })
  const text = textOf(out('lista.pdf'))
  for (const words of ['KS 2026/14', 'Vd', 'Fastställa budgeten.']) expect(text).toContain(words)
})

test('decisions per capsulam have no kallelse', async () => {
  const { call, meeting, out, to } = await boardToMeet()
  await call('meeting.update', { id: meeting, meeting: { ...aMeeting, kind: 'perCapsulam' } })
  await expect(call('export.summons', { meeting, to: to('kallelse.pdf') })).rejects.toThrow(
    'SUMMONS_PER_CAPSULAM',
  )
  expect(existsSync(out('kallelse.pdf'))).toBe(false)
})

test('a letter opens in the mail program, unless it is too long to be handed over', async () => {
  const opened: string[] = []
  const gate = createGate({
    desktop: { ...noDesktop, mail: async (address) => void opened.push(address) },
    settingsFolder: null,
    emit: () => {},
    version: '0.0.0',
    platform: 'test',
    now: () => new Date('2026-01-10T12:00:00Z'),
  })
  const call = callThrough(gate)
  const letter = { to: ['asa@granvik.example'], subject: 'Handlingar', body: 'Hej!\nHär är de.' }
  await call('app.mail', letter)
  expect(opened).toEqual([
    'mailto:asa@granvik.example?subject=Handlingar&body=Hej%21%0D%0AH%C3%A4r%20%C3%A4r%20de.',
  ])
  await expect(call('app.mail', { ...letter, body: 'å'.repeat(400) })).rejects.toThrow('MAIL_TOO_LONG')
  await expect(call('app.mail', { ...letter, to: ['ingen adress'] })).rejects.toThrow('BAD_INPUT')
  expect(opened).toHaveLength(1)
  await gate.close()
})

test('who got papers last is remembered for the next meeting of the same body', async () => {
  const { call, meeting, to } = await boardToMeet()
  expect(await call('pack.recipients', { meeting })).toBeNull()
  await call('edition.send', {
    meeting,
    to: to('pack.pdf'),
    recipients: ['Åsa Öberg', 'Revisor AB'],
    note: '',
  })
  const { id: next } = await call('meeting.add', { ...aMeeting, number: 2, date: '2026-04-09' })
  expect(await call('pack.recipients', { meeting: next })).toEqual({
    recipients: ['Åsa Öberg', 'Revisor AB'],
    sentOn: '2026-11-20',
  })
})

test('the command line checks the papers, sends them and prints the letter', async () => {
  const { file, gate, out } = await boardToMeet()
  await gate.close()
  const on = ['--meeting', '2026-02-12', '--json']
  const check = justera('check', file, ...on)
  expect(JSON.parse(check.out)).toMatchObject({ good: true, findings: [] })
  expect(check.exit).toBe(0)
  const sent = JSON.parse(justera('send', file, ...on, '--mailto', '--out', out('pack.pdf')).out)
  expect(sent.without).toEqual(['Per Ek'])
  const letter = new URL(sent.mailto)
  expect(letter.pathname).toBe('asa@granvik.example')
  expect(letter.searchParams.get('subject')).toBe('Handlingar till styrelsemöte 1 den 12 februari 2026')
  expect(letter.searchParams.get('body')).toContain('bifogade filen pack.pdf')
})

test('the command line says where something asks to be done, with exit code 1', async () => {
  const { file, gate, call, meeting } = await boardToMeet()
  await call('item.add', {
    meeting,
    item: { ...anItem, title: 'Lån', proposal: '', text: 'Se bilaga 4.' },
    after: null,
  })
  await gate.close()
  const { exit, out } = justera('check', file, '--meeting', '2026-02-12')
  expect(exit).toBe(1)
  expect(out.split('\n')).toEqual(
    expect.arrayContaining([
      '! Punkt 2: Ska beslutas, men förslag till beslut saknas',
      '! Punkt 2: Texten hänvisar till bilaga 4, som inte finns',
    ]),
  )
})

test('an app without a board has nothing to check', async () => {
  const { call } = testApp()
  await expect(call('pack.recipients', { meeting: 1 as never })).rejects.toThrow('NO_BOARD_OPEN')
})
