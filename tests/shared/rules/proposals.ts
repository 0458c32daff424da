/**
 * Proposals as boards and committees write them, each with the decision that a board words in the past and a committee in
 * the present: `{B}` is the body at the beginning of a sentence, `{b}` within one.
 */
export const proposals: readonly (readonly [proposal: string, past: string, present: string])[] = [
  ['{B} föreslås godkänna dagordningen.', '{B} godkände dagordningen.', '{B} godkänner dagordningen.'],
  [
    '{B} föreslås godkänna protokollet från föregående möte',
    '{B} godkände protokollet från föregående möte',
    '{B} godkänner protokollet från föregående möte',
  ],
  [
    '{B} föreslås godkänna delårsbokslutet och prognosen.',
    '{B} godkände delårsbokslutet och prognosen.',
    '{B} godkänner delårsbokslutet och prognosen.',
  ],
  ['{B} föreslås anteckna rapporten.', '{B} antecknade rapporten.', '{B} antecknar rapporten.'],
  ['{B} föreslås notera informationen.', '{B} noterade informationen.', '{B} noterar informationen.'],
  [
    '{B} föreslås lägga skrivelsen till handlingarna.',
    '{B} lade skrivelsen till handlingarna.',
    '{B} lägger skrivelsen till handlingarna.',
  ],
  ['{B} föreslås ta del av redovisningen.', '{B} tog del av redovisningen.', '{B} tar del av redovisningen.'],
  [
    '{B} föreslås fastställa internbudgeten för 2027 på 41 300 000 kronor.',
    '{B} fastställde internbudgeten för 2027 på 41 300 000 kronor.',
    '{B} fastställer internbudgeten för 2027 på 41 300 000 kronor.',
  ],
  [
    '{B} föreslås fastställa attestförteckningen enligt bilaga 4 att gälla från den 1 januari.',
    '{B} fastställde attestförteckningen enligt bilaga 4 att gälla från den 1 januari.',
    '{B} fastställer attestförteckningen enligt bilaga 4 att gälla från den 1 januari.',
  ],
  [
    '{B} föreslås anta riktlinjerna för representation.',
    '{B} antog riktlinjerna för representation.',
    '{B} antar riktlinjerna för representation.',
  ],
  [
    '{B} föreslås utse Mona Lind till dataskyddsombud.',
    '{B} utsåg Mona Lind till dataskyddsombud.',
    '{B} utser Mona Lind till dataskyddsombud.',
  ],
  [
    '{B} föreslås utse Karin Alm och Bo Ek att justera protokollet.',
    '{B} utsåg Karin Alm och Bo Ek att justera protokollet.',
    '{B} utser Karin Alm och Bo Ek att justera protokollet.',
  ],
  [
    '{B} föreslås välja Karin Alm till vice ordförande för tiden till och med 2028-12-31.',
    '{B} valde Karin Alm till vice ordförande för tiden till och med 2028-12-31.',
    '{B} väljer Karin Alm till vice ordförande för tiden till och med 2028-12-31.',
  ],
  [
    '{B} föreslås svara på remissen senast den 14 mars.',
    '{B} beslutade att svara på remissen senast den 14 mars.',
    '{B} beslutar att svara på remissen senast den 14 mars.',
  ],
  [
    '{B} föreslås lämna yttrandet enligt bilaga 2.',
    '{B} beslutade att lämna yttrandet enligt bilaga 2.',
    '{B} beslutar att lämna yttrandet enligt bilaga 2.',
  ],
  [
    '{B} föreslås avge yttrande till länsstyrelsen enligt förslaget.',
    '{B} avgav yttrande till läns{b} enligt förslaget.',
    '{B} avger yttrande till länsstyrelsen enligt förslaget.',
  ],
  [
    '{B} föreslås tillstyrka förslaget till färdplan.',
    '{B} tillstyrkte förslaget till färdplan.',
    '{B} tillstyrker förslaget till färdplan.',
  ],
  [
    '{B} föreslås avstyrka motionen om fria cykelpumpar.',
    '{B} avstyrkte motionen om fria cykelpumpar.',
    '{B} avstyrker motionen om fria cykelpumpar.',
  ],
  [
    '{B} föreslås bifalla ansökan om bygglov.',
    '{B} biföll ansökan om bygglov.',
    '{B} bifaller ansökan om bygglov.',
  ],
  [
    '{B} föreslås avslå ansökan om serveringstillstånd med stöd av 8 kap. 12 § alkohollagen.',
    '{B} avslog ansökan om serveringstillstånd med stöd av 8 kap. 12 § alkohollagen.',
    '{B} avslår ansökan om serveringstillstånd med stöd av 8 kap. 12 § alkohollagen.',
  ],
  [
    '{B} föreslås bevilja föreningen Eken ett bidrag om 25 000 kronor.',
    '{B} beviljade föreningen Eken ett bidrag om 25 000 kronor.',
    '{B} beviljar föreningen Eken ett bidrag om 25 000 kronor.',
  ],
  [
    '{B} föreslås remittera förslaget till berörda föreningar.',
    '{B} remitterade förslaget till berörda föreningar.',
    '{B} remitterar förslaget till berörda föreningar.',
  ],
  [
    '{B} föreslås överlämna ärendet till årsstämman utan eget ställningstagande.',
    '{B} överlämnade ärendet till årsstämman utan eget ställningstagande.',
    '{B} överlämnar ärendet till årsstämman utan eget ställningstagande.',
  ],
  [
    '{B} föreslås uppdra åt vd att teckna avtal med Ljungby Städ AB.',
    '{B} uppdrog åt vd att teckna avtal med Ljungby Städ AB.',
    '{B} uppdrar åt vd att teckna avtal med Ljungby Städ AB.',
  ],
  [
    '{B} föreslås uppdra till förvaltningen att återkomma med en tidplan i maj.',
    '{B} uppdrog till förvaltningen att återkomma med en tidplan i maj.',
    '{B} uppdrar till förvaltningen att återkomma med en tidplan i maj.',
  ],
  [
    '{B} föreslås ge förvaltningschefen i uppdrag att utreda lokalfrågan.',
    '{B} gav förvaltningschefen i uppdrag att utreda lokalfrågan.',
    '{B} ger förvaltningschefen i uppdrag att utreda lokalfrågan.',
  ],
  [
    '{B} föreslås bemyndiga ordföranden att underteckna avtalet.',
    '{B} bemyndigade ordföranden att underteckna avtalet.',
    '{B} bemyndigar ordföranden att underteckna avtalet.',
  ],
  [
    '{B} föreslås delegera till vd att besluta om inköp upp till 200 000 kronor.',
    '{B} delegerade till vd att besluta om inköp upp till 200 000 kronor.',
    '{B} delegerar till vd att besluta om inköp upp till 200 000 kronor.',
  ],
  [
    '{B} föreslås förlänga avtalet med revisionsbyrån till och med 2029.',
    '{B} förlängde avtalet med revisionsbyrån till och med 2029.',
    '{B} förlänger avtalet med revisionsbyrån till och med 2029.',
  ],
  [
    '{B} föreslås ställa sig bakom avsiktsförklaringen.',
    '{B} ställde sig bakom avsiktsförklaringen.',
    '{B} ställer sig bakom avsiktsförklaringen.',
  ],
  [
    '{B} föreslås avstå från att yttra sig.',
    '{B} avstod från att yttra sig.',
    '{B} avstår från att yttra sig.',
  ],
  [
    '{B} föreslås upphäva beslutet den 3 maj, § 14.',
    '{B} upphävde beslutet den 3 maj, § 14.',
    '{B} upphäver beslutet den 3 maj, § 14.',
  ],
  [
    '{B} föreslås förklara uppdraget fullgjort.',
    '{B} förklarade uppdraget fullgjort.',
    '{B} förklarar uppdraget fullgjort.',
  ],
  [
    '{B} föreslås adjungera ekonomichefen till dagens möte.',
    '{B} adjungerade ekonomichefen till dagens möte.',
    '{B} adjungerar ekonomichefen till dagens möte.',
  ],
  [
    '{B} föreslås entlediga Per Holm från uppdraget som ersättare.',
    '{B} entledigade Per Holm från uppdraget som ersättare.',
    '{B} entledigar Per Holm från uppdraget som ersättare.',
  ],
  ['{B} föreslås avskriva ärendet.', '{B} avskrev ärendet.', '{B} avskriver ärendet.'],
]
