import { describe, expect, test } from 'vitest'
import { textChange } from '../../../shared/rules/change-text.ts'

const first = `Lokaler och inredning
Kansliet har flyttat till nya rum på andra våningen i huset vid torget
och delar mötesrum med biblioteket.
Hyran är oförändrad till och med nästa sommar, då avtalet ska skrivas om
på nytt.`
const second = `Under året har två rum målats om och fått nya bord för tolv personer.`
const page = (...paragraphs: string[]) => paragraphs.join('\n')

describe('what was changed on a page', () => {
  test('a sentence that was added is told with its paragraph; headings are not counted', () => {
    const after = first.replace('biblioteket.', 'biblioteket. Flytten tog tre dagar.')
    expect(textChange(page(first, second), page(after, second))).toEqual({
      paragraph: 1,
      kind: 'sentence',
      wording: 'Flytten tog tre dagar.',
    })
  })

  test('several sentences are told as several', () => {
    const after = `${second} Borden är av ek. Stolarna kommer i maj.`
    expect(textChange(page(first, second), page(first, after))).toEqual({
      paragraph: 3,
      kind: 'sentences',
      wording: 'Borden är av ek. Stolarna kommer i maj.',
    })
  })

  test('a sentence that begins as the next one does is still told from its beginning', () => {
    const after = second.replace('Under', 'Under året har lampor bytts. Under')
    expect(textChange(second, after)).toMatchObject({
      kind: 'sentence',
      wording: 'Under året har lampor bytts.',
    })
  })

  test('words within a sentence are told as words', () => {
    const after = second.replace('två rum', 'två stora rum')
    expect(textChange(second, after)).toMatchObject({ kind: 'words', wording: 'stora' })
  })

  test('what was taken out is told as it stood', () => {
    const after = first
      .replace(' Hyran', '')
      .replace('\nHyran är oförändrad till och med nästa sommar, då avtalet ska skrivas om\npå nytt.', '')
    expect(textChange(page(first, second), page(after, second))).toMatchObject({
      kind: 'removed',
      wording: 'Hyran är oförändrad till och med nästa sommar, då avtalet ska skrivas om på nytt.',
    })
  })

  test('a changed word is told by the sentence as it reads now', () => {
    const after = page(first, second.replace('tolv', 'fjorton'))
    expect(textChange(page(first, second), after)).toEqual({
      paragraph: 3,
      kind: 'changed',
      wording: 'Under året har två rum målats om och fått nya bord för fjorton personer.',
    })
  })

  test('nothing changed, and a page that was written anew, are not told', () => {
    expect(textChange(first, first)).toBeNull()
    const other = Array.from({ length: 200 }, (_, index) => `ord${index}`).join(' ')
    expect(textChange(first.repeat(5), `${other}.`)).toBeNull()
  })
})
