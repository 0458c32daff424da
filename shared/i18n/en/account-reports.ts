/** Reports, checks and key figures of the accounts. */
export const accountReports = {
  checks: {
    tiesOut: {
      ok: 'The closing balance and the result agree with the opening balance.',
      found: 'The closing balance and the result differ from the opening balance by {{difference}}.',
      unknown: 'The balance can’t be checked: the opening or closing balance is missing.',
    },
    resultMeetsBalance: {
      ok: 'The result report’s result is the balance report’s computed result.',
      found: 'The result report and the balance report’s computed result differ by {{difference}}.',
      unknown: 'The result report can’t be checked against the balance report: figures are missing.',
    },
    resultMeetsBalanceEarlier: {
      ok: 'The result report’s result is the balance report’s computed result.',
      found: 'The computed result includes {{difference}} of the year before, which has not been closed.',
      unknown: 'The result report can’t be checked against the balance report: figures are missing.',
    },
    sumsByLevel: {
      ok: '{{report}}: every group’s sum is the sum of its accounts.',
      found: '{{report}}: sums don’t agree with their accounts.',
      unknown: '{{report}}: the sums can’t be checked.',
    },
    placed: {
      ok: '{{report}}: every account with amounts stands on one line.',
      found: '{{report}}: accounts have no line or several. Change the report template.',
      unknown: '{{report}}: the accounts can’t be checked.',
    },
    template: {
      ok: '{{report}}: the report template is whole.',
      found: '{{report}}: the report template has faults.',
      unknown: '{{report}}: the report template can’t be checked.',
    },
    openingIsLastClosing: {
      ok: 'The opening balance is the closing balance of the year before.',
      found: 'The opening balance differs from the closing balance of the year before by {{difference}}.',
      unknown: 'The opening balance can’t be checked: the closing balance of the year before is missing.',
    },
    vouchersBalance: {
      ok: 'Every voucher balances.',
      found: 'Vouchers don’t balance.',
      unknown: 'Vouchers can’t be checked: the file has none.',
    },
    budgetComplete: {
      ok: 'The budget has every account with actual amounts.',
      found: 'Accounts have actual amounts but no budget.',
      unknown: 'There is no budget.',
    },
    budgetLacksTax: {
      ok: 'The budget has a tax.',
      found: 'The budget lacks its tax. At the year’s rate it is {{difference}}.',
      unknown: 'There is no budget.',
    },
    forecastComplete: {
      ok: 'The forecast has every account with actual amounts.',
      found: 'Accounts have actual amounts but no forecast.',
      unknown: 'There is no forecast.',
    },
    forecastLacksTax: {
      ok: 'The forecast has a tax.',
      found: 'The forecast lacks its tax. At the year’s rate it is {{difference}}.',
      unknown: 'There is no forecast.',
    },
    rounding: {
      ok: '{{report}}: rounding may make a shown sum and its shown lines differ, by {{difference}} at most.',
      found: '{{report}}: rounding differs by {{difference}}.',
      unknown: '{{report}}: the rounding can’t be checked.',
    },
    amountsKnown: {
      ok: 'Every account in the files has an amount.',
      found:
        'Accounts have amounts that could not be read. They, and the sums that they are part of, are shown as –.',
      unknown: 'The amounts of the accounts can’t be checked.',
    },
    named: {
      ok: 'Every account has a name.',
      found: 'Accounts have no name.',
      unknown: 'The accounts’ names can’t be checked.',
    },
    signs: {
      ok: 'No account has an unexpected sign.',
      found: 'Accounts have an unexpected sign, such as income in debit.',
      unknown: 'The accounts’ signs can’t be checked.',
    },
    importNotes: {
      ok: 'The files were imported without reservation.',
      found: 'Files were imported with a note, which the report prints.',
      unknown: 'The files can’t be checked.',
    },
  },
  taxRateProblems: {
    empty: 'The table is empty.',
    double: 'Two rates hold from {{where}}.',
  },
  templateProblems: {
    notJson: 'The file is not JSON (line {{where}}).',
    otherFormat: 'The file says that it is “{{where}}”.',
    tooDeep: 'The groups lie too deep in one another.',
    missing: '{{where}} is missing; it should be {{what}}.',
    wrongValue: '{{where}} should be {{what}}.',
    otherReport: 'The template is of the report {{where}}, not {{what}}.',
    doubleId: 'Two lines have the id {{where}}.',
    unknownTerm: 'The line {{where}} counts with {{what}}, which does not stand before it.',
    wrongRange: 'The line {{where}} has a range that can’t be read: {{what}}.',
    overlap: 'The line {{where}} has accounts that also stand in {{what}}.',
    doubled: 'Account {{where}} stands on several lines: {{what}}.',
    unmapped: 'Account {{where}} {{what}} has amounts but no line.',
  },
}

/** Words of the printed reports. */
export const accountDocuments = {
  result: 'Result report',
  balance: 'Balance report',
  followup: 'Follow-up report',
  account: 'Account',
  name: 'Name',
  line: 'Item',
  columns: {
    prior: 'Actual\n{{priorPeriod}}',
    actual: 'Actual\n{{period}}',
    budget: 'Budget\n{{year}}',
    forecast: 'Forecast\n{{year}}',
    previousForecast: 'Last forecast\n{{year}}',
    priorYear: 'Accounts\n{{priorYear}}',
    budgetToDate: 'Budget\nto date',
    deviation: 'Deviation\nfrom budget',
    deviationToDate: 'Deviation\nto date',
    opening: 'Opening\n{{yearStart}}',
    change: 'Change',
    closing: 'Closing\n{{period}}',
  },
  period: 'Period {{yearStart}} – {{period}}',
  amounts: {
    kr: 'Amounts in kronor',
    kkr: 'Amounts in thousands of kronor (kkr)',
    mkr: 'Amounts in millions of kronor (mkr)',
  },
  rounding: 'Figures may not add up because of rounding.',
  estimatedTax: '{{text}} is estimated at {{rate}} of the result where no tax is booked.',
  comments: 'Comments',
  source: 'Source: {{files}}, imported {{date}}.',
  sources: 'Sources: {{files}}, imported {{date}}.',
  importNote: '{{fileName}} did not tie out when it was imported. Note: {{note}}',
  evenBudget: 'The period’s budget is the year’s, the same for every month.',
  unknown: '– means that the figure is not known.',
  keyFigures: 'Key figures',
  solidity: 'Solidity',
  liquidity: 'Quick ratio',
  solidityFormula:
    'Solidity = (equity {{equity}} + computed result {{computedResult}} + untaxed reserves after tax {{untaxedAfterTax}}) / total assets {{totalAssets}} = {{value}}',
  liquidityFormula:
    'Quick ratio = current assets but stock {{liquidAssets}} / short-term liabilities {{shortTermLiabilities}} = {{value}}',
  summary: {
    title: 'Result in summary',
    periodActual: 'Actual\nperiod',
    periodBudget: 'Budget\nperiod',
    periodDeviation: 'Deviation\nperiod',
    periodPrior: 'Actual\nlast year',
    yearForecast: 'Forecast\nyear',
    yearPreviousForecast: 'Last forecast\nyear',
    yearBudget: 'Budget\nyear',
    yearPrior: 'Accounts\nlast year',
  },
  scorecard: 'Scorecard',
  personnel: {
    title: 'Personnel and wages',
    columns: {
      actual: 'Actual to date',
      prior: 'Actual last year',
      forecast: 'Forecast',
      priorYear: 'Accounts last year',
    },
  },
  investments: {
    title: 'Investments',
    columns: { actual: 'Actual', forecast: 'Forecast', previousForecast: 'Last forecast', budget: 'Budget' },
  },
  chart: {
    actual: 'Actual',
    budget: 'Budget',
    forecast: 'Forecast',
    prior: 'Actual last year',
    cumulative: '{{text}}, added up by month, {{unit}}',
    deviations: 'Deviation of forecast from budget, {{unit}}',
    alternative: '{{title}}. {{values}}',
  },
}
