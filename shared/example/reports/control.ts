/** Internal control, tariffs, information security and the staff survey. */
import type { ImageDescription, ReportDescription } from '../description.ts'
import { chapter, list, note, table } from '../write.ts'

export const controlFollowUp2025: ReportDescription = {
  kind: 'report',
  file: 'intern-kontroll-uppfoljning-2025',
  title: 'Intern kontroll: uppföljning till och med september 2025',
  head: { author: 'Fredrik Nordhamn, ekonomichef', date: '2025-10-20', caseNumber: 'LHF 2025/9' },
  blocks: [
    ...chapter(
      'Granskade områden',
      table(
        'Resultat',
        ['Område:4', 'Kontroll:5', 'Granskat:>2', 'Brister:>2'],
        ['Inköp', 'Avtal finns för köp över 100 kkr', '38', '2'],
        ['Attest', 'Två attestanter i rätt ordning', '120', '0'],
        ['Hyresavtal', 'Uppräkning med index enligt avtal', '64', '3'],
        ['Hamnavgifter', 'Anmäld mängd stämmer med lastlista', '45', '1'],
        ['Behörigheter', 'Avslutade konton för den som slutat', '12', '1'],
      ),
      'De tre hyresavtalen är rättade, och 41 kkr har fakturerats i efterhand. Kontot som inte var avslutat hade inte använts.',
    ),
    ...chapter(
      'Åtgärder',
      list(
        'Inköp: mall för direktupphandling tas i bruk i november.',
        'Hyror: index läses in automatiskt från årsskiftet.',
        'Behörigheter: personalansvarig chef bekräftar varje kvartal.',
      ),
    ),
  ],
}

export const controlPlan2026: ReportDescription = {
  kind: 'report',
  file: 'intern-kontroll-plan-2026',
  title: 'Plan för intern kontroll 2026',
  head: { author: 'Fredrik Nordhamn, ekonomichef', date: '2025-11-28', caseNumber: 'LHF 2025/58' },
  blocks: [
    ...chapter(
      'Risker och kontroller',
      'Riskerna är värderade efter sannolikhet och konsekvens på en skala från 1 till 4. De som får minst 8 ingår i planen.',
      table(
        'Plan',
        ['Risk:5', 'Värde:>2', 'Kontroll:5', 'När:2'],
        [
          'Kostnaden för Södra kajen blir högre än ramen',
          '12',
          'Prognos jämförs med kontrakt och ÄTA',
          'Varje månad',
        ],
        ['Olycka på kaj under byggtid', '12', 'Skyddsrond med entreprenören', 'Varje vecka'],
        ['Fel i underlag för hamnavgifter', '9', 'Stickprov, 40 anlöp', 'Mars, sept.'],
        ['Intrång i styrsystem', '8', 'Test av säkerhetskopior och behörigheter', 'Maj'],
        ['Otillbörligt gynnande vid inköp', '8', 'Stickprov, 30 köp', 'Oktober'],
      ),
    ),
  ],
}

export const controlFollowUp2026: ReportDescription = {
  kind: 'report',
  file: 'intern-kontroll-uppfoljning-2026',
  title: 'Intern kontroll: uppföljning av 2026 års plan',
  head: { author: 'Fredrik Nordhamn, ekonomichef', date: '2026-11-26', caseNumber: 'LHF 2025/58' },
  blocks: [
    ...chapter(
      'Resultat',
      table(
        'Kontroller under året',
        ['Kontroll:6', 'Utförd:3', 'Brister:>2', 'Bedömning:4'],
        ['Prognos för Södra kajen', '10 av 10', '0', 'Tillräcklig'],
        ['Skyddsrond med entreprenören', '15 av 16', '4', 'Tillräcklig'],
        ['Underlag för hamnavgifter', '80 anlöp', '2', 'Tillräcklig'],
        ['Säkerhetskopior och behörigheter', '1 av 1', '1', 'Behöver stärkas'],
        ['Stickprov på inköp', '30 köp', '0', 'Tillräcklig'],
      ),
      'En skyddsrond ställdes in under den vecka då arbetet låg nere. Vid testet av säkerhetskopior gick det inte att återställa passersystemet inom fyra timmar. Leverantören har ändrat sin rutin, och ett nytt test görs i januari 2027.',
    ),
  ],
}

export const tariff2026: ReportDescription = {
  kind: 'report',
  file: 'hamntaxa-2026',
  title: 'Hamntaxa 2026',
  head: { author: 'Marita Ekdal, hamnchef', date: '2025-11-26', caseNumber: 'LHF 2025/55' },
  blocks: [
    ...chapter(
      'Förslag',
      'Taxan räknas upp med 2,4 procent, vilket motsvarar prognosen för konsumentprisindex. Gästhamnens avgifter höjs något mer eftersom nya toaletter och duschar tas i bruk till säsongen.',
      table(
        'Avgifter exklusive mervärdesskatt',
        ['Avgift:6', 'Enhet:3', '2025:>2', '2026:>2'],
        ['Fartyg, anlöp', 'kr per bruttoton', '3,34', '3,42'],
        ['Varor, styckegods', 'kr per ton', '14,60', '14,95'],
        ['Varor, bulk', 'kr per ton', '9,20', '9,42'],
        ['Kajplats, över 48 timmar', 'kr per meter och dygn', '21,00', '21,50'],
        ['Avfall från fartyg', 'kr per bruttoton', '0,36', '0,37'],
      ),
      table(
        'Gästhamnen inklusive mervärdesskatt, kr per dygn',
        ['Båtens längd:6', '2025:>2', '2026:>2'],
        ['Upp till 8 meter', '220', '230'],
        ['8–12 meter', '280', '295'],
        ['Över 12 meter', '360', '380'],
      ),
    ),
  ],
}

export const tariff2027: ReportDescription = {
  kind: 'report',
  file: 'hamntaxa-2027',
  title: 'Hamntaxa 2027',
  head: { author: 'Marita Ekdal, hamnchef', date: '2026-11-25', caseNumber: 'LHF 2026/51' },
  blocks: [
    ...chapter(
      'Förslag',
      'Taxan räknas upp med 1,9 procent för prisutvecklingen och 3 procent för Södra kajen, enligt det som redovisades i oktober 2025. Hamnbrukarna har fått förslaget på remiss och godtar höjningen men vill att den tas bort när lånet är amorterat till hälften.',
      table(
        'Avgifter exklusive mervärdesskatt',
        ['Avgift:6', 'Enhet:3', '2026:>2', '2027:>2'],
        ['Fartyg, anlöp', 'kr per bruttoton', '3,42', '3,59'],
        ['Varor, styckegods', 'kr per ton', '14,95', '15,68'],
        ['Varor, bulk', 'kr per ton', '9,42', '9,88'],
        ['Kajplats, över 48 timmar', 'kr per meter och dygn', '21,50', '22,55'],
        ['Avfall från fartyg', 'kr per bruttoton', '0,37', '0,39'],
      ),
      note('Gästhamnens avgifter föreslås vara oförändrade under 2027.'),
    ),
  ],
}

export const informationSecurity: ReportDescription = {
  kind: 'report',
  file: 'informationssakerhet-nulage',
  title: 'Informationssäkerhet: nuläge och åtgärder',
  head: { author: 'Sofia Landegren, vd', date: '2026-05-06', caseNumber: 'LHF 2026/21' },
  blocks: [
    ...chapter(
      'Nuläge',
      'En extern granskare har gått igenom bolagets system under två veckor i mars. Granskningen visar att administrationens system är väl skyddade genom kommunens drift, medan hamnens egna styrsystem – passage, belysning, pumpar – har vuxit fram utan gemensamma regler.',
      table(
        'Mognad på en skala 0–5',
        ['Område:5', 'Nu:>2', 'Mål 2027:>2'],
        ['Styrning och ansvar', '2', '4'],
        ['Behörigheter', '3', '4'],
        ['Säkerhetskopior', '2', '4'],
        ['Leverantörer', '1', '3'],
        ['Övning och beredskap', '1', '3'],
      ),
    ),
    ...chapter(
      'Åtgärder under 2026',
      list(
        'Styrsystemen flyttas till ett eget nät före den 1 september.',
        'En ansvarig utses för varje system.',
        'Säkerhetskopior testas en gång om året och redovisas i intern kontroll.',
        'Driftstopp i passersystemet övas tillsammans med räddningstjänsten.',
      ),
    ),
  ],
}

export const staffSurvey: ImageDescription = {
  kind: 'chart',
  file: 'medarbetarenkat-2026',
  title: 'Diagram: medarbetarenkät 2024 och 2026',
  chart: {
    heading: 'MEDARBETARENKÄT – INDEX PER OMRÅDE',
    unit: 'INDEX 0–100',
    steps: ['LEDARSKAP', 'TRIVSEL', 'SÄKERHET', 'UTVECKLING', 'MÅL'],
    series: [
      { name: '2024', values: [68, 77, 71, 62, 66] },
      { name: '2026', values: [74, 78, 80, 65, 73] },
    ],
  },
}
