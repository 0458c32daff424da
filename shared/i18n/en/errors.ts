/** One sentence or two for each code: what happened, what is safe, what to do. */
import type { errors as swedish } from '../sv/errors.ts'
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

export const errors: Record<keyof typeof swedish, string> = {
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
  FILE_MISSING: 'The file {{file}} does not exist. Check its name and folder.',
  FILE_NOT_READABLE: 'The file {{file}} can’t be read. Check that you are allowed to open it.',
  FOLDER_MISSING: 'The folder for {{file}} does not exist. Choose another folder.',
  FOLDER_NOT_WRITABLE: '{{file}} can’t be written in that folder. Choose a folder that you may save in.',
  FILE_EXISTS:
    'There is a file called {{file}} already. Choose another name; the existing file is untouched.',
  FILE_READ_ONLY:
    '{{file}} is write-protected. Nothing was changed; remove the protection or work on a copy.',
  FILE_VANISHED:
    'The file {{file}} is no longer where it was opened. What you wrote is still in the window; put the file back or open it from its new place.',
  DISK_FULL: 'The disk is full. {{file}} is untouched; free some space and try again.',
  NOT_A_DATABASE: '{{file}} is not a Justera file. It is untouched; choose a file that ends in .justera.',
  NOT_A_BOARD_FILE:
    '{{file}} is a database of another program. It is untouched; choose a file that ends in .justera.',
  NEWER_VERSION:
    '{{file}} was saved by a newer version of Justera (format {{version}}, this program knows {{known}}). It is untouched; update the program.',
  OLDER_VERSION:
    '{{file}} was saved by an older version of Justera and is untouched. Open it once where you may change it, and it is brought up to date; a backup is laid beside it.',
  FILE_DAMAGED: '{{file}} is damaged. It is untouched; restore it from a backup.',
  FILE_IN_USE:
    '{{file}} is open at {{holder}}. You can read but not change it here until it is closed there.',
  FILE_BUSY: '{{file}} is busy just now. Nothing was changed; try again in a moment.',
  NO_BOARD_OPEN: 'No file is open. Open or create one first.',
  NOT_FOUND: 'What you wanted to change is no longer there. Reload the page.',
  NO_SUCH_MEETING: 'There is no such meeting on {{date}}. Check date and number.',
  SEVERAL_MEETINGS: 'There are several meetings on {{date}}: numbers {{numbers}}. Choose one with --number.',
  AGENDA_BEGUN: 'The agenda has items already. The template fills only one that is empty.',
  MEETING_EXISTS: 'The meeting on {{date}} has an agenda already. Nothing was imported.',
  NUMBER_NEEDED:
    'Not possible: later minutes are already ready or signed, and the series would get a gap. Nothing was changed. Let the meeting stay, and say in its minutes if it was cancelled.',
  MINUTES_READY:
    'The minutes are ready for signing and can’t be changed. Choose “Open for changes” if something is to be put right.',
  MEETING_NUMBER_TAKEN: 'Another meeting of that year has this number. Choose another number.',
  MINUTES_EXIST: 'The meeting on {{date}} has minutes already. Nothing was changed.',
  NO_MINUTES: 'The meeting has no minutes. Begin the minutes first.',
  NOT_IN_ATTENDANCE:
    'The person to be noted is not in the attendance of the meeting. Add the person there first.',
  NO_SUCH_PARAGRAPH: 'The minutes have no § {{number}}. They have § {{first}}–{{last}}.',
  SIGNED_OFF: 'The minutes are signed off and can’t be changed. Nothing was changed.',
  NO_SECRETARY: 'The secretary’s signature is missing. Add the secretary under Signatures.',
  NO_CHAIR: 'The chair’s signature is missing. Add the chair under Signatures.',
  SIGN_DATE_MISSING: '{{name}} has no date of signature. Enter it under Signatures.',
  SIGN_DATE_BEFORE_MEETING: '{{name}} has a date before the meeting. Correct the date under Signatures.',
  SIGN_DATE_IN_FUTURE: '{{name}} has a date that is yet to come. Correct the date under Signatures.',
  CONTENT_CHANGED:
    'The minutes changed while they were being signed off. Nothing is locked; read them and sign off again.',
  NO_MEETINGS_FOR_CALENDAR:
    'There are no meetings to put in a calendar. No file was written; choose another year or plan meetings first.',
  NO_SUCH_DATE: 'That date does not exist ({{place}}). Write it like 2026-03-12.',
  NO_SUCH_TIME: 'That time does not exist ({{place}}). Write it like 08:30.',
  BAD_INPUT: 'This can’t be accepted: {{place}} ({{reason}}). Nothing was changed.',
  NO_ITEMS_FOUND:
    'The text has no items. An item begins with its number: “1. Mötets öppnande”. Nothing was imported.',
  NO_PARAGRAPHS_FOUND:
    'The text has no paragraphs. A paragraph begins with its number. Nothing was imported.',
  NO_DATE_FOUND:
    'The text does not say which day the meeting is. Write the date at the top, like “12 mars 2026”. Nothing was imported.',
  NOT_TEXT: '{{file}} is not a text. Save it as plain text (.txt) and try again.',
  ATTACHMENT_EMPTY: '{{fileName}} is empty. Ask for the file again.',
  ATTACHMENT_UNREADABLE: '{{fileName}} can’t be read; the file is damaged. Ask for it again.',
  ATTACHMENT_NO_PAGES: '{{fileName}} has no pages. Ask for the file again.',
  ATTACHMENT_PASSWORD:
    '{{fileName}} needs a password. Give the password, or save a copy without one and attach that.',
  ATTACHMENT_WRONG_KIND:
    '{{fileName}} is not what its name says: the content is {{found}}. Ask for the file again.',
  ATTACHMENT_KIND_UNKNOWN:
    '{{fileName}} is no PDF, picture or office file of a kind that can be attached. Save it as PDF and attach that.',
  ATTACHMENT_TOO_LARGE: '{{fileName}} is too large ({{limit}} MB at most). Make it smaller or split it.',
  ATTACHMENT_MISSING:
    'Attachment {{label}} has no file. Add the file or remove the attachment, then make the pack again.',
  UNDO_REFUSED:
    'This can no longer be undone or redone: something else is built on it. Nothing was changed; change it by hand instead.',
  CANCELLED: 'Cancelled. Nothing was changed.',
  BLOB_DAMAGED: 'A file inside the board file is damaged ({{sha256}}). Restore the board file from a backup.',
  USAGE: '{{detail}}',
  REFUSED_SENDER: 'The call came from a wrong window and was not carried out.',
  UNKNOWN_CALL: 'The program can’t do {{name}}. Restart it; if that does not help, install it again.',
  INTERNAL: 'Something went wrong in the program ({{detail}}). What was saved is kept; try again or restart.',
}
