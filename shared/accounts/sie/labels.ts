/** The labels of SIE files, types 1–4 (SIE 4B, "Posttyper"), by number so that a line is told apart without a string. */

const known = [
  'FLAGGA',
  'KSUMMA',
  'PROGRAM',
  'FORMAT',
  'GEN',
  'SIETYP',
  'PROSA',
  'FTYP',
  'FNR',
  'ORGNR',
  'BKOD',
  'ADRESS',
  'FNAMN',
  'RAR',
  'TAXAR',
  'OMFATTN',
  'KPTYP',
  'VALUTA',
  'KONTO',
  'KTYP',
  'ENHET',
  'SRU',
  'DIM',
  'UNDERDIM',
  'OBJEKT',
  'IB',
  'UB',
  'OIB',
  'OUB',
  'RES',
  'PSALDO',
  'PBUDGET',
  'VER',
  'TRANS',
  'RTRANS',
  'BTRANS',
] as const
export type Label = (typeof known)[number]

const byCode = new Map<number, Label>(known.map((label) => [codeOf(bytesOf(label), 0, label.length), label]))

/** The label whose letters stand from `start` up to `end`, in capitals or not. */
export function labelAt(bytes: Uint8Array, start: number, end: number): Label | undefined {
  return end - start > 8 ? undefined : byCode.get(codeOf(bytes, start, end))
}

/** Five bits for each letter: up to eight letters fit into a number, and no two labels share one. */
function codeOf(bytes: Uint8Array, start: number, end: number): number {
  let code = 0
  for (let at = start; at < end; at += 1) {
    const letter = ((bytes[at] as number) & 0xdf) - 0x40
    if (letter < 1 || letter > 26) return -1
    code = code * 32 + letter
  }
  return code
}

function bytesOf(label: string): Uint8Array {
  return Uint8Array.from(label, (letter) => letter.charCodeAt(0))
}
