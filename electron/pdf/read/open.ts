/** Opens a PDF of unknown origin: by the parser, else by PDFium, else by gathering what is left of it. */
import { setTimeout } from 'node:timers/promises'
import { AppError } from '../../../shared/errors.ts'
import { type PDFContext, type PDFDict, PDFDocument, PDFInvalidObject, type PDFRef } from '../pdf-lib.ts'
import { showsSomething } from '../render/shows-something.ts'
import { drawWithBroken } from './broken-parts.ts'
import { claimsTooMany } from './claimed-objects.ts'
import { repairDecryptedStrings } from './decrypted-strings.ts'
import { FileParser } from './file-parser.ts'
import { contentFindings, type HostileParts, isDamaged, type PdfFinding } from './findings.ts'
import { addMissingAppearances } from './form-appearances.ts'
import { hasLostParts } from './lost-parts.ts'
import { at, catalogOf } from './objects.ts'
import { isWhole } from './page-content.ts'
import { findStrayPages, type PageTree, readPageTree, type SourcePage } from './page-tree.ts'
import { rescue } from './rescue.ts'
import { restoreStreamEnds } from './stream-ends.ts'

/** A parsed PDF that can be read page by page. Its objects are views of the bytes it was opened from. */
export interface PdfSource {
  readonly context: PDFContext
  readonly catalog: PDFDict | undefined
  /** At least one. */
  readonly pages: readonly SourcePage[]
  /** The inner nodes of the page tree. */
  readonly nodes: ReadonlySet<PDFRef>
  readonly findings: readonly PdfFinding[]
  readonly hostile: HostileParts
}

const noTurn = async (): Promise<void> => {}

/**
 * Opens a PDF; one that only has an owner's password opens without it.
 * @param turn lets others work while a large file is parsed, and throws when this is cancelled
 * @throws what `turn` throws; ATTACHMENT_PASSWORD, ATTACHMENT_NO_PAGES, ATTACHMENT_UNREADABLE, each with {fileName}
 */
export async function openPdf(bytes: Uint8Array, fileName: string, turn = noTurn): Promise<PdfSource> {
  const source = await openWhatIsThere(bytes, fileName, turn)
  if (!source.findings.includes('repaired')) return source
  for (const page of source.pages) {
    if (hasLostParts(page)) return salvaged(source)
    await turn()
  }
  return source
}

async function openWhatIsThere(
  bytes: Uint8Array,
  fileName: string,
  turn: () => Promise<void>,
): Promise<PdfSource> {
  const parsed = (await parse(bytes, turn)) ?? (await parse(withoutTail(bytes), turn))
  await turn()
  const own = parsed && fromTree(parsed, isDamaged(bytes))
  if (own && !isInDoubt(own, parsed.isBroken)) return own
  const rescued = await rescue(bytes)
  if (!own && rescued.kind === 'password') throw new AppError('ATTACHMENT_PASSWORD', { fileName })
  const clean = rescued.kind === 'rescued' ? await parse(rescued.bytes, turn) : undefined
  const remains = own ? salvaged(own) : parsed && fromStrayPages(parsed)
  const isBetter = clean !== undefined && clean.tree.pages.length >= (remains?.pages.length ?? 1)
  if (rescued.kind === 'rescued' && isBetter) {
    if (clean.tree.pages.some(isWhole)) return repaired(clean, parsed, rescued.encrypted)
    // Pages that are not whole may still show something; what has lost the key of its encryption shows nothing.
    if (await showsSomething(rescued.bytes)) return salvaged(repaired(clean, parsed, rescued.encrypted))
  }
  if (remains) return remains
  const isEmpty = parsed !== undefined && isEmptyTree(parsed.tree)
  throw new AppError(isEmpty ? 'ATTACHMENT_NO_PAGES' : 'ATTACHMENT_UNREADABLE', { fileName })
}

/** Whether a source that looks whole draws with what could not be read. */
function isInDoubt({ context, pages, findings }: PdfSource, isBroken: boolean): boolean {
  const missingToo = findings.includes('repaired')
  return (
    (isBroken || missingToo) && !findings.includes('salvaged') && drawWithBroken(context, pages, missingToo)
  )
}

function salvaged(own: PdfSource): PdfSource {
  return { ...own, findings: [...own.findings.filter((finding) => finding !== 'repaired'), 'salvaged'] }
}

/** Up to the end of the last whole object: a table of contents that is cut keeps the parser from reading what is before it. */
function withoutTail(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const end = file.lastIndexOf('endobj')
  // With the tail the key of an encryption would be gone, and its noise taken for text.
  return end === -1 || file.includes('/Encrypt')
    ? bytes.subarray(0, 0)
    : bytes.subarray(0, end + 'endobj'.length)
}

interface Parsed {
  readonly context: PDFContext
  readonly tree: PageTree
  readonly findings: readonly PdfFinding[]
  readonly hostile: HostileParts
  /** An object of the file could not be read. */
  readonly isBroken: boolean
}

/** Objects that are parsed before others may work. */
const objectsPerTurn = 500

async function parse(bytes: Uint8Array, turn: () => Promise<void>): Promise<Parsed | undefined> {
  try {
    // A Buffer, because the parser's slices of it are views; those of any other array are copies.
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    if (await claimsTooMany(file, turn)) return undefined
    const work = readObjects(file)
    const { context, document } = await (file.length < soonParsed ? work : meanwhile(turn, work))
    await turn()
    const objects = context.enumerateIndirectObjects()
    restoreStreamEnds(context, objects, file)
    await turn()
    const { findings: found, hostile } = contentFindings(context, objects)
    await turn()
    const findings = [...found]
    // The parser says so only of what it has decrypted.
    if (context.isDecrypted) {
      repairDecryptedStrings(context)
      findings.push('encrypted')
    }
    if (document) await addMissingAppearances(document)
    await turn()
    const isBroken = objects.some(([, object]) => object instanceof PDFInvalidObject)
    return { context, tree: readPageTree(context), findings, hostile, isBroken }
  } catch (error) {
    if (error instanceof AppError) throw error
    return undefined
  }
}

/** The objects of a file, and the document around them where there is more to do: a key to be used, a form to be drawn. */
async function readObjects(
  file: Buffer,
): Promise<{ readonly context: PDFContext; readonly document?: PDFDocument }> {
  const context = await new FileParser(file, objectsPerTurn).parseDocument()
  const isEncrypted = context.lookup(context.trailerInfo.Encrypt) !== undefined
  if (!isEncrypted && at(catalogOf(context), 'AcroForm') === undefined) return { context }
  const options = { parseSpeed: objectsPerTurn, updateMetadata: false, password: '' }
  const document = await PDFDocument.load(file, options)
  return { context: document.context, document }
}

/** Bytes that are parsed before anybody could ask whether they still are wanted. */
const soonParsed = 1 << 18
/** Milliseconds between two looks at whether a file that is being parsed is still wanted. */
const longestSilence = 25

/** What `work` comes to, unless `turn` throws before. */
async function meanwhile<T>(turn: () => Promise<void>, work: Promise<T>): Promise<T> {
  const ended = work.then(
    () => true,
    () => true,
  )
  const later = () => setTimeout(longestSilence, false, { ref: false })
  while (!(await Promise.race([ended, later()]))) await turn()
  return await work
}

/** The pages of the tree; undefined when there are none, or none can be read: the rest of a lost encryption. */
function fromTree(parsed: Parsed, damaged: boolean): PdfSource | undefined {
  const { tree, findings } = parsed
  if (!tree.pages.some(isWhole)) return undefined
  const isSalvaged = tree.hasHoles || (damaged && !tree.pages.every(isWhole))
  const isRepaired = damaged || tree.isCrooked
  const damage: PdfFinding[] = isSalvaged ? ['salvaged'] : isRepaired ? ['repaired'] : []
  return source(parsed, tree.pages, tree.nodes, [...findings, ...damage])
}

/** What was found in the file before it was rescued still holds: some of it is lost on the way. */
function repaired(clean: Parsed, before: Parsed | undefined, encrypted: boolean): PdfSource {
  const lock: PdfFinding[] = encrypted ? ['encrypted'] : []
  const findings = new Set([...clean.findings, ...(before?.findings ?? []), ...lock, 'repaired' as const])
  const hostile = before?.hostile ?? clean.hostile
  return { ...source(clean, clean.tree.pages, clean.tree.nodes, [...findings]), hostile }
}

/** Whether the file says itself that it has no pages. */
function isEmptyTree({ pages, nodes, hasHoles }: PageTree): boolean {
  return nodes.size > 0 && pages.length === 0 && !hasHoles
}

/** What is whole of a file whose page tree is lost. */
function fromStrayPages(parsed: Parsed): PdfSource | undefined {
  const pages = findStrayPages(parsed.context).filter(isWhole)
  return pages.length > 0 ? source(parsed, pages, new Set(), [...parsed.findings, 'salvaged']) : undefined
}

function source(
  { context, hostile }: Parsed,
  pages: readonly SourcePage[],
  nodes: ReadonlySet<PDFRef>,
  findings: readonly PdfFinding[],
): PdfSource {
  return { context, catalog: catalogOf(context), pages, nodes, findings, hostile }
}
