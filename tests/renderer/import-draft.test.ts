import { describe, expect, test } from 'vitest'
import { emptyImport, importInput, lineRange } from '../../renderer/features/import/import-draft.ts'
import type { FileToken } from '../../shared/values.ts'

describe('an import', () => {
  test('is nothing to send before there is a text', () => {
    expect(importInput(emptyImport)).toBeNull()
    expect(importInput({ ...emptyImport, agenda: ' \n ' })).toBeNull()
  })

  test('is sent with the texts that hold something', () => {
    const folder = { file: 'f' as FileToken, name: 'bilagor', folder: '' }
    expect(importInput({ agenda: '', minutes: 'Protokoll', folder })).toEqual({
      agenda: null,
      minutes: 'Protokoll',
      attachments: 'f',
    })
  })
})

describe('a line that was not understood', () => {
  const at = (text: string, line: number) => text.slice(...lineRange(text, line))

  test('is found by its number, whatever ends the lines', () => {
    expect(at('ett\ntvå\n\nfyra', 4)).toBe('fyra')
    expect(at('ett\r\ntvå\r\ntre', 2)).toBe('två')
    expect(at('ett\rtvå\ntre', 3)).toBe('tre')
    expect(at('ett', 1)).toBe('ett')
  })

  test('is nowhere when the text has become shorter', () => expect(at('ett\ntvå', 9)).toBe(''))
})
