/** Ordinary meeting of November 2026, its minutes still a draft: interim accounts, the quay being built, shore power. */
import { projectLeader, propertyManager } from '../board.ts'
import type { ExampleItem, ExampleMeeting } from '../description.ts'
import { staffSurvey } from '../reports/control.ts'
import { balanceSeptember2026, resultSeptember2026 } from '../reports/economy.ts'
import { shorePower } from '../reports/energy.ts'
import { financePolicy } from '../reports/policies.ts'
import { progressNovember, sitePhotoMorning, sitePhotoPiling } from '../reports/quay-2026.ts'
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

const reports: readonly ExampleItem[] = [
  {
    title: 'Vd:s rapport',
    kind: 'information',
    text: '- Trafiken medan Södra kajen är stängd\n- Uthyrning av Magasin 2\n- Informationssäkerhet: läget i åtgärderna\n- Gästhamnens säsong',
    proposal: 'Styrelsen föreslås anteckna rapporten.',
    presenter: 'Sofia Landegren',
    minuted: {
      text: 'Alla anlöp har kunnat tas emot vid Norra kajen, utom två i oktober som fick vänta i sammanlagt 19 timmar.\n\nAvtalet med bryggeriet är klart att skrivas under. Inflyttning sker den 1 mars 2027.\n\nStyrsystemen flyttades till ett eget nät den 28 augusti. Test av säkerhetskopior återstår.\n\nGästhamnen hade 6 310 gästnätter.',
    },
  },
  {
    title: 'Delårsbokslut per den 30 september 2026 med prognos',
    kind: 'decision',
    text: 'Resultatet är 2 793 kkr. Prognosen för helåret är 1 470 kkr efter skatt, vilket är 160 kkr under budget.',
    proposal: 'Styrelsen föreslås godkänna delårsbokslutet och prognosen.',
    presenter: 'Fredrik Nordhamn',
    attachments: [resultSeptember2026, balanceSeptember2026],
    minuted: {
      text: 'Fredrik Nordhamn redogjorde för rapporterna. Av låneramen för 2026 har 18,5 mkr använts. Göran Stålhult frågade varför resultatet för nio månader är högre än prognosen för hela året. Fredrik Nordhamn svarade att kostnaderna för uppvärmning och underhåll är störst under det fjärde kvartalet.',
    },
  },
]

const cases: readonly ExampleItem[] = [
  {
    title: 'Södra kajen: lägesrapport',
    kind: 'information',
    text: 'Sponten är slagen på hela del C och större delen av del D. Prognosen är 38,4 mkr mot beräknade 38,1 mkr.',
    proposal: 'Styrelsen föreslås anteckna lägesrapporten.',
    presenter: 'Stefan Wójcik',
    attachments: [progressNovember, sitePhotoPiling, sitePhotoMorning],
    minuted: {
      text: 'Stefan Wójcik visade bilder från arbetsplatsen. Elin Wikmark frågade om de förorenade massorna kan öka ytterligare. Enligt Stefan Wójcik är all schakt på del D nu öppnad.\n\nStyrelsen enades om att behandla optionen på etapp 2 vid ett extra möte i december.',
    },
  },
  {
    title: 'Energi: utbyggnad av landström',
    kind: 'decision',
    text: 'Bidrag har beviljats med 1,4 mkr och nätägaren har lämnat besked. Nettoutgiften är 3,4 mkr.',
    proposal:
      'Styrelsen föreslås besluta att bygga ut landström vid Norra kajen till en nettoutgift av högst 3,4 mkr. Styrelsen föreslås uppdra åt vd att teckna avtal med nätägaren och rederierna.',
    presenter: 'Jonas Lillberg',
    attachments: [shorePower],
  },
  {
    title: 'Finanspolicy',
    kind: 'decision',
    text: 'Skulden ökar när Södra kajen byggs om. Policyn får gränser för räntebindning, förfall och likviditet.',
    proposal: 'Styrelsen föreslås anta finanspolicyn.',
    presenter: 'Fredrik Nordhamn',
    attachments: [financePolicy],
    minuted: {
      text: 'Maria Tengdahl yrkade att gränsen för förfall inom ett år sätts till 35 procent. Ordföranden fann att styrelsen beslutade enligt Maria Tengdahls yrkande.',
      decision:
        'Styrelsen antog finanspolicyn med ändringen att högst 35 procent av skulden får förfalla inom ett år.',
    },
  },
  {
    title: 'Visselblåsning: årlig redovisning',
    kind: 'information',
    text: 'Inga rapporter har lämnats om bolaget sedan kanalen öppnades den 1 januari 2026.',
    proposal: 'Styrelsen föreslås anteckna redovisningen.',
    presenter: 'Ingrid Palmqvist',
  },
  {
    title: 'Medarbetarenkät 2026',
    kind: 'discussion',
    text: 'Svarsfrekvensen var 94 procent. Index har stigit i alla områden, mest i säkerhet och minst i trivsel.',
    presenter: 'Sofia Landegren',
    attachments: [staffSurvey],
    minuted: {
      text: 'Styrelsen diskuterade resultatet. Annelie Forsgård framhöll att flera i driften efterfrågar utbildning under arbetstid. Sofia Landegren återkommer med en plan.',
    },
  },
]

export const november2026: ExampleMeeting = {
  number: 4,
  kind: 'ordinary',
  date: '2026-11-05',
  start: '09:00',
  end: '12:00',
  place: harbourOffice,
  items: [
    opening('Ordföranden'),
    electionOfAdjuster('Per-Olof Rask'),
    approvalOfAgenda,
    earlierMinutes(
      minutesOf('2026-05-21', 'Protokoll den 21 maj 2026'),
      minutesOf('2026-06-16', 'Protokoll den 16 juni 2026, extra möte'),
    ),
    ...reports,
    ...cases,
    nextMeeting(
      'Nästa ordinarie möte hålls torsdagen den 10 december 2026 klockan 9.00. Extra möte om etapp 2 hålls torsdagen den 17 december klockan 8.30.',
    ),
    otherBusiness(),
    closing('Ordföranden'),
  ],
  minutes: {
    end: '12:05',
    absent: [],
    visitors: [
      { ...projectLeader, from: 7, until: 7 },
      { ...propertyManager, from: 8, until: 8 },
    ],
    recordedOn: '2026-11-09',
    chair: 'Henrik Alnebo',
    adjuster: 'Per-Olof Rask',
    signedOn: null,
  },
}
