/** What never goes from somebody's PDF into a pack: actions that do more than lead somewhere, files, multimedia. */

import type { PdfReport } from '../../../shared/model/pack.ts'
import type { PDFDict } from '../pdf-lib.ts'
import { at, dictAt, nameAt, textAt } from './objects.ts'

type HostileKind = PdfReport['removed'][number]['kind']

/** Actions of PDF 2.0 (ISO 32000-2, table 201). Those that stay are written anew, in their places only. */
const forbiddenActions = new Set([
  'GoTo',
  'GoToR',
  'GoToE',
  'GoToDp',
  'Launch',
  'Thread',
  'URI',
  'Sound',
  'Movie',
  'Hide',
  'Named',
  'SubmitForm',
  'ResetForm',
  'ImportData',
  'SetOCGState',
  'Rendition',
  'Trans',
  'GoTo3DView',
  'JavaScript',
  'RichMediaExecute',
])

/** Actions that a person should hear of, because they run, send or open something; the others are only left out. */
const toldActions: Readonly<Record<string, HostileKind>> = {
  JavaScript: 'javascript',
  Launch: 'launch',
  GoToE: 'launch',
  SubmitForm: 'submit',
  ImportData: 'submit',
  Sound: 'richMedia',
  Movie: 'richMedia',
  Rendition: 'richMedia',
  GoTo3DView: 'richMedia',
  RichMediaExecute: 'richMedia',
}

/** Addresses that may stay: of the web, and of a letter. */
export const allowedAddress = /^\s*(https?|mailto):/i

export const multimedia = new Set(['Screen', 'Movie', 'Sound', 'RichMedia', '3D', 'FileAttachment'])

/** Whether `dict` may not be copied at all. */
export function isHostile(dict: PDFDict): boolean {
  const action = nameAt(dict, 'S')
  if (action !== undefined && forbiddenActions.has(action)) return true
  return nameAt(dict, 'Type') === 'Action' || textAt(dict, 'JS') !== undefined || isEmbeddedFile(dict)
}

/** What a person should hear of, by kind: it runs, sends or opens something, or is a file in the file. */
export function hostileKind(dict: PDFDict | undefined): HostileKind | undefined {
  if (!dict) return undefined
  const action = nameAt(dict, 'S')
  if (action === 'URI') {
    const address = textAt(dict, 'URI')
    return address === undefined || allowedAddress.test(address) ? undefined : 'uri'
  }
  if (action !== undefined && Object.hasOwn(toldActions, action)) return toldActions[action]
  if (nameAt(dict, 'Type') === 'EmbeddedFile') return 'embeddedFile'
  return isMultimedia(dict) && nameAt(dict, 'Subtype') !== 'FileAttachment' ? 'richMedia' : undefined
}

/** The systems that a file inside the file is for (PDF 1.7, table 44). */
const fileKeys = ['F', 'UF', 'DOS', 'Mac', 'Unix']

/** A file inside the file, or what points at one. */
function isEmbeddedFile(dict: PDFDict): boolean {
  const type = nameAt(dict, 'Type')
  if (type === 'EmbeddedFile' || type === 'Filespec') return true
  const files = dictAt(dict, 'EF')
  return files !== undefined && fileKeys.some((key) => at(files, key) !== undefined)
}

function isMultimedia(dict: PDFDict): boolean {
  const subtype = nameAt(dict, 'Subtype')
  return subtype !== undefined && multimedia.has(subtype) && at(dict, 'Rect') !== undefined
}
