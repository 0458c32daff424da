import { expect, test } from 'vitest'
import { personalNumbersIn } from '../../../shared/rules/personal-number.ts'

const found = (text: string) => personalNumbersIn(text).map((one) => one.text)

test('a personal identity number is found with two or four digits of the year', () => {
  expect(found('Ledamoten (811228-9874) och 19811228-9874, även 198112289874.')).toEqual([
    '811228-9874',
    '19811228-9874',
    '198112289874',
  ])
})

test('of somebody over a hundred it has a plus', () => {
  expect(found('född 121212+1212')).toEqual(['121212+1212'])
})

test('a coordination number has 60 more for the day', () => {
  expect(found('701063-2391')).toEqual(['701063-2391'])
})

test('another check digit is another number', () => {
  expect(found('811228-9873')).toEqual([])
})

test('a day that does not exist makes no person', () => {
  expect(found('810230-9874, 811328-9870, 811200-9874')).toEqual([])
  expect(found('19810229-0001 19810229-0019')).toEqual([])
})

test('an organisation, a telephone, a case and an amount are left alone', () => {
  expect(found('556016-0680, 212000-0142, 08-508 290 00, 0708-112233, dnr 811228-9874')).toEqual([])
  expect(found('SE811228-9874, 1 811228-9874, 811228-98745, 8112289874')).toEqual([])
})
