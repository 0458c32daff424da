/** The worn quay, first year: inspection by divers, choice of direction, sounding of the ground, estimate. */
import type { ImageDescription, ReportDescription, SitePlan } from '../description.ts'
import { chapter, list, note, pairs, sum, table } from '../write.ts'

export const quayCase = 'LHF 2025/12'

/** The quay's stretches from the west, as found by the divers. */
export const stretches: SitePlan['stretches'] = [
  { name: 'A', metres: 45, state: 'good' },
  { name: 'B', metres: 50, state: 'worn' },
  { name: 'C', metres: 55, state: 'poor' },
  { name: 'D', metres: 55, state: 'poor' },
  { name: 'E', metres: 35, state: 'worn' },
]

export const diveReport: ReportDescription = {
  kind: 'report',
  file: 'sodra-kajen-dykinspektion',
  title: 'Dykinspektion av Södra kajen',
  head: { author: 'Marita Ekdal, hamnchef', date: '2025-01-28', caseNumber: quayCase },
  blocks: [
    ...chapter(
      'Sammanfattning',
      'Södra kajen byggdes 1968 och är 240 meter lång. Under vecka 45–47 hösten 2024 undersökte dykare hela kajen från botten till överkant. Delarna C och D, tillsammans 110 meter, har så stora skador på sponten att nyttolasten behöver sänkas omgående. Delarna B och E är slitna men kan användas som i dag om de följs upp varje år. Del A är i gott skick.',
      'Förvaltningen föreslår att lasten på delarna C och D begränsas till 15 kN/m² och att alternativ för en varaktig åtgärd tas fram under våren.',
    ),
    ...chapter(
      'Så gjordes undersökningen',
      'Sponten mättes med ultraljud i 96 punkter, fördelade på tre nivåer: skvalpzonen, mitten och en halv meter över botten. Betongbalken i kajens överkant knackades för hand. Vattendjupet lodades i tre linjer längs kajen.',
      list(
        'Dykning: 14 dykpass, sikt 1–2 meter.',
        'Mätning av godstjocklek: 96 punkter.',
        'Lodning: tre linjer, 2, 6 och 12 meter ut från kajen.',
      ),
    ),
    ...chapter(
      'Resultat',
      table(
        'Spontens godstjocklek, medelvärde per kajdel',
        ['Kajdel:2', 'Längd, m:>2', 'Ursprunglig, mm:>3', 'Uppmätt, mm:>3', 'Kvar, %:>2', 'Bedömning:4'],
        ['A', '45', '9,5', '8,4', '88', 'Gott skick'],
        ['B', '50', '9,5', '6,9', '73', 'Sliten, följs upp'],
        ['C', '55', '9,5', '4,1', '43', 'Dåligt skick'],
        ['D', '55', '9,5', '3,8', '40', 'Dåligt skick, genomrostade hål'],
        ['E', '35', '9,5', '6,5', '68', 'Sliten, följs upp'],
      ),
      'På del D fanns sju hål, det största 12 × 20 centimeter. Bakom hålen har fyllning spolats ut, och på två ställen syns sättningar i markytan ovanför. Dragstagen kunde inte kontrolleras utan schakt.',
      'Betongbalken har sprickor på hela kajen, men armeringen är blottad bara på delarna C och D. Vattendjupet är minst 6,8 meter, vilket motsvarar det djup som anges i sjökortet.',
    ),
    ...chapter(
      'Vad som behöver göras nu',
      list(
        'Nyttolasten på delarna C och D sänks från 40 till 15 kN/m² och skyltas.',
        'Hålen på del D täcks tillfälligt med plåt före islossningen.',
        'Sättningarna mäts in varje månad.',
        'Kranen får inte ställas upp öster om sektion 14.',
      ),
      note(
        'Kostnaden för de tillfälliga åtgärderna beräknas till 340 kkr och ryms i 2025 års budget för reparationer och underhåll.',
      ),
    ),
  ],
}

export const quayPhotoWall: ImageDescription = {
  kind: 'photo',
  file: 'sodra-kajen-del-d',
  title: 'Foto: kajdel D från vattnet',
  photo: { light: 'overcast', crane: false, wear: 0.9, seed: 11 },
}

export const quayPhotoOverview: ImageDescription = {
  kind: 'photo',
  file: 'sodra-kajen-oversikt',
  title: 'Foto: översikt mot öster',
  photo: { light: 'dawn', crane: true, wear: 0.5, seed: 23 },
}

export const quayAlternatives: ReportDescription = {
  kind: 'report',
  file: 'sodra-kajen-inriktning',
  title: 'Södra kajen: alternativ och val av inriktning',
  head: { author: 'Stefan Wójcik, projektledare', date: '2025-05-09', caseNumber: quayCase },
  blocks: [
    ...chapter(
      'Uppdraget',
      'Styrelsen gav den 13 februari 2025 vd i uppdrag att ta fram förslag till en varaktig åtgärd för Södra kajen. Tre alternativ har utretts. De har jämförts efter kostnad, livslängd, påverkan på trafiken och risk under byggtiden.',
    ),
    ...chapter(
      'Alternativen',
      table(
        'Jämförelse',
        [
          'Alternativ:6',
          'Kostnad, mkr:>3',
          'Livslängd, år:>3',
          'Stängd kaj, månader:>4',
          'Risk i byggskedet:4',
        ],
        ['1. Lagning under vatten', '14,0', '10–15', '4', 'Medel'],
        ['2. Ny spont framför den befintliga', '46,5', '60–80', '9', 'Medel'],
        ['3. Avveckling av delarna C och D', '22,0', '–', '6', 'Låg'],
      ),
      'Alternativ 1 är billigast att börja med men måste upprepas. Räknat över 60 år kostar det ungefär 58 mkr i dagens penningvärde, och lasten kan inte höjas till den tidigare nivån.',
      'Alternativ 2 innebär att en ny stålspont slås 1,2 meter utanför den gamla och förankras med nya stag. Utrymmet mellan väggarna fylls med sprängsten. Kajen kan därefter bära 60 kN/m², och farleden påverkas inte.',
      'Alternativ 3 minskar kajens längd till 130 meter. Två av fem regelbundna anlöp kan då inte tas emot. Intäktsbortfallet beräknas till 3,1 mkr om året, och en del av kostnaden består av att den gamla konstruktionen måste säkras.',
    ),
    ...chapter(
      'Etapper',
      'Alternativ 2 kan delas i två etapper. Etapp 1 omfattar delarna C och D (110 meter) och etapp 2 delarna B och E (85 meter). Del A behöver ingen åtgärd under planperioden. Etapp 2 kan upphandlas som en option, så att samma entreprenör kan fortsätta utan ny etablering.',
      table(
        'Kalkyl för alternativ 2, mkr i prisnivå april 2025',
        ['Post:6', 'Etapp 1:>2', 'Etapp 2:>2', 'Summa:>2'],
        ['Etablering och provisorier', '3,1', '1,2', '4,3'],
        ['Spont, stag och balk', '20,4', '7,7', '28,1'],
        ['Fyllning och ytor', '4,2', '1,6', '5,8'],
        ['Projektledning och kontroll', '2,6', '0,8', '3,4'],
        ['Oförutsett, cirka 12 %', '3,6', '1,3', '4,9'],
        sum('Summa', '33,9', '12,6', '46,5'),
      ),
    ),
    ...chapter(
      'Förvaltningens bedömning',
      'Alternativ 2 förordas. Det är det enda som ger kajen tillbaka sin fulla användning, och det har den lägsta kostnaden per år över livslängden. Kalkylen är osäker så länge markförhållandena bakom sponten inte är undersökta. En geoteknisk undersökning bör därför göras före projekteringen.',
    ),
    ...chapter(
      'Tidplan',
      pairs(
        'När',
        'Vad',
        ['Sommaren 2025', 'Geoteknisk undersökning'],
        ['Hösten 2025', 'Projektering och ny kalkyl'],
        ['Januari 2026', 'Ställningstagande i kommunfullmäktige'],
        ['Våren 2026', 'Upphandling'],
        ['Augusti 2026', 'Byggstart etapp 1'],
      ),
    ),
  ],
}

export const quayPlanDirection: ImageDescription = {
  kind: 'plan',
  file: 'sodra-kajen-plan-alternativ-2',
  title: 'Plan över alternativ 2',
  plan: {
    heading: 'SÖDRA KAJEN – ALTERNATIV 2',
    stretches,
    newWalls: [{ from: 45, to: 240 }],
    soundings: [],
  },
}

export const soundingOffers: ReportDescription = {
  kind: 'report',
  file: 'sodra-kajen-avrop-geoteknik',
  title: 'Avrop av geoteknisk undersökning: jämförelse av anbud',
  head: { author: 'Stefan Wójcik, projektledare', date: '2025-06-24', caseNumber: quayCase },
  blocks: [
    ...chapter(
      'Ärendet',
      'Undersökningen omfattar 22 sonderingar, provtagning i sex punkter och mätning av grundvattnet under tolv månader. Tre leverantörer på kommunens ramavtal har lämnat anbud i en förnyad konkurrensutsättning. Anbuden gäller till den 15 juli 2025, alltså före nästa ordinarie möte.',
      table(
        'Anbud',
        ['Leverantör:5', 'Pris, kr:>3', 'Kvalitetspoäng (max 40):>3', 'Summa poäng:>3'],
        ['Djupvik Geokonsult AB', '1 480 000', '36', '93'],
        ['Mark & Berg i Norrmåla AB', '1 395 000', '27', '87'],
        ['Sonda Kust AB', '1 720 000', '38', '87'],
      ),
      'Priset väger 60 procent och kvaliteten 40 procent. Djupvik Geokonsult AB har högst poäng. Leverantören kan börja den 11 augusti och lämna sin rapport i mitten av oktober.',
    ),
    ...chapter(
      'Ekonomi',
      'Kostnaden ryms i de 2,0 mkr som styrelsen har avsatt för förberedelser under 2025. Den räknas in i projektets totala utgift och aktiveras när kajen är färdig.',
    ),
  ],
}
