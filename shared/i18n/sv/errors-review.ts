/** Sentences of the codes about reviewing minutes with a file in between. */
export const reviewErrors = {
  REVIEW_UNKNOWN_FILE:
    '{{file}} är ingen granskningsfil från Justera. Inget har lästs; välj en fil som slutar på .justera-review.',
  NEWER_REVIEW:
    '{{file}} är gjord med en nyare version av Justera. Inget har ändrats; uppdatera programmet och öppna filen igen.',
  REVIEW_PASSPHRASE:
    'Lösenfrasen öppnar inte {{file}}. Kontrollera stora och små bokstäver och försök igen, eller fråga avsändaren.',
  REVIEW_DAMAGED:
    '{{file}} har skadats på vägen eller är inte hel. Inget har lästs; be avsändaren skicka filen igen.',
  REVIEW_TAMPERED:
    '{{file}} har ändrats av någon efter att den förseglades. Inget har lästs; kontakta avsändaren på annan väg och be om en ny fil.',
  REVIEW_CHANGED:
    '{{file}} har ändrats eller bytts ut sedan du öppnade den. Det senaste du skrev är inte sparat; spara ett svar under ett annat namn eller öppna filen igen.',
  REVIEW_TOO_LARGE:
    'Protokollet och det som redan är sagt om det är för mycket för en granskningsfil. Inget har skickats; skicka utkastet som PDF i stället.',
  REVIEW_NONE_OPEN: 'Ingen granskningsfil är öppen. Öppna filen igen.',
  REVIEW_IS_ANSWER:
    '{{file}} är ett svar på en granskning. Öppna styrelsens fil och hämta in svaret på mötets protokollsida.',
  REVIEW_IS_REQUEST:
    '{{file}} är en granskning som inte är besvarad. Inget har hämtats in; be granskaren spara sitt svar och skicka den filen.',
  REVIEW_OF_OTHERS:
    '{{file}} svarar på en granskning som inte har skickats härifrån, eller som gäller ett annat möte. Inget har hämtats in; kontrollera att rätt styrelsefil och rätt möte är öppna.',
  REVIEW_ANSWERED: 'Svaret från {{name}} är redan inhämtat. Inget har ändrats.',
  REVIEW_NO_VERDICT: 'Välj först om protokollet godkänns eller behöver ändras. Svaret har inte sparats.',
  REVIEW_CONFLICT:
    'Texten har ändrats på samma ställe sedan den skickades. Inget har ändrats; välj själv vad som ska stå där.',
  PASSPHRASE_SHORT:
    'Lösenfrasen är för kort: minst {{least}} tecken. Välj till exempel fyra ord som inte hör ihop. Inget har skickats.',
  PASSPHRASE_SIMPLE:
    'Lösenfrasen är för enkel: minst {{least}} olika synliga tecken. Välj till exempel fyra ord som inte hör ihop. Inget har skickats.',
  REVIEWER_TWICE:
    'Två granskare kan inte ha samma namn ({{place}}). Inget har skickats; skriv ut namnen så att de skiljer sig åt.',
} as const
