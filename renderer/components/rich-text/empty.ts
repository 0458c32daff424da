/** Marks a field with nothing in it, for its placeholder. */
import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

export const empty = Extension.create({
  name: 'justeraEmpty',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        attributes({ doc }): Record<string, string> {
          return doc.childCount === 1 && doc.content.size === 2 ? { 'data-empty': '' } : {}
        },
      },
    }),
  ],
})
