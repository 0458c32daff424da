/** Sentences of the codes about packs and what is sent. */
export const packErrors = {
  NOTHING_TO_SEND: 'Det finns inget nytt att skicka sedan senaste utskicket. Inget har skickats.',
  SENDING_CHANGED:
    'Dagordningen eller bilagorna ändrades medan handlingarna gjordes. Inget har skickats; se efter vad som ändrats och skicka på nytt.',
  NOT_SENT: 'Handlingarna är inte skickade än. Skicka dem först.',
  NO_SUCH_EDITION: 'Det finns inget utskick nummer {{number}} för mötet. Kontrollera numret.',
  NO_SUCH_ITEM: 'Det finns ingen punkt {{number}} i dagordningen. Kontrollera numret.',
  NO_SUCH_ATTACHMENT: 'Det finns ingen bilaga {{label}} till mötet. Kontrollera beteckningen.',
  WRONG_PASSWORD: 'Lösenordet öppnar inte {{fileName}}. Inget har ändrats; försök igen.',
  PASSWORD_FILE: 'Filen {{file}} har inget lösenord på första raden (1–127 tecken). Inget har gjorts.',
  ATTACHMENT_SENT: 'Bilaga {{label}} är skickad och kan inte ändras så här. Gör ett utbytesblad i stället.',
  ATTACHMENT_NOT_SENT: 'Bilagan är inte skickad. Byt filen direkt i dagordningen i stället.',
  SAME_FILE: '{{fileName}} är samma fil som bilagan redan har. Inget har ändrats.',
  REPLACEMENT_SENT: 'Utbytesbladet är skickat och kan inte tas tillbaka. Gör ett nytt om något ska rättas.',
  OFFICE_PROGRAM_MISSING:
    '{{fileName}} är en kontorsfil, och LibreOffice finns inte på datorn. Installera LibreOffice eller spara filen som PDF.',
  OFFICE_PROGRAM_FAILED:
    'LibreOffice kunde inte göra PDF av {{fileName}}. Inget har ändrats; öppna filen i sitt program och spara den som PDF.',
  OFFICE_PROGRAM_TIMEOUT:
    'LibreOffice blev inte klart med {{fileName}} på {{seconds}} sekunder och stoppades. Inget har ändrats; spara filen som PDF.',
  EXAMINATION_TIMEOUT:
    '{{fileName}} tog för lång tid att läsa ({{seconds}} sekunder) och lades åt sidan. Inget har ändrats; skriv ut filen som en ny PDF och bifoga den.',
  EXAMINATION_MEMORY:
    '{{fileName}} kräver mer minne att läsa än vad som är rimligt och lades åt sidan. Inget har ändrats; skriv ut filen som en ny PDF och bifoga den.',
  IMAGE_TOO_LARGE:
    'Bilden {{fileName}} är för stor ({{width}} × {{height}} bildpunkter). Inget har ändrats; spara den mindre eller som PDF.',
} as const
