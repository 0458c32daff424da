/** The worn quay, autumn 2025: what the soundings showed and the new estimate. */
import type { ImageDescription, ReportDescription } from '../description.ts'
import { chapter, list, sum, table } from '../write.ts'
import { quayCase, stretches } from './quay-2025.ts'

export const soundingReport: ReportDescription = {
  kind: 'report',
  file: 'sodra-kajen-geoteknik-och-kalkyl',
  title: 'Södra kajen: geoteknik, ny kalkyl och hemställan',
  head: { author: 'Stefan Wójcik, projektledare', date: '2025-10-17', caseNumber: quayCase },
  blocks: [
    ...chapter(
      'Sammanfattning',
      'Undersökningen visar att leran bakom kajdelarna C och D är mäktigare och lösare än vad ritningarna från 1968 anger. Sponten behöver därför slås två meter djupare och stagen förankras i berg i stället för i plattor. Kalkylen för båda etapperna höjs från 46,5 till 52,0 mkr. Förvaltningen bedömer att inriktningen står sig.',
    ),
    ...chapter(
      'Markförhållanden',
      table(
        'Sonderingar i urval',
        ['Punkt:2', 'Läge, m från väster:>3', 'Fyllning, m:>3', 'Lera, m:>2', 'Berg, m under kajen:>3'],
        ['S3', '52', '3,1', '2,4', '11,8'],
        ['S7', '101', '3,4', '5,9', '15,2'],
        ['S11', '138', '3,2', '7,3', '16,9'],
        ['S14', '171', '2,9', '7,8', '17,6'],
        ['S18', '203', '3,0', '5,1', '14,3'],
        ['S21', '228', '3,3', '2,8', '12,1'],
      ),
      'Grundvattnet följer havsnivån med två till tre timmars fördröjning. Vid snabbt fallande vattenstånd uppstår ett tryck bakom sponten som måste dräneras.',
      'I två punkter på del D finns fyllning med förhöjda halter av zink och bly. Massorna får inte återanvändas och ska köras till godkänd mottagning. Anmälan till tillsynsmyndigheten är gjord.',
    ),
    ...chapter(
      'Ny kalkyl',
      table(
        'Kalkyl, mkr i prisnivå september 2025',
        ['Post:6', 'Etapp 1:>2', 'Etapp 2:>2', 'Summa:>2', 'Mot maj:>2'],
        ['Etablering och provisorier', '3,2', '1,2', '4,4', '+0,1'],
        ['Spont, stag och balk', '23,8', '8,3', '32,1', '+4,0'],
        ['Fyllning, ytor och dränering', '4,7', '1,7', '6,4', '+0,6'],
        ['Förorenade massor', '0,9', '0,1', '1,0', '+1,0'],
        ['Projektledning och kontroll', '2,7', '0,8', '3,5', '+0,1'],
        ['Oförutsett', '3,2', '1,4', '4,6', '−0,3'],
        sum('Summa', '38,5', '13,5', '52,0', '+5,5'),
      ),
      'Posten för oförutsett minskar eftersom den största osäkerheten, marken, nu är känd.',
    ),
    ...chapter(
      'Finansiering',
      'Projektet finansieras med lån från kommunens internbank. Vid en ränta på 3,1 procent och en avskrivningstid på 60 år blir den årliga kapitalkostnaden i medeltal 1,7 mkr. Hamntaxan föreslås höjas med 3 procent utöver index under 2027 och 2028.',
      'Enligt bolagsordningen ska kommunfullmäktige ta ställning innan bolaget fattar beslut av större vikt. En investering på 52 mkr är ett sådant beslut. Ärendet bör kunna behandlas den 26 januari 2026.',
    ),
    ...chapter(
      'Risker',
      list(
        'Priset på stål. Ett tillägg eller avdrag enligt index skrivs in i kontraktet.',
        'Tillstånd. Anmälan om vattenverksamhet är inlämnad; svar väntas i december.',
        'Trafiken. Två rederier flyttar till Norra kajen under byggtiden, med bibehållen taxa.',
      ),
    ),
  ],
}

export const quayPlanSoundings: ImageDescription = {
  kind: 'plan',
  file: 'sodra-kajen-plan-sonderingar',
  title: 'Plan med sonderingspunkter',
  plan: {
    heading: 'SÖDRA KAJEN – SONDERINGAR 2025',
    stretches,
    newWalls: [],
    soundings: [
      12, 31, 52, 60, 71, 86, 101, 108, 117, 126, 138, 147, 158, 171, 180, 188, 196, 203, 210, 219, 228, 236,
    ],
  },
}
