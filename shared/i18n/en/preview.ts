/** PDFs shown in the window, and the pack beside the agenda. */
import type { preview as swedish, previewErrors as swedishErrors } from '../sv/preview.ts'

type Said<T> = { readonly [K in keyof T]: T[K] extends string ? string : Said<T[K]> }

export const preview: Said<typeof swedish> = {
  page: 'Page {{page}} of {{pages}}',
  pageOf: '{{label}}, {{place}}',
  pageUnnumbered: 'page without a number',
  pageField: 'Page',
  ofPages: 'of {{pages}}',
  pages: 'Pages of {{title}}',
  previous: 'Previous page',
  next: 'Next page',
  larger: 'Larger',
  smaller: 'Smaller',
  zoom: 'Size',
  zoomTo: 'Size: {{zoom}}',
  fitWidth: 'Page width',
  fitPage: 'Whole page',
  percent: '{{percent}}%',
  edge: { list: 'Width of the list', preview: 'Width of the preview' },
  pack: 'The pack as it will be',
  making: 'Making the pack …',
  opening: 'Opening …',
}

export const previewErrors: { readonly [K in keyof typeof swedishErrors]: string } = {
  PDF_NOT_SHOWN:
    'The file can’t be shown here. It is untouched; open it in another program, or ask for it anew.',
}
