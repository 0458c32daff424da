/** Sentences of the codes about reviewing minutes with a file in between. */
import type { reviewErrors as swedish } from '../sv/errors-review.ts'

export const reviewErrors: Readonly<Record<keyof typeof swedish, string>> = {
  REVIEW_UNKNOWN_FILE:
    '{{file}} is not a Justera review file. Nothing was read; choose a file that ends in .justera-review.',
  NEWER_REVIEW:
    '{{file}} was made by a newer version of Justera. Nothing was changed; update the program and open the file again.',
  REVIEW_PASSPHRASE:
    'The passphrase does not open {{file}}. Check capital and small letters and try again, or ask the sender.',
  REVIEW_DAMAGED:
    '{{file}} was damaged on its way or is not whole. Nothing was read; ask the sender to send the file again.',
  REVIEW_TAMPERED:
    '{{file}} was changed by somebody after it was sealed. Nothing was read; contact the sender another way and ask for a new file.',
  REVIEW_CHANGED:
    '{{file}} has been changed or replaced since you opened it. What you wrote last is not saved; save an answer under another name, or open the file again.',
  REVIEW_TOO_LARGE:
    'The minutes and what has been said about them are too much for a review file. Nothing was sent; send the draft as a PDF instead.',
  REVIEW_NONE_OPEN: 'No review file is open. Open the file again.',
  REVIEW_IS_ANSWER:
    '{{file}} is an answer to a review. Open the board’s file and bring the answer in on the meeting’s minutes page.',
  REVIEW_IS_REQUEST:
    '{{file}} is a review that has not been answered. Nothing was brought in; ask the reviewer to save an answer and send that file.',
  REVIEW_OF_OTHERS:
    '{{file}} answers a review that was not sent from here, or that is about another meeting. Nothing was brought in; check that the right board file and the right meeting are open.',
  REVIEW_ANSWERED: 'The answer from {{name}} has already been brought in. Nothing was changed.',
  REVIEW_NO_VERDICT:
    'Choose first whether the minutes are approved or need changes. The answer was not saved.',
  REVIEW_CONFLICT:
    'The text was changed in the same place since it was sent. Nothing was changed; decide yourself what it should say.',
  PASSPHRASE_SHORT:
    'The passphrase is too short: at least {{least}} characters. Choose for example four words that do not belong together. Nothing was sent.',
  PASSPHRASE_SIMPLE:
    'The passphrase is too simple: at least {{least}} different visible characters. Choose for example four words that do not belong together. Nothing was sent.',
  REVIEWER_TWICE:
    'Two reviewers can’t have the same name ({{place}}). Nothing was sent; write the names so that they differ.',
}
