/** The editor of texts with structure. */
export const richText = {
  toolbar: 'Format: {{field}}',
  tools: {
    bold: 'Bold',
    italic: 'Italic',
    bulletList: 'Bulleted list',
    orderedList: 'Numbered list',
    link: 'Link …',
    table: 'Insert table',
    addRow: 'Add row below',
    addColumn: 'Add column to the right',
    deleteRow: 'Delete row',
    deleteColumn: 'Delete column',
    deleteTable: 'Delete table',
  },
  link: {
    address: 'Address of the link',
    hint: 'https://… or e-mail address',
    wrong: 'Type a web or e-mail address.',
    set: 'Link',
    unset: 'Remove link',
  },
  leftOut: {
    images_one: 'One image was left out.',
    images_other: '{{count}} images were left out.',
    deletions_one: 'One struck-out change was left out.',
    deletions_other: '{{count}} struck-out changes were left out.',
    comments_one: 'One comment was left out.',
    comments_other: '{{count}} comments were left out.',
  },
  tooLong:
    'The text would be longer than 200,000 characters. Nothing was added and what stands here is kept; divide the text or attach it as a file.',
}
