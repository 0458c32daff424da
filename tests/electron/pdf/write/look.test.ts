/** How an organisation's look comes out in print. */
import { describe, expect, test } from 'vitest'
import { encodePng } from '../../../../electron/demo/png.ts'
import { agendaDocument } from '../../../../shared/documents/agenda.ts'
import { minutesDocument } from '../../../../shared/documents/minutes.ts'
import { packPlan } from '../../../../shared/documents/pack-plan.ts'
import { summonsDocument } from '../../../../shared/documents/summons.ts'
import { wordsOf as documentWords } from '../../../../shared/documents/words.ts'
import type { Look } from '../../../../shared/model/board.ts'
import type { MeetingDetail } from '../../../../shared/model/meeting-detail.ts'
import type { Sha256 } from '../../../../shared/values.ts'
import {
  complaints,
  pdfToolsAvailable,
  plainObjects,
  temporaryFolder,
  wordsOf,
} from '../../../helpers/pdf.ts'
import { item, meeting, minutes } from '../../../shared/documents/meetings.ts'
import { options, written } from './models.ts'

const words = documentWords('sv')
const folder = temporaryFolder()
const [width, height] = [400, 100]
const png = Buffer.from(encodePng({ width, height, pixels: new Uint8Array(width * height * 3) }))
const logo = { sha256: 'a'.repeat(64) as Sha256, mediaType: 'image/png', width, height } as const
const withPictures = { ...options, picture: () => png }

function looking(look: Partial<Look>): MeetingDetail {
  const plain = meeting({
    minutes: minutes(),
    items: [item({ proposal: 'Styrelsen föreslås godkänna planen.' })],
  })
  return { ...plain, board: { ...plain.board, look: { ...plain.board.look, ...look } } }
}
const agenda = (look: Partial<Look>) => agendaDocument(looking(look), words)

describe.runIf(pdfToolsAvailable())('an organisation’s look', () => {
  test('as usual changes nothing', async () => {
    const usual = await written(folder, agenda({}))
    const { look, ...plain } = agenda({})
    expect(look).toBeUndefined()
    expect((await written(folder, plain)).bytes.equals(usual.bytes)).toBe(true)
  })

  test('puts the logo at the head in its proportions, beside the name, and twice the same bytes', async () => {
    const document = minutesDocument(looking({ logo }), words)
    const first = await written(folder, document, withPictures)
    expect(complaints(first.file)).toBe('')
    const objects = plainObjects(first.file)
    expect(objects.match(/\/Subtype \/Image/g)).toHaveLength(1)
    const [, across = '', down = ''] =
      /([\d.]+) 0 0 (-?[\d.]+) [\d.]+ [\d.]+ cm\n\/I\d+ Do/.exec(objects) ?? []
    expect(Number(across) / Math.abs(Number(down))).toBeCloseTo(4, 2)
    expect(Math.abs(Number(down))).toBeLessThan(40)
    const name = wordsOf(first.file, 1).words.find(({ text }) => text === 'Exempelbostäder')
    expect(name!.left).toBeGreaterThan(300)
    expect((await written(folder, document, withPictures)).bytes.equals(first.bytes)).toBe(true)
  })

  test('names the organisation all the same where its logo can’t be read', async () => {
    const { file } = await written(folder, agenda({ logo }))
    expect(plainObjects(file)).not.toContain('/Subtype /Image')
    expect(wordsOf(file, 1).words[0]).toMatchObject({ text: 'Exempelbostäder' })
  })

  test('sets titles in its colour, unless it can’t be read on white', async () => {
    const colours = async (accent: string) => plainObjects((await written(folder, agenda({ accent }))).file)
    expect(await colours('#ff0000')).not.toMatch(/^1 0 0 scn?$/m)
    expect(await colours('#0000ff')).toMatch(/^0 0 1 scn?$/m)
  })

  test('sets all in the sans face, and nothing in the serif one', async () => {
    const { file } = await written(folder, agenda({ face: 'sans' }))
    expect(plainObjects(file)).not.toContain('SourceSerif')
  })

  test('leaves ten millimetres more at the left for the binder', async () => {
    const left = async (look: Partial<Look>) => {
      const { file } = await written(folder, agenda(look))
      return Math.min(...wordsOf(file, 1).words.map((word) => word.left))
    }
    expect((await left({ binding: true })) - (await left({}))).toBeCloseTo(28.35, 1)
  })

  test('prints the address at the foot of a kallelse and of a cover, on the first page only', async () => {
    const address = { address: ['Hamngatan 1'], phone: '0123-456 78' }
    const summons = await written(folder, summonsDocument(looking(address), [], words))
    const [street] = wordsOf(summons.file, 1).words.filter(({ text }) => text === 'Hamngatan')
    expect(street!.top).toBeGreaterThan(780)
    const plan = packPlan(looking(address), words, { frontPages: 2, cover: true })
    const pack = await written(folder, agendaDocument(looking(address), words, { plan }))
    const pages = [1, 2].map((page) =>
      wordsOf(pack.file, page).words.some(({ text }) => text === 'Hamngatan'),
    )
    expect(pages).toEqual([true, false])
    expect(agenda(address).address).toBeUndefined()
  })
})
