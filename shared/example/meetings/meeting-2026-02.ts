/** Ordinary meeting of February 2026, led by the vice chair: annual report, tender for the quay, the new managing director. */
import { auditor, layAuditor, projectLeader, propertyManager } from '../board.ts'
import type { ExampleMeeting } from '../description.ts'
import { annual2025 } from '../reports/economy.ts'
import { ceoInstruction } from '../reports/policies.ts'
import { tenderMemo, tenderPlan } from '../reports/quay-2026.ts'
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

export const february2026: ExampleMeeting = {
  number: 1,
  kind: 'ordinary',
  date: '2026-02-12',
  start: '09:00',
  end: '12:00',
  place: harbourOffice,
  items: [
    opening('Vice ordföranden, som ledde mötet,'),
    electionOfAdjuster('Johan Brännvall'),
    approvalOfAgenda,
    earlierMinutes(minutesOf('2025-12-11', 'Protokoll den 11 december 2025')),
    {
      title: 'Vd:s rapport',
      kind: 'information',
      text: '- Första intryck\n- Trafik och gods\n- Olycksfall den 20 januari',
      proposal: 'Styrelsen föreslås anteckna rapporten.',
      presenter: 'Sofia Landegren',
      minuted: {
        text: 'Sofia Landegren presenterade sig och berättade om sina första veckor. Hon har träffat alla medarbetare och de fem största kunderna.\n\nDen 20 januari klämde en inhyrd stuvare handen vid lossning av rör. Stuvaren är åter i arbete. Händelsen är anmäld och lyftdonet har bytts ut.\n\nIsen har hindrat trafiken under fyra dygn. Isbrytning har kostat 160 kkr, vilket ryms i budgeten.',
      },
    },
    {
      title: 'Årsredovisning för 2025',
      kind: 'decision',
      text: 'Resultatet efter skatt uppgår till 721 kkr.',
      proposal: 'Styrelsen föreslås godkänna årsredovisningen för 2025 och överlämna den till revisorn.',
      presenter: 'Fredrik Nordhamn',
      attachments: [annual2025],
      minuted: {
        text: 'Fredrik Nordhamn redogjorde för resultat och ställning. Revisorn Mikael Dahlsköld och lekmannarevisorn Ulla Nordgårdh redogjorde för sina granskningar. Ulla Nordgårdh har i år granskat hur bolaget bereder större investeringar och kommer att lämna en rapport till årsstämman.',
      },
    },
    {
      title: 'Södra kajen: kommunfullmäktiges ställningstagande och upphandling',
      kind: 'decision',
      text: 'Kommunfullmäktige tillstyrkte investeringen den 26 januari 2026. Entreprenaden för etapp 1, med option på etapp 2, är klar att annonseras.',
      proposal:
        'Styrelsen föreslås besluta att upphandla entreprenaden enligt förslaget. Styrelsen föreslås uppdra åt vd att svara på frågor och lämna förtydliganden under anbudstiden.',
      presenter: 'Stefan Wójcik',
      attachments: [tenderMemo, tenderPlan],
      minuted: {
        text: 'Stefan Wójcik redogjorde för upphandlingen. Per-Olof Rask önskade att kravet på trafik under byggtiden skärps. Stefan Wójcik svarade att del A hålls öppen och att avvikelser medför vite.',
      },
    },
    {
      title: 'Instruktion för verkställande direktören',
      kind: 'decision',
      text: 'Instruktionen har setts över med anledning av att Sofia Landegren tillträtt. Månadsrapporten till presidiet är ny.',
      proposal: 'Styrelsen föreslås fastställa instruktionen.',
      presenter: 'Ingrid Palmqvist',
      attachments: [ceoInstruction],
    },
    {
      title: 'Kallelse till årsstämma',
      kind: 'decision',
      text: 'Årsstämman föreslås äga rum den 16 april 2026 klockan 13.00 i Stadshuset.',
      proposal: 'Styrelsen föreslås besluta att kalla till årsstämma den 16 april 2026.',
    },
    {
      title: 'Uthyrning av den tomma lokalen i Magasin 2',
      kind: 'discussion',
      text: 'Lokalen har stått tom sedan augusti. Bolaget har fått två förfrågningar, från en klätterhall och från ett bryggeri.',
      presenter: 'Jonas Lillberg',
      minuted: {
        text: 'Styrelsen diskuterade vilken verksamhet som passar området. Jonas Lillberg fick med sig att buller och parkering bör prövas före pris. Ärendet tas upp igen när förhandlingarna är klara.',
      },
    },
    nextMeeting('Nästa ordinarie möte hålls torsdagen den 21 maj 2026 klockan 9.00.'),
    otherBusiness(),
    closing('Vice ordföranden'),
  ],
  minutes: {
    end: '11:35',
    absent: ['Henrik Alnebo'],
    substitutes: [{ name: 'Elin Wikmark', for: 'Henrik Alnebo' }],
    visitors: [
      { ...auditor, from: null, until: 6 },
      { ...layAuditor, from: null, until: 6 },
      { ...projectLeader, from: 7, until: 7 },
      { ...propertyManager, from: 10, until: null },
    ],
    recordedOn: '2026-02-13',
    chair: 'Maria Tengdahl',
    adjuster: 'Johan Brännvall',
    signedOn: { secretary: '2026-02-18', chair: '2026-02-23', adjuster: '2026-02-24' },
  },
}
