/** Resolution per capsulam of July 2025: the soundings have to be ordered before the tenders expire. */
import type { ExampleMeeting } from '../description.ts'
import { soundingOffers } from '../reports/quay-2025.ts'

export const july2025: ExampleMeeting = {
  number: 4,
  kind: 'perCapsulam',
  date: '2025-07-01',
  start: null,
  end: null,
  place: '',
  items: [
    {
      title: 'Beslutsordning',
      kind: 'formality',
      text: 'Handlingarna skickas till samtliga ledamöter och suppleanten den 25 juni 2025. Svar lämnas till sekreteraren senast den 1 juli klockan 12.00.',
      minuted: {
        text: 'Samtliga ledamöter har svarat i tid. Ingen har motsatt sig att ärendet avgörs utan möte.',
      },
    },
    {
      title: 'Justering',
      kind: 'formality',
      proposal: 'Styrelsen föreslås utse Yasmin Karimi Holm att justera protokollet.',
    },
    {
      title: 'Södra kajen: avrop av geoteknisk undersökning',
      kind: 'decision',
      text: 'Anbuden gäller till den 15 juli och undersökningen behöver börja i augusti för att den nya kalkylen ska bli klar till mötet i oktober.',
      proposal:
        'Styrelsen föreslås besluta att avropa undersökningen från Djupvik Geokonsult AB till ett pris av 1 480 000 kronor.',
      presenter: 'Stefan Wójcik',
      attachments: [soundingOffers],
      minuted: { text: 'Samtliga ledamöter har tillstyrkt förslaget.' },
    },
  ],
  minutes: {
    end: null,
    absent: [],
    visitors: [],
    recordedOn: '2025-07-01',
    chair: 'Henrik Alnebo',
    adjuster: 'Yasmin Karimi Holm',
    signedOn: { secretary: '2025-07-01', chair: '2025-07-02', adjuster: '2025-07-04' },
  },
}
