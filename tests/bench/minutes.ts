/**
 * Writing twenty pages of minutes as tagged PDF/A against LibreOffice with the same text; where it is not installed,
 * against qpdf, which only rewrites the finished file. All in processes of their own, in turn.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Block, DocumentModel, Run as Text } from '../../shared/documents/block.ts'
import { assertNever } from '../../shared/values.ts'
import { measured, median, type Run, rounded } from './measure.ts'
import { longMinutes } from './minutes-model.ts'

const rounds = 5

interface Written {
  readonly pages: number
  readonly bytes: number
  readonly writingSeconds: number
  readonly againSeconds: number
}

export async function bench(): Promise<object> {
  const folder = mkdtempSync(path.join(tmpdir(), 'justera-bench-'))
  try {
    const html = path.join(folder, 'minutes.html')
    const pdf = path.join(folder, 'minutes.pdf')
    writeFileSync(html, htmlOf(longMinutes()))
    const child = path.join(import.meta.dirname, 'minutes-child.ts')
    const ours = await repeated(process.execPath, [child, pdf])
    const office = await repeated('soffice', [
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      html,
    ]).catch(() => null)
    const qpdf = await repeated('qpdf', ['--linearize', pdf, path.join(folder, 'linear.pdf')]).catch(
      () => null,
    )
    return summary(ours, office, qpdf)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function repeated(program: string, parameters: readonly string[]): Promise<readonly Run[]> {
  const runs: Run[] = []
  for (let round = 0; round < rounds; round += 1) runs.push(await measured(program, parameters))
  return runs
}

function summary(ours: readonly Run[], office: readonly Run[] | null, qpdf: readonly Run[] | null): object {
  const outputs = ours.map(({ output }) => JSON.parse(output) as Written)
  const own = figures(ours)
  const reference = office && figures(office)
  const rewriting = qpdf && figures(qpdf)
  return {
    rounds,
    pages: outputs[0]?.pages,
    bytes: outputs[0]?.bytes,
    minutes: {
      ...own,
      writingSeconds: rounded(median(outputs.map(({ writingSeconds }) => writingSeconds))),
      againSeconds: rounded(median(outputs.map(({ againSeconds }) => againSeconds))),
    },
    reference: reference && { program: 'LibreOffice', ...reference },
    ...(reference
      ? { ratio: rounded(own.seconds / reference.seconds) }
      : { reason: 'soffice is not installed' }),
    qpdf: rewriting,
    ...(rewriting ? { ratioToQpdf: rounded(own.seconds / rewriting.seconds) } : {}),
  }
}

function figures(runs: readonly Run[]): { readonly seconds: number; readonly peakMegabytes: number | null } {
  const peaks = runs.flatMap(({ megabytes }) => megabytes ?? [])
  return {
    seconds: rounded(median(runs.map(({ seconds }) => seconds))),
    peakMegabytes: peaks.length > 0 ? median(peaks) : null,
  }
}

function htmlOf({ title, language, blocks }: DocumentModel): string {
  return `<html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head><body>${blocks.map(blockHtml).join('')}</body></html>`
}

const textHtml = (runs: readonly Text[]) => runs.map(({ text }) => text).join('')

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${block.text}</h${block.level}>`
    case 'paragraph':
      return `<p>${textHtml(block.runs)}</p>`
    case 'list':
      return `<ul>${block.items.map((blocks) => `<li>${blocks.map(blockHtml).join('')}</li>`).join('')}</ul>`
    case 'facts':
      return block.rows.map(({ label, value }) => `<p>${label} ${value}</p>`).join('')
    case 'table':
      return `<table>${block.rows.map((row) => `<tr>${row.cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
    case 'grid':
      return `<table>${block.rows.map((row) => `<tr>${row.map((cell) => `<td>${cell.blocks.map(blockHtml).join('')}</td>`).join('')}</tr>`).join('')}</table>`
    case 'chart':
      return `<p>${block.alternative}</p>`
    case 'numbered':
      return `<h2>${block.number} ${block.title}</h2>${block.blocks.map(blockHtml).join('')}`
    case 'apart':
      return `<blockquote>${block.blocks.map(blockHtml).join('')}</blockquote>`
    case 'signatures':
      return block.groups.flatMap(({ signers }) => signers.map(({ name }) => `<p>${name}</p>`)).join('')
    case 'letterhead':
      return `<p>${block.name} ${block.number}</p>`
    case 'cover':
      return `<h1>${block.title}</h1>`
    default:
      return assertNever(block)
  }
}
