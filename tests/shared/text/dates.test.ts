import { describe, expect, test } from 'vitest'
import { gap, takeDate, takeTimes } from '../../../shared/text/dates.ts'

describe('dates', () => {
  test.each([
    '22 november 2018',
    'den 22 november 2018',
    'torsdagen den 22 nov 2018',
    'Torsdag 22 nov. 2018',
    '22:e november 2018',
    '22 nov -18',
    '22/11 2018',
    '22/11-2018',
    '22/11/2018',
    '22.11.2018',
    '2018-11-22',
    '2018–11–22',
    '2018/11/22',
    '20181122',
  ])('%s', (text) => {
    expect(takeDate(`vid ${text}, sen`)).toEqual({
      date: '2018-11-22',
      noSuchDate: null,
      rest: `vid ${gap}, sen`,
    })
  })

  test.each(['11 december', '2018 -10- 3 1', '201 / 2018', '031-368 01 60', '8.30–10.00', 'x2018-11-22'])(
    '%s is none',
    (text) => {
      expect(takeDate(text)).toEqual({ date: null, noSuchDate: null, rest: text })
    },
  )

  test.each(['31 november 2018', '2019-02-29', '0 maj 2018', '2018-13-01'])('%s does not exist', (text) => {
    expect(takeDate(text)).toEqual({ date: null, noSuchDate: text, rest: gap })
  })

  test('the first of several is taken', () => {
    expect(takeDate('2018-11-22 och 5 maj 2019').date).toBe('2018-11-22')
    expect(takeDate('5 maj 2019 och 2018-11-22').date).toBe('2019-05-05')
  })
})

describe('times', () => {
  const times = (text: string, hoursAlone = false) => {
    const { start, end } = takeTimes(text, { hoursAlone })
    return [start, end]
  }

  test.each([
    ['8.30 – 10.00', '08:30', '10:00'],
    ['kl. 08.30', '08:30', null],
    ['kl 8.30-10', '08:30', '10:00'],
    ['08:30–10:00', '08:30', '10:00'],
    ['kl. 10 – 11.30', '10:00', '11:30'],
    ['klockan 18', '18:00', null],
    ['kl. 13.00 till ca 15.30', '13:00', '15:30'],
    ['kl 0830', '08:30', null],
  ])('%s', (text, start, end) => {
    expect(times(text)).toEqual([start, end])
  })

  test('hours alone count where nothing else can be meant', () => {
    expect(times('10–12', true)).toEqual(['10:00', '12:00'])
    expect(times('10–12')).toEqual([null, null])
  })

  test.each(['kl 25', '8.75', '2.2.1', '12.5 miljoner'])('%s is none', (text) => {
    expect(times(text)).toEqual([null, null])
  })
})
