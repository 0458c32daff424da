/** The tokens of `tokens.css` as a Mantine theme: Mantine's own variables lead to ours, so one place decides. */
import {
  ActionIcon,
  Button,
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  Input,
  type MantineColorsTuple,
  Menu,
  Modal,
  Popover,
  rem,
  SegmentedControl,
  Select,
  Tooltip,
} from '@mantine/core'
import type { KeyboardEvent } from 'react'

const accent: MantineColorsTuple = [
  '#e4efef',
  '#c9dfe1',
  '#a9cdd1',
  '#7fc0c8',
  '#5aa1aa',
  '#3d848e',
  '#1f5c66',
  '#184b54',
  '#133d44',
  '#0d2c31',
]

/** A menu that fades away while its choice has taken the keys elsewhere would take them back, and lose them. */
const atOnce = { duration: 0 }

/**
 * A menu has the keys as soon as it is there. Mantine's trap gives them later, twice: an Escape of a quick hand would
 * be lost, an arrow taken back. Not before the effects of its mounting, which note where to give them back.
 */
const takeKeys = (menu: HTMLElement | null) =>
  queueMicrotask(() =>
    menu?.querySelector<HTMLElement>('[data-menu-item]:not(:disabled)')?.focus({ preventScroll: true }),
  )

/** A menu is left by Escape or by a choice. */
const holdTab = (event: KeyboardEvent) => {
  if (event.key === 'Tab') event.preventDefault()
}

export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 3 },
  colors: { accent },
  fontFamily: 'var(--font-ui)',
  headings: { fontFamily: 'var(--font-ui)', fontWeight: '600' },
  fontSizes: { xs: rem(12), sm: rem(14), md: rem(14), lg: rem(16), xl: rem(20) },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.45', lg: '1.45', xl: '1.3' },
  radius: { xs: rem(3), sm: rem(4), md: rem(6), lg: rem(6), xl: rem(6) },
  defaultRadius: 'md',
  spacing: { xs: rem(4), sm: rem(8), md: rem(12), lg: rem(16), xl: rem(24) },
  shadows: {
    xs: 'none',
    sm: 'var(--floating)',
    md: 'var(--floating)',
    lg: 'var(--floating)',
    xl: 'var(--floating)',
  },
  cursorType: 'default',
  respectReducedMotion: true,
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input)
    return input.variant === 'filled' ? { ...colors, color: 'var(--on-accent)' } : colors
  },
  components: {
    Button: Button.extend({
      vars: (_, { size }) => ({
        root: size
          ? {}
          : { '--button-height': rem(34), '--button-padding-x': rem(12), '--button-fz': rem(13) },
      }),
      defaultProps: { variant: 'default' },
    }),
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 28 } }),
    Input: Input.extend({ vars: () => ({ wrapper: { '--input-height': rem(34) } }) }),
    InputWrapper: Input.Wrapper.extend({
      defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] },
      styles: {
        label: { color: 'var(--ink-2)', fontSize: rem(13), fontWeight: 400 },
        description: { color: 'var(--ink-3)' },
      },
    }),
    SegmentedControl: SegmentedControl.extend({ styles: { label: { fontSize: rem(13) } } }),
    Select: Select.extend({ defaultProps: { allowDeselect: false, checkIconPosition: 'right' } }),
    Menu: Menu.extend({
      defaultProps: {
        shadow: 'md',
        transitionProps: atOnce,
        trapFocus: false,
        // Not by a key: the one that opens a menu would close it.
        clickOutsideEvents: ['mousedown', 'touchstart'],
        // A placeholder for the focus is no child that a menu may have.
        withInitialFocusPlaceholder: false,
        // A long menu scrolls within the window, instead of making the page longer.
        middlewares: { flip: true, shift: true, size: true },
      },
      styles: {
        dropdown: { overflowY: 'auto' },
        item: { padding: '7px 10px' },
        label: { padding: '7px 10px', color: 'var(--ink-3)' },
        itemSection: { marginInlineEnd: 10 },
      },
    }),
    MenuDropdown: Menu.Dropdown.extend({ defaultProps: { ref: takeKeys, onKeyDown: holdTab } }),
    Popover: Popover.extend({ defaultProps: { shadow: 'md', transitionProps: atOnce } }),
    Modal: Modal.extend({
      defaultProps: {
        shadow: 'md',
        transitionProps: { transition: 'fade', duration: 100 },
        overlayProps: { backgroundOpacity: 0.35 },
        padding: 'xl',
        // A button of the dialog's own closes it.
        withCloseButton: false,
        // The head of a dialog is no banner of the page.
        attributes: { header: { role: 'presentation' } },
      },
      styles: { title: { fontSize: rem(16), fontWeight: 600 } },
    }),
    Tooltip: Tooltip.extend({
      defaultProps: {
        openDelay: 400,
        transitionProps: { duration: 80 },
        // Beside its control it belongs to the same landmark of the page.
        withinPortal: false,
        floatingStrategy: 'fixed',
      },
    }),
  },
})

/** The same in both schemes: the tokens themselves know whether it is light or dark. */
const variables = {
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-body': 'var(--panel)',
  '--mantine-color-dimmed': 'var(--ink-2)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--red)',
  '--mantine-color-default': 'var(--paper)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-disabled': 'var(--background)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
  '--mantine-color-accent-filled': 'var(--accent)',
  '--mantine-color-accent-filled-hover': 'var(--accent-hover)',
  '--mantine-color-accent-light': 'var(--accent-weak)',
  '--mantine-color-accent-light-hover': 'var(--accent-weak)',
  '--mantine-color-accent-light-color': 'var(--accent)',
  '--mantine-color-accent-outline': 'var(--accent)',
  '--mantine-color-accent-outline-hover': 'var(--accent-weak)',
  '--mantine-color-gray-light-hover': 'var(--hover)',
  '--mantine-color-gray-light-color': 'var(--ink-2)',
  '--mantine-color-red-filled': 'var(--red)',
  '--mantine-color-red-light': 'var(--red-weak)',
  '--mantine-color-red-light-hover': 'var(--red-weak)',
  '--mantine-color-red-light-color': 'var(--red)',
}

/** Mantine's greys, from near the ground to near the ink; it takes `gray` when light, `dark` when dark. */
const greys = {
  light: ['hover', 'background', 'line', 'line', 'line-strong', 'ink-3', 'ink-2', 'ink-2', 'ink', 'ink'],
  dark: [
    'ink',
    'ink-2',
    'ink-3',
    'ink-3',
    'line-strong',
    'line',
    'paper',
    'panel',
    'background',
    'background',
  ],
}
const leadingTo = (name: string, tokens: readonly string[]) =>
  Object.fromEntries(tokens.map((token, index) => [`--mantine-color-${name}-${index}`, `var(--${token})`]))

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...variables, ...leadingTo('gray', greys.light) },
  dark: { ...variables, ...leadingTo('dark', greys.dark) },
})
