/** The example organisation's follow-up report of September 2026, its scorecard, and comments on its accounts. */
import type { FollowUp, IndicatorInput } from '../../model/accounts.ts'

export const exampleFollowUp: FollowUp = {
  title: 'Uppföljningsrapport 3 2026',
  sections: [
    {
      level: 1,
      heading: 'Sammanfattning',
      text: 'Intäkterna till och med september är {{actual:income}}, mot {{prior:income}} samma period förra året. Resultatet efter finansiella poster är {{actual:afterFinancial}}.\n\nPrognosen för helåret visar ett resultat efter finansiella poster på {{forecast:afterFinancial}}, en avvikelse från budget på {{deviation:afterFinancial}}. Södra kajens arbeten följer tidplanen.',
      part: 'none',
    },
    { level: 2, heading: 'Styrkort', text: '', part: 'scorecard' },
    { level: 1, heading: 'Resultatredovisning och analys', text: '', part: 'none' },
    {
      level: 2,
      heading: 'Utfall och prognos',
      text: 'Hamnavgifterna är högre än i fjol, och fler lokaler är uthyrda. Prognosen för varuhamnavgifter är sänkt, eftersom en lastägare har flyttat anlöp till nästa år.',
      part: 'summary',
    },
    {
      level: 3,
      heading: 'Utfall till och med perioden',
      text: 'El och värme kostade mindre än förra året. Personalkostnaderna är {{actual:personnel}}.',
      part: 'charts',
    },
    {
      level: 2,
      heading: 'Utveckling inom personalområdet',
      text: 'En tjänst som fastighetstekniker är vakant sedan augusti.',
      part: 'personnel',
    },
    {
      level: 2,
      heading: 'Investeringar',
      text: 'Södra kajens första etapp pågår. Beloppen är i miljoner kronor.',
      part: 'investments',
    },
  ],
  personnel: [
    {
      label: 'Löner och arvoden',
      values: ['{{actual:7010}}', '{{prior:7010}}', '{{forecast:7010}}', '{{priorYear:7010}}'],
    },
    { label: 'Arbetad tid (årsarbetare)', values: ['15,2', '15,6', '15,4', '15,8'] },
  ],
  investments: [
    { label: 'Södra kajen', values: ['21,7', '38,0', '36,5', '40,0'] },
    { label: 'Fastigheter', values: ['6,7', '7,4', '7,5', '7,5'] },
    { label: 'Summa investeringar', values: ['28,4', '45,4', '44,0', '47,5'] },
  ],
  figures: {},
}

interface ExampleIndicator extends IndicatorInput {
  readonly values: readonly (readonly [date: string, value: string])[]
}

const dates = ['2026-09-30', '2025-09-30', '2024-09-30'] as const

function indicator(
  group: string,
  name: string,
  { unit = '', source = '', values = [] }: { unit?: string; source?: string; values?: readonly string[] },
): ExampleIndicator {
  const dated = values.flatMap((value, index) => (value === '' ? [] : [[dates[index] ?? '', value] as const]))
  return { group, name, unit, source, values: dated }
}

export const exampleScorecard: readonly ExampleIndicator[] = [
  indicator('Ekonomi', 'Intäkter', { unit: 'kkr', source: 'income', values: ['', '', '32\u00a0252'] }),
  indicator('Ekonomi', 'Resultat efter finansiella poster', { unit: 'kkr', source: 'afterFinancial' }),
  indicator('Ekonomi', 'Soliditet', { source: 'solidity' }),
  indicator('Ekonomi', 'Kassalikviditet', { source: 'liquidity' }),
  indicator('Hamnen', 'Gods över kaj', { unit: 'tusen ton', values: ['171', '164', '160'] }),
  indicator('Hamnen', 'Fartygsanlöp', { values: ['402', '391', '396'] }),
  indicator('Fastigheterna', 'Uthyrningsgrad', { values: ['97\u00a0%', '96\u00a0%', '96\u00a0%'] }),
  indicator('Medarbetarna', 'Sjukfrånvaro', { values: ['3,1\u00a0%', '3,8\u00a0%', '4,0\u00a0%'] }),
]

/** By account or line of the standard result report. */
export const exampleComments: Readonly<Record<string, string>> = {
  '3020': 'En lastägare har flyttat anlöp till nästa år.',
  '5120': 'Lägre elpris än budgeterat.',
}
