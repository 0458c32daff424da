/** Solar cells on the warehouses and shore power for ships: the energy project from first study to first figures. */
import type { ImageDescription, ReportDescription } from '../description.ts'
import { chapter, list, note, pairs, sum, table } from '../write.ts'

const energyCase = 'LHF 2025/31'

export const energyStudy: ReportDescription = {
  kind: 'report',
  file: 'energi-forstudie',
  title: 'Förstudie: solceller och landström',
  head: { author: 'Jonas Lillberg, fastighetschef', date: '2025-05-07', caseNumber: energyCase },
  blocks: [
    ...chapter(
      'Sammanfattning',
      'Bolaget köper omkring 2 600 MWh el om året. Två åtgärder har studerats: solceller på taken till Magasin 5 och Magasin 7 samt elanslutning för fartyg vid Norra kajen. Solcellerna kan genomföras direkt. Landström förutsätter en starkare anslutning till elnätet, vilket nätägaren har sagt kan ges tidigast hösten 2026.',
    ),
    ...chapter(
      'Solceller',
      pairs(
        'Uppgift',
        'Innehåll',
        ['Tak', 'Magasin 5 och 7, lutning 11 grader mot söder'],
        ['Yta', '2 350 m²'],
        ['Effekt', '480 kW'],
        ['Beräknad produktion', '427 MWh per år'],
        ['Investering', '6,5 mkr'],
        ['Återbetalningstid', '12–14 år vid ett elpris på 1,10 kr per kWh'],
      ),
      'Taken är omlagda 2019 och 2021 och har bedömts klara lasten. Ungefär 80 procent av elen kan användas i de egna byggnaderna, framför allt i kylan i Magasin 7.',
    ),
    ...chapter(
      'Landström',
      'Fartygen ligger i genomsnitt elva timmar vid kaj. Tre av de rederier som anlöper regelbundet har fartyg som kan ta emot el. Utsläppen i hamnen skulle minska med ungefär 310 ton koldioxid om året när de tre är anslutna.',
      table(
        'Översiktlig kalkyl, mkr',
        ['Post:6', 'Belopp:>2'],
        ['Nätanslutning och transformator', '2,1'],
        ['Anslutningspunkter på kajen', '1,3'],
        ['Projektering och oförutsett', '0,6'],
        ['Möjligt statligt bidrag', '−1,2'],
        sum('Netto', '2,8'),
      ),
    ),
    ...chapter(
      'Förslag',
      list(
        'Solcellerna upphandlas under sommaren, med beslut om investering i oktober.',
        'Ansökan om bidrag till landström lämnas in under hösten.',
        'Landström tas upp igen när besked om bidrag och nätanslutning har kommit.',
      ),
    ),
  ],
}

export const solarInvestment: ReportDescription = {
  kind: 'report',
  file: 'energi-investering-solceller',
  title: 'Solceller på Magasin 5 och 7: underlag för beslut',
  head: { author: 'Jonas Lillberg, fastighetschef', date: '2025-10-16', caseNumber: energyCase },
  blocks: [
    ...chapter(
      'Upphandlingen',
      'Fem anbud har kommit in. Lägsta pris bland de anbud som uppfyller kraven har lämnats av Takel & Sol i Lindviken AB.',
      table(
        'Anbud som uppfyller kraven',
        ['Anbudsgivare:5', 'Pris, kr:>3', 'Garanterad produktion, MWh:>4'],
        ['Takel & Sol i Lindviken AB', '5 870 000', '419'],
        ['Ljusås Energi AB', '6 040 000', '421'],
        ['Södertaks Installation AB', '6 615 000', '427'],
      ),
    ),
    ...chapter(
      'Ekonomi',
      'Med anpassning av ställverket, kontroll och reserv blir utgiften högst 6,5 mkr. Med en ränta på 3,1 procent beräknas driftnettot bli positivt från det tredje året. Avskrivningstiden är 25 år.',
    ),
    ...chapter(
      'Säkerhet',
      'Räddningstjänsten har granskat ritningarna. Brandbrytare placeras vid båda gavlarna, och panelerna delas i fält med en meters mellanrum.',
    ),
    ...chapter(
      'Tidplan',
      pairs(
        'När',
        'Vad',
        ['November 2025', 'Avtal och projektering'],
        ['Januari–mars 2026', 'Montage'],
        ['1 april 2026', 'Driftsättning'],
      ),
    ),
  ],
}

export const solarFirstMonth: ReportDescription = {
  kind: 'report',
  file: 'energi-slutrapport-solceller',
  title: 'Solceller: slutrapport',
  head: { author: 'Jonas Lillberg, fastighetschef', date: '2026-05-08', caseNumber: energyCase },
  blocks: [
    ...chapter(
      'Resultat',
      'Anläggningen togs i drift den 1 april 2026, enligt tidplanen. Utgiften blev 6 412 500 kr, vilket är 87 500 kr lägre än beslutad ram. Under april producerades 52 MWh mot beräknade 50.',
      list(
        'Slutbesiktningen gjordes den 27 mars utan anmärkning som hindrar drift.',
        'Två paneler med ytlig skada har bytts på garantin.',
        'Driftpersonalen har fått utbildning i säker avstängning.',
      ),
    ),
    ...chapter(
      'Erfarenheter',
      'Det lönade sig att upphandla ställverket och panelerna tillsammans. Däremot tog anmälan till nätägaren längre tid än väntat; nästa gång bör den lämnas in innan avtalet skrivs.',
    ),
  ],
}

export const shorePower: ReportDescription = {
  kind: 'report',
  file: 'energi-landstrom',
  title: 'Landström vid Norra kajen: underlag för beslut',
  head: { author: 'Jonas Lillberg, fastighetschef', date: '2026-10-22', caseNumber: energyCase },
  blocks: [
    ...chapter(
      'Bakgrund',
      'Styrelsen antecknade i maj 2025 förstudien om landström. Bolaget har nu fått besked om bidrag med 1,4 mkr. Nätägaren kan leverera den högre effekten från den 1 mars 2027.',
    ),
    ...chapter(
      'Kalkyl',
      table(
        'Utgifter och finansiering, mkr',
        ['Post:6', 'Förstudie:>2', 'Nu:>2'],
        ['Nätanslutning och transformator', '2,1', '2,6'],
        ['Anslutningspunkter på kajen', '1,3', '1,5'],
        ['Projektering och oförutsett', '0,6', '0,7'],
        ['Statligt bidrag', '−1,2', '−1,4'],
        sum('Netto', '2,8', '3,4'),
      ),
      'I budgeten för 2026 finns 3,8 mkr för landström. Utgiften faller till största delen under 2027.',
    ),
    ...chapter(
      'Avtal med rederierna',
      'Två rederier har skrivit under en avsiktsförklaring om att ansluta sina fartyg från sommaren 2027. Det tredje avvaktar ett fartygsbyte. Priset på el till fartyg föreslås följa inköpspriset med ett påslag på 0,35 kr per kWh, vilket täcker drift och kapitalkostnad vid 900 anslutna timmar om året.',
    ),
    ...chapter(
      'Förslag',
      'Landström byggs ut enligt kalkylen. Vd får i uppdrag att teckna avtal med nätägaren och med rederierna.',
    ),
  ],
}

export const solarYear: ImageDescription = {
  kind: 'chart',
  file: 'energi-solel-2026',
  title: 'Diagram: solel per månad 2026',
  chart: {
    heading: 'SOLEL 2026 – MAGASIN 5 OCH 7',
    unit: 'MWH',
    steps: ['APR', 'MAJ', 'JUN', 'JUL', 'AUG', 'SEP', 'OKT', 'NOV'],
    series: [
      { name: 'KALKYL', values: [50, 63, 68, 66, 55, 38, 20, 8] },
      { name: 'UTFALL', values: [52, 66, 70, 69, 57, 39, 21, 7] },
    ],
  },
}

export const energyFollowUp: ReportDescription = {
  kind: 'report',
  file: 'energi-uppfoljning-2026',
  title: 'Uppföljning av energiarbetet 2026',
  head: { author: 'Jonas Lillberg, fastighetschef', date: '2026-11-26', caseNumber: energyCase },
  blocks: [
    ...chapter(
      'Solel',
      'Från april till och med november producerade taken 381 MWh, vilket är 13 MWh mer än kalkylen. Andelen egen användning var 83 procent. November är beräknad på de första 25 dagarna.',
    ),
    ...chapter(
      'Inköpt el och värme',
      table(
        'Förbrukning januari–oktober, MWh',
        ['Slag:5', '2024:>2', '2025:>2', '2026:>2'],
        ['Inköpt el', '2 140', '2 115', '1 790'],
        ['Fjärrvärme', '1 020', '985', '940'],
        ['Olja', '64', '38', '0'],
      ),
      'Den sista oljepannan togs ur bruk i mars 2026. Fjärrvärmen är inte korrigerad för utetemperaturen.',
      note('Uppgifterna kommer från bolagets egen mätning och kan skilja sig från fakturerade mängder.'),
    ),
  ],
}
