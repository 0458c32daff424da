import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { agendaDocument } from '../../../../shared/documents/agenda.ts'
import { packPlan } from '../../../../shared/documents/pack-plan.ts'
import { wordsOf as documentWords } from '../../../../shared/documents/words.ts'
import { usualBoard } from '../../../../shared/model/board.ts'
import { readAgenda } from '../../../../shared/text/read-agenda.ts'
import { material, materialAvailable } from '../../../helpers/material.ts'
import { pdfToolsAvailable, temporaryFolder, textOf } from '../../../helpers/pdf.ts'
import { item, meeting } from '../../../shared/documents/meetings.ts'
import { inspect } from './inspect.ts'
import { options, written } from './models.ts'

interface Expected {
  readonly agenda_page_references: readonly { readonly item: number; readonly text: string }[]
  readonly attachments: readonly { readonly label: string; readonly pages: number }[]
}

const source = (name: string) => readFileSync(material(`board-meeting-2018-11-22/${name}`), 'utf8')
const sv = documentWords('sv')

/** The agenda as it is read, with attachments of as many pages as the real ones. */
function realMeeting(expected: Expected) {
  const { items, date, number, start, end, place } = readAgenda(source('agenda.txt'))
  return meeting({
    date: date ?? ('2018-11-22' as never),
    number: number ?? 5,
    start,
    end,
    place,
    board: { ...usualBoard, name: 'Granviks Energi AB', orgnr: '', kind: 'company', bodyName: 'Styrelsen' },
    items: items.map(({ title, text, proposal, presenter, labels }) => {
      const pages = labels.map(
        (label) => expected.attachments.find((each) => each.label === label)?.pages ?? null,
      )
      return item({ title, text, proposal, presenter }, ...pages)
    }),
  })
}

describe.runIf(materialAvailable() && pdfToolsAvailable())('the agenda of 22 November 2018', () => {
  const folder = temporaryFolder()

  test('fits one page, with the references that were printed', async () => {
    const expected = JSON.parse(source('expected.json')) as Expected
    const real = realMeeting(expected)
    const plan = packPlan(real, sv, { frontPages: 1, cover: false })
    expect(plan.references).toEqual(expected.agenda_page_references)
    const { file, pages, bytes } = await written(folder, agendaDocument(real, sv, { plan }), {
      ...options,
      archival: false,
      pageNumbers: { first: 1, total: plan.totalPages },
    })
    expect(pages).toBe(1)
    const text = textOf(file, 1)
    for (const reference of expected.agenda_page_references) expect(text).toContain(reference.text)
    const { links, bookmarks, faults } = await inspect(bytes)
    expect(links.map(({ to }) => to)).toEqual(
      plan.attachments.filter(({ label }) => !label.endsWith(' b')).map(({ place }) => place),
    )
    expect(bookmarks).toHaveLength(12)
    expect(faults).toEqual([])
  })

  test('leaves room for two items more', async () => {
    const real = realMeeting(JSON.parse(source('expected.json')) as Expected)
    const more = [1, 2].map(() =>
      item({ title: 'En punkt till', proposal: 'Styrelsen föreslås anteckna den.' }),
    )
    const { pages } = await written(folder, agendaDocument({ ...real, items: [...real.items, ...more] }, sv))
    expect(pages).toBe(1)
  })
})
