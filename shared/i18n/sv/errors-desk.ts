/** Sentences of the codes about the desk: what is written, asked for and sent. */
export const deskErrors = {
  LINT_BLOCKS:
    'Protokollet kan inte justeras än. {{count}} att rätta; det första: {{first}} Inget har låsts. Rätta det som kontrollen anger och justera igen.',
  ITEM_SENT:
    'Punkt {{number}} är skickad och stannar på sitt möte. Inget har ändrats; lägg till en ny punkt på det andra mötet i stället.',
  NO_SUCH_LINK:
    'Länken för distansdeltagande går inte att öppna ({{place}}). Skriv hela adressen, som https://möte.exempel.se/styrelsen. Inget har ändrats.',
  SUMMONS_PER_CAPSULAM:
    'Beslut per capsulam fattas utan sammanträde, så någon kallelse görs inte. Inget har sparats.',
  MAIL_TOO_LONG:
    'E-postbrevet är för långt för att lämnas till e-postprogrammet ({{characters}} tecken, högst {{most}}). Inget har skickats; korta texten eller ta färre mottagare i taget.',
  MAIL_NOT_OPENED:
    'E-postprogrammet kunde inte öppnas. Handlingarna är sparade; skriv brevet i ditt e-postprogram och bifoga filen därifrån.',
  ATTACHMENT_SENT_STAYS:
    'Bilaga {{label}} är skickad: sidorna och platsen står fast. Inget har ändrats; gör ett utbytesblad om något är fel.',
  ATTACHMENT_CHANGING:
    '{{fileName}} ändrades medan den lästes och har inte lagts till. Vänta tills filen är färdigsparad och lägg till den på nytt.',
  TOO_MANY_FILES:
    'Där finns fler än {{most}} filer. Inget har lagts till; välj en mapp längre in, eller filerna själva.',
} as const
