/** The company's own steering documents: rules of procedure, delegation, whistle-blowing, the managing director. */
import type { ReportDescription } from '../description.ts'
import { chapter, list, note, pairs, table } from '../write.ts'

export const rulesOfProcedure: ReportDescription = {
  kind: 'report',
  file: 'arbetsordning-for-styrelsen-2025',
  title: 'Arbetsordning för styrelsen',
  head: { author: 'Ingrid Palmqvist, sekreterare', date: '2025-01-30', caseNumber: 'LHF 2025/4' },
  blocks: [
    ...chapter(
      '1 Möten',
      'Styrelsen håller minst fem ordinarie möten om året. Ett av dem hålls i februari, då årsredovisningen behandlas, och ett i december, då budgeten för nästa år fastställs. Ordföranden kallar till extra möte när det behövs eller när en ledamot eller vd begär det.',
      'Kallelse och handlingar skickas senast sju dagar före mötet. Brådskande ärenden kan avgöras per capsulam om ingen ledamot motsätter sig det.',
    ),
    ...chapter(
      '2 Återkommande ärenden',
      table(
        'Årshjul',
        ['Möte:2', 'Ärenden:7'],
        ['Februari', 'Årsredovisning, kallelse till årsstämma, arbetsordning och vd-instruktion'],
        ['April', 'Konstituering, firmateckning, delegationsordning'],
        ['Maj', 'Delårsbokslut per den 30 april, genomgång av investeringar'],
        ['Oktober', 'Delårsbokslut per den 30 september, intern kontroll'],
        ['December', 'Budget, hamntaxa, plan för intern kontroll, mötesdagar'],
      ),
    ),
    ...chapter(
      '3 Ordförande och presidium',
      list(
        'Ordföranden leder mötena och följer bolagets utveckling mellan dem.',
        'Ordföranden och vice ordföranden utgör presidium och bereder dagordningen tillsammans med vd.',
        'Vid förhinder för ordföranden leder vice ordföranden mötet.',
      ),
    ),
    ...chapter(
      '4 Protokoll',
      'Protokollet numreras i en serie för varje kalenderår. Det skrivs av sekreteraren och justeras av den som lett mötet och av ytterligare en ledamot. Ett justerat protokoll ändras inte. Upptäcks ett fel antecknas rättelsen i ett senare protokoll.',
    ),
    ...chapter(
      '5 Jäv',
      'Den som kan ha ett eget intresse i en fråga säger till innan frågan tas upp och lämnar rummet. Det antecknas i protokollet.',
    ),
  ],
}

export const delegation: ReportDescription = {
  kind: 'report',
  file: 'attest-och-delegationsordning-2025',
  title: 'Attest- och delegationsordning',
  head: { author: 'Fredrik Nordhamn, ekonomichef', date: '2025-04-02', caseNumber: 'LHF 2025/19' },
  blocks: [
    ...chapter(
      'Beloppsgränser',
      'Beloppen gäller exklusive mervärdesskatt och hela avtalets värde under avtalstiden.',
      table(
        'Rätt att ingå avtal och attestera, kkr',
        ['Befattning:5', 'Avtal:>2', 'Attest:>2'],
        ['Verkställande direktör', '2 000', '5 000'],
        ['Ekonomichef', '500', '1 000'],
        ['Hamnchef och fastighetschef', '300', '600'],
        ['Projektledare, inom beslutat projekt', '150', '600'],
        ['Driftledare', '25', '50'],
      ),
    ),
    ...chapter(
      'Regler',
      list(
        'Två personer i förening, aldrig den ena ensam.',
        'Ingen attesterar en utgift som gäller den egna personen.',
        'Ordföranden attesterar vd:s utlägg, och vice ordföranden ordförandens.',
        'Hyresavtal som är längre än fem år beslutas av styrelsen.',
        'Upplåning beslutas alltid av styrelsen.',
      ),
      note('Ersätter delegationsordningen från april 2023.'),
    ),
  ],
}

export const whistleFirst: ReportDescription = {
  kind: 'report',
  file: 'visselblasning-forslag-till-rutin',
  title: 'Visselblåsning: förslag till policy och rutin',
  head: { author: 'Ingrid Palmqvist, sekreterare', date: '2025-10-15', caseNumber: 'LHF 2025/7' },
  blocks: [
    ...chapter(
      'Syfte',
      'Den som arbetar i eller för bolaget ska tryggt kunna slå larm om allvarliga missförhållanden. Policyn beskriver vad som kan rapporteras, hur det går till och hur den som rapporterar skyddas.',
    ),
    ...chapter(
      'Kanal',
      'Bolaget ansluter sig till den kanal som kommunen har upphandlat. Rapporter tas emot av en extern advokatbyrå som gör en första bedömning. Därefter utreds ärendet av kommunens utredningsgrupp, aldrig av någon som berörs av rapporten.',
    ),
    ...chapter(
      'Tider',
      pairs(
        'Uppgift',
        'Innehåll',
        ['Bekräftelse', 'Inom sju dagar'],
        ['Återkoppling', 'Inom tre månader'],
        ['Gallring', 'Två år efter att ärendet avslutats'],
      ),
    ),
    ...chapter(
      'Öppna frågor',
      list(
        'Hur ska inhyrd personal och entreprenörer på kajen informeras?',
        'Vem tar emot rapporter som gäller vd eller styrelsens ledamöter?',
        'Hur redovisas antalet ärenden utan att någon kan pekas ut?',
      ),
    ),
  ],
}

export const whistleFinal: ReportDescription = {
  kind: 'report',
  file: 'visselblasning-policy-och-rutin',
  title: 'Visselblåsning: policy och rutin, omarbetat förslag',
  head: { author: 'Ingrid Palmqvist, sekreterare', date: '2025-11-27', caseNumber: 'LHF 2025/7' },
  blocks: [
    ...chapter(
      'Vad som har ändrats',
      'Styrelsen återremitterade förslaget den 30 oktober 2025. Förslaget har sedan dess behandlats i den lokala samverkansgruppen och kompletterats på tre punkter.',
      table(
        'Ändringar',
        ['Fråga:3', 'Nytt i förslaget:6'],
        ['Inhyrd personal', 'Information lämnas vid första arbetspasset och sätts upp i manskapsbodarna.'],
        [
          'Rapporter om vd eller ledamöter',
          'Går till lekmannarevisorn, som anlitar utredare utanför kommunen.',
        ],
        ['Redovisning', 'En gång om året, som antal, och bara om antalet är noll eller minst tre.'],
      ),
    ),
    ...chapter(
      'Policyn i korthet',
      list(
        'Den som rapporterar i god tro får inte utsättas för någon nackdel.',
        'Namn och andra uppgifter om den som rapporterar hålls hemliga.',
        'Den som berörs av en rapport får veta det när utredningen inte längre kan skadas.',
        'Chefer hänvisar till kanalen och utreder inte själva.',
      ),
    ),
  ],
}

export const ceoInstruction: ReportDescription = {
  kind: 'report',
  file: 'vd-instruktion-2026',
  title: 'Instruktion för verkställande direktören',
  head: { author: 'Ingrid Palmqvist, sekreterare', date: '2026-01-29', caseNumber: 'LHF 2026/3' },
  blocks: [
    ...chapter(
      'Löpande förvaltning',
      'Vd sköter den löpande förvaltningen enligt styrelsens riktlinjer. Åtgärder av ovanligt slag eller av stor betydelse läggs fram för styrelsen. Kan beslutet inte vänta samråder vd med ordföranden och anmäler åtgärden vid nästa möte.',
    ),
    ...chapter(
      'Rapporter till styrelsen',
      pairs(
        'När',
        'Vad',
        [
          'Varje ordinarie möte',
          'Skriftlig eller muntlig rapport om trafik, uthyrning, personal och arbetsmiljö',
        ],
        ['Två gånger om året', 'Delårsbokslut med prognos'],
        ['Varje månad', 'Likviditet och större händelser, till presidiet'],
        ['Genast', 'Allvarliga olyckor, tvister och driftstopp'],
      ),
    ),
    ...chapter(
      'Beredning',
      list(
        'Vd ansvarar för att ärenden är beredda när de läggs fram.',
        'Förslag med ekonomiska följder innehåller kalkyl och finansiering.',
        'Handlingar lämnas till sekreteraren senast tio dagar före mötet.',
      ),
    ),
  ],
}

export const financePolicy: ReportDescription = {
  kind: 'report',
  file: 'finanspolicy-2026',
  title: 'Finanspolicy',
  head: { author: 'Fredrik Nordhamn, ekonomichef', date: '2026-10-21', caseNumber: 'LHF 2026/44' },
  blocks: [
    ...chapter(
      'Varför en ny policy',
      'Bolagets lån ökar från 56,5 till omkring 105 mkr under tre år när Södra kajen byggs om. Den tidigare policyn utgick från en oförändrad skuld och saknar gränser för räntebindning.',
    ),
    ...chapter(
      'Gränser',
      table(
        'Riskgränser',
        ['Område:3', 'Nu:3', 'Förslag:4'],
        ['Genomsnittlig räntebindning', 'Ingen gräns', '2–5 år'],
        ['Förfall inom ett år', 'Högst 60 %', 'Högst 40 % av skulden'],
        ['Likviditet', '3 mkr', 'Minst 5 mkr tillgängligt på koncernkontot'],
        ['Motpart', 'Kommunen', 'Endast kommunens internbank'],
        ['Derivat', 'Ej reglerat', 'Inte tillåtna'],
      ),
    ),
    ...chapter(
      'Uppföljning',
      'Ekonomichefen redovisar lån, räntebindning och likviditet i varje delårsbokslut. Avvikelser från gränserna anmäls till ordföranden inom fem dagar.',
    ),
  ],
}
