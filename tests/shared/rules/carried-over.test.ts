import { describe, expect, test } from 'vitest'
import { type Carrying, carryingOf, placeForCarried } from '../../../shared/rules/carried-over.ts'

const wordings: readonly (readonly [string, Carrying | null])[] = [
  ['Styrelsen bordlägger ärendet.', 'tabled'],
  ['Styrelsen bordlade ärendet.', 'tabled'],
  ['Ärendet bordläggs.', 'tabled'],
  ['Ärendet bordlades till nästa möte.', 'tabled'],
  ['Styrelsen beslutade bordlägga ärendet till mötet den 12 mars.', 'tabled'],
  ['Styrelsen beslutade att bordlägga ärendet.', 'tabled'],
  ['Nämnden beslutar att ärendet ska bordläggas.', 'tabled'],
  ['Nämnden beslutar om bordläggning.', 'tabled'],
  ['Nämnden beslutar bifalla yrkandet om bordläggning.', 'tabled'],
  ['Frågan är bordlagd.', 'tabled'],
  ['Styrelsen tackar för föredragningen och bordlägger frågan.', 'tabled'],
  ['Styrelsen sköt upp ärendet till nästa möte.', 'tabled'],
  ['Beslutet skjuts upp.', 'tabled'],
  ['Nämnden återremitterar ärendet till förvaltningen.', 'remitted'],
  ['Nämnden återremitterade ärendet för ytterligare beredning.', 'remitted'],
  ['Ärendet återremitteras.', 'remitted'],
  ['Nämnden beslutar återremittera ärendet till förvaltningen.', 'remitted'],
  ['Nämnden beslutar att återremittera ärendet.', 'remitted'],
  ['Nämnden beslutar att\n- återremittera ärendet till förvaltningen', 'remitted'],
  ['Nämnden bifaller yrkandet om återremiss.', 'remitted'],
  ['Nämnden beslutar i enlighet med yrkandet att återremittera ärendet.', 'remitted'],
  ['Nämnden avslår yrkandet om bordläggning och återremitterar ärendet.', 'remitted'],
  ['Ordföranden yrkar bifall. Nämnden återremitterar ärendet.', 'remitted'],
  ['Nämnden avslår yrkandet om återremiss.', null],
  ['Nämnden avslår yrkandet om att återremittera ärendet.', null],
  ['Nämnden avslår yrkandet att ärendet återremitteras.', null],
  ['Nämnden beslutar att avslå yrkandet om återremiss.', null],
  ['Nämnden beslutar att inte återremittera ärendet.', null],
  ['Nämnden beslutar att avslå yrkandena om återremiss och bordläggning.', null],
  ['Nämnden avslår yrkandet att återremittera och bordlägga ärendet.', null],
  ['Ärendet bordläggs inte.', null],
  ['Anna Ek yrkar att ärendet återremitteras.', null],
  ['Per Ek föreslog att ärendet skulle bordläggas.', null],
  ['Förslaget, som bordlades i mars, godkänns.', null],
  ['Ärendet bordlades vid förra mötet. Styrelsen godkänner förslaget.', null],
  ['Ärendet återremitterades den 12 februari. Nämnden godkänner förslaget.', null],
  ['Styrelsen tar upp det bordlagda ärendet och godkänner budgeten.', null],
  ['Nämnden beslutar att ärendet ska avgöras i dag.', null],
  ['Styrelsen godkänner remissvaret.', null],
  ['Styrelsen fastställde budgeten.', null],
  ['', null],
]

describe('what a decision leaves for a later meeting', () => {
  test.each(wordings)('%s: %s', (decision, carrying) => {
    expect(carryingOf(decision)).toBe(carrying)
  })

  test('a decision without end is read as far as anybody reads', () => {
    expect(carryingOf('bordlägger inte '.repeat(12_000))).toBeNull()
  })

  test('a matter is taken up ahead of what closes the meeting', () => {
    const titles = ['Öppnande', 'Budget', 'Övriga frågor', 'Nästa möte', 'Mötets avslutande']
    expect(placeForCarried(titles)).toBe(2)
    expect(placeForCarried([])).toBe(0)
    expect(placeForCarried(['Öppnande', 'Övriga frågor', 'Budget'])).toBe(3)
  })
})
