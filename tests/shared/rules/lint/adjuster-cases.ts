/** Whom the meeting elected to adjust, in minutes that the rule finds wrong and minutes that it leaves. */
import type { Signatory } from '../../../../shared/model/minutes.ts'
import { minutes, type Spoiled, signatory } from './minutes.ts'
import { board, type RecordCase, recorded } from './recorded.ts'

type Elections = readonly (readonly [post: string, name: string])[]

/** The adjuster who stands as signing is Bo Ström. */
const elected = (elections: Elections, signatories: readonly Signatory[] = minutes.signatories): Spoiled => ({
  minutes: {
    ...recorded({ elections: elections.map(([post, name]) => ({ post, name })) }).minutes,
    signatories: [...signatories],
  },
})
const code = 'electedAdjusterMissing'
const laws = { committee: 'kommunallagen 5 kap. 69 §', company: board(24), association: null }

export const adjusterCases: readonly RecordCase[] = [
  {
    code,
    wrong: elected([['Justerare', 'Cia Al']]),
    right: elected([['Justerare', 'bo  ström']]),
    laws,
  },
  {
    code,
    wrong: elected([['att justera protokollet', 'Cia Al (S)']]),
    right: elected([['att justera protokollet', 'Bo Ström (S)']]),
    laws,
  },
  {
    code,
    wrong: elected([['protokolljusterare', 'Bo Ström och Cia Al']]),
    right: elected(
      [['Justerare', 'Bo Ström och Cia Al']],
      [...minutes.signatories, signatory(4, 'adjuster', 'Cia Al')],
    ),
    laws,
  },
  {
    code,
    // Whose name only begins like that of another.
    wrong: elected([['Justeringsperson', 'Bo Strömberg']]),
    right: elected([['Vice ordförande', 'Bo Strömberg']]),
    laws,
  },
  {
    code,
    // A deputy adjusts in the place of one, not of two.
    wrong: elected([
      ['Justerare', 'Cia Al'],
      ['Justerare', 'Åsa Björk'],
      ['Ersättare för justerarna', 'Bo Ström'],
    ]),
    right: elected([
      ['Justerare', 'Cia Al'],
      ['Ersättare för justeraren', 'Bo Ström'],
    ]),
    laws,
  },
  {
    code,
    // The secretary signs what she wrote; that is not to adjust it.
    wrong: elected([['Justerare', 'Per Ek']]),
    right: elected([['Justerare', 'Åsa Öberg']]),
    laws,
  },
]
