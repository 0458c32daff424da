import { describe, expect, test } from 'vitest'
import { attachmentReferences } from '../../../shared/text/attachment-references.ts'

const labels = (text: string) => attachmentReferences(text).flatMap((one) => one.labels)

describe('references to attachments in running text', () => {
  test.each([
    ['Se bilaga 7.', ['7']],
    ['Förslaget framgår av Bilaga 2 c och bil. 3.', ['2 c', '3']],
    ['Underlag: bilagorna 4–6', ['4', '5', '6']],
    ['bilaga 2 a–c samt bilaga 4', ['2 a', '2 b', '2 c', '4']],
    ['Bilaga 2 a, b s 5', ['2 a', '2 b']],
    ['enligt bilaga 2\u00a0b', ['2 b']],
    ['Styrelsen lägger bilaga 3 till handlingarna.', ['3']],
    ['Bilaga 5 till dagordningen', ['5']],
    ['bilaga 1 i sin helhet', ['1']],
    ['bilaga nr 9', ['9']],
    ['Se bilaga 4 i underlaget och bilaga 5 i förslagen.', ['4', '5']],
  ])('%s', (text, expected) => {
    expect(labels(text)).toEqual(expected)
  })

  test.each([
    'Enligt bilaga 1 till avtalet gäller annat.',
    'Avtalets bilaga 2 ersätts.',
    'Se bilaga 4 i det nya hyresavtalet.',
    'Bilaga 1 till protokollet från september.',
    'Bilaga 3 till tjänsteutlåtandet',
    'bilaga 1.2 och bilaga 4:1',
    'Mobila 3 enheter, automobil 4.',
    'Handlingarna bifogas som bilagor.',
  ])('"%s" names none of the meeting’s own', (text) => {
    expect(labels(text)).toEqual([])
  })

  test('tells where each stands', () => {
    const text = 'Se bilaga 7 för mer.'
    const [one] = attachmentReferences(text)
    expect(text.slice(one!.at, one!.at + one!.text.length)).toBe('bilaga 7')
  })
})
