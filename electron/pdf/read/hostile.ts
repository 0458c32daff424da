/** What never goes from somebody's PDF into a pack: actions that do more than lead somewhere, files, multimedia. */
import type { PDFDict } from '@cantoo/pdf-lib'
import { at, dictAt, nameAt } from './objects.ts'

/** Actions of PDF 2.0 (ISO 32000-2, table 201) but GoTo, URI and Named. */
const forbiddenActions = new Set([
  'GoToR',
  'GoToE',
  'GoToDp',
  'Launch',
  'Thread',
  'Sound',
  'Movie',
  'Hide',
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

/** Harmless to meet, only not carried along: they need not be told. */
const silent = new Set(['GoToR', 'Thread', 'Trans', 'Hide', 'ResetForm', 'SetOCGState', 'GoToDp'])

export const multimedia = new Set(['Screen', 'Movie', 'Sound', 'RichMedia', '3D', 'FileAttachment'])

/** Whether `dict` may not be copied at all. */
export function isHostile(dict: PDFDict): boolean {
  const action = nameAt(dict, 'S')
  return (action !== undefined && forbiddenActions.has(action)) || isEmbeddedFile(dict)
}

/** An action that a person should hear of: it runs, sends or opens something. */
export function isForbiddenAction(dict: PDFDict): boolean {
  const action = nameAt(dict, 'S')
  return action !== undefined && forbiddenActions.has(action) && !silent.has(action)
}

/** A file inside the file, or what points at one. */
export function isEmbeddedFile(dict: PDFDict): boolean {
  const type = nameAt(dict, 'Type')
  if (type === 'EmbeddedFile' || type === 'Filespec') return true
  const files = dictAt(dict, 'EF')
  return files !== undefined && (at(files, 'F') !== undefined || at(files, 'UF') !== undefined)
}

export function isMultimedia(dict: PDFDict): boolean {
  const subtype = nameAt(dict, 'Subtype')
  return subtype !== undefined && multimedia.has(subtype) && at(dict, 'Rect') !== undefined
}
