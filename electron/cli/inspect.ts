/** `justera inspect PDF…`: what is to be known of files before they are attached. Needs no board file. */
import { basename } from 'node:path'
import type { Failure } from '../../shared/errors.ts'
import type { Translate } from '../../shared/i18n/i18n.ts'
import type { PdfReport } from '../../shared/model/pack.ts'
import { asAppError } from '../failures.ts'
import { textOf } from './arguments.ts'
import type { Command } from './command.ts'
import { passwordIn } from './password-file.ts'

type Inspection = PdfReport | (Failure & { readonly fileName: string })

export const inspect: Command = {
  file: false,
  more: { value: 'PDF', many: true },
  readOnly: true,
  options: { 'password-file': { value: 'FILE' } },
  async run({ call, grant, t }, options, _file, paths) {
    const password = passwordIn(textOf(options, 'password-file'))
    const inspections: Inspection[] = []
    for (const path of paths) {
      try {
        inspections.push(await call('pdf.inspect', { file: grant(path), password }))
      } catch (error) {
        const { code, params } = asAppError(error, path)
        if (code === 'CANCELLED') throw error
        inspections.push({ fileName: basename(path), code, params })
      }
    }
    return {
      json: inspections,
      lines: inspections.flatMap((each) => ('code' in each ? refusalLines(each, t) : reportLines(each, t))),
      good: inspections.every((each) => !('code' in each)),
    }
  },
}

function refusalLines({ fileName, code, params }: Failure & { fileName: string }, t: Translate): string[] {
  return [`${fileName}: ${code}`, `  ${t(`errors.${code}`, params)}`]
}

function reportLines(report: PdfReport, t: Translate): string[] {
  const { encryption, damage, form, signatures, removed, missingFonts, sizes } = report
  const found = [
    ...sizes.slice(0, 5).map((size) => t('inspection.size', { ...size, count: size.pages })),
    ...(encryption === 'none' ? [] : [t(`inspection.encryption.${encryption}`)]),
    ...(damage === 'none' ? [] : [t(`inspection.damage.${damage}`)]),
    ...(form ? [t('inspection.form')] : []),
    ...signatures.map((signature) => signatureLine(signature, t)),
    ...removed.map(({ kind, count }) => `${t(`inspection.removed.${kind}`)}: ${count}`),
    ...(missingFonts.length > 0 ? [t('inspection.missingFonts', { fonts: missingFonts.join(', ') })] : []),
    t('inspection.textShare', { percent: Math.round(report.textShare * 100) }),
  ]
  const kind = report.version === '' ? t('inspection.picture') : `PDF ${report.version}`
  const pages = t('cli.pages', { count: report.pages })
  return [t('inspection.head', { ...report, kind, pages }), ...found.map((line) => `  ${line}`)]
}

function signatureLine({ name, at, coversFile }: PdfReport['signatures'][number], t: Translate): string {
  const who = t('inspection.signature', { name: name || '–', at: at ?? '–' })
  return coversFile ? who : `${who}; ${t('inspection.notCovered')}`
}
