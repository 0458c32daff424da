/** Imports of accounts, and the issues of their files. */
export const accountImport = {
  /** What is said about a SIE file, by the issue's code. */
  issue: {
    NOT_SIE: 'The file is not a SIE file: {{what}}. Export a SIE file from the accounting system.',
    FILE_TOO_LARGE: 'The file is larger than {{limit}} MB and was not read.',
    LINE_TOO_LONG: 'The line is longer than {{limit}} MB: no line of a SIE file looks like that.',
    XML_DTD:
      'The file has a document type declaration (DTD). These are not read, they can hide other content.',
    XML_BROKEN: 'The XML can’t be read: {{reason}}.',
    NO_BALANCES:
      'The file has no balances. One with vouchers only (4I) is meant to be read into the accounts.',
    NO_YEAR: 'The fiscal year (#RAR) is missing. Name the year when you import.',
    YEAR_OTHER: 'The file is of the fiscal year that begins in {{year}}, not {{wanted}}.',
    TRUNCATED: 'The file is cut short: its end is missing. Export it again.',
    CHECKSUM: 'The checksum is wrong: the file was changed or damaged after it was exported.',
    AMOUNT_DECIMALS: 'The amount "{{text}}" has more than two decimals.',
    AMOUNT_TEXT: '"{{text}}" is not an amount.',
    AMOUNT_LARGE: 'The amount "{{text}}" is too large to be summed exactly.',
    ROW_UNREADABLE: 'The line can’t be read: "{{text}}" does not fit where it stands.',
    BALANCE_DIFF: 'Closing balances and results do not agree with opening balances: SEK {{amount}} apart.',
    DUPLICATE: 'Account {{account}} has another amount on line {{former}}.',
    ACCOUNT_OUTSIDE:
      'Account {{account}} is in none of the classes 1–8, or has an amount of the wrong kind: SEK {{amount}}.',
    AMOUNT_FORMAT: 'The amount is written "{{text}}"; it was read, but its format is not the right one.',
    QUOTE: 'The quotation marks on the line do not match. The text was read as well as can be.',
    STRAY_LINE: 'The line belongs to no record: "{{text}}".',
    REPLACEMENT_CHARACTER:
      'Letters were lost in the text "{{text}}" before the file came here. Amounts are not concerned.',
    DERIVED_UB:
      'Closing balances are missing; they were derived from opening balances and the changes by month.',
    DERIVED_RES: 'The results by account are missing; they were derived from the changes by month.',
    NO_OPENING: 'Opening balances are missing: it can’t be proven that SEK {{amount}} is right.',
    OPEN_PRIOR_YEAR: 'An earlier year is not closed: SEK {{amount}} of the computed result is from there.',
    BUDGET_YEAR: 'The budget stands on the wrong year in the file. It was counted once, by its months.',
    OMFATTN:
      'The day that the file is said to cover (#OMFATTN) lies outside the fiscal year and was not used.',
    PERIOD_OUTSIDE: 'The month {{period}} lies outside its fiscal year.',
    PERIODS_INCOMPLETE:
      'The changes by month of account {{account}} do not add up to its balance. They are not shown by month.',
    VOUCHER_UNBALANCED: 'Voucher {{voucher}} does not balance: SEK {{amount}} apart.',
    VOUCHER_OUTSIDE: 'Vouchers in {{period}} lie outside the file’s fiscal years.',
    ENCODING: 'The text is encoded as {{encoding}}, not as the file says. It was read correctly.',
    LABEL_CASE: 'The labels are written in lower case.',
    UNKNOWN_LABEL: 'The label {{label}} is unknown and was passed over.',
    CORRECTION_ROWS: 'Corrected rows of vouchers (#RTRANS, #BTRANS, struck rows) do not count.',
    RESULT_BALANCE: 'Opening or closing balances of result account {{account}} do not count.',
    PERIOD_REMAINDER: 'Rows by month without objects are what the objects leave over; they were added up.',
  },
  /** What a file is that is no SIE file. */
  notSie: {
    empty: 'it is empty',
    html: 'it is a web page',
    pdf: 'it is a PDF',
    xlsx: 'it is an Excel file or another zip archive',
    xls: 'it is an older Office file',
    utf16: 'it is encoded in UTF-16',
    xml: 'it is XML of another kind than SIE 5',
    other: 'it does not begin with a SIE label',
  },
}
