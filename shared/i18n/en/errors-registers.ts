/** Sentences of the codes about the organisation, its bodies and the numbers of their paragraphs. */
export const registerErrors = {
  EARLIER_MINUTES_OPEN:
    'The minutes of {{date}} are not signed off, and the body’s paragraphs are counted on through the year. Nothing was locked; sign off the earlier minutes first.',
  BODY_NAME_TAKEN: 'There is already a body called {{name}}. Nothing was changed; choose another name.',
  BODY_HAS_MEETINGS:
    '{{name}} has meetings ({{count}}) and can’t be removed. Nothing was changed; remove the meetings first if they are wrong.',
  BODY_LAST: '{{name}} is the only body of the file and can’t be removed. Nothing was changed.',
  NO_SUCH_BODY: 'There is no body called {{name}}. The bodies of the file: {{names}}.',
  BODY_UNCLEAR:
    'The file has several bodies, and the text does not say which one it is about ({{names}}). Nothing was imported; choose a body and try again.',
  SEVERAL_BODIES_MEET: 'Several bodies meet on {{date}}: {{names}}. Choose one of them with --body.',
  NO_MEMBERS_FOUND: 'No member was found in the list. Nothing was added; check that every row has a name.',
  LOGO_NOT_IMAGE:
    '{{fileName}} is not a PNG or JPEG image. The logo was not changed; save the image as PNG and choose it again.',
  LOGO_TOO_LARGE:
    '{{fileName}} is too large for a logo (at most {{limit}} MB and {{side}} pixels a side). The logo was not changed; choose a smaller image.',
  LOGO_CMYK:
    '{{fileName}} has colours for a printing press (CMYK), which minutes that are to be archived must not have. The logo was not changed; save the image in RGB, as PNG if you can, and choose it again.',
} as const
