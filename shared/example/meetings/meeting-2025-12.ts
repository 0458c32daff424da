/** Ordinary meeting of December 2025: budget, tariff, the whistle-blower policy for the second time. */
import { harbourMaster } from '../board.ts'
import type { ExampleMeeting } from '../description.ts'
import { controlPlan2026, tariff2026 } from '../reports/control.ts'
import { budget2026 } from '../reports/economy.ts'
import { whistleFinal } from '../reports/policies.ts'
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

export const december2025: ExampleMeeting = {
  number: 6,
  kind: 'ordinary',
  date: '2025-12-11',
  start: '09:00',
  end: '12:00',
  place: harbourOffice,
  items: [
    opening('Ordföranden'),
    electionOfAdjuster('Maria Tengdahl'),
    approvalOfAgenda,
    earlierMinutes(minutesOf('2025-10-30', 'Protokoll den 30 oktober 2025')),
    {
      title: 'Vd:s rapport',
      kind: 'information',
      text: '- Trafik och gods\n- Montaget av solceller\n- Överlämning till ny vd',
      proposal: 'Styrelsen föreslås anteckna rapporten.',
      presenter: 'Tomas Berglid',
      minuted: {
        text: 'Godsmängden väntas bli omkring 219 000 ton för året. Ett fartyg låg kvar i fyra dygn i november på grund av storm, utan skador.\n\nTakel & Sol i Lindviken AB har rest ställningarna vid Magasin 5. Montaget börjar den 12 januari.\n\nSofia Landegren deltar i ledningsgruppen från mitten av januari.',
      },
    },
    {
      title: 'Budget 2026 och investeringsplan 2026–2029',
      kind: 'decision',
      text: 'Budgeten visar ett resultat på 1 630 kkr efter skatt. Investeringarna uppgår till 32,9 mkr under 2026, varav 24,0 mkr för Södra kajen under förutsättning att kommunfullmäktige tillstyrker.',
      proposal:
        'Styrelsen föreslås fastställa budgeten för 2026. Styrelsen föreslås anta investeringsplanen för 2026–2029 med förbehåll för kommunfullmäktiges ställningstagande till Södra kajen.',
      presenter: 'Fredrik Nordhamn',
      attachments: [budget2026],
      minuted: {
        text: 'Fredrik Nordhamn redogjorde för förutsättningarna. Styrelsen diskuterade hur känslig budgeten är för räntan; en procentenhet motsvarar i dag 565 kkr om året.',
      },
    },
    {
      title: 'Hamntaxa 2026',
      kind: 'decision',
      text: 'Taxan räknas upp med 2,4 procent. Gästhamnens avgifter höjs med 4–6 procent.',
      proposal: 'Styrelsen föreslås fastställa hamntaxan att gälla från den 1 januari 2026.',
      presenter: 'Marita Ekdal',
      attachments: [tariff2026],
      minuted: {
        text: 'Yasmin Karimi Holm föreslog att avgiften för de kortaste båtarna lämnas oförändrad. Efter diskussion drog hon tillbaka förslaget.',
      },
    },
    {
      title: 'Visselblåsning: policy och rutin',
      kind: 'decision',
      text: 'Förslaget återremitterades den 30 oktober. Det har kompletterats och behandlats i den lokala samverkansgruppen, som ställer sig bakom det.',
      proposal:
        'Styrelsen föreslås anta policyn och rutinen att gälla från den 1 januari 2026. Styrelsen föreslås besluta att ansluta bolaget till kommunens kanal.',
      presenter: 'Ingrid Palmqvist',
      attachments: [whistleFinal],
      minuted: {
        text: 'Annelie Forsgård tackade för att de anställdas synpunkter har tagits om hand.',
      },
    },
    {
      title: 'Plan för intern kontroll 2026',
      kind: 'decision',
      proposal: 'Styrelsen föreslås fastställa planen för intern kontroll 2026.',
      presenter: 'Fredrik Nordhamn',
      attachments: [controlPlan2026],
    },
    {
      title: 'Mötesdagar 2026',
      kind: 'decision',
      text: 'Ordinarie möten föreslås hållas klockan 9.00 följande torsdagar:\n- 12 februari\n- 21 maj\n- 5 november\n- 10 december',
      proposal: 'Styrelsen föreslås fastställa mötesdagarna.',
      minuted: {
        text: 'Per-Olof Rask påpekade att ett extra möte kan behövas i juni, när anbuden på Södra kajen har utvärderats.',
        decision: 'Styrelsen fastställde mötesdagarna. Tid hålls för ett extra möte den 16 juni 2026.',
      },
    },
    {
      title: 'Firmateckning från den 1 februari 2026',
      kind: 'decision',
      proposal:
        'Styrelsen föreslås besluta att bolagets firma från den 1 februari 2026, utöver av styrelsen, tecknas av Henrik Alnebo och Sofia Landegren i förening.',
    },
    nextMeeting('Nästa ordinarie möte hålls torsdagen den 12 februari 2026 klockan 9.00.'),
    otherBusiness(
      'Ordföranden tackade Tomas Berglid för hans år i bolaget och överlämnade en tavla med motiv från Norra kajen.',
    ),
    closing('Ordföranden'),
  ],
  minutes: {
    end: '11:45',
    absent: ['Elin Wikmark', 'Annelie Forsgård'],
    visitors: [{ ...harbourMaster, from: 5, until: 7 }],
    recordedOn: '2025-12-12',
    chair: 'Henrik Alnebo',
    adjuster: 'Maria Tengdahl',
    signedOn: { secretary: '2025-12-16', chair: '2025-12-18', adjuster: '2025-12-19' },
  },
}
