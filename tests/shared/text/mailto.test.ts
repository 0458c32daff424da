import { expect, test } from 'vitest'
import { isMailAddress, mailtoAddress } from '../../../shared/text/mailto.ts'

test('a letter is an address with its words percent-encoded and its lines ended by CRLF', () => {
  const address = mailtoAddress({
    to: ['åsa@granvik.example', 'per+styrelse@granvik.example'],
    cc: ['arkiv@granvik.example'],
    bcc: [],
    subject: 'Möte 2 & 3?',
    body: 'Hej!\n\nSe s 5 = "bilaga".\r\nÖ',
  })
  expect(address).toBe(
    'mailto:%C3%A5sa@granvik.example,per%2Bstyrelse@granvik.example?cc=arkiv@granvik.example' +
      '&subject=M%C3%B6te%202%20%26%203%3F&body=Hej%21%0D%0A%0D%0ASe%20s%205%20%3D%20%22bilaga%22.%0D%0A%C3%96',
  )
  expect(new URL(address).searchParams.get('body')).toBe('Hej!\r\n\r\nSe s 5 = "bilaga".\r\nÖ')
})

test('what somebody puts into an address adds no field', () => {
  expect(mailtoAddress({ to: ['a?bcc=b@c.d'], subject: '', body: '' })).toBe('mailto:a%3Fbcc%3Db@c.d')
})

test('half a character does no harm', () => {
  expect(mailtoAddress({ to: [], subject: '\ud83d', body: '' })).toBe('mailto:?subject=%EF%BF%BD')
})

test.each([
  ['ann@granvik.example', true],
  ['ann.ek+x@sub.granvik.example', true],
  ['Ann Ek', false],
  ['ann@granvik', false],
  ['ann@@granvik.example', false],
  ['ann@granvik.example, per@granvik.example', false],
])('"%s" is an address: %s', (text, is) => {
  expect(isMailAddress(text)).toBe(is)
})
