/** What the handlers need of the desktop: dialogs and the opening of files. Electron's answer is in desktop.ts. */
export interface Desktop {
  /** Paths of what a person chose, or none. */
  chooseFile(options: {
    readonly kind:
      | 'board'
      | 'attachments'
      | 'text'
      | 'accounts'
      | 'json'
      | 'folder'
      | 'review'
      | 'certificate'
  }): Promise<readonly string[]>
  /** Path of a review that the system handed over to be opened; it is told once. */
  handedReview(): string | null
  /** Where a person wants a new file, with the extension of its kind, or null. `name` need not suit a file system. */
  chooseSave(options: {
    readonly kind: 'board' | 'pdf' | 'docx' | 'txt' | 'xlsx' | 'json' | 'ics' | 'review'
    readonly name: string
  }): Promise<string | null>
  /** Shows a file in the system's file manager. */
  reveal(path: string): void
  /** Opens a letter in the system's mail program. @param address of `mailto:` */
  mail(address: string): Promise<void>
  /** Opens a file in the system's program for it. */
  open(path: string): Promise<void>
}

/** For the command line: nobody is asked, nothing is shown. */
export const noDesktop: Desktop = {
  chooseFile: async () => [],
  handedReview: () => null,
  chooseSave: async () => null,
  reveal: () => {},
  mail: async () => {},
  open: async () => {},
}
