/** Ordinary meeting of October 2025: the new estimate for the quay, solar cells, a managing director. */
import { geotechnician, projectLeader, propertyManager } from '../board.ts'
import type { ExampleItem, ExampleMeeting } from '../description.ts'
import { controlFollowUp2025 } from '../reports/control.ts'
import { balanceSeptember2025, resultSeptember2025 } from '../reports/economy.ts'
import { solarInvestment } from '../reports/energy.ts'
import { whistleFirst } from '../reports/policies.ts'
import { quayPlanSoundings, soundingReport } from '../reports/quay-2025-autumn.ts'
import {
  approvalOfAgenda,
  closing,
  earlierMinutes,
  electionOfAdjuster,
  harbourOffice,
  minutesOf,
  nextMeeting,
  opening,
  otherBusiness,
} from './standing-items.ts'

const economy: readonly ExampleItem[] = [
  {
    title: 'Vd:s rapport',
    kind: 'information',
    text: '- Trafik och gods\n- Uthyrning\n- Gästhamnens säsong\n- Personal',
    proposal: 'Styrelsen föreslås anteckna rapporten.',
    presenter: 'Tomas Berglid',
    minuted: {
      text: 'Gästhamnen hade 6 140 gästnätter, det högsta antalet hittills. Intäkten blev något lägre än väntat, eftersom fler båtar var korta.\n\nTre av fyra nya hyresgäster i Magasin 5 har flyttat in. Ventilationen på plan två justeras i november.\n\nSjukfrånvaron är 3,1 procent, jämfört med 3,8 procent förra året.',
    },
  },
  {
    title: 'Delårsbokslut per den 30 september 2025 med prognos',
    kind: 'decision',
    text: 'Resultatet är 1 889 kkr. Prognosen för helåret är 720 kkr efter skatt, vilket är 170 kkr under budget.',
    proposal: 'Styrelsen föreslås godkänna delårsbokslutet och prognosen.',
    presenter: 'Fredrik Nordhamn',
    attachments: [resultSeptember2025, balanceSeptember2025],
    minuted: {
      text: 'Fredrik Nordhamn redogjorde för avvikelserna. Maria Tengdahl frågade hur konsultkostnaden ska minska under nästa år. Fredrik Nordhamn svarade att utredningarna om kajen därefter räknas in i investeringen.',
    },
  },
]

const projects: readonly ExampleItem[] = [
  {
    title: 'Södra kajen: ny kalkyl och hemställan till kommunfullmäktige',
    kind: 'decision',
    text: 'Marken är sämre än väntat. Kalkylen höjs från 46,5 till 52,0 mkr. Investeringen är av sådan vikt att kommunfullmäktige ska få ta ställning först.',
    proposal:
      'Styrelsen föreslås godkänna kalkylen. Styrelsen föreslås hemställa att kommunfullmäktige tillstyrker investeringen inom en ram av 52,0 mkr och höjer bolagets låneram med samma belopp.',
    presenter: 'Stefan Wójcik',
    attachments: [soundingReport, quayPlanSoundings],
    minuted: {
      text: 'Stefan Wójcik och Petra Åsvang redogjorde för undersökningen. Petra Åsvang svarade på frågor om stagens förankring och om de förorenade massorna.\n\nPer-Olof Rask framförde att hamnbrukarna godtar en höjning av taxan om trafiken kan hållas i gång under hela byggtiden.',
    },
  },
  {
    title: 'Energi: investering i solceller',
    kind: 'decision',
    text: 'Fem anbud har kommit in, varav tre uppfyller kraven. Utgiften blir högst 6,5 mkr.',
    proposal:
      'Styrelsen föreslås besluta att investera högst 6,5 mkr i solceller på Magasin 5 och 7 och att tilldela Takel & Sol i Lindviken AB kontraktet.',
    presenter: 'Jonas Lillberg',
    attachments: [solarInvestment],
  },
]

const governance: readonly ExampleItem[] = [
  {
    title: 'Visselblåsning: policy och rutin',
    kind: 'decision',
    text: 'Bolaget föreslås ansluta sig till kommunens kanal. Tre frågor återstår att klara ut.',
    proposal: 'Styrelsen föreslås anta policyn och rutinen.',
    presenter: 'Ingrid Palmqvist',
    attachments: [whistleFirst],
    minuted: {
      text: 'Annelie Forsgård yrkade att ärendet återremitteras, så att förslaget kan behandlas i den lokala samverkansgruppen och de öppna frågorna besvaras. Yasmin Karimi Holm instämde. Ordföranden fann att styrelsen beslutade enligt yrkandet.',
      decision:
        'Styrelsen återremitterade ärendet för behandling i den lokala samverkansgruppen och komplettering i de tre öppna frågorna.',
    },
  },
  {
    title: 'Intern kontroll: uppföljning',
    kind: 'information',
    proposal: 'Styrelsen föreslås anteckna uppföljningen.',
    presenter: 'Fredrik Nordhamn',
    attachments: [controlFollowUp2025],
  },
  {
    title: 'Anställning av verkställande direktör',
    kind: 'decision',
    text: 'Presidiet har genomfört rekryteringen och träffat fem kandidater. Presidiet föreslår Sofia Landegren, som i dag är driftchef vid en hamn i södra Sverige.',
    proposal:
      'Styrelsen föreslås utse Sofia Landegren till verkställande direktör från och med den 1 februari 2026. Styrelsen föreslås uppdra åt ordföranden att underteckna anställningsavtalet.',
    presenter: 'Henrik Alnebo',
    minuted: {
      text: 'Tomas Berglid lämnade rummet under paragrafen. Henrik Alnebo redogjorde för rekryteringen och för de fackliga organisationernas synpunkter, som var positiva.',
    },
  },
]

export const october2025: ExampleMeeting = {
  number: 5,
  kind: 'ordinary',
  date: '2025-10-30',
  start: '09:00',
  end: '12:30',
  place: harbourOffice,
  items: [
    opening('Ordföranden'),
    electionOfAdjuster('Yasmin Karimi Holm'),
    approvalOfAgenda,
    earlierMinutes(
      minutesOf('2025-05-22', 'Protokoll den 22 maj 2025'),
      minutesOf('2025-07-01', 'Protokoll den 1 juli 2025, per capsulam'),
    ),
    ...economy,
    ...projects,
    ...governance,
    nextMeeting('Nästa ordinarie möte hålls torsdagen den 11 december 2025 klockan 9.00.'),
    otherBusiness(
      'Johan Brännvall frågade om belysningen längs strandpromenaden. Tomas Berglid svarade att armaturerna byts före jul.',
    ),
    closing('Ordföranden'),
  ],
  minutes: {
    end: '12:20',
    absent: [],
    visitors: [
      { ...projectLeader, from: 7, until: 7 },
      { ...geotechnician, from: 7, until: 7 },
      { ...propertyManager, from: 8, until: 8 },
    ],
    recordedOn: '2025-11-03',
    chair: 'Henrik Alnebo',
    adjuster: 'Yasmin Karimi Holm',
    signedOn: { secretary: '2025-11-06', chair: '2025-11-10', adjuster: '2025-11-12' },
  },
}
