/** Annual reports, interim accounts and budgets: which columns they show and what is said about them. */
import type { ReportDescription, StatementDescription } from '../description.ts'
import { chapter, list, note, paragraph, sum, table } from '../write.ts'

export const annual2024: ReportDescription = {
  kind: 'report',
  file: 'arsredovisning-2024',
  title: 'Årsredovisning 2024',
  blocks: [
    note('Räkenskapsåret 1 januari–31 december 2024'),
    ...chapter(
      'Förvaltningsberättelse',
      'Bolaget äger och driver hamnen i Lindviken samt elva fastigheter med lokaler för handel, lager och kontor. Lindvikens kommun äger 91 procent av aktierna och Hamnbrukarna i Lindviken ek. för. resten.',
      'Godsmängden var 212 000 ton, 3 procent mer än året före. Uthyrningsgraden var 96 procent vid årets slut. Medelantalet anställda var 16.',
      'En undersökning av Södra kajen under hösten visar att kajens östra halva är i dåligt skick. Kostnaden för en varaktig åtgärd är inte känd och har inte belastat resultatet.',
    ),
    ...chapter(
      'Förslag till vinstdisposition',
      'Årets resultat, 763 255,45 kr, balanseras i ny räkning tillsammans med tidigare balanserat resultat. Ingen utdelning föreslås.',
    ),
  ],
  statements: [
    {
      kind: 'result',
      title: 'Resultaträkning',
      unit: 'kronor',
      columns: [['2024', '2024']],
      deviation: false,
    },
    { kind: 'position', title: 'Balansräkning', dates: ['2024-12'] },
  ],
}

export const annual2025: ReportDescription = {
  kind: 'report',
  file: 'arsredovisning-2025',
  title: 'Årsredovisning 2025',
  blocks: [
    note('Räkenskapsåret 1 januari–31 december 2025'),
    ...chapter(
      'Förvaltningsberättelse',
      'Godsmängden ökade till 219 000 ton. Uthyrningsgraden var 97 procent vid årets slut, och hyresintäkterna ökade med 467 kkr. Kostnaden för konsulter blev högre än året före, främst för utredningar om Södra kajen som inte kan räknas in i investeringen.',
      'Under året har bolaget undersökt marken vid Södra kajen och beslutat att bygga solceller på två magasin. Vid årets slut uppgick pågående nyanläggningar till 6 843 200,75 kr.',
    ),
    ...chapter(
      'Händelser efter årets slut',
      'Kommunfullmäktige har den 26 januari 2026 tillstyrkt investeringen i Södra kajen. Sofia Landegren tillträdde som verkställande direktör den 1 februari 2026.',
    ),
    ...chapter(
      'Förslag till vinstdisposition',
      'Årets resultat, 720 895,84 kr, balanseras i ny räkning tillsammans med tidigare balanserat resultat. Ingen utdelning föreslås.',
    ),
  ],
  statements: [
    {
      kind: 'result',
      title: 'Resultaträkning',
      unit: 'kronor',
      columns: [
        ['2025', '2025'],
        ['2024', '2024'],
      ],
      deviation: false,
    },
    { kind: 'position', title: 'Balansräkning', dates: ['2025-12', '2024-12'] },
  ],
}

export const resultApril2025: ReportDescription = {
  kind: 'report',
  file: 'resultatrapport-2025-04',
  title: 'Resultatrapport per den 30 april 2025',
  blocks: [
    'Resultatet efter fyra månader är −343 kkr, vilket är 149 kkr bättre än samma period förra året. Perioden är svag varje år, eftersom gästhamnen är stängd och uppvärmningen är dyrast.',
    'Hyrorna ligger 247 kkr högre än förra året efter två nya avtal i Magasin 5. I prognosen har hyrorna höjts till 17 860 kkr. Personalkostnaden beräknas bli 90 kkr högre än budget, eftersom företrädaren för en av driftledarna går kvar under en period av överlämning.',
  ].map(paragraph),
  statements: [interimTable(2024, 2025, '04')],
}

export const balanceApril2025: ReportDescription = {
  kind: 'report',
  file: 'balansrapport-2025-04',
  title: 'Balansrapport per den 30 april 2025',
  blocks: [],
  statements: [{ kind: 'movement', opening: '2024-12', closing: '2025-04' }],
}

export const resultSeptember2025: ReportDescription = {
  kind: 'report',
  file: 'resultatrapport-2025-09',
  title: 'Resultatrapport per den 30 september 2025',
  blocks: [
    'Resultatet efter nio månader är 1 889 kkr, vilket är 71 kkr lägre än förra året. Intäkterna har ökat med 764 kkr, men drift och underhåll har ökat med 501 kkr och konsulterna med 229 kkr.',
    'Prognosen för helåret är ett resultat efter skatt på 720 kkr, 170 kkr under budget. Avvikelsen beror på underhåll av portar i Magasin 3 och på sociala avgifter som budgeterats för lågt.',
  ].map(paragraph),
  statements: [interimTable(2024, 2025, '09')],
}

export const balanceSeptember2025: ReportDescription = {
  kind: 'report',
  file: 'balansrapport-2025-09',
  title: 'Balansrapport per den 30 september 2025',
  blocks: [],
  statements: [{ kind: 'movement', opening: '2024-12', closing: '2025-09' }],
}

export const resultApril2026: ReportDescription = {
  kind: 'report',
  file: 'resultatrapport-2026-04',
  title: 'Resultatrapport per den 30 april 2026',
  blocks: [
    'Resultatet efter fyra månader är 150 kkr. Det är första gången på flera år som de första månaderna går med överskott. Hyror och hamnavgifter har ökat, och kostnaden för el och värme är 99 kkr lägre än förra våren.',
    'Prognosen höjs till 1 790 kkr efter skatt, jämfört med 1 630 kkr i budgeten. Den räknar med lägre personalkostnad, eftersom en tjänst som driftledare tillsätts först efter sommaren.',
  ].map(paragraph),
  statements: [interimTable(2025, 2026, '04')],
}

export const balanceApril2026: ReportDescription = {
  kind: 'report',
  file: 'balansrapport-2026-04',
  title: 'Balansrapport per den 30 april 2026',
  blocks: [],
  statements: [{ kind: 'movement', opening: '2025-12', closing: '2026-04' }],
}

export const resultSeptember2026: ReportDescription = {
  kind: 'report',
  file: 'resultatrapport-2026-09',
  title: 'Resultatrapport per den 30 september 2026',
  blocks: [
    'Resultatet efter nio månader är 2 793 kkr, vilket är 905 kkr bättre än förra året. Intäkterna har ökat med 1 482 kkr. Personalkostnaden har ökat med 523 kkr efter avtalsrörelsen och genom att två tjänster överlappat vid generationsskiften.',
    'Prognosen för helåret är 1 470 kkr efter skatt, 160 kkr under budget. Det fjärde kvartalet är alltid svagt, och i år tillkommer kostnaden för flyttade anlöp medan Södra kajen är stängd.',
  ].map(paragraph),
  statements: [interimTable(2025, 2026, '09')],
}

export const balanceSeptember2026: ReportDescription = {
  kind: 'report',
  file: 'balansrapport-2026-09',
  title: 'Balansrapport per den 30 september 2026',
  blocks: [],
  statements: [{ kind: 'movement', opening: '2025-12', closing: '2026-09' }],
}

export const budget2026: ReportDescription = {
  kind: 'report',
  file: 'budget-2026',
  title: 'Budget 2026 och investeringsplan 2026–2029',
  blocks: [
    note('Förslag till styrelsens möte den 11 december 2025'),
    ...chapter(
      'Förutsättningar',
      list(
        'Hyror räknas upp med 2,0 procent enligt index, och två lokaler i Magasin 5 är uthyrda hela året.',
        'Hamntaxan höjs med 2,4 procent från den 1 januari 2026.',
        'Löner beräknas öka med 3,2 procent från den 1 april. En tjänst är obesatt till sommaren.',
        'Solcellerna tas i drift i april och minskar inköpet av el med 250 kkr.',
        'Räntan på nya lån antas bli 3,1 procent.',
      ),
      'Budgeten visar ett resultat efter skatt på 1 630 kkr. Bolagets mål enligt ägardirektivet är minst 700 kkr.',
    ),
    ...chapter(
      'Investeringar',
      table(
        'Investeringsplan, mkr',
        ['Projekt:5', '2026:>2', '2027:>2', '2028:>2', '2029:>2'],
        ['Södra kajen, etapp 1', '24,0', '11,3', '0,0', '0,0'],
        ['Södra kajen, etapp 2', '0,0', '9,0', '4,5', '0,0'],
        ['Landström', '3,8', '0,0', '0,0', '0,0'],
        ['Fastigheter', '4,2', '4,5', '5,0', '5,0'],
        ['Inventarier', '0,9', '0,7', '0,7', '0,8'],
        sum('Summa', '32,9', '25,5', '10,2', '5,8'),
      ),
      note('Utgifter för förberedelser vid Södra kajen, 3,2 mkr, ingår inte i tabellen.'),
    ),
  ],
  statements: [budgetTable(2024, 2025, 2026)],
}

export const budget2027: ReportDescription = {
  kind: 'report',
  file: 'budget-2027',
  title: 'Budget 2027 och investeringsplan 2027–2030',
  blocks: [
    note('Förslag till styrelsens möte den 10 december 2026'),
    ...chapter(
      'Förutsättningar',
      list(
        'Hamntaxan höjs med 4,9 procent, varav 3 procent för Södra kajen.',
        'Hyror räknas upp med 1,7 procent enligt index, och en tom lokal i Magasin 2 hyrs ut från mars.',
        'Avskrivningarna ökar med drygt 1,0 mkr när etapp 1 tas i bruk i april 2027.',
        'Räntekostnaden ökar med 0,6 mkr.',
        'Hamnavgifterna räknas försiktigt, eftersom ett rederi avvaktar med sin tidtabell.',
      ),
      'Budgeten visar ett resultat efter skatt på 530 kkr. Det är lägre än ägardirektivets mål på 700 kkr. Avvikelsen beror på Södra kajen och är känd sedan hemställan till kommunfullmäktige. Målet beräknas nås igen 2029.',
    ),
    ...chapter(
      'Investeringar',
      table(
        'Investeringsplan, mkr',
        ['Projekt:5', '2027:>2', '2028:>2', '2029:>2', '2030:>2'],
        ['Södra kajen, etapp 1', '13,1', '0,0', '0,0', '0,0'],
        ['Södra kajen, etapp 2 (option)', '9,1', '4,0', '0,0', '0,0'],
        ['Landström, netto', '3,4', '0,0', '0,0', '0,0'],
        ['Fastigheter', '4,5', '5,0', '5,0', '5,2'],
        ['Inventarier', '0,7', '0,7', '0,8', '0,8'],
        sum('Summa', '30,8', '9,7', '5,8', '6,0'),
      ),
      note('Etapp 2 ingår under förutsättning att styrelsen utlöser optionen senast den 31 december 2026.'),
    ),
  ],
  statements: [budgetTable(2025, 2026, 2027)],
}

/** Same period last year, the period, the year's budget and forecast, and how the forecast deviates from the budget. */
function interimTable(before: 2024 | 2025, year: 2025 | 2026, month: '04' | '09'): StatementDescription {
  return {
    kind: 'result',
    unit: 'kkr',
    columns: [
      [`Utfall ${before}`, `${before}-${month}`],
      [`Utfall ${year}`, `${year}-${month}`],
      [`Budget ${year}`, `budget ${year}`],
      ['Prognos', `forecast ${year}-${month}`],
    ],
    deviation: true,
  }
}

function budgetTable(actual: 2024 | 2025, before: 2025 | 2026, year: 2026 | 2027): StatementDescription {
  return {
    kind: 'result',
    title: 'Resultatbudget',
    unit: 'kkr',
    columns: [
      [`Utfall ${actual}`, `${actual}`],
      [`Budget ${before}`, `budget ${before}`],
      [`Prognos ${before}`, `forecast ${before}-09`],
      [`Budget ${year}`, `budget ${year}`],
    ],
    deviation: false,
  }
}
