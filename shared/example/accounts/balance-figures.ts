/** The example organisation's balance accounts at each closing date, in whole öre; assets, equity and debts are positive. */

/** The month at whose end the balance stands. */
export const balanceDates = ['2024-12', '2025-04', '2025-09', '2025-12', '2026-04', '2026-09'] as const
export type BalanceDate = (typeof balanceDates)[number]

export interface BalanceAccount {
  readonly number: number
  readonly name: string
  /** Öre, in the order of `balanceDates`. */
  readonly amounts: readonly number[]
}

export interface BalanceGroup {
  readonly side: 'assets' | 'funding'
  readonly title: string
  readonly sum: string
  readonly accounts: readonly BalanceAccount[]
}

function account(number: number, name: string, amounts: readonly number[]): BalanceAccount {
  return { number, name, amounts }
}

export const balanceGroups: readonly BalanceGroup[] = [
  {
    side: 'assets',
    title: 'Anläggningstillgångar',
    sum: 'Summa anläggningstillgångar',
    accounts: [
      account(1110, 'Byggnader', [9618432000, 9618432000, 9618432000, 9618432000, 10259682000, 10259682000]),
      account(
        1119,
        'Ack. avskrivningar, byggnader',
        [-3142807500, -3243829402, -3370113635, -3445881414, -3549938299, -3680005456],
      ),
      account(
        1150,
        'Kajer och hamnanläggningar',
        [5802250000, 5802250000, 5802250000, 5802250000, 5802250000, 5802250000],
      ),
      account(
        1159,
        'Ack. avskrivningar, kajer',
        [-2788440000, -2867814353, -2967037678, -3026569505, -3108328487, -3210524111],
      ),
      account(1180, 'Pågående nyanläggningar', [0, 18745000, 204180050, 684320075, 318466000, 2487915450]),
      account(
        1220,
        'Inventarier och fordon',
        [588140000, 588140000, 606390000, 606390000, 606390000, 631840000],
      ),
      account(
        1229,
        'Ack. avskrivningar, inventarier',
        [-361925000, -385407861, -414761339, -432376747, -456328049, -486275362],
      ),
    ],
  },
  {
    side: 'assets',
    title: 'Omsättningstillgångar',
    sum: 'Summa omsättningstillgångar',
    accounts: [
      account(1510, 'Kundfordringar', [320993445, 347970772, 296002750, 334236319, 358957328, 310460494]),
      account(1630, 'Skattekonto', [4063337, 3798931, 6227387, 5458602, 4717510, 7079140]),
      account(1710, 'Förutbetalda kostnader', [71155914, 65462265, 48807838, 73505810, 68960156, 51182544]),
      account(
        1930,
        'Koncernkonto i banken',
        [656632555, 692609598, 972009249, 514381021, 766357882, 1000158187],
      ),
    ],
  },
  {
    side: 'funding',
    title: 'Eget kapital',
    sum: 'Summa eget kapital',
    accounts: [
      account(2081, 'Aktiekapital', [500000000, 500000000, 500000000, 500000000, 500000000, 500000000]),
      account(2086, 'Reservfond', [100000000, 100000000, 100000000, 100000000, 100000000, 100000000]),
      account(
        2091,
        'Balanserat resultat',
        [3387654000, 3463979545, 3463979545, 3463979545, 3536069129, 3536069129],
      ),
      account(2099, 'Årets resultat enligt bokslut', [76325545, 0, 0, 72089584, 0, 0]),
    ],
  },
  {
    side: 'funding',
    title: 'Skulder',
    sum: 'Summa skulder',
    accounts: [
      account(
        2350,
        'Lån från kommunens internbank',
        [5800000000, 5750000000, 5700000000, 5650000000, 6000000000, 7750000000],
      ),
      account(2440, 'Leverantörsskulder', [288962889, 254023226, 271006642, 310458747, 296025115, 447967226]),
      account(2510, 'Skatteskuld', [19780260, 13233657, 8833238, 18727414, 12059108, 6426642]),
      account(
        2650,
        'Redovisningskonto för moms',
        [60227748, 54802993, 49057499, 65479977, 58457105, 11823963],
      ),
      account(2710, 'Personalens skatter', [24768455, 25088959, 24705937, 26169907, 25921868, 26766439]),
      account(2920, 'Upplupna semesterlöner', [90525830, 98991433, 70224434, 93440391, 101474688, 73764507]),
      account(
        2970,
        'Förutbetalda hyresintäkter',
        [339027231, 345525868, 351234743, 347975624, 355999810, 362463770],
      ),
      account(
        2990,
        'Övriga upplupna kostnader',
        [81222793, 69044337, 74459229, 85824972, 70158812, 79132134],
      ),
    ],
  },
]
