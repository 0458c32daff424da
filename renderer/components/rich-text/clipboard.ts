/** What goes in and out of an editor by the clipboard. */
import { Extension } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { Fragment, type ResolvedPos, type Schema, Slice } from '@tiptap/pm/model'
import { type EditorState, Plugin, type Selection, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { RichText } from '../../../shared/model/rich-text.ts'
import type { LooseNode } from '../../../shared/rich-text/loose-node.ts'
import { cleanText, normalForm } from '../../../shared/rich-text/normal-form.ts'
import { plainOf } from '../../../shared/rich-text/plain.ts'
import { asStored } from '../../../shared/rich-text/stored.ts'
import { structured } from '../../../shared/rich-text/structured.ts'
import { Prose } from '../../../shared/values.ts'
import { cleanPaste, type LeftOut } from './clean-paste.ts'
import { htmlOf } from './rich-html.ts'

export interface PasteEvents {
  readonly onLeftOut: (leftOut: LeftOut) => void
  /** It would be longer than a text can be; nothing is pasted. */
  readonly onTooLong: () => void
}

/** Text of this size, in ProseMirror's count, fits in any case. */
const surelyFits = 20_000
/** Where typing ends, in ProseMirror's count, which is above that of characters. */
const longest = 195_000

export function clipboard({ onLeftOut, onTooLong }: PasteEvents): Extension {
  return Extension.create({
    name: 'justeraClipboard',
    addProseMirrorPlugins: () => [
      new Plugin({
        filterTransaction(transaction, { doc }) {
          const fits = transaction.doc.content.size <= Math.max(longest, doc.content.size)
          if (!fits) onTooLong()
          return fits
        },
        props: {
          transformPastedHTML(html) {
            if (isOwn(html)) return html
            const { doc, leftOut } = cleanPaste(html)
            if (!isStorable(doc)) {
              onTooLong()
              return ''
            }
            onLeftOut(leftOut)
            return htmlOf(doc)
          },
          clipboardTextParser: (text, context, _plain, { state }) => textSlice(text, context, state.schema),
          clipboardTextSerializer: (slice, { state }) => textOf(state, slice),
          handlePaste(view, event, slice) {
            const images = slice.size === 0 ? imagesOf(event) : 0
            if (images > 0) onLeftOut({ images, deletions: 0, comments: 0 })
            if (!fitsIn(view, slice)) {
              onTooLong()
              return true
            }
            // Undoing takes back what was pasted, not what was typed before.
            view.dispatch(closeHistory(view.state.tr))
            return false
          },
        },
      }),
    ],
  })
}

/** Copied out of one of our editors. */
function isOwn(html: string): boolean {
  return /\sdata-pm-slice="/.test(html)
}

function imagesOf({ clipboardData }: ClipboardEvent): number {
  return [...(clipboardData?.files ?? [])].filter(({ type }) => type.startsWith('image/')).length
}

function fitsIn({ state }: EditorView, slice: Slice): boolean {
  if (state.doc.content.size + slice.size <= surelyFits) return true
  return isStorable(state.tr.replaceSelection(slice).doc.toJSON())
}

/** Neither longer than a text can be nor with more entries than a list can have. */
function isStorable(given: LooseNode): boolean {
  const { text, doc } = asStored(given)
  return Prose.safeParse(text).success && RichText.nullable().safeParse(doc).success
}

/** One line as it is, more lines with the structure that plain text has. */
function textSlice(text: string, context: ResolvedPos, schema: Schema): Slice {
  const clean = cleanText(text)
  if (!clean.trim().includes('\n'))
    return new Slice(clean === '' ? Fragment.empty : Fragment.from(schema.text(clean, context.marks())), 0, 0)
  return Slice.maxOpen(schema.nodeFromJSON(structured(clean)).content, false)
}

/** Part of a line as it stands, anything more as plain text says it, with the marks of its lists. */
function textOf({ selection, doc }: EditorState, slice: Slice): string {
  if (isInOneLine(selection)) return slice.content.textBetween(0, slice.content.size, '\n', '\n')
  const part: LooseNode =
    selection instanceof TextSelection
      ? doc.cut(selection.from, selection.to).toJSON()
      : { type: 'doc', content: slice.content.toJSON() }
  return plainOf(normalForm(part))
}

function isInOneLine(selection: Selection): boolean {
  return selection instanceof TextSelection && selection.$from.sameParent(selection.$to)
}
