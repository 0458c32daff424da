/** Ordinary meeting of May 2026: constitution after the annual general meeting, interim accounts, first solar power. */
import { projectLeader, propertyManager } from '../board.ts'
import type { ExampleItem, ExampleMeeting } from '../description.ts'
import { informationSecurity } from '../reports/control.ts'
import { balanceApril2026, resultApril2026 } from '../reports/economy.ts'
import { solarFirstMonth } from '../reports/energy.ts'
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

const constitution: readonly ExampleItem[] = [
  {
    title: 'Årsstämmans val och konstituering',
    kind: 'decision',
    text: 'Årsstämman den 16 april 2026 valde Elin Wikmark, tidigare suppleant, till ledamot efter Johan Brännvall och Göran Stålhult till ny suppleant. Övriga omvaldes.',
    proposal:
      'Styrelsen föreslås förklara sig konstituerad med Henrik Alnebo som ordförande och Maria Tengdahl som vice ordförande.',
    minuted: {
      text: 'Ordföranden hälsade Elin Wikmark och Göran Stålhult välkomna i sina nya uppdrag och tackade Johan Brännvall, som inte var närvarande.',
    },
  },
  {
    title: 'Firmateckning',
    kind: 'decision',
    proposal: 'Styrelsen föreslås besluta att firmateckningen ska vara oförändrad.',
  },
]

const reports: readonly ExampleItem[] = [
  {
    title: 'Vd:s rapport',
    kind: 'information',
    text: '- Trafik och gods\n- Uthyrning av Magasin 2\n- Personal\n- Tillbud och olyckor',
    proposal: 'Styrelsen föreslås anteckna rapporten.',
    presenter: 'Sofia Landegren',
    minuted: {
      text: 'Godsmängden under årets fyra första månader var 76 000 ton.\n\nKlätterhallen har valt en annan lokal. Bryggeriet vill bygga om för egna pengar, och ett förslag till avtal väntas i höst.\n\nEn tjänst som driftledare tillsätts efter sommaren. Inga olyckor har inträffat sedan det förra mötet.',
    },
  },
  {
    title: 'Delårsbokslut per den 30 april 2026 med prognos',
    kind: 'decision',
    text: 'Resultatet är 150 kkr, jämfört med −343 kkr förra året. Prognosen för helåret är 1 790 kkr efter skatt.',
    proposal: 'Styrelsen föreslås godkänna delårsbokslutet och prognosen.',
    presenter: 'Fredrik Nordhamn',
    attachments: [resultApril2026, balanceApril2026],
    minuted: {
      text: 'Fredrik Nordhamn redogjorde för rapporterna och för det första lånet till Södra kajen, 4,0 mkr med tre månaders räntebindning.',
    },
  },
]

const cases: readonly ExampleItem[] = [
  {
    title: 'Södra kajen: läget i upphandlingen',
    kind: 'information',
    text: 'Fyra anbud har kommit in. Innehållet omfattas av sekretess tills beslut om tilldelning har meddelats och redovisas därför vid det extra mötet i juni.',
    proposal: 'Styrelsen föreslås anteckna informationen.',
    presenter: 'Stefan Wójcik',
  },
  {
    title: 'Energi: solcellerna i drift',
    kind: 'information',
    text: 'Anläggningen togs i drift den 1 april. Utgiften blev 6,41 mkr mot ramen på 6,5 mkr.',
    proposal: 'Styrelsen föreslås godkänna slutrapporten och förklara projektet avslutat.',
    presenter: 'Jonas Lillberg',
    attachments: [solarFirstMonth],
  },
  {
    title: 'Informationssäkerhet: nuläge och åtgärder',
    kind: 'decision',
    text: 'En extern granskning visar att hamnens egna styrsystem behöver samlas och skyddas bättre.',
    proposal:
      'Styrelsen föreslås ställa sig bakom åtgärderna. Styrelsen föreslås uppdra åt vd att redovisa läget i november.',
    presenter: 'Sofia Landegren',
    attachments: [informationSecurity],
    minuted: {
      text: 'Göran Stålhult frågade om åtgärderna ryms i budgeten. Sofia Landegren svarade att de kostar omkring 250 kkr i år, varav hälften tas från andra poster.',
    },
  },
]

export const may2026: ExampleMeeting = {
  number: 2,
  kind: 'ordinary',
  date: '2026-05-21',
  start: '09:00',
  end: '12:00',
  place: harbourOffice,
  items: [
    opening('Ordföranden'),
    electionOfAdjuster('Elin Wikmark'),
    approvalOfAgenda,
    earlierMinutes(minutesOf('2026-02-12', 'Protokoll den 12 februari 2026')),
    ...constitution,
    ...reports,
    ...cases,
    nextMeeting('Extra möte om Södra kajen hålls tisdagen den 16 juni 2026 klockan 13.00 som videomöte.'),
    otherBusiness(),
    closing('Ordföranden'),
  ],
  minutes: {
    end: '11:25',
    absent: ['Yasmin Karimi Holm'],
    substitutes: [{ name: 'Göran Stålhult', for: 'Yasmin Karimi Holm' }],
    visitors: [
      { ...propertyManager, from: 7, until: 10 },
      { ...projectLeader, from: 9, until: 9 },
    ],
    recordedOn: '2026-05-22',
    chair: 'Henrik Alnebo',
    adjuster: 'Elin Wikmark',
    signedOn: { secretary: '2026-05-26', chair: '2026-05-29', adjuster: '2026-06-01' },
  },
}
