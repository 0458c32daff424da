/** PDFs shown in the window, and the pack beside the agenda. */
export const preview = {
  page: 'Sida {{page}} av {{pages}}',
  pageOf: '{{label}}, {{place}}',
  pageUnnumbered: 'sida utan nummer',
  pageField: 'Sida',
  ofPages: 'av {{pages}}',
  pages: 'Sidor i {{title}}',
  previous: 'Föregående sida',
  next: 'Nästa sida',
  larger: 'Större',
  smaller: 'Mindre',
  zoom: 'Storlek',
  zoomTo: 'Storlek: {{zoom}}',
  fitWidth: 'Sidbredd',
  fitPage: 'Hel sida',
  percent: '{{percent}} %',
  edge: { list: 'Listans bredd', preview: 'Förhandsvisningens bredd' },
  pack: 'Handlingarna som de blir',
  making: 'Handlingarna ställs i ordning …',
  opening: 'Öppnar …',
}

export const previewErrors = {
  PDF_NOT_SHOWN:
    'Filen går inte att visa här. Den är orörd; öppna den i ett annat program, eller be om den på nytt.',
}
