/** Sentences of the codes about the desk: what is written, asked for and sent. */
export const deskErrors = {
  LINT_BLOCKS:
    'The minutes can’t be signed off yet. {{count}} to put right; the first: {{first}} Nothing has been locked. Put right what the check says, and sign off again.',
  ITEM_SENT:
    'Item {{number}} has been sent and stays with its meeting. Nothing has changed; add a new item to the other meeting instead.',
  NO_SUCH_LINK:
    'The link for remote attendance can’t be opened ({{place}}). Write the whole address, such as https://meet.example.com/board. Nothing has changed.',
  SUMMONS_PER_CAPSULAM:
    'Decisions per capsulam are taken without a meeting, so there is no notice to make. Nothing was saved.',
  MAIL_TOO_LONG:
    'The letter is too long to be handed to the mail program ({{characters}} characters, {{most}} at most). Nothing was sent; shorten the text or take fewer recipients at a time.',
  MAIL_NOT_OPENED:
    'The mail program could not be opened. The papers are saved; write the letter in your mail program and attach the file from there.',
  ATTACHMENT_SENT_STAYS:
    'Attachment {{label}} has been sent: its pages and its place are fixed. Nothing was changed; make a replacement sheet if something is wrong.',
  ATTACHMENT_CHANGING:
    '{{fileName}} was changed while it was read and has not been attached. Wait until the file has been saved, then attach it again.',
  TOO_MANY_FILES:
    'There are more than {{most}} files. Nothing was attached; choose a folder further in, or the files themselves.',
} as const
