import { describe, expect, test } from 'vitest'
import { mailRoute, usualRecipients } from '../../../shared/rules/recipients.ts'
import type { LocalDate } from '../../../shared/values.ts'

const day = (text: string) => text as LocalDate
const person = (name: string, email = '', from: string | null = null, to: string | null = null) => ({
  name,
  email,
  from: from === null ? null : day(from),
  to: to === null ? null : day(to),
})

const members = [
  person('Åsa Öberg', 'asa@granvik.example'),
  person('Per Ek'),
  person('Ny Ledamot', '', '2026-03-01'),
  person('Gammal Ledamot', '', null, '2026-02-01'),
]

describe('the usual recipients', () => {
  test('are the first time all who serve on the day', () => {
    expect(usualRecipients(members, null, day('2026-03-12'))).toEqual(['Åsa Öberg', 'Per Ek', 'Ny Ledamot'])
  })

  test('are later those of last time, without who has left and with who is new', () => {
    const last = { recipients: ['Revisor AB', 'Gammal Ledamot', 'Åsa Öberg'], sentOn: day('2026-01-10') }
    expect(usualRecipients(members, last, day('2026-03-12'))).toEqual([
      'Revisor AB',
      'Åsa Öberg',
      'Ny Ledamot',
    ])
  })
})

test('mail goes where the register says, or the recipient', () => {
  const route = mailRoute(
    ['Åsa Öberg', 'Per Ek', 'Ann <ann@x.example>', 'rev@y.example', 'rev@y.example'],
    members,
  )
  expect(route).toEqual({
    addresses: ['asa@granvik.example', 'ann@x.example', 'rev@y.example'],
    without: ['Per Ek'],
  })
})
