/** Documents to write in tests. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import {
  type WriteOptions,
  type WrittenDocument,
  writeDocument,
} from '../../../../electron/pdf/write/write-document.ts'
import type { Block, DocumentModel, Numbered, Text } from '../../../../shared/documents/block.ts'

export const options: WriteOptions = {
  createdAt: new Date('2026-03-20T10:00:00Z'),
  archival: true,
  pageNumbers: { first: 1, total: 'own' },
}

export function model(blocks: readonly Block[], given: Partial<DocumentModel> = {}): DocumentModel {
  return { title: 'Prov', author: 'Exempel', language: 'sv-SE', foot: 'Exempel · Prov', blocks, ...given }
}

export const words = (text: string): Text => ({ kind: 'paragraph', runs: [{ text }] })

/** So many short words, each of them a number. */
export const counted = (count: number) => Array.from({ length: count }, (_, index) => `ord${index}`).join(' ')

export function numbered(number: number, given: Partial<Numbered> = {}): Numbered {
  return {
    kind: 'numbered',
    number: `${number}`,
    title: `Punkt ${number}`,
    place: `item-${number}`,
    blocks: [],
    ...given,
  }
}

export interface OnDisk extends WrittenDocument {
  readonly file: string
}

/** Writes a document, also into a folder, for the tools. */
export async function written(folder: string, document: DocumentModel, given = options): Promise<OnDisk> {
  const result = await writeDocument(document, given)
  const file = path.join(folder, 'document.pdf')
  writeFileSync(file, result.bytes)
  return { ...result, file }
}
