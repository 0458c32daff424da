/** Extra meeting of June 2026: who builds the quay, with a dissent. */
import { projectLeader } from '../board.ts'
import type { ExampleMeeting } from '../description.ts'
import { tenderEvaluation } from '../reports/quay-2026.ts'
import { approvalOfAgenda, closing, electionOfAdjuster, opening } from './standing-items.ts'

export const june2026: ExampleMeeting = {
  number: 3,
  kind: 'extra',
  date: '2026-06-16',
  start: '13:00',
  end: '14:00',
  place: 'Videomöte',
  items: [
    opening('Ordföranden'),
    electionOfAdjuster('Maria Tengdahl'),
    approvalOfAgenda,
    {
      title: 'Södra kajen: tilldelning av kontrakt',
      kind: 'decision',
      text: 'Tre anbud har utvärderats. Vassholms Vattenbygg AB har högst poäng och lägst pris. Anbudet för etapp 1 är 31,7 mkr.',
      proposal:
        'Styrelsen föreslås tilldela Vassholms Vattenbygg AB kontraktet för etapp 1. Styrelsen föreslås uppdra åt vd att underteckna kontraktet när avtalsspärren har löpt ut.',
      presenter: 'Stefan Wójcik',
      attachments: [tenderEvaluation],
      minuted: {
        text: 'Stefan Wójcik redogjorde för utvärderingen.',
        decision:
          'Styrelsen tilldelade Vassholms Vattenbygg AB kontraktet för etapp 1. Styrelsen uppdrog åt vd att underteckna kontraktet när avtalsspärren har löpt ut.',
        records: {
          motions: [
            {
              kind: 'addition',
              authors: 'Per-Olof Rask',
              text: 'att optionen på etapp 2 utlöses samtidigt, eftersom trafiken då störs under en enda period',
            },
            { kind: 'approval', authors: 'ordföranden Henrik Alnebo', text: 'förslaget utan tillägg' },
          ],
          order:
            'Ordföranden ställde förslaget utan tillägg mot Per-Olof Rasks yrkande och fann att styrelsen beslutade enligt förslaget. Omröstning begärdes.',
          vote: {
            yes: 'förslaget utan tillägg',
            no: 'Per-Olof Rasks yrkande',
            for: ['Henrik Alnebo', 'Maria Tengdahl', 'Yasmin Karimi Holm', 'Elin Wikmark'],
            against: ['Per-Olof Rask'],
          },
          dissents: [
            { by: ['Per-Olof Rask'], text: 'Optionen borde ha utlösts, så att hamnen byggs om en gång.' },
          ],
          adjustedAtOnce: true,
        },
      },
    },
    {
      title: 'Upplåning för Södra kajen',
      kind: 'decision',
      text: 'Utbetalningarna till entreprenören börjar i september. Låneramen höjdes av kommunfullmäktige den 26 januari 2026.',
      proposal: 'Styrelsen föreslås bemyndiga vd att under 2026 låna högst 25 mkr hos kommunens internbank.',
      presenter: 'Fredrik Nordhamn',
      minuted: {
        text: 'Maria Tengdahl bad att räntebindningen behandlas i den nya finanspolicyn.',
      },
    },
    closing('Ordföranden'),
  ],
  minutes: {
    end: '13:50',
    absent: ['Annelie Forsgård', 'Göran Stålhult'],
    visitors: [{ ...projectLeader, from: 4, until: 4 }],
    recordedOn: '2026-06-16',
    chair: 'Henrik Alnebo',
    adjuster: 'Maria Tengdahl',
    signedOn: { secretary: '2026-06-17', chair: '2026-06-18', adjuster: '2026-06-18' },
  },
}
