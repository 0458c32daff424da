/** A node of ProseMirror's JSON, of any schema: what an editor hands over before it is brought into the one form. */
export interface LooseNode {
  readonly type?: string | undefined
  readonly text?: string | undefined
  readonly attrs?: Readonly<Record<string, unknown>> | undefined
  readonly marks?:
    | readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> | undefined }[]
    | undefined
  readonly content?: readonly LooseNode[] | undefined
}
