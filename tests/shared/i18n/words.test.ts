import { describe, expect, test } from 'vitest'
import { errorCodes } from '../../../shared/errors.ts'
import { en } from '../../../shared/i18n/en.ts'
import { createWords } from '../../../shared/i18n/i18n.ts'
import { sv } from '../../../shared/i18n/sv.ts'

type Tree = { readonly [key: string]: string | Tree }
function sentences(tree: Tree, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : sentences(value, `${path}${key}.`),
  )
}
const placeholders = (sentence: string) => (sentence.match(/\{\{\w+\}\}/g) ?? []).toSorted()
const swedish = new Map(sentences(sv))
const english = new Map(sentences(en))

describe('the words', () => {
  test('are the same keys in both languages', () => {
    expect([...english.keys()].toSorted()).toEqual([...swedish.keys()].toSorted())
  })

  test('say something for every key', () => {
    expect([...swedish, ...english].filter(([, sentence]) => sentence.trim() === '')).toEqual([])
  })

  test('name the same things in both languages', () => {
    const differing = [...swedish].filter(
      ([key, sentence]) => `${placeholders(sentence)}` !== `${placeholders(english.get(key) ?? '')}`,
    )
    expect(differing).toEqual([])
  })

  test('have a plural for every singular', () => {
    const lonely = [...swedish.keys()].filter(
      (key) => key.endsWith('_one') && !swedish.has(key.replace(/_one$/, '_other')),
    )
    expect(lonely).toEqual([])
  })

  test('have a whole sentence for every error', () => {
    const whole = /^(\{\{|\P{Ll}).*(\.|\}\})$/su
    for (const words of [swedish, english]) {
      expect(errorCodes.filter((code) => !whole.test(words.get(`errors.${code}`) ?? ''))).toEqual([])
    }
  })
})

describe('an instance', () => {
  test('speaks at once, and another language after it is asked to', async () => {
    const words = createWords('sv')
    expect(words.t('ui.nav.meetings')).toBe('Möten')
    await words.changeLanguage('en')
    expect(words.t('ui.nav.meetings')).toBe('Meetings')
  })

  test('fills in names as they are, without escaping', () => {
    const { t } = createWords('sv')
    expect(t('ui.members.removed', { name: 'Åsa <Ek> & Bo' })).toBe('Åsa <Ek> & Bo togs bort')
  })

  test('counts', () => {
    const { t } = createWords('sv')
    expect([t('ui.meetings.count', { count: 1 }), t('ui.meetings.count', { count: 2 })]).toEqual([
      '1 möte',
      '2 möten',
    ])
  })
})
