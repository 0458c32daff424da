/** Sentences of the codes about the organisation, its bodies and the numbers of their paragraphs. */
export const registerErrors = {
  EARLIER_MINUTES_OPEN:
    'Protokollet från {{date}} är inte justerat, och organets paragrafer räknas i följd genom året. Inget har låsts; justera det tidigare protokollet först.',
  BODY_NAME_TAKEN: 'Det finns redan ett organ som heter {{name}}. Inget har ändrats; välj ett annat namn.',
  BODY_HAS_MEETINGS:
    '{{name}} har möten ({{count}}) och kan inte tas bort. Inget har ändrats; ta bort mötena först om de är felaktiga.',
  BODY_LAST: '{{name}} är filens enda organ och kan inte tas bort. Inget har ändrats.',
  NO_SUCH_BODY: 'Det finns inget organ som heter {{name}}. Filens organ: {{names}}.',
  BODY_UNCLEAR:
    'Filen har flera organ och texten säger inte vilket den gäller ({{names}}). Inget har importerats; välj organ och försök igen.',
  SEVERAL_BODIES_MEET: 'Flera organ har möte {{date}}: {{names}}. Välj ett av dem med --body.',
  NO_MEMBERS_FOUND:
    'Ingen ledamot hittades i listan. Inget har lagts till; kontrollera att varje rad har ett namn.',
  LOGO_NOT_IMAGE:
    '{{fileName}} är ingen PNG- eller JPEG-bild. Logotypen har inte ändrats; spara bilden som PNG och välj den på nytt.',
  LOGO_TOO_LARGE:
    '{{fileName}} är för stor för en logotyp (högst {{limit}} MB och {{side}} bildpunkter per sida). Logotypen har inte ändrats; välj en mindre bild.',
  LOGO_CMYK:
    '{{fileName}} har färger för tryckpress (CMYK), som inte får stå i protokoll som ska arkiveras. Logotypen har inte ändrats; spara bilden i RGB, helst som PNG, och välj den på nytt.',
} as const
