/** The calls about interim accounts that change the board file. */
import { checkTaxRates } from '../../../shared/accounts/tax-rate.ts'
import { checkTemplate } from '../../../shared/accounts/template-check.ts'
import { AppError } from '../../../shared/errors.ts'
import { createWords } from '../../../shared/i18n/i18n.ts'
import type { LockedReport, ReportTemplate, TaxRate } from '../../../shared/model/accounts.ts'
import type { Language } from '../../../shared/model/state.ts'
import type { LocalDate } from '../../../shared/values.ts'
import { removeSource, restoreSource } from '../../db/account-sources.ts'
import { currentData, setComment, setForecast } from '../../db/accounts.ts'
import {
  addIndicator,
  moveIndicator,
  saveFollowUp,
  setIndicatorValue,
  updateIndicator,
} from '../../db/follow-up.ts'
import { addLock, checkUnlocked } from '../../db/locked-reports.ts'
import { addTemplate, useTemplate } from '../../db/report-templates.ts'
import { removeRow, restoreRow } from '../../db/rows.ts'
import { setTaxRates } from '../../db/settings.ts'
import type { WriteContext, WriteHandlers } from '../handler.ts'
import { checkWhole, currentChecks, reportInput } from './reports.ts'

export const accountWrites = {
  'accounts.source.remove': ({ db, now }, { id }) => {
    removeSource(db, id, now)
    return null
  },
  'accounts.source.restore': ({ db, now }, { id }) => {
    restoreSource(db, id, now)
    return null
  },
  'accounts.forecast.set': ({ db, now, actor }, { period, account, ore }) => {
    checkUnlocked(db, period)
    setForecast(db, currentData(db, period).yearStart, { account, ore, at: now, by: actor })
    return null
  },
  'accounts.comment.set': ({ db }, { period, row, text }) => {
    checkUnlocked(db, period)
    setComment(db, period, row, text)
    return null
  },
  'accounts.template.save': ({ db, now, actor, language }, template) => {
    checkUsable(template, language)
    return { id: addTemplate(db, template, { at: now, by: actor }) }
  },
  'accounts.template.use': ({ db }, { id }) => {
    useTemplate(db, id)
    return null
  },
  'accounts.taxRates.set': ({ db, language }, { rates }) => {
    checkRates(rates, language)
    setTaxRates(db, rates)
    return null
  },
  'accounts.indicator.add': ({ db }, indicator) => ({ id: addIndicator(db, indicator) }),
  'accounts.indicator.update': ({ db }, { id, indicator }) => {
    updateIndicator(db, id, indicator)
    return null
  },
  'accounts.indicator.move': ({ db }, { id, position }) => {
    moveIndicator(db, id, position)
    return null
  },
  'accounts.indicator.remove': ({ db, now }, { id }) => {
    removeRow(db, 'indicator', id, now)
    return null
  },
  'accounts.indicator.restore': ({ db }, { id }) => {
    restoreRow(db, 'indicator', id)
    return null
  },
  'accounts.indicator.value': ({ db }, { id, date, value }) => {
    setIndicatorValue(db, id, date, value)
    return null
  },
  'accounts.followUp.save': ({ db }, { period, report }) => {
    checkUnlocked(db, period)
    saveFollowUp(db, period, report)
    return null
  },
  'accounts.lock': lock,
} satisfies Partial<WriteHandlers>

/** Freezes what the period's reports are made from. Reports that lack accounts or figures can't be locked. */
function lock({ db, now, actor }: WriteContext, { period }: { readonly period: LocalDate }): LockedReport {
  checkUnlocked(db, period)
  const input = reportInput(db, period)
  const { data, result, balance, followUp, scorecard, earlier } = input
  checkWhole('followup', input)
  const checks = currentChecks(db, period)
  const format = 'justera-accounts-1' as const
  const snapshot = { format, data, result, balance, followUp, scorecard, earlier, checks }
  return addLock(db, snapshot, { at: now, by: actor })
}

/** @throws AppError TEMPLATE_WRONG with the first fault */
function checkUsable(template: ReportTemplate, language: Language): void {
  const [problem] = checkTemplate(template)
  if (!problem) return
  const { code, where, what } = problem
  const reason = createWords(language).t(`accountReports.templateProblems.${code}`, { where, what })
  throw new AppError('TEMPLATE_WRONG', { reason })
}

/** @throws AppError TAX_RATES_WRONG */
function checkRates(rates: readonly TaxRate[] | null, language: Language): void {
  const problem = rates && checkTaxRates(rates)
  if (!problem) return
  const reason = createWords(language).t(`accountReports.taxRateProblems.${problem.code}`, {
    where: problem.where,
  })
  throw new AppError('TAX_RATES_WRONG', { reason })
}
