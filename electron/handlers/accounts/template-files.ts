/** Report templates as files of their own: written, and read back as a new version. */
import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import {
  readTemplate,
  type TemplateFileProblem,
  templateFileStart,
  templateText,
} from '../../../shared/accounts/template-file.ts'
import { AppError } from '../../../shared/errors.ts'
import { createWords } from '../../../shared/i18n/i18n.ts'
import type { Language } from '../../../shared/model/state.ts'
import { addTemplate } from '../../db/report-templates.ts'
import { checkTarget, writeOutput } from '../../output-file.ts'
import { readTextFile } from '../../text-file.ts'
import type { JobHandlers } from '../handler.ts'

export const writeTemplate: JobHandlers['accounts.template.write'] = async (context, { template, to }) => {
  const path = context.pathOf(to)
  checkTarget(path, templateFileStart)
  writeOutput(path, (file) => writeFileSync(file, templateText(template)))
  return { fileName: basename(path) }
}

/** @throws AppError TEMPLATE_FILE_WRONG with place and reason; nothing is stored then */
export const openTemplate: JobHandlers['accounts.template.open'] = async (context, { file, report }) => {
  const path = context.pathOf(file)
  const fileName = basename(path)
  const read = readTemplate(readTextFile(path))
  if ('problem' in read)
    throw new AppError('TEMPLATE_FILE_WRONG', { fileName, reason: reasonOf(read.problem, context.language) })
  const { template } = read
  const problem = { code: 'otherReport', where: template.report, what: report ?? '' } as const
  if (report !== null && report !== template.report)
    throw new AppError('TEMPLATE_FILE_WRONG', { fileName, reason: reasonOf(problem, context.language) })
  const { name } = template
  const by = { at: context.now, by: context.actor }
  return context.write({ fileName, report: template.report, name }, () => ({
    id: addTemplate(context.db, template, by),
    template,
  }))
}

type Refusal =
  | TemplateFileProblem
  | { readonly code: 'otherReport'; readonly where: string; readonly what: string }

function reasonOf(problem: Refusal, language: Language): string {
  const { t } = createWords(language)
  const params = { what: '', ...problem }
  return t(`accountReports.templateProblems.${problem.code}`, params)
}
