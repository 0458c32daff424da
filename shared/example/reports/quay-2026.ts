/** The worn quay, second year: tender documents, evaluation of the tenders, progress of the building. */
import type { ImageDescription, ReportDescription } from '../description.ts'
import { chapter, list, note, pairs, sum, table } from '../write.ts'
import { quayCase, stretches } from './quay-2025.ts'

export const tenderMemo: ReportDescription = {
  kind: 'report',
  file: 'sodra-kajen-forfragningsunderlag',
  title: 'Södra kajen: upphandling av entreprenad',
  head: { author: 'Stefan Wójcik, projektledare', date: '2026-01-30', caseNumber: quayCase },
  blocks: [
    ...chapter(
      'Bakgrund',
      'Kommunfullmäktige beslutade den 26 januari 2026 att tillstyrka investeringen i Södra kajen inom en ram på 52,0 mkr och att höja bolagets låneram med samma belopp. Anmälan om vattenverksamhet har godtagits utan erinran, med villkor om att grumlande arbeten inte får utföras mellan den 15 april och den 30 juni.',
    ),
    ...chapter(
      'Upphandlingens uppläggning',
      pairs(
        'Uppgift',
        'Innehåll',
        ['Förfarande', 'Öppet förfarande'],
        ['Entreprenadform', 'Utförandeentreprenad, etapp 2 som option'],
        ['Ersättning', 'Fast pris med indexreglering av stål'],
        ['Utvärdering', 'Pris 70 %, genomförande 30 %'],
        ['Annonsering', '16 februari 2026'],
        ['Sista dag för anbud', '30 april 2026'],
        ['Tilldelning', 'Mitten av juni 2026'],
        ['Byggtid, etapp 1', 'Augusti 2026 – april 2027'],
      ),
      'Optionen på etapp 2 kan utlösas senast den 31 december 2026. Därefter krävs en ny upphandling.',
    ),
    ...chapter(
      'Krav på entreprenören',
      list(
        'Minst två genomförda spontarbeten av motsvarande omfattning under de senaste åtta åren.',
        'Platschef och spontledare med namngiven erfarenhet.',
        'Buller, skakningar och grumling mäts löpande och redovisas varje vecka.',
        'Minst en lärlingsplats under byggtiden, enligt kommunens riktlinjer.',
      ),
    ),
    ...chapter(
      'Trafiken under byggtiden',
      'Del A hålls öppen. Rederierna har informerats om att anlöp till delarna C och D stängs från den 10 augusti 2026. Norra kajen har plats för fyra anlöp i veckan, vilket täcker behovet utom under en vecka i oktober.',
    ),
  ],
}

export const tenderPlan: ImageDescription = {
  kind: 'plan',
  file: 'sodra-kajen-plan-etapp-1',
  title: 'Plan över etapp 1',
  plan: {
    heading: 'SÖDRA KAJEN – ETAPP 1',
    stretches,
    newWalls: [{ from: 95, to: 205 }],
    soundings: [],
  },
}

export const tenderEvaluation: ReportDescription = {
  kind: 'report',
  file: 'sodra-kajen-utvardering-av-anbud',
  title: 'Södra kajen: utvärdering av anbud',
  head: { author: 'Stefan Wójcik, projektledare', date: '2026-06-08', caseNumber: quayCase },
  blocks: [
    ...chapter(
      'Inkomna anbud',
      'Fyra anbud kom in i tid. Ett anbud uppfyllde inte kravet på referenser och har uteslutits efter att anbudsgivaren fått tillfälle att förtydliga sig. Tre anbud har utvärderats.',
      table(
        'Anbudssummor, kr',
        ['Anbudsgivare:5', 'Etapp 1:>3', 'Option etapp 2:>3', 'Summa:>3'],
        ['Vassholms Vattenbygg AB', '31 700 000', '12 400 000', '44 100 000'],
        ['Ostkustens Spont och Betong AB', '33 050 000', '11 950 000', '45 000 000'],
        ['Bergudde Anläggning AB', '38 300 000', '13 900 000', '52 200 000'],
      ),
    ),
    ...chapter(
      'Utvärdering',
      table(
        'Poäng',
        ['Anbudsgivare:5', 'Pris (max 70):>2', 'Genomförande (max 30):>3', 'Summa:>2'],
        ['Vassholms Vattenbygg AB', '70', '24', '94'],
        ['Ostkustens Spont och Betong AB', '69', '21', '90'],
        ['Bergudde Anläggning AB', '59', '27', '86'],
      ),
      'Genomförandet har bedömts av tre personer, var för sig, innan priserna öppnades. Vassholms Vattenbygg AB har beskrivit hur schakten ska länshållas och hur trafiken till del A skyddas på ett sätt som bedömts som särskilt genomtänkt.',
    ),
    ...chapter(
      'Ekonomi',
      'Anbudet för etapp 1 är 31,7 mkr. Med förberedelser, projektledning, kontroll, omhändertagande av förorenade massor och reserv blir utgiften för etapp 1 beräknad till 38,1 mkr, vilket är 0,4 mkr lägre än kalkylen från oktober 2025. Etapp 2 ryms i ramen om optionen utlöses.',
    ),
    ...chapter(
      'Förslag',
      'Vassholms Vattenbygg AB tilldelas kontraktet för etapp 1. Beslut om optionen fattas när arbetet med etapp 1 har pågått så länge att mark och tidplan är kända, dock senast i december 2026.',
    ),
  ],
}

export const progressNovember: ReportDescription = {
  kind: 'report',
  file: 'sodra-kajen-lagesrapport-oktober-2026',
  title: 'Södra kajen: lägesrapport per den 20 oktober 2026',
  head: { author: 'Stefan Wójcik, projektledare', date: '2026-10-23', caseNumber: quayCase },
  blocks: [
    ...chapter(
      'Läget i korthet',
      'Etableringen blev klar den 21 augusti. Sponten är slagen på hela del C och på 38 av 55 meter på del D. Inga olyckor med frånvaro har inträffat; två tillbud är rapporterade och utredda. Arbetet ligger en vecka efter tidplanen.',
    ),
    ...chapter(
      'Tid och pengar',
      table(
        'Ekonomi, mkr',
        ['Post:6', 'Beräknat:>2', 'Utfall:>2', 'Prognos:>2', 'Avvikelse:>2'],
        ['Förberedelser till juni 2026', '3,2', '3,2', '3,2', '0,0'],
        ['Kontrakt etapp 1', '31,7', '17,3', '31,7', '0,0'],
        ['Ändringar och tillägg', '0,0', '0,4', '0,7', '−0,7'],
        ['Projektledning och kontroll', '1,6', '0,9', '1,6', '0,0'],
        ['Förorenade massor', '0,9', '1,1', '1,2', '−0,3'],
        ['Reserv', '0,7', '0,0', '0,0', '+0,7'],
        sum('Summa', '38,1', '22,9', '38,4', '−0,3'),
      ),
      note('Beloppen är avrundade till närmaste 0,1 mkr. Minus betyder att det blir dyrare än beräknat.'),
      'Mer förorenad fyllning än väntat har påträffats vid sektion 17. Reserven är därmed intecknad, och prognosen ligger 0,3 mkr över det beräknade men inom kommunfullmäktiges ram.',
    ),
    ...chapter(
      'Ändringar och tillägg',
      list(
        'ÄTA 1: flytt av dagvattenledning vid sektion 12, 0,2 mkr. Godkänd.',
        'ÄTA 2: extra dräneringsbrunn på del D, 0,2 mkr. Godkänd.',
        'ÄTA 3: stenblock i spontlinjen, 0,3 mkr. Under förhandling.',
      ),
    ),
    ...chapter(
      'Närmaste tiden',
      pairs(
        'När',
        'Vad',
        ['November 2026', 'Spontslagning på del D avslutas'],
        ['December 2026', 'Stag förankras och provdras'],
        ['Senast 31 december', 'Beslut om option för etapp 2'],
        ['Januari–mars 2027', 'Balk gjuts, fyllning läggs ut'],
      ),
    ),
  ],
}

export const sitePhotoPiling: ImageDescription = {
  kind: 'photo',
  file: 'sodra-kajen-spontslagning',
  title: 'Foto: ny spont vid del C',
  photo: { light: 'day', crane: true, wear: 0.1, seed: 41 },
}

export const sitePhotoMorning: ImageDescription = {
  kind: 'photo',
  file: 'sodra-kajen-morgon',
  title: 'Foto: arbetsplatsen från öster',
  photo: { light: 'dawn', crane: true, wear: 0.25, seed: 58 },
}

export const progressDecember: ReportDescription = {
  kind: 'report',
  file: 'sodra-kajen-lagesrapport-november-2026',
  title: 'Södra kajen: lägesrapport per den 20 november 2026',
  head: { author: 'Stefan Wójcik, projektledare', date: '2026-11-27', caseNumber: quayCase },
  blocks: [
    ...chapter(
      'Läget i korthet',
      'Sponten är slagen på hela etapp 1. Förankringen av stag pågår på del C; 9 av 22 stag är provdragna och godkända. Arbetet ligger nu enligt tidplanen sedan entreprenören satt in ett extra skift under två veckor.',
    ),
    ...chapter(
      'Prognos',
      'Prognosen för etapp 1 är 38,4 mkr, oförändrat sedan oktober. ÄTA 3 har reglerats till 0,3 mkr, vilket var väntat. Inga nya krav på tillägg har framställts.',
    ),
    ...chapter(
      'Inför beslutet om etapp 2',
      'Optionen uppgår till 12,4 mkr före indexreglering. Prisindex för stål har fallit med 2 procent sedan anbudsdagen. Tillsammans med etapp 1 blir utgiften 51,5 mkr, räknat med kontroll för 0,2 mkr och en reserv på 0,5 mkr. En oberoende granskning av konstruktionen på del B är beställd och redovisas vid det extra mötet den 17 december.',
      list(
        'Om optionen utlöses fortsätter arbetet utan uppehåll i maj 2027. Sponten kan slås från land även under den tid då grumlande arbeten inte är tillåtna.',
        'Om optionen inte utlöses avvecklas arbetsplatsen i april 2027, och del B följs upp med mätning två gånger om året.',
      ),
    ),
  ],
}

export const planStageTwo: ImageDescription = {
  kind: 'plan',
  file: 'sodra-kajen-plan-etapp-2',
  title: 'Plan över etapp 2',
  plan: {
    heading: 'SÖDRA KAJEN – ETAPP 2',
    stretches: stretches.map((stretch) =>
      stretch.state === 'poor' ? { ...stretch, state: 'done' } : stretch,
    ),
    newWalls: [
      { from: 45, to: 95 },
      { from: 205, to: 240 },
    ],
    soundings: [],
  },
}

export const sitePhotoAnchors: ImageDescription = {
  kind: 'photo',
  file: 'sodra-kajen-november',
  title: 'Foto: kajdel D i november',
  photo: { light: 'overcast', crane: true, wear: 0.05, seed: 73 },
}
