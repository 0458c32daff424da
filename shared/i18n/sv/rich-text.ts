/** The editor of texts with structure. */
export const richText = {
  toolbar: 'Utseende: {{field}}',
  tools: {
    bold: 'Fet',
    italic: 'Kursiv',
    bulletList: 'Punktlista',
    orderedList: 'Numrerad lista',
    link: 'Länk …',
    table: 'Infoga tabell',
    addRow: 'Lägg till rad under',
    addColumn: 'Lägg till kolumn till höger',
    deleteRow: 'Ta bort raden',
    deleteColumn: 'Ta bort kolumnen',
    deleteTable: 'Ta bort tabellen',
  },
  link: {
    address: 'Länkens adress',
    hint: 'https://… eller e-postadress',
    wrong: 'Skriv en webb- eller e-postadress.',
    set: 'Länka',
    unset: 'Ta bort länken',
  },
  leftOut: {
    images_one: 'En bild följde inte med.',
    images_other: '{{count}} bilder följde inte med.',
    deletions_one: 'En struken ändring följde inte med.',
    deletions_other: '{{count}} strukna ändringar följde inte med.',
    comments_one: 'En kommentar följde inte med.',
    comments_other: '{{count}} kommentarer följde inte med.',
  },
  tooLong:
    'Texten skulle bli längre än 200 000 tecken. Inget har lagts till och det som står här är kvar; dela upp texten eller bifoga den som en fil.',
}
