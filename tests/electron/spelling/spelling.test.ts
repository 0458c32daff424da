import { describe, expect, test } from 'vitest'
import { createSpelling } from '../../../electron/spelling/spelling.ts'

const spelling = createSpelling(['Granviks'])

describe('Swedish spelling', () => {
  test('knows the words of a board, and words put together as Swedish does', async () => {
    const words = [
      'delårsbokslut',
      'styrelsesammanträde',
      'justeringsperson',
      'stadsbyggnadsnämndens',
      'bostadsförmedlingen',
      'likviditetsprognos',
      'upphandlingspolicy',
      'Ordföranden',
      'kajanläggning',
    ]
    expect(await spelling.check(words)).toEqual([])
  })

  test('knows the abbreviations of a board', async () => {
    expect(await spelling.check(['mkr', 'kkr', 'Dnr', 'dvs', 'inkl', 'capsulam'])).toEqual([])
  })

  test('finds what is misspelled, in the order of the text', async () => {
    expect(await spelling.check(['sammaträde', 'protokoll', 'ordfrande', 'Sammaträdet'])).toEqual([
      'sammaträde',
      'ordfrande',
      'Sammaträdet',
    ])
  })

  test('suggests the word that was meant', async () => {
    expect(await spelling.suggest('sammaträde')).toContain('sammanträde')
    expect((await spelling.suggest('protokol')).at(0)).toBe('protokoll')
  })

  test('a word that is learned is right until it is forgotten', async () => {
    expect(await spelling.check(['Granviks', 'hamnanläggningen', 'djupviken'])).toEqual(['djupviken'])
    await spelling.learn('djupviken')
    expect(await spelling.check(['djupviken', 'Djupviken'])).toEqual([])
    await spelling.forget('djupviken')
    expect(await spelling.check(['djupviken'])).toEqual(['djupviken'])
  })
})
