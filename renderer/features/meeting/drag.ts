/** What of the drag-and-drop kit is used: the mouse. The lists have keys and names of their own. */
import { Accessibility } from '@dnd-kit/dom'
import type { DragDropProvider } from '@dnd-kit/react'
import type { ComponentProps } from 'react'

type Plugins = NonNullable<ComponentProps<typeof DragDropProvider>['plugins']>

/** Without the kit's own roles and its English instructions. */
export const dragPlugins: Plugins = (defaults) => defaults.filter((plugin) => plugin !== Accessibility)
