/** Kallelse, sending by mail, and the check before it. */
export const papers = {
  documents: {
    summonsText:
      'Who is called to what, when and where, how to take part remotely and report absence, and what is dealt with.',
    docketText:
      'The agenda as a table for the one who leads the meeting: case numbers, presenters and proposals in short.',
  },
  mail: {
    title: 'Hand over to the recipients',
    text: 'Justera sends nothing by itself. The file is saved in its folder. The mail program opens with addresses and text, but a letter that is opened this way can’t carry files: drag the file in from the folder before you send.',
    to: 'To',
    nobody: 'None of the recipients has a mail address in the register. Write the addresses in the letter.',
    without: 'No mail address for {{names}}',
    subject: 'Subject',
    body: 'Letter',
    tooLong_one:
      'The letter is {{count}} character too long to be handed to the mail program. Shorten the text.',
    tooLong_other:
      'The letter is {{count}} characters too long to be handed to the mail program. Shorten the text.',
    nameMissing: 'Your name has not been given. Write it in Settings, and it stands under the next letter.',
    open: 'Open the mail program',
    opened: 'The mail program is open. Drag {{file}} in from its folder and send.',
  },
  check: {
    meeting: 'The meeting',
    looking: 'Reading the text of the attachments …',
    asked: 'The file is still missing. {{who}} has been asked for it',
    askedUntil: 'The file is still missing. {{who}} has been asked for it by {{due}}',
    askedLate: 'The file is missing and was due from {{who}} on {{due}}. Remind',
    somebody: 'somebody',
    notAdjusted:
      'The previous minutes are not signed off yet. The papers can be sent without them, and they in a supplement once they are',
    noProposal: 'Is to be decided, but nothing is proposed',
    noSuchAttachment: 'The text refers to attachment {{label}}, which does not exist',
    unmentioned: 'The item’s text names other attachments but not this one',
    personInText_one: 'A personal identity number in the text. Remove it unless it is needed',
    personInText_other: '{{count}} personal identity numbers in the text. Remove them unless they are needed',
    personOnPages_one:
      'Personal identity numbers on page {{pages}} of the file. Should they be sent and published?',
    personOnPages_other:
      'Personal identity numbers on pages {{pages}} of the file. Should they be sent and published?',
    notLookedThrough: 'The text could not be read, so personal identity numbers have not been looked for',
    noticeLate_one: 'Notice and papers were to be sent on {{due}}, 1 day before the meeting at the latest',
    noticeLate_other:
      'Notice and papers were to be sent on {{due}}, {{count}} days before the meeting at the latest',
    noticeSoon_one: 'Notice and papers are to be sent on {{due}} at the latest, 1 day before the meeting',
    noticeSoon_other:
      'Notice and papers are to be sent on {{due}} at the latest, {{count}} days before the meeting',
    generalLate:
      'The notice was to be issued on {{due}} at the latest, two weeks before the general meeting (Companies Act chapter 7 sections 18–20)',
    generalShort:
      'Less than four weeks to the general meeting: the notice was to be issued on {{due}} at the latest if it is the annual meeting or the articles are to be changed, unless the articles say otherwise (Companies Act chapter 7 sections 18–20)',
    generalEarly:
      'The notice may be issued on {{from}} at the earliest, six weeks before the general meeting (Companies Act chapter 7 sections 18–20)',
    interimLate:
      'The interim report is to be handed over by {{due}}, two months after the end of its period (Local Government Act chapter 11 section 16)',
    fix: {
      information: 'Make it information',
      informationName: 'Make it information: item {{label}}',
      remove: 'Remove attachment',
      removeName: 'Remove attachment {{label}}',
      removed: 'Attachment {{label}} was removed',
      made: 'Item {{label}} is now information',
    },
  },
}
