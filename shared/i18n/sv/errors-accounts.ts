/** Sentences of the codes about accounts. */
export const accountErrors = {
  ACCOUNTS_REFUSED: '{{fileName}} går inte att importera: {{reason}} Inget har sparats.',
  ACCOUNTS_BLOCKED:
    '{{fileName}} stämmer inte: {{reason}} Inget har sparats. Importera den med en anteckning om varför den ändå ska användas, eller ta ut en ny fil.',
  ACCOUNTS_NO_YEAR: 'Det framgår inte vilket räkenskapsår {{fileName}} gäller. Ange året.',
  NO_ACCOUNTS: 'Det finns inget bokfört utfall till och med {{period}}. Importera en SIE-fil för perioden.',
  ACCOUNTS_LOCKED:
    'Rapporten per {{period}} är låst. Inget har ändrats; en ny fil för perioden börjar en ny version.',
  TEMPLATE_WRONG: 'Rapportmallen går inte att använda: {{reason}} Inget har ändrats.',
  TEMPLATE_FILE_WRONG: '{{fileName}} går inte att använda som rapportmall: {{reason}} Inget har ändrats.',
  ACCOUNTS_UNMAPPED: 'Konton med belopp saknar plats i rapportmallen: {{accounts}}. Lägg till dem i mallen.',
  FIGURES_UNKNOWN:
    'Texten hänvisar till siffror som inte finns i rapporterna: {{figures}}. Inget har skrivits. Ändra texten eller mallen.',
  TAX_RATES_WRONG: 'Skattesatserna går inte att använda: {{reason}} Inget har ändrats.',
  SPREADSHEET_UNREADABLE:
    '{{fileName}} går inte att läsa som kalkylblad. Inget har ändrats; spara filen som .xlsx eller .csv och försök igen.',
  FORECAST_UNFINISHED:
    'En prognos under Ekonomi är inte färdigskriven: ”{{text}}”. Allt annat är sparat; skriv klart den eller tryck Esc i fältet.',
  TEMPLATE_UNSAVED:
    'Rapportmallen {{name}} har ändringar som inte är sparade. Allt annat är sparat; spara en ny version under Ekonomi, Mallar, eller ångra ändringarna.',
} as const
