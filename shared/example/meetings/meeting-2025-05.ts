/** Ordinary meeting of May 2025: interim accounts, direction for the quay, first look at energy. */
import { projectLeader, propertyManager } from '../board.ts'
import type { ExampleMeeting } from '../description.ts'
import { balanceApril2025, resultApril2025 } from '../reports/economy.ts'
import { energyStudy } from '../reports/energy.ts'
import { quayAlternatives, quayPlanDirection } from '../reports/quay-2025.ts'
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

export const may2025: ExampleMeeting = {
  number: 3,
  kind: 'ordinary',
  date: '2025-05-22',
  start: '09:00',
  end: '12:00',
  place: harbourOffice,
  items: [
    opening('Ordföranden'),
    electionOfAdjuster('Johan Brännvall'),
    approvalOfAgenda,
    earlierMinutes(
      minutesOf('2025-02-13', 'Protokoll den 13 februari 2025'),
      minutesOf('2025-04-10', 'Protokoll den 10 april 2025'),
    ),
    {
      title: 'Vd:s rapport',
      kind: 'information',
      text: '- Trafik och gods\n- Uthyrning\n- Gästhamnens öppning den 1 maj\n- Tillbud och olyckor',
      proposal: 'Styrelsen föreslås anteckna rapporten.',
      presenter: 'Tomas Berglid',
      minuted: {
        text: 'Godsmängden under årets fyra första månader var 71 000 ton. Ökningen gäller främst sågade trävaror.\n\nGästhamnen öppnade som planerat. Det nya bokningssystemet har fått ett gott mottagande, men betalningen fungerade inte under två dagar i början av maj.\n\nTvå tillbud har rapporterats. Båda gäller truckar som backat nära gångstråket vid Magasin 7. Gångstråket har flyttats och målats om.',
      },
    },
    {
      title: 'Delårsbokslut per den 30 april 2025 med prognos',
      kind: 'decision',
      text: 'Resultatet är −343 kkr, jämfört med −492 kkr förra året. Prognosen för helåret är 980 kkr efter skatt.',
      proposal: 'Styrelsen föreslås godkänna delårsbokslutet och prognosen.',
      presenter: 'Fredrik Nordhamn',
      attachments: [resultApril2025, balanceApril2025],
      minuted: {
        text: 'Fredrik Nordhamn gick igenom rapporterna. Likviditeten är god. Elpriset har varit lägre än väntat sedan mars.',
      },
    },
    {
      title: 'Södra kajen: val av inriktning',
      kind: 'decision',
      text: 'Tre alternativ har utretts. Förvaltningen förordar alternativ 2, en ny spont framför den befintliga kajen, med en kalkylerad utgift på 46,5 mkr i två etapper.',
      proposal:
        'Styrelsen föreslås besluta att alternativ 2 ska ligga till grund för projekteringen. Styrelsen föreslås avsätta 2,0 mkr för förberedelser under 2025.',
      presenter: 'Stefan Wójcik',
      attachments: [quayAlternatives, quayPlanDirection],
      minuted: {
        text: 'Stefan Wójcik redogjorde för alternativen. Styrelsen diskuterade särskilt om en lagning kan ge tillräcklig tid för att avvakta trafikens utveckling. Yasmin Karimi Holm konstaterade att den lägre lasten i så fall består. Johan Brännvall bad att kalkylen redovisas på nytt när marken är undersökt.',
      },
    },
    {
      title: 'Energi: förstudie om solceller och landström',
      kind: 'decision',
      text: 'Förstudien visar att solceller kan lönas på tolv till fjorton år. Landström behöver vänta på nätägarens besked.',
      proposal:
        'Styrelsen föreslås anteckna förstudien. Styrelsen föreslås uppdra åt vd att upphandla solceller på Magasin 5 och 7 med förbehåll för styrelsens beslut om investering.',
      presenter: 'Jonas Lillberg',
      attachments: [energyStudy],
    },
    {
      title: 'Hyresavtal för Magasin 7',
      kind: 'decision',
      text: 'Lindvikens Rökeri & Delikatess HB vill förlänga sitt avtal om kyllager till och med 2033. Avtalet är längre än fem år och beslutas därför av styrelsen. Hyran blir 612 kkr om året och följer index.',
      proposal: 'Styrelsen föreslås godkänna hyresavtalet.',
      presenter: 'Jonas Lillberg',
      minuted: {
        text: 'Per-Olof Rask lämnade rummet under punkten.',
        records: {
          conflicts: [
            {
              name: 'Per-Olof Rask',
              reason: 'eftersom han är delägare i det bolag som hyr lokalen intill',
            },
          ],
        },
      },
    },
    {
      title: 'Rekrytering av verkställande direktör',
      kind: 'decision',
      text: 'Tomas Berglid har meddelat att han går i pension den 31 januari 2026.',
      proposal:
        'Styrelsen föreslås uppdra åt presidiet att genomföra rekryteringen och lägga fram ett förslag i oktober.',
      presenter: 'Henrik Alnebo',
      minuted: {
        text: 'Henrik Alnebo redogjorde för kravprofilen. Annelie Forsgård framhöll att de fackliga organisationerna bör få träffa slutkandidaterna.',
        decision:
          'Styrelsen uppdrog åt presidiet att genomföra rekryteringen och lägga fram ett förslag i oktober. De fackliga organisationerna ska ges tillfälle att träffa slutkandidaterna.',
      },
    },
    nextMeeting('Nästa ordinarie möte hålls torsdagen den 30 oktober 2025 klockan 9.00.'),
    otherBusiness(),
    closing('Ordföranden'),
  ],
  minutes: {
    end: '12:10',
    absent: ['Elin Wikmark'],
    visitors: [
      { ...projectLeader, from: 7, until: 7 },
      { ...propertyManager, from: 8, until: 9 },
    ],
    recordedOn: '2025-05-23',
    chair: 'Henrik Alnebo',
    adjuster: 'Johan Brännvall',
    signedOn: { secretary: '2025-05-27', chair: '2025-06-02', adjuster: '2025-06-04' },
  },
}
