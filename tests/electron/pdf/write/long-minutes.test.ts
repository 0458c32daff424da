import { describe, expect, test } from 'vitest'
import { minutesDocument } from '../../../../shared/documents/minutes.ts'
import { wordsOf as documentWords } from '../../../../shared/documents/words.ts'
import { complaints, pdfToolsAvailable, temporaryFolder, textOf, wordsOf } from '../../../helpers/pdf.ts'
import { attendance, meeting, minutes, paragraph, signatory } from '../../../shared/documents/meetings.ts'
import { inspect } from './inspect.ts'
import { counted, written } from './models.ts'

const sv = documentWords('sv')
const presentPeople = Array.from({ length: 120 }, (_, index) =>
  attendance({
    name: `Łukasz Ståhl ${index}`,
    role: index % 7 === 0 ? counted(12) : 'ledamot',
    organisation: 'Żółć AB',
  }),
)
const paragraphs = Array.from({ length: 60 }, (_, index) =>
  paragraph({
    title: index % 5 === 0 ? counted(45) : `Punkt ${index}`,
    text: `${counted(90)}\n\n- ${counted(30)}\n- ett${'mycket'.repeat(30)}långt ord\n\n${counted(20)}`,
    decision: index % 3 === 0 ? '' : 'Styrelsen godkände.',
    reference: index % 4 === 0 ? 'Bilaga 3 a, b' : '',
  }),
)
const signatories = Array.from({ length: 9 }, (_, index) =>
  signatory({ role: index === 0 ? 'secretary' : 'adjuster', name: `Person ${index}`, title: counted(15) }),
)
const document = minutesDocument(
  meeting({ minutes: minutes({ attendance: presentPeople, paragraphs, signatories }) }),
  sv,
)

describe.runIf(pdfToolsAvailable())('minutes of more than twenty pages', () => {
  const folder = temporaryFolder()

  test('are sound and tagged throughout', async () => {
    const { file, pages, bytes, places } = await written(folder, document)
    expect(pages).toBeGreaterThan(20)
    expect(places.size).toBe(60)
    expect(complaints(file)).toBe('')
    const { faults, bookmarks } = await inspect(bytes)
    expect(faults).toEqual([])
    expect(bookmarks).toHaveLength(60)
  })

  test('keep every word inside the margins', async () => {
    const { file, pages } = await written(folder, document)
    for (let page = 1; page <= pages; page += 1) {
      const { words, width, height } = wordsOf(file, page)
      const text = words.filter(({ text: word }) => !'UTKAST'.includes(word))
      expect(Math.min(...text.map(({ left }) => left))).toBeGreaterThan(70)
      expect(Math.max(...text.map(({ right }) => right))).toBeLessThan(width - 70)
      expect(Math.max(...text.map(({ bottom }) => bottom))).toBeLessThan(height - 20)
    }
  })

  test('repeat the head of a table on each page that continues it, unheard by a screen reader', async () => {
    const { file, bytes } = await written(folder, document)
    const heads = [1, 2, 3].map((page) => /^ *Närvarande$/m.test(textOf(file, page)))
    expect(heads).toEqual([true, true, true])
    const { elements } = await inspect(bytes)
    expect(elements.filter(({ tag }) => tag === 'Caption')).toHaveLength(1)
  })

  test('leave no title at the foot of a page', async () => {
    const { file, pages } = await written(folder, document)
    for (let page = 1; page < pages; page += 1) {
      const lines = textOf(file, page).trimEnd().split('\n')
      const last = lines.slice(0, -1).findLast((line) => line.trim() !== '' && !/^[ UTKAS]+$/.test(line))
      expect(last).not.toMatch(/^ *§ \d+/)
    }
  })

  test('keep all signatures together, with the end of what is signed', async () => {
    const { file, pages } = await written(folder, document)
    const last = textOf(file, pages)
    expect(last).toContain('Antecknat den 12 mars 2026')
    expect(last).toContain('Vid protokollet')
    for (let index = 0; index < 9; index += 1) expect(last).toContain(`Person ${index}`)
    expect(textOf(file, pages - 1)).not.toContain('Vid protokollet')
  })
})
