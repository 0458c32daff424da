/** Sentences of the codes about the way of minutes and their corrections. */
export const wayErrors = {
  STEP_NOT_POSSIBLE:
    'Protokollets läge är ”$t(way.states.{{state}})”, och därifrån går det inte att välja ”$t(way.steps.{{step}})”. Inget har ändrats.',
  STEP_IN_FUTURE: 'Dagen har inte varit än ({{date}}). Ange dagen då det gjordes.',
  STEP_BEFORE_MEETING: 'Dagen är före mötet den {{date}}. Ange dagen då det gjordes.',
  STEP_BEFORE_LAST:
    'Dagen är före det som redan har hänt med protokollet den {{date}}. Ange den dagen eller en senare.',
  SIGNING_COPY_DIFFERS:
    'Protokollet är inte längre som i det exemplar som lämnades ut för underskrift. Inget är låst; gör ett nytt exemplar och låt det undertecknas.',
  NOT_ADJUSTED: 'Protokollet är inte justerat än. Justera det först.',
  CORRECTION_NOT_ADJUSTED:
    'Protokollet är inte justerat, så det behövs ingen rättelse. Ändra direkt i protokollet.',
  CORRECTION_BEFORE_ADJUSTED:
    'En rättelse kan inte vara äldre än justeringen den {{date}}. Ange den dagen eller en senare.',
  CORRECTION_IN_FUTURE: 'Rättelsens dag har inte varit än ({{date}}). Ange dagen då den beslutades.',
  CORRECTION_NO_PARAGRAPH: 'Protokollet har ingen § {{number}}. Välj en paragraf som finns.',
} as const
