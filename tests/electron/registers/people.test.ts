import { expect, test } from 'vitest'
import type { MemberInput, MemberRow } from '../../../shared/model/board.ts'
import { hasVote } from '../../../shared/rules/roles.ts'
import { readMembers } from '../../../shared/text/read-members.ts'
import { type TestApp, testBoard } from '../../helpers/board.ts'

const member: MemberInput = {
  ...{ name: 'Anna Berg', role: 'member', organisation: '', from: null, to: null, email: '', phone: '' },
  ...{ substituteFor: null, votes: null },
}

async function membersOf(app: TestApp) {
  return (await app.call('member.list', {})).map(({ name, role, person }) => ({ name, role, person }))
}

test('somebody with two mandates is one person', async () => {
  const app = await testBoard()
  await app.call('member.add', { ...member, email: 'anna@exempel.se', phone: '070-1' })
  const { id: body } = await app.call('body.add', { name: 'Utskottet', kind: 'company' })
  await app.call('member.add', { ...member, role: 'chair', body })
  expect(await app.call('person.list', {})).toMatchObject([
    {
      ...{ name: 'Anna Berg', email: 'anna@exempel.se', phone: '070-1' },
      mandates: [
        { bodyName: 'Styrelsen', role: 'member' },
        { body, bodyName: 'Utskottet', role: 'chair' },
      ],
    },
  ])
})

test('what people are reached by is not in the log, which nothing can be taken out of', async () => {
  const app = await testBoard()
  const { id } = await app.call('member.add', { ...member, email: 'anna@exempel.se', phone: '070-123 45 67' })
  await app.call('member.update', {
    id,
    member: { ...member, email: 'berg@exempel.se', phone: '070-123 45 67' },
  })
  await app.call('member.import', { rows: rows.map((row) => ({ ...row, email: 'lista@exempel.se' })) })
  const log = JSON.stringify(app.raw().prepare('SELECT detail FROM audit').all())
  expect(log).toContain('Cia Al')
  expect(log).not.toMatch(/exempel\.se|070-123/)
})

test('two people may have the same name, and another address tells them apart', async () => {
  const app = await testBoard()
  await app.call('member.add', { ...member, email: 'anna@exempel.se' })
  await app.call('member.add', { ...member, role: 'deputy', person: null, email: 'ab@exempel.se' })
  await app.call('member.add', { ...member, role: 'auditor', email: 'berg@exempel.se' })
  await app.call('member.add', { ...member, role: 'coopted', email: 'Anna@Exempel.se' })
  const people = (await membersOf(app)).map(({ person }) => person)
  expect(new Set(people).size).toBe(3)
  expect(await app.call('person.list', {})).toHaveLength(3)
})

test('a name that is put right is right in every mandate; another name is another person', async () => {
  const app = await testBoard()
  const { id } = await app.call('member.add', { ...member, name: 'Ana Berg' })
  await app.call('member.add', { ...member, name: 'Ana Berg', role: 'chair' })
  const [{ person } = { person: undefined }] = await membersOf(app)
  await app.call('member.update', { id, person: person!, member })
  expect((await membersOf(app)).map(({ name }) => name)).toEqual(['Anna Berg', 'Anna Berg'])
  await app.call('member.update', { id, member: { ...member, name: 'Bo Ek' } })
  expect(await membersOf(app)).toMatchObject([{ name: 'Anna Berg', person }, { name: 'Bo Ek' }])
  await app.call('person.update', {
    id: person!,
    person: { name: 'Anna Berg Ek', email: 'a@b.se', phone: '' },
  })
  expect((await membersOf(app))[0]).toMatchObject({ name: 'Anna Berg Ek', role: 'chair' })
  await expect(app.call('member.update', { id, person: 99 as never, member })).rejects.toThrow('NOT_FOUND')
})

test('a deputy stands in for a member of the same body, not for themselves', async () => {
  const app = await testBoard()
  const { id: anna } = await app.call('member.add', member)
  const deputy = { ...member, name: 'Bo Ek', role: 'deputy', substituteFor: anna } as const
  const { id } = await app.call('member.add', deputy)
  expect((await app.call('member.list', {}))[1]).toMatchObject({ id, substituteFor: anna, votes: null })
  await expect(app.call('member.update', { id, member: { ...deputy, substituteFor: id } })).rejects.toThrow(
    'NOT_FOUND',
  )
  const { id: body } = await app.call('body.add', { name: 'Utskottet', kind: 'company' })
  await expect(app.call('member.add', { ...deputy, body })).rejects.toThrow('NOT_FOUND')
  await app.call('member.remove', { id: anna })
  expect((await app.call('member.list', {}))[0]).toMatchObject({ id, substituteFor: null })
})

test('chair and members vote, deputies when they serve, others when the mandate says so', () => {
  expect((['chair', 'viceChair', 'member'] as const).every((role) => hasVote({ role, votes: null }))).toBe(
    true,
  )
  expect((['secretary', 'auditor', 'deputy'] as const).some((role) => hasVote({ role, votes: null }))).toBe(
    false,
  )
  expect(hasVote({ role: 'deputy', votes: null }, true)).toBe(true)
  expect(hasVote({ role: 'deputy', votes: false }, true)).toBe(false)
  expect(hasVote({ role: 'coopted', votes: true })).toBe(true)
})

const list = [
  'Namn\tUppdrag\tParti\tErsättare för',
  'Anna Berg\tordförande\tS\t',
  'Bo Ek\t\tS\tAnna Berg',
  'Cia Al\tersättare\tM\tDan Ros',
].join('\n')
const rows: MemberRow[] = readMembers(list).members.map(({ member }) => member)

test('a pasted list becomes mandates, and pasted again adds nothing', async () => {
  const app = await testBoard()
  const first = await app.call('member.import', { rows })
  expect(first).toMatchObject({ known: 0, unknown: ['Dan Ros'] })
  const [anna, bo] = await app.call('member.list', {})
  expect(anna).toMatchObject({ name: 'Anna Berg', role: 'chair', organisation: 'S' })
  expect(bo).toMatchObject({ name: 'Bo Ek', role: 'deputy', substituteFor: anna!.id })
  expect(await app.call('member.import', { rows })).toEqual({ added: [], known: 3, unknown: [] })
  expect(await app.call('member.list', {})).toHaveLength(3)
})
