import { describe, expect, test } from 'vitest'
import { takesUpPreviousMinutes } from '../../../shared/rules/previous-minutes.ts'

describe('an item takes up the previous minutes', () => {
  test.each([
    'Föregående protokoll',
    'Godkännande av föregående protokoll',
    'Föregående mötes protokoll',
    'Föregående mötesprotokoll',
    'Förra mötets protokoll',
    'Genomgång av föregående styrelseprotokoll',
    'Godkännande av protokoll från föregående styrelsemöte',
    'Protokoll från föregående möte',
    'Protokoll från styrelsemötet den 12 februari',
    'Godkännande av protokollet från den 12 februari 2026',
    'Justering av föregående protokoll',
    'Anmälan av föregående sammanträdes protokoll',
    'FÖREGÅENDE PROTOKOLL',
  ])('%s', (title) => {
    expect(takesUpPreviousMinutes(title)).toBe(true)
  })

  test.each([
    '',
    'Val av protokolljusterare',
    'Val av justerare och dag för justering av protokollet',
    'Justering av protokollet',
    'Protokollförare',
    'Protokoll från årsstämman',
    'Föregående stämmas protokoll',
    'Arbetsutskottets protokoll från mötet den 3 mars',
    'Protokoll från valberedningen',
    'Delegationsprotokoll',
    'Föregående års resultat',
    'Uppföljning av föregående mötes beslut',
    'Publicering av protokoll',
  ])('not: %s', (title) => {
    expect(takesUpPreviousMinutes(title)).toBe(false)
  })
})
