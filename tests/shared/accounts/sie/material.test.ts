import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readSie } from '../../../../shared/accounts/sie/read.ts'
import { material, materialAvailable } from '../../../helpers/material.ts'

type Expected = Readonly<Record<string, unknown>> & { readonly issues: readonly string[] }

/** The reading in the form of the material's `expected.json`. */
function told(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  const { summary } = readSie(() => [bytes])
  const names = Object.entries(summary.names).map(([account, name]) => [`name_${account}`, name])
  return { ...summary, ...Object.fromEntries(names), issues: summary.issues.map(({ code }) => code) }
}

describe.runIf(materialAvailable())('the SIE files of the material', () => {
  const expected = JSON.parse(readFileSync(material('sie/expected.json'), 'utf8')) as Record<string, Expected>

  test('each has an expectation', () => {
    const files = readdirSync(material('sie')).filter((name) => /\.s[ei]$/.test(name))
    expect(Object.keys(expected).sort()).toEqual(files.sort())
  })

  test.each(Object.entries(expected))('%s is read exactly as expected', (name, entry) => {
    const found = told(readFileSync(material(`sie/${name}`)))
    // What a refused file does not say stands as null there and not at all here.
    for (const [key, value] of Object.entries(entry)) expect([key, found[key] ?? null]).toEqual([key, value])
    if (!('balance_diff' in entry)) expect(found).not.toHaveProperty('balance_diff')
    if (!('years' in entry)) expect(found.years).toEqual({})
  })
})
