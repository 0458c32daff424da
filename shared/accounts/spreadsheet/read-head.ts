/** What the head of a column says: "Prognos 2018-11-13 (kkr)". */
import type { SourceUse } from '../../model/accounts.ts'

export interface Head {
  readonly use: SourceUse | null
  readonly year: number | null
  /** `YYYY-MM-DD` or `YYYY-MM` where it names a day or a month of a year, as written. */
  readonly date: string | null
  /** 1–12. */
  readonly month: number | null
  readonly unit: 'kr' | 'kkr' | 'mkr' | null
  /** Without the unit. */
  readonly label: string
  readonly isAccount: boolean
  readonly isName: boolean
  /** A difference or a share, which no account carries. */
  readonly isDerived: boolean
}

/** In words of their own: `okr` of "okrediterat" is no unit. */
const units: readonly (readonly ['kr' | 'kkr' | 'mkr', RegExp])[] = [
  [
    'kkr',
    /(?<!\p{L})(kkr|tkr|ksek|tsek|tusental(s kronor)?|tusen kronor|1 ?000 ?kr|000 ?kr|000-tal)(?!\p{L})/iu,
  ],
  ['mkr', /(?<!\p{L})(mkr|mnkr|msek|mnsek|miljoner( kronor)?)(?!\p{L})/iu],
  ['kr', /(?<!\p{L})(kr|sek|kronor)(?!\p{L})/iu],
]
const uses: readonly (readonly [SourceUse, RegExp])[] = [
  ['forecast', /prognos|forecast|utsikt/i],
  ['budget', /budget/i],
  [
    'prior',
    /(?<!\p{L})(fg|f\.g\.|föreg(ående|\.)?|förra|prior|previous|last)\.? ?(år|year|bokslut|utfall)/iu,
  ],
  ['actual', /utfall|bokfört|bokslut|ack(umulerat)?(?!\p{L})|actual|saldo/iu],
]
const months = [
  'jan(uari|uary)?',
  'feb(ruari|ruary)?',
  'mar(s|ch)?',
  'apr(il)?',
  'ma[jy]',
  'jun[ie]?',
  'jul[iy]?',
  'aug(usti|ust)?',
  'sept?(ember)?',
  'o[kc]t(ober)?',
  'nov(ember)?',
  'dec(ember)?',
].map((month) => new RegExp(`^${month}\\.?([ -]?(\\d\\d|\\d{4}))?$`, 'i'))

export function readHead(text: string): Head {
  const head = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  const date = /(?<!\d)(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])(?:-\d\d)?(?!\d)/.exec(head)?.[0] ?? null
  const year = /(?<!\d)(?:19|20|21)\d\d(?!\d)/.exec(head)?.[0] ?? null
  return {
    use: uses.find(([, shape]) => shape.test(head))?.[0] ?? null,
    year: year === null ? null : Number(year),
    date,
    month: monthOf(head),
    unit: units.find(([, shape]) => shape.test(head))?.[0] ?? null,
    label: withoutUnit(head),
    isAccount: /^(konto|kto|account)(n(umme)?r|nr|\.| no| number)*\.?$/i.test(head),
    isName: /^(konto)?(benämning|namn|beskrivning|text|kontotext)$|^(account )?(name|description)$/i.test(
      head,
    ),
    isDerived: /avvik|differens|(?<!\p{L})diff|förändring|%|andel|deviation|variance|change/iu.test(head),
  }
}

function monthOf(head: string): number | null {
  const found = months.findIndex((month) => month.test(head))
  if (found >= 0) return found + 1
  const number = /^(?:(?:19|20|21)\d\d-?)(0[1-9]|1[0-2])(?:-\d\d)?$/.exec(head)?.[1]
  return number === undefined ? null : Number(number)
}

/** "Budget 2018 (kkr)" is labelled "Budget 2018". */
function withoutUnit(head: string): string {
  let label = head
  for (const [, shape] of units) {
    label = label.replace(new RegExp(`[ ,]*[([]? ?(?:i |belopp i )?${shape.source} ?[)\\]]?`, 'iu'), ' ')
  }
  return label.replace(/\s+/g, ' ').trim() || head
}
