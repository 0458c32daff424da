import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { justera, newBoard } from '../../helpers/command-line.ts'

const rule = ['--rule', 'fjärde torsdagen i varje månad utom juli', '--year', '2027'] as const

describe('the command line', () => {
  test('plans a year from a rule, shows it, and writes it as a calendar file', () => {
    const { folder, file } = newBoard()
    const preview = justera('year', 'series', file, ...rule, '--preview', '--json')
    expect(preview).toMatchObject({ exit: 0, err: '' })
    expect(JSON.parse(preview.out).days).toHaveLength(11)
    expect(JSON.parse(justera('year', file, '--year', '2027', '--json').out).meetings).toEqual([])

    const made = justera(
      'year',
      'series',
      file,
      ...rule,
      '--start',
      '9.00',
      '--end',
      '11.00',
      '--venue',
      'Granvik',
      '--json',
    )
    expect(made).toMatchObject({ exit: 0, err: '' })
    expect(JSON.parse(made.out).meetings).toHaveLength(11)

    const shown = JSON.parse(justera('year', file, '--year', '2027', '--json').out)
    expect(shown.meetings[0]).toMatchObject({
      number: 1,
      date: '2027-01-28',
      weekday: 4,
      week: 4,
      start: '09:00',
    })
    expect(shown.holidays[2]).toEqual({ date: '2027-03-26', name: 'goodFriday', title: 'Långfredagen' })

    const out = path.join(folder, 'möten.ics')
    const exported = justera('export', 'calendar', file, '--year', '2027', '--out', out, '--json')
    expect(exported).toMatchObject({ exit: 0, err: '' })
    expect(JSON.parse(exported.out).meetings).toHaveLength(11)
    expect(readFileSync(out, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/)
  })

  test('refuses what is no rule, no year and a year without meetings', () => {
    const { folder, file } = newBoard()
    const out = path.join(folder, 'möten.ics')
    expect(justera('year', 'series', file, '--rule', 'ibland', '--year', '2027')).toMatchObject({
      exit: 2,
      out: '',
    })
    expect(justera('year', file, '--year', 'i år').exit).toBe(2)
    expect(justera('export', 'calendar', file, '--year', '2027', '--out', out)).toMatchObject({
      exit: 1,
      out: '',
    })
    expect(existsSync(out)).toBe(false)
  })
})
