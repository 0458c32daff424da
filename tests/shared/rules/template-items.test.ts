import { describe, expect, test } from 'vitest'
import { type TemplateItem, TemplateItemInput } from '../../../shared/model/year-plan.ts'
import { standardAgenda } from '../../../shared/rules/standard-agenda.ts'
import { dueItems } from '../../../shared/rules/template-items.ts'
import type { LocalDate, TemplateItemId } from '../../../shared/values.ts'

const template: readonly TemplateItem[] = standardAgenda('company', 'Styrelsen').map((item, index) => ({
  ...item,
  id: (index + 1) as TemplateItemId,
}))
const meeting = (date: string, kind: 'ordinary' | 'extra' | 'constituting' | 'perCapsulam' = 'ordinary') => ({
  date: date as LocalDate,
  kind,
})
const titles = (
  ...[date, kind, others = []]: [
    string,
    'ordinary' | 'extra' | 'constituting' | 'perCapsulam',
    ReturnType<typeof meeting>[]?,
  ]
) => dueItems(template, meeting(date, kind), others).map(({ title }) => title)

describe('an agenda from the template', () => {
  test('opens and closes as every meeting does', () => {
    const found = titles('2026-02-12', 'ordinary')
    expect(found[0]).toBe('Mötets öppnande')
    expect(found.slice(-3)).toEqual(['Övriga frågor', 'Nästa möte', 'Mötets avslutande'])
    expect(found).not.toContain('Delårsbokslut och prognos')
  })

  test('has the interim accounts in May and October', () => {
    expect(titles('2026-05-07', 'ordinary')).toContain('Delårsbokslut och prognos')
    expect(titles('2026-10-22', 'ordinary')).toContain('Delårsbokslut och prognos')
  })

  test('has what is due in a month at its first ordinary meeting only', () => {
    expect(titles('2026-05-28', 'ordinary', [meeting('2026-05-07')])).not.toContain(
      'Delårsbokslut och prognos',
    )
    expect(titles('2026-05-28', 'ordinary', [meeting('2026-05-07', 'extra')])).toContain(
      'Delårsbokslut och prognos',
    )
    expect(titles('2026-05-07', 'extra')).not.toContain('Delårsbokslut och prognos')
  })

  test('has what constitutes the board at the constituting meeting only', () => {
    expect(titles('2026-05-07', 'constituting')).toContain('Firmateckning')
    expect(titles('2026-05-07', 'ordinary')).not.toContain('Firmateckning')
  })

  test('is empty where nobody meets', () => expect(titles('2026-05-07', 'perCapsulam')).toEqual([]))
})

test.each(['company', 'committee', 'association'] as const)(
  'the standard template of a %s keeps to the form, with the body’s name in its proposals',
  (kind) => {
    const items = standardAgenda(kind, 'Byggnadsnämnden')
    expect(items.map((item) => TemplateItemInput.parse(item))).toEqual(items)
    expect(items.some(({ proposal }) => proposal.startsWith('Byggnadsnämnden föreslås'))).toBe(true)
    expect(JSON.stringify(items)).not.toContain('{{')
  },
)

test('an item that is due in months must say in which', () => {
  const [item] = standardAgenda('company', 'Styrelsen')
  expect(TemplateItemInput.safeParse({ ...item, due: 'months' }).success).toBe(false)
  expect(TemplateItemInput.safeParse({ ...item, months: [5] }).success).toBe(false)
})
