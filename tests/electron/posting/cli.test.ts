/** The justering clock and its notice, as they are used from the command line. */
import path from 'node:path'
import { expect, test } from 'vitest'
import { moment } from '../../../electron/moment.ts'
import { addDays } from '../../../shared/rules/calendar-days.ts'
import { earliestRemoval } from '../../../shared/rules/posting-limits.ts'
import { temporaryFolder } from '../../helpers/board.ts'
import { justera, newBoard } from '../../helpers/command-line.ts'
import { makeCommitteeBoard } from '../../helpers/committee-board.ts'
import { complaints, pdfToolsAvailable } from '../../helpers/pdf.ts'

test('what is due is listed, a notice is made, posted, taken down and proved', async () => {
  if (!pdfToolsAvailable()) return
  const folder = temporaryFolder()
  const file = path.join(folder, 'namnden.justera')
  const [, up, unposted, unsigned] = await makeCommitteeBoard(file, new Date())
  const { today } = moment(new Date())
  const clock = justera('clock', file, '--json')
  expect(clock).toMatchObject({ exit: 0, err: '' })
  const { meetings } = JSON.parse(clock.out)
  expect(meetings.map(({ number }: { number: number }) => number)).toEqual([5, 4, 3, 2])
  expect(meetings[2].clock).toMatchObject([
    { step: 'post', section: 'KL 8:12', standing: { kind: 'overdue' } },
  ])
  expect(justera('clock', file).out).toMatch(/Justera protokollet.* försenat · kommunallagen 5 kap\. 69 §/)

  const pdf = (name: string) => path.join(folder, name)
  const notice = justera(
    'export',
    'notice',
    file,
    '--meeting',
    unposted!,
    '--out',
    pdf('anslag.pdf'),
    '--json',
  )
  expect(notice).toMatchObject({ exit: 0, err: '' })
  expect(complaints(pdf('anslag.pdf'))).toBe('')
  const posted = justera('post', file, '--meeting', unposted!, '--on', today, '--place', 'Kansliet', '--json')
  expect(JSON.parse(posted.out).clock).toMatchObject([
    { step: 'adjust' },
    { step: 'post', standing: { kind: 'done', on: today } },
    { step: 'takeDown', from: earliestRemoval(today), standing: { kind: 'notYet' } },
  ])
  const down = justera('take-down', file, '--meeting', up!, '--on', today, '--json')
  expect(JSON.parse(down.out).clock).toMatchObject([{}, {}, { standing: { kind: 'early' }, tone: 'late' }])
  const proof = justera('export', 'proof', file, '--meeting', up!, '--out', pdf('bevis.pdf'), '--json')
  expect(JSON.parse(proof.out)).toMatchObject({ pages: 1 })
  const refused = (...args: string[]) => {
    const { exit, out, err } = justera(...args)
    expect({ exit, out }).toEqual({ exit: 1, out: '' })
    return err.split(':')[0]
  }
  const tomorrow = addDays(today, 1)
  expect(refused('post', file, '--meeting', unsigned!, '--on', today)).toBe('NOTICE_NOT_ADJUSTED')
  expect(refused('take-down', file, '--meeting', unposted!, '--on', tomorrow)).toBe('NOTICE_IN_FUTURE')
  expect(refused('post', file, '--meeting', up!, '--on', '2026-02-30')).toBe('NO_SUCH_DATE')
})

test('a company without meetings has nothing to watch', () => {
  const { file } = newBoard()
  expect(justera('clock', file)).toMatchObject({ exit: 0, out: 'Inget att bevaka.\n', err: '' })
})
