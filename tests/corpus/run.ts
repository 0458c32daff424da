/**
 * `npm run test:corpus -- DIR [--seconds N] [--json FILE]`: packs every PDF of a folder alone and together. Prints a
 * table, writes all results as JSON; exit 1 on a crash, a hang, or a loss of pages or text that nobody is told of.
 */
import { readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type CorpusResult, type FileResult, isBad, testCorpus, type Verdict } from './corpus.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '60' }, json: { type: 'string' } },
})

function filesIn(place: string): readonly string[] {
  if (!statSync(place).isDirectory()) return [place]
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.pdf$/i.test(name))
    .map((name) => path.join(place, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
    .sort()
}

function table({ files, together }: CorpusResult): string {
  const count = (verdict: Verdict) => files.filter((result) => result.verdict === verdict).length
  const opened = files.filter(({ pages }) => pages > 0).length
  const share = files.length === 0 ? 0 : Math.round((opened / files.length) * 1000) / 10
  const faults = files.filter(({ qpdf }) => qpdf !== null).length
  const rows: readonly (readonly [string, string | number])[] = [
    ['files', files.length],
    ['opened', `${opened} (${share} %)`],
    ['refused', count('refused')],
    ['crashed', count('crash')],
    ['hung', count('hang')],
    ['pages lost in silence', count('silentPages')],
    ['text lost in silence', count('silentText')],
    ['packs that qpdf complains of', faults],
    ['packs of all together', `${together.filter((each) => !isBad(each)).length} of ${together.length} good`],
    ['slowest', `${Math.max(0, ...files.map(({ seconds }) => seconds))} s`],
  ]
  return rows.map(([name, value]) => `${name.padEnd(30)} ${value}`).join('\n')
}

function line({ file, verdict, detail, qpdf }: FileResult): string {
  return `${verdict.padEnd(12)} ${path.basename(file)} ${detail}${qpdf ? ` [${qpdf}]` : ''}`
}

const [folder] = positionals
if (folder === undefined) {
  console.error('name a folder: npm run test:corpus -- DIR [--seconds N] [--json FILE]')
  process.exitCode = 2
} else {
  const onFile = (result: FileResult) => {
    if (result.verdict !== 'good' || result.qpdf) console.error(line(result))
  }
  const result = await testCorpus(filesIn(folder), { seconds: Number(values.seconds), onFile })
  for (const each of result.together.filter(({ verdict, qpdf }) => verdict !== 'good' || qpdf)) {
    console.error(`together: ${each.verdict} ${each.detail} ${each.qpdf ?? ''}`)
  }
  console.error(`\n${table(result)}`)
  const json = JSON.stringify(result, null, 1)
  if (values.json) writeFileSync(values.json, json)
  else console.log(json)
  process.exitCode = [...result.files, ...result.together].some(isBad) ? 1 : 0
}
