import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { examineFile } from '../../../../electron/pdf/read/examine.ts'
import { AppError } from '../../../../shared/errors.ts'
import { isBad, testCorpus } from '../../../corpus/corpus.ts'
import { material, materialAvailable } from '../../../helpers/material.ts'
import { oddPdfs } from '../../../helpers/odd-pdfs.ts'
import { pdfToolsAvailable, temporaryFolder } from '../../../helpers/pdf.ts'

const folder = temporaryFolder()
const odd = oddPdfs()

async function outcomeOf(bytes: Uint8Array): Promise<string> {
  try {
    const { pages, findings } = await examineFile(bytes, 'underlag.pdf')
    return [pages, ...findings].join(' ')
  } catch (error) {
    if (error instanceof AppError) return error.code
    throw error
  }
}

describe('an odd PDF', () => {
  test.each(odd.map(({ name, outcome, bytes }) => [name, outcome, bytes] as const))(
    '(%s) is told as: %s',
    async (_, outcome, bytes) => {
      expect(await outcomeOf(bytes)).toBe(outcome)
    },
  )

  test('is one of at least sixty', () => {
    expect(odd.length).toBeGreaterThanOrEqual(60)
    expect(new Set(odd.map(({ name }) => name)).size).toBe(odd.length)
  })
})

test.runIf(pdfToolsAvailable())(
  'no odd PDF crashes or stops a pack, or loses pages or text in silence, alone or together',
  async () => {
    const files = odd.map(({ name, bytes }) => {
      const file = path.join(folder, `${name}.pdf`)
      writeFileSync(file, bytes)
      return file
    })
    const { files: alone, together } = await testCorpus(files, { seconds: 60 })
    expect(alone.filter(isBad)).toEqual([])
    expect(together.filter(isBad)).toEqual([])
    const refused = odd.filter(({ outcome }) => /^[A-Z]/.test(outcome))
    expect(alone.filter(({ pages }) => pages > 0)).toHaveLength(odd.length - refused.length)
  },
  300_000,
)

test.runIf(materialAvailable() && pdfToolsAvailable())(
  'no PDF of the material crashes or stops a pack, or loses pages or text in silence',
  async () => {
    const files = readdirSync(material('pdf')).map((name) => material(`pdf/${name}`))
    const { files: alone, together } = await testCorpus(files, { seconds: 60 })
    expect([...alone, ...together].filter(isBad)).toEqual([])
    expect(alone.filter(({ pages }) => pages === 0).map(({ file }) => path.basename(file))).toEqual([
      'c02-user.pdf',
      'c05-zeropages.pdf',
      'c16-text.pdf',
      'c16c-empty.pdf',
      'c16d-html.pdf',
    ])
  },
  300_000,
)
