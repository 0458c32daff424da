/** One sentence or two for each code: what happened, what is safe, what to do. */
import type { ErrorCode } from '../../errors.ts'
import { accountErrors } from './errors-accounts.ts'
import { deskErrors } from './errors-desk.ts'
import { packErrors } from './errors-pack.ts'
import { registerErrors } from './errors-registers.ts'
import { reviewErrors } from './errors-review.ts'
import { wayErrors } from './errors-way.ts'
import { extractErrors } from './extracts.ts'
import { postingErrors } from './posting.ts'
import { previewErrors } from './preview.ts'
import { signingErrors } from './signing.ts'

export const errors = {
  ...packErrors,
  ...deskErrors,
  ...reviewErrors,
  ...extractErrors,
  ...accountErrors,
  ...postingErrors,
  ...registerErrors,
  ...wayErrors,
  ...previewErrors,
  ...signingErrors,
  FILE_MISSING: 'Filen {{file}} finns inte. Kontrollera namn och mapp.',
  FILE_NOT_READABLE: 'Filen {{file}} går inte att läsa. Kontrollera att du har rätt att öppna den.',
  FOLDER_MISSING: 'Mappen för {{file}} finns inte. Välj en annan mapp.',
  FOLDER_NOT_WRITABLE: 'Det går inte att skriva {{file}} i den mappen. Välj en mapp som du får spara i.',
  FILE_EXISTS:
    'Det finns redan en fil som heter {{file}}. Välj ett annat namn; den befintliga filen är orörd.',
  FILE_READ_ONLY:
    '{{file}} är skrivskyddad. Inget har ändrats; ta bort skrivskyddet eller arbeta i en kopia.',
  FILE_VANISHED:
    'Filen {{file}} ligger inte längre där den öppnades. Det du skrivit finns kvar i fönstret; lägg tillbaka filen eller öppna den från dess nya plats.',
  DISK_FULL: 'Disken är full. {{file}} är orörd; frigör utrymme och försök igen.',
  NOT_A_DATABASE: '{{file}} är ingen Justera-fil. Den är orörd; välj en fil som slutar på .justera.',
  NOT_A_BOARD_FILE:
    '{{file}} är en databas från ett annat program. Den är orörd; välj en fil som slutar på .justera.',
  NEWER_VERSION:
    '{{file}} är sparad av en nyare version av Justera (format {{version}}, det här programmet kan {{known}}). Den är orörd; uppdatera programmet.',
  OLDER_VERSION:
    '{{file}} är sparad av en äldre version av Justera och är orörd. Öppna den en gång där du får ändra i den, så uppdateras den; en säkerhetskopia läggs bredvid.',
  FILE_DAMAGED: '{{file}} är skadad. Den är orörd; återställ den från en säkerhetskopia.',
  FILE_IN_USE: '{{file}} är öppen hos {{holder}}. Här kan du läsa men inte ändra tills den är stängd där.',
  FILE_BUSY: '{{file}} är upptagen just nu. Inget har ändrats; försök igen om en stund.',
  NO_BOARD_OPEN: 'Ingen fil är öppen. Öppna eller skapa en först.',
  NOT_FOUND: 'Det du ville ändra finns inte längre. Läs om sidan.',
  NO_SUCH_MEETING: 'Det finns inget sådant möte den {{date}}. Kontrollera datum och nummer.',
  SEVERAL_MEETINGS: 'Den {{date}} finns flera möten: nummer {{numbers}}. Välj ett med --number.',
  AGENDA_BEGUN: 'Dagordningen har redan punkter. Mallen fyller bara en som är tom.',
  MEETING_EXISTS: 'Mötet den {{date}} finns redan med en dagordning. Inget har importerats.',
  NUMBER_NEEDED:
    'Det går inte: senare protokoll är redan klara eller justerade, och numreringen skulle få en lucka. Inget har ändrats. Låt mötet stå kvar, och skriv i protokollet om det ställdes in.',
  MINUTES_READY:
    'Protokollet är klart för justering och kan inte ändras. Välj ”Öppna för ändring” om något ska rättas.',
  MEETING_NUMBER_TAKEN: 'Numret används redan av ett annat möte samma år. Välj ett annat nummer.',
  MINUTES_EXIST: 'Mötet den {{date}} har redan ett protokoll. Inget har ändrats.',
  NO_MINUTES: 'Mötet har inget protokoll. Börja protokollet först.',
  NOT_IN_ATTENDANCE: 'Den som ska antecknas står inte i mötets närvaro. Lägg till personen där först.',
  NO_SUCH_PARAGRAPH: 'Protokollet har ingen § {{number}}. Det har § {{first}}–{{last}}.',
  SIGNED_OFF: 'Protokollet är justerat och kan inte ändras. Inget har ändrats.',
  NO_SECRETARY: 'Sekreterarens underskrift saknas. Lägg till sekreteraren under Underskrifter.',
  NO_CHAIR: 'Ordförandens underskrift saknas. Lägg till ordföranden under Underskrifter.',
  SIGN_DATE_MISSING: '{{name}} saknar datum för underskriften. Ange det under Underskrifter.',
  SIGN_DATE_BEFORE_MEETING: '{{name}} har ett datum före mötet. Rätta datumet under Underskrifter.',
  SIGN_DATE_IN_FUTURE: '{{name}} har ett datum som inte varit än. Rätta datumet under Underskrifter.',
  CONTENT_CHANGED:
    'Protokollet ändrades medan det justerades. Inget är låst; läs igenom det och justera på nytt.',
  NO_MEETINGS_FOR_CALENDAR:
    'Det finns inga möten att lägga i en kalender. Ingen fil har skrivits; välj ett annat år eller planera möten först.',
  NO_SUCH_DATE: 'Datumet finns inte ({{place}}). Skriv det som 2026-03-12.',
  NO_SUCH_TIME: 'Klockslaget finns inte ({{place}}). Skriv det som 08:30.',
  BAD_INPUT: 'Uppgiften går inte att ta emot: {{place}} ({{reason}}). Inget har ändrats.',
  NO_ITEMS_FOUND:
    'Texten har inga punkter. En punkt börjar med sitt nummer: ”1. Mötets öppnande”. Inget har importerats.',
  NO_PARAGRAPHS_FOUND:
    'Texten har inga paragrafer. En paragraf börjar med sitt nummer. Inget har importerats.',
  NO_DATE_FOUND:
    'Texten säger inte vilken dag mötet är. Skriv datumet överst, som ”12 mars 2026”. Inget har importerats.',
  NOT_TEXT: '{{file}} är ingen text. Spara den som vanlig text (.txt) och försök igen.',
  ATTACHMENT_EMPTY: '{{fileName}} är tom. Be om filen på nytt.',
  ATTACHMENT_UNREADABLE: '{{fileName}} går inte att läsa; filen är skadad. Be om den på nytt.',
  ATTACHMENT_NO_PAGES: '{{fileName}} har inga sidor. Be om filen på nytt.',
  ATTACHMENT_PASSWORD:
    '{{fileName}} kräver lösenord. Ange lösenordet, eller spara en kopia utan och bifoga den.',
  ATTACHMENT_WRONG_KIND:
    '{{fileName}} är inte vad namnet säger: innehållet är {{found}}. Be om filen på nytt.',
  ATTACHMENT_KIND_UNKNOWN:
    '{{fileName}} är varken PDF, bild eller kontorsfil av ett slag som går att bifoga. Spara den som PDF och bifoga den.',
  ATTACHMENT_TOO_LARGE: '{{fileName}} är för stor (högst {{limit}} MB). Gör den mindre eller dela den.',
  ATTACHMENT_MISSING:
    'Bilaga {{label}} saknar fil. Lägg till filen eller ta bort bilagan, och gör handlingarna igen.',
  UNDO_REFUSED:
    'Det går inte längre att ångra eller göra om detta: något annat bygger på det. Inget har ändrats; ändra för hand i stället.',
  CANCELLED: 'Avbrutet. Inget har ändrats.',
  BLOB_DAMAGED:
    'En fil inne i styrelsefilen är skadad ({{sha256}}). Återställ styrelsefilen från en säkerhetskopia.',
  USAGE: '{{detail}}',
  REFUSED_SENDER: 'Anropet kom från fel fönster och utfördes inte.',
  UNKNOWN_CALL: 'Programmet kan inte {{name}}. Starta om det; hjälper det inte, installera det på nytt.',
  INTERNAL:
    'Något gick fel i programmet ({{detail}}). Det som var sparat är kvar; försök igen eller starta om.',
} satisfies Record<ErrorCode, string>
