/** Sentences of the codes about packs and what is sent. */
export const packErrors = {
  NOTHING_TO_SEND: 'There is nothing new to send since the last time. Nothing has been sent.',
  SENDING_CHANGED:
    'The agenda or its papers were changed while the pack was made. Nothing has been sent; see what was changed and send again.',
  NOT_SENT: 'The papers have not been sent yet. Send them first.',
  NO_SUCH_EDITION: 'The meeting has no sent edition number {{number}}. Check the number.',
  NO_SUCH_ITEM: 'The agenda has no item {{number}}. Check the number.',
  NO_SUCH_ATTACHMENT: 'The meeting has no attachment {{label}}. Check the label.',
  WRONG_PASSWORD: 'The password does not open {{fileName}}. Nothing has been changed; try again.',
  PASSWORD_FILE:
    'The file {{file}} has no password on its first line (1–127 characters). Nothing has been done.',
  ATTACHMENT_SENT:
    'Attachment {{label}} has been sent and can’t be changed like this. Make a replacement sheet instead.',
  ATTACHMENT_NOT_SENT: 'The attachment has not been sent. Change the file in the agenda instead.',
  SAME_FILE: '{{fileName}} is the file that the attachment has already. Nothing has been changed.',
  REPLACEMENT_SENT:
    'The replacement sheet has been sent and can’t be taken back. Make a new one if something must be corrected.',
  OFFICE_PROGRAM_MISSING:
    '{{fileName}} is an office file, and LibreOffice is not on this computer. Install LibreOffice or save the file as PDF.',
  OFFICE_PROGRAM_FAILED:
    'LibreOffice could not make a PDF of {{fileName}}. Nothing has been changed; open the file in its program and save it as PDF.',
  OFFICE_PROGRAM_TIMEOUT:
    'LibreOffice did not finish {{fileName}} in {{seconds}} seconds and was stopped. Nothing has been changed; save the file as PDF.',
  EXAMINATION_TIMEOUT:
    '{{fileName}} took too long to read ({{seconds}} seconds) and was put aside. Nothing has been changed; print the file to a new PDF and attach that.',
  EXAMINATION_MEMORY:
    'Reading {{fileName}} takes more memory than is reasonable, and it was put aside. Nothing has changed; print the file to a new PDF and attach that.',
  IMAGE_TOO_LARGE:
    'The image {{fileName}} is too large ({{width}} × {{height}} pixels). Nothing has been changed; save it smaller or as PDF.',
} as const
