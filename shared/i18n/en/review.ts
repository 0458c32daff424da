/** Reviewing minutes with a file in between, in English. */
import type { Words } from '../sv.ts'

export const review: Words['review'] = {
  passphrase: 'Passphrase',
  field: { title: 'the heading', text: 'the text', decision: 'the decision' },
  cli: {
    written: 'Wrote {{name}}',
    noPassphrase:
      'The passphrase is missing: name a --passphrase-file FILE, or run the command where it can be typed.',
    passphraseAgain: 'The passphrase again',
    passphrasesDiffer: 'the two passphrases differ',
    badReviewer: '“{{text}}” is no reviewer: write "Name:role", where the role is chair, adjuster or other',
    noParagraph: 'there is no § {{number}} in the draft',
    approved: '{{name}} approves the minutes.',
    changes: '{{name}} asks for changes.',
    merged: 'can be taken over',
    conflict: 'differs from what stands there now or from another reviewer',
    comment: 'comment',
    gone: 'the paragraph is no longer there',
  },
}
