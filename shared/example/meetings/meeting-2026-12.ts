/** The two meetings to come in December 2026: one with a whole pack, one that still waits for its paper. */
import type { ExampleMeeting } from '../description.ts'
import { controlFollowUp2026, tariff2027 } from '../reports/control.ts'
import { budget2027 } from '../reports/economy.ts'
import { energyFollowUp, solarYear } from '../reports/energy.ts'
import { planStageTwo, progressDecember, sitePhotoAnchors } from '../reports/quay-2026.ts'
import {
  approvalOfAgenda,
  closing,
  electionOfAdjuster,
  harbourOffice,
  minutesOf,
  nextMeeting,
  opening,
  otherBusiness,
} from './standing-items.ts'

export const december2026: ExampleMeeting = {
  number: 5,
  kind: 'ordinary',
  date: '2026-12-10',
  start: '09:00',
  end: '12:00',
  place: harbourOffice,
  items: [
    { ...opening('Ordföranden'), estimate: 5 },
    electionOfAdjuster('Yasmin Karimi Holm'),
    approvalOfAgenda,
    {
      title: 'Föregående protokoll',
      estimate: 5,
      kind: 'formality',
      text: 'Protokollet från mötet den 5 november är under justering. Ett utkast bifogas.',
      proposal: 'Styrelsen föreslås besluta att lägga protokollet till handlingarna när det är justerat.',
      attachments: [minutesOf('2026-11-05', 'Utkast till protokoll den 5 november 2026')],
    },
    {
      title: 'Vd:s rapport',
      estimate: 20,
      kind: 'information',
      text: '- Trafik och gods\n- Inflyttning i Magasin 2\n- Plan för utbildning efter medarbetarenkäten\n- Test av säkerhetskopior',
      proposal: 'Styrelsen föreslås anteckna rapporten.',
      presenter: 'Sofia Landegren',
    },
    {
      title: 'Budget 2027 och investeringsplan 2027–2030',
      estimate: 40,
      caseNumber: 'LHF 2026/47',
      kind: 'decision',
      text: 'Budgeten visar ett resultat på 530 kkr efter skatt. Investeringarna uppgår till 30,8 mkr under 2027, varav 9,1 mkr förutsätter att optionen på etapp 2 av Södra kajen utlöses.',
      proposal:
        'Styrelsen föreslås fastställa budgeten för 2027. Styrelsen föreslås anta investeringsplanen för 2027–2030.',
      presenter: 'Fredrik Nordhamn',
      attachments: [budget2027],
    },
    {
      title: 'Hamntaxa 2027',
      estimate: 15,
      caseNumber: 'LHF 2026/51',
      kind: 'decision',
      text: 'Taxan räknas upp med 4,9 procent, varav 3 procent för Södra kajen. Gästhamnens avgifter är oförändrade.',
      proposal: 'Styrelsen föreslås fastställa hamntaxan att gälla från den 1 januari 2027.',
      presenter: 'Marita Ekdal',
      attachments: [tariff2027],
    },
    {
      title: 'Södra kajen: lägesrapport inför beslut om etapp 2',
      estimate: 30,
      caseNumber: 'LHF 2025/12',
      guests: 'Petra Åsvang, geotekniker',
      kind: 'information',
      text: 'Sponten är slagen på hela etapp 1. Beslut om optionen på etapp 2 fattas vid det extra mötet den 17 december.',
      proposal: 'Styrelsen föreslås anteckna lägesrapporten.',
      presenter: 'Stefan Wójcik',
      attachments: [progressDecember, planStageTwo, sitePhotoAnchors],
    },
    {
      title: 'Energi: uppföljning 2026',
      caseNumber: 'LHF 2025/31',
      estimate: 15,
      kind: 'information',
      proposal: 'Styrelsen föreslås anteckna uppföljningen.',
      presenter: 'Jonas Lillberg',
      attachments: [energyFollowUp, solarYear],
    },
    {
      title: 'Intern kontroll: uppföljning av 2026 års plan',
      estimate: 15,
      caseNumber: 'LHF 2025/58',
      kind: 'decision',
      text: 'Fyra av fem områden bedöms som tillräckliga. Test av säkerhetskopior behöver stärkas.',
      proposal:
        'Styrelsen föreslås godkänna uppföljningen. Styrelsen föreslås uppdra åt vd att redovisa ett nytt test senast i februari 2027.',
      presenter: 'Fredrik Nordhamn',
      attachments: [controlFollowUp2026],
    },
    {
      title: 'Mötesdagar 2027',
      estimate: 5,
      kind: 'decision',
      text: 'Ordinarie möten föreslås hållas klockan 9.00 följande torsdagar:\n- 11 februari\n- 20 maj\n- 4 november\n- 9 december',
      proposal: 'Styrelsen föreslås fastställa mötesdagarna.',
    },
    {
      ...nextMeeting(
        'Extra möte om etapp 2 av Södra kajen hålls torsdagen den 17 december 2026 klockan 8.30.',
      ),
      estimate: 5,
    },
    { ...otherBusiness(), estimate: 10 },
    closing('Ordföranden'),
  ],
  minutes: null,
}

/** An agenda as it is written in a text editor; it comes in through the import, which leaves its attachment awaited. */
export const extraMeetingAgenda = `Dagordning för extra styrelsemöte 6 den 17 december 2026

Tid: 8.30 – 9.30 på Hamnkontoret, Tullhusgatan 4, Lindviken

1. Mötets öppnande
2. Val av justerare
3. Godkännande av dagordningen
4. Södra kajen: option på etapp 2
En oberoende granskning av konstruktionen på del B är beställd och skickas ut senast den 14 december.
Styrelsen föreslås besluta att utlösa optionen på etapp 2. Bilaga 1
5. Upplåning för etapp 2
Styrelsen föreslås bemyndiga vd att under 2027 låna högst 27 mkr hos kommunens internbank.
6. Mötets avslutande
`
