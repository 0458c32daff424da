/** Constituting meeting of April 2025, after the annual general meeting. */
import type { ExampleMeeting } from '../description.ts'
import { delegation } from '../reports/policies.ts'
import { approvalOfAgenda, closing, electionOfAdjuster, opening } from './standing-items.ts'

export const april2025: ExampleMeeting = {
  number: 2,
  kind: 'constituting',
  date: '2025-04-10',
  start: '14:15',
  end: '15:00',
  place: 'Stadshuset, rum Skonaren, Lindviken',
  items: [
    opening('Ordföranden Henrik Alnebo'),
    electionOfAdjuster('Maria Tengdahl'),
    approvalOfAgenda,
    {
      title: 'Årsstämmans val',
      kind: 'information',
      text: 'Årsstämman har samma dag valt styrelse för tiden till slutet av nästa årsstämma:\n- Henrik Alnebo, ordförande, nyval som ordförande\n- Maria Tengdahl, vice ordförande, omval\n- Johan Brännvall, ledamot, omval\n- Per-Olof Rask, ledamot, omval\n- Yasmin Karimi Holm, ledamot, nyval\n- Elin Wikmark, suppleant, nyval',
      proposal: 'Styrelsen föreslås anteckna informationen.',
      minuted: {
        text: 'Henrik Alnebo redogjorde för valen. Annelie Forsgård är utsedd av de anställda till och med 2027.',
      },
    },
    {
      title: 'Konstituering',
      kind: 'decision',
      proposal:
        'Styrelsen föreslås förklara sig konstituerad med Henrik Alnebo som ordförande och Maria Tengdahl som vice ordförande. Styrelsen föreslås utse Ingrid Palmqvist till sekreterare.',
    },
    {
      title: 'Firmateckning',
      kind: 'decision',
      proposal:
        'Styrelsen föreslås besluta att bolagets firma, utöver av styrelsen, tecknas av Henrik Alnebo och Tomas Berglid i förening. Vd tecknar firman ensam i den löpande förvaltningen.',
      minuted: {
        decision:
          'Styrelsen beslutade att bolagets firma, utöver av styrelsen, tecknas av Henrik Alnebo och Tomas Berglid i förening. Vd tecknar firman ensam i den löpande förvaltningen. Paragrafen justerades omedelbart.',
      },
    },
    {
      title: 'Attest- och delegationsordning',
      kind: 'decision',
      text: 'Gränsen för vd:s rätt att ingå avtal höjs från 1 500 till 2 000 kkr. I övrigt är förslaget oförändrat.',
      proposal: 'Styrelsen föreslås fastställa attest- och delegationsordningen.',
      presenter: 'Fredrik Nordhamn',
      attachments: [delegation],
      minuted: {
        text: 'Yasmin Karimi Holm frågade om beloppen prövas varje år. Fredrik Nordhamn svarade att de gör det vid det konstituerande mötet.',
      },
    },
    {
      title: 'Mötesdagar 2025',
      kind: 'decision',
      text: 'Återstående ordinarie möten under året föreslås hållas klockan 9.00 följande torsdagar:\n- 22 maj\n- 30 oktober\n- 11 december',
      proposal: 'Styrelsen föreslås fastställa mötesdagarna.',
    },
    closing('Ordföranden'),
  ],
  minutes: {
    end: '14:50',
    absent: ['Johan Brännvall'],
    substitutes: [{ name: 'Elin Wikmark', for: 'Johan Brännvall' }],
    visitors: [],
    recordedOn: '2025-04-10',
    chair: 'Henrik Alnebo',
    adjuster: 'Maria Tengdahl',
    signedOn: { secretary: '2025-04-14', chair: '2025-04-15', adjuster: '2025-04-22' },
  },
}
