/** Finds the file of each label that an agenda prints: "bilaga-2a-resultatrapport.pdf" is "2 a". */

export interface Matched {
  readonly matched: readonly { readonly label: string; readonly fileName: string }[]
  readonly unmatchedLabels: readonly string[]
  readonly unmatchedFiles: readonly string[]
}

/** Between the parts of a label in a file's name. */
const mark = '[\\s_.-]{0,3}'
const labelled = new RegExp(
  `(?<!\\p{L})bil(?:aga)?${mark}(?:nr${mark})?(?<number>\\d{1,3})(?!\\d)(?<letter>${mark}[a-z](?!\\p{L}))?`,
  'iu',
)
const numbered = new RegExp(`^\\s*(?<number>\\d{1,3})(?!\\d)(?<letter>${mark}[a-z](?!\\p{L}))?`, 'iu')

/**
 * Gives each label the first file, by name, that bears it. The order is that of the labels, then of the files' names.
 */
export function matchFiles(labels: readonly string[], fileNames: readonly string[]): Matched {
  const wanted = [...new Set(labels)]
  const files = [...new Set(fileNames)].sort()
  const byLabel = new Map<string, string>()
  for (const fileName of files) {
    const label = labelsOfFile(fileName).find((candidate) => wanted.includes(candidate))
    if (label !== undefined && !byLabel.has(label)) byLabel.set(label, fileName)
  }
  const taken = new Set(byLabel.values())
  return {
    matched: wanted.flatMap((label) => {
      const fileName = byLabel.get(label)
      return fileName === undefined ? [] : [{ label, fileName }]
    }),
    unmatchedLabels: wanted.filter((label) => !byLabel.has(label)),
    unmatchedFiles: files.filter((fileName) => !taken.has(fileName)),
  }
}

/** A title from a file's name, without its label: "bilaga-2a-resultatrapport.pdf" is "Resultatrapport". */
export function titleFromFileName(fileName: string): string {
  const base = baseName(fileName)
  const match = labelMatch(base)
  const rest = match ? base.slice(0, match.index) + base.slice(match.index + match[0].length) : base
  // Hyphens stand for spaces only in a name without any.
  const words = (rest.includes(' ') ? rest : rest.replaceAll('-', ' '))
    .replaceAll('_', ' ')
    .replace(/(?<!\d)(\d{4}) (\d\d) (\d\d)(?!\d)/g, '$1-$2-$3')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,:–-]+|[\s,:–-]+$/g, '')
  const title = words === '' ? base.trim() : words
  return title.charAt(0).toUpperCase() + title.slice(1)
}

/** The labels that a file may bear, the likeliest first: a letter that stands alone may also be a word. */
function labelsOfFile(fileName: string): readonly string[] {
  const { number, letter } = labelMatch(baseName(fileName))?.groups ?? {}
  if (number === undefined) return []
  if (letter === undefined) return [`${Number(number)}`]
  const lettered = `${Number(number)} ${letter.slice(-1).toLowerCase()}`
  return letter.length === 1 ? [lettered] : [lettered, `${Number(number)}`]
}

function labelMatch(base: string): RegExpExecArray | null {
  return labelled.exec(base) ?? numbered.exec(base)
}

function baseName(fileName: string): string {
  return fileName.normalize('NFC').replace(/\.[\p{L}\d]{1,5}$/u, '')
}
