/** Kallelse, sending by mail, and the check before it. */
export const papers = {
  documents: {
    summonsText:
      'Vem som kallas till vad, när och var, hur man deltar på distans och anmäler förhinder, och vad som ska tas upp.',
    docketText:
      'Dagordningen som tabell för den som leder sammanträdet: diarienummer, föredragande och förslag i korthet.',
  },
  mail: {
    title: 'Lämna till mottagarna',
    text: 'Justera skickar inget själv. Filen är sparad i mappen. E-postprogrammet öppnas med adresser och text, men ett brev som öppnas så kan inte ha filer med sig: dra in filen från mappen innan du skickar.',
    to: 'Till',
    nobody: 'Ingen av mottagarna har en e-postadress i registret. Skriv adresserna i brevet.',
    without: 'E-postadress saknas för {{names}}',
    subject: 'Ärende',
    body: 'Brev',
    tooLong_one: 'Brevet är {{count}} tecken för långt för att lämnas till e-postprogrammet. Korta texten.',
    tooLong_other: 'Brevet är {{count}} tecken för långt för att lämnas till e-postprogrammet. Korta texten.',
    nameMissing: 'Ditt namn är inte angivet. Skriv det i Inställningar, så står det under nästa brev.',
    open: 'Öppna e-postprogrammet',
    opened: 'E-postprogrammet är öppnat. Dra in {{file}} från mappen och skicka.',
  },
  check: {
    meeting: 'Mötet',
    looking: 'Läser bilagornas text …',
    asked: 'Filen saknas ännu. Efterfrågad hos {{who}}',
    askedUntil: 'Filen saknas ännu. Efterfrågad hos {{who}} till {{due}}',
    askedLate: 'Filen saknas och skulle ha kommit {{due}} från {{who}}. Påminn',
    somebody: 'någon',
    notAdjusted:
      'Förra mötets protokoll är inte justerat än. Handlingarna kan skickas utan det, och det i en komplettering när det är justerat',
    noProposal: 'Ska beslutas, men förslag till beslut saknas',
    noSuchAttachment: 'Texten hänvisar till bilaga {{label}}, som inte finns',
    unmentioned: 'Punktens text nämner andra bilagor men inte den här',
    personInText_one: 'Ett personnummer i texten. Ta bort det om det inte behövs',
    personInText_other: '{{count}} personnummer i texten. Ta bort dem om de inte behövs',
    personOnPages_one: 'Personnummer på sidan {{pages}} i filen. Ska det skickas och publiceras?',
    personOnPages_other: 'Personnummer på sidorna {{pages}} i filen. Ska de skickas och publiceras?',
    notLookedThrough: 'Texten gick inte att läsa och är inte genomsökt efter personnummer',
    noticeLate_one: 'Kallelse och handlingar skulle ha skickats {{due}}, senast 1 dag före mötet',
    noticeLate_other: 'Kallelse och handlingar skulle ha skickats {{due}}, senast {{count}} dagar före mötet',
    noticeSoon_one: 'Kallelse och handlingar ska skickas senast {{due}}, 1 dag före mötet',
    noticeSoon_other: 'Kallelse och handlingar ska skickas senast {{due}}, {{count}} dagar före mötet',
    generalLate:
      'Kallelsen skulle ha utfärdats senast {{due}}, två veckor före stämman (aktiebolagslagen 7 kap. 18–20 §§)',
    generalShort:
      'Mindre än fyra veckor till stämman: kallelsen skulle ha utfärdats senast {{due}} om det är en årsstämma eller bolagsordningen ska ändras, utom när bolagsordningen medger annat (aktiebolagslagen 7 kap. 18–20 §§)',
    generalEarly:
      'Kallelsen får utfärdas tidigast {{from}}, sex veckor före stämman (aktiebolagslagen 7 kap. 18–20 §§)',
    interimLate:
      'Delårsrapporten ska lämnas senast {{due}}, två månader efter periodens slut (kommunallagen 11 kap. 16 §)',
    fix: {
      information: 'Gör till information',
      informationName: 'Gör till information: punkt {{label}}',
      remove: 'Ta bort bilagan',
      removeName: 'Ta bort bilagan {{label}}',
      removed: 'Bilaga {{label}} togs bort',
      made: 'Punkt {{label}} är nu information',
    },
  },
}
