/** Whether a certificate names a person of the minutes. */

/** Certificates write names in capitals, the family name first, or with a number beside: every word of the name is there. */
export function namesPerson(certificate: string, person: string): boolean {
  const written = wordsOf(certificate)
  const wanted = wordsOf(person)
  return wanted.length > 0 && wanted.every((word) => written.includes(word))
}

function wordsOf(name: string): readonly string[] {
  return (
    name
      .normalize('NFC')
      .toLocaleLowerCase('sv')
      .match(/[\p{L}\p{N}-]+/gu) ?? []
  )
}
