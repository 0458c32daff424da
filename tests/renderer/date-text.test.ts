import { describe, expect, test } from 'vitest'
import { readDate } from '../../renderer/components/date-text.ts'

describe('a typed date', () => {
  test.each([
    '2018-11-22',
    ' 2018-11-22 ',
    '20181122',
    '181122',
    '18-11-22',
    '22/11 2018',
    '22/11/2018',
    '22.11.2018',
    '22. 11. 2018',
  ])('is read from "%s"', (text) => expect(readDate(text)).toBe('2018-11-22'))

  test('may leave out the zero where slashes or points part it', () => {
    expect(readDate('5/3 2019')).toBe('2019-03-05')
  })

  test('is null where nothing is typed', () => expect(readDate('  ')).toBeNull())

  test.each(['2018-02-30', '31/4 2019', '2018-13-01', '22 november', '2018', '2018-11', '1-2-3'])(
    'is not read from "%s"',
    (text) => expect(readDate(text)).toBeUndefined(),
  )
})
