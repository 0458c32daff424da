/** The calls about interim accounts that only read. */
import { amountText } from '../../../shared/accounts/amount.ts'
import type { Result } from '../../../shared/accounts/check-result.ts'
import { createWords, type Translate } from '../../../shared/i18n/i18n.ts'
import type { AccountCheck, ReportBasis } from '../../../shared/model/accounts.ts'
import type { LocalDate } from '../../../shared/values.ts'
import { listSources } from '../../db/account-sources.ts'
import { getAccountData, listPeriods } from '../../db/accounts.ts'
import { getFollowUp, listIndicators } from '../../db/follow-up.ts'
import { listLocked, snapshotOf } from '../../db/locked-reports.ts'
import type { Database } from '../../db/open.ts'
import { listTemplates } from '../../db/report-templates.ts'
import { getTaxRates } from '../../db/settings.ts'
import type { ReadContext, ReadHandlers } from '../handler.ts'
import { currentChecks, reportInput } from './reports.ts'

export const accountReads = {
  'accounts.sources': ({ db }) => listSources(db),
  'accounts.periods': ({ db }) => listPeriods(db),
  'accounts.data': ({ db }, { period }) => getAccountData(db, period),
  'accounts.basis': ({ db }, { period }) => basisOf(db, period),
  'accounts.checks': (context, { period }) => checksOf(context, period),
  'accounts.templates': ({ db }) => listTemplates(db),
  'accounts.taxRates': ({ db }) => getTaxRates(db),
  'accounts.scorecard': ({ db }) => listIndicators(db),
  'accounts.followUp': ({ db }, { period }) => snapshotOf(db, period)?.followUp ?? getFollowUp(db, period),
  'accounts.locked': ({ db }) => listLocked(db),
} satisfies Partial<ReadHandlers>

function basisOf(db: Database, period: LocalDate): ReportBasis {
  const { result, balance, earlier } = reportInput(db, period)
  return { result, balance, earlier: [...earlier] }
}

function checksOf({ db, language }: ReadContext, period: LocalDate): AccountCheck[] {
  const { t } = createWords(language)
  const results = snapshotOf(db, period)?.checks ?? currentChecks(db, period)
  return results.map((check) => inWords(check, t))
}

function inWords({ code, status, difference, where, params }: Result, t: Translate): AccountCheck {
  const outcome = status === 'ok' || status === 'unknown' ? status : 'found'
  const message = t(`accountReports.checks.${code}.${outcome}`, {
    ...params,
    difference: `${amountText(difference, 'kr', 2)} kr`,
  })
  return { code, status, difference, where, message }
}
