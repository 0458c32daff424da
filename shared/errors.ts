/** What can go wrong, as codes. The sentences live in i18n under `errors.<code>`; `params` fill their placeholders. */
export const errorCodes = [
  // board files
  'FILE_MISSING',
  'FILE_NOT_READABLE',
  'FOLDER_MISSING',
  'FOLDER_NOT_WRITABLE',
  'FILE_EXISTS',
  'FILE_READ_ONLY',
  'FILE_VANISHED',
  'DISK_FULL',
  'NOT_A_DATABASE',
  'NOT_A_BOARD_FILE',
  'NEWER_VERSION',
  'OLDER_VERSION',
  'FILE_DAMAGED',
  'FILE_IN_USE',
  'FILE_BUSY',
  'NO_BOARD_OPEN',
  // meetings
  'NOT_FOUND',
  'NO_SUCH_MEETING',
  'SEVERAL_MEETINGS',
  'MEETING_EXISTS',
  'AGENDA_BEGUN',
  'MEETING_NUMBER_TAKEN',
  'MINUTES_EXIST',
  'NO_MINUTES',
  'NO_SUCH_PARAGRAPH',
  'NOT_IN_ATTENDANCE',
  'SIGNED_OFF',
  'NO_SECRETARY',
  'NO_CHAIR',
  'SIGN_DATE_MISSING',
  'SIGN_DATE_BEFORE_MEETING',
  'SIGN_DATE_IN_FUTURE',
  'LINT_BLOCKS',
  'CONTENT_CHANGED',
  'EARLIER_MINUTES_OPEN',
  'NUMBER_NEEDED',
  'MINUTES_READY',
  'NOTHING_CHOSEN',
  'NO_SUCH_PARAGRAPH',
  'PARAGRAPH_SECRET',
  'NO_RECIPIENTS',
  'NO_DECISIONS',
  'NO_MINUTES_OF_YEAR',
  'NO_MEETINGS_FOR_CALENDAR',
  'UNDO_REFUSED',
  // organisation and bodies
  'BODY_NAME_TAKEN',
  'BODY_HAS_MEETINGS',
  'BODY_LAST',
  'NO_SUCH_BODY',
  'BODY_UNCLEAR',
  'SEVERAL_BODIES_MEET',
  'NO_MEMBERS_FOUND',
  'LOGO_NOT_IMAGE',
  'LOGO_TOO_LARGE',
  'LOGO_CMYK',
  // input
  'NO_SUCH_DATE',
  'NO_SUCH_TIME',
  'NO_SUCH_LINK',
  'BAD_INPUT',
  'NO_ITEMS_FOUND',
  'NO_PARAGRAPHS_FOUND',
  'NO_DATE_FOUND',
  'NOT_TEXT',
  // attachments
  'ATTACHMENT_EMPTY',
  'ATTACHMENT_UNREADABLE',
  'ATTACHMENT_NO_PAGES',
  'ATTACHMENT_PASSWORD',
  'ATTACHMENT_WRONG_KIND',
  'ATTACHMENT_KIND_UNKNOWN',
  'ATTACHMENT_TOO_LARGE',
  'ATTACHMENT_MISSING',
  // packs and what is sent
  'SUMMONS_PER_CAPSULAM',
  'MAIL_TOO_LONG',
  'MAIL_NOT_OPENED',
  'NOTHING_TO_SEND',
  'SENDING_CHANGED',
  'NOT_SENT',
  'NO_SUCH_EDITION',
  'NO_SUCH_ITEM',
  'NO_SUCH_ATTACHMENT',
  'WRONG_PASSWORD',
  'PASSWORD_FILE',
  'ATTACHMENT_SENT',
  'ATTACHMENT_NOT_SENT',
  'ATTACHMENT_SENT_STAYS',
  'ATTACHMENT_CHANGING',
  'TOO_MANY_FILES',
  'SAME_FILE',
  'ITEM_SENT',
  'REPLACEMENT_SENT',
  'OFFICE_PROGRAM_MISSING',
  'OFFICE_PROGRAM_FAILED',
  'OFFICE_PROGRAM_TIMEOUT',
  'EXAMINATION_TIMEOUT',
  'EXAMINATION_MEMORY',
  'IMAGE_TOO_LARGE',
  'PDF_NOT_SHOWN',
  // accounts
  'ACCOUNTS_REFUSED',
  'ACCOUNTS_BLOCKED',
  'ACCOUNTS_NO_YEAR',
  'NO_ACCOUNTS',
  'ACCOUNTS_LOCKED',
  'TEMPLATE_WRONG',
  'TEMPLATE_FILE_WRONG',
  'ACCOUNTS_UNMAPPED',
  'FIGURES_UNKNOWN',
  'TAX_RATES_WRONG',
  'SPREADSHEET_UNREADABLE',
  'FORECAST_UNFINISHED',
  'TEMPLATE_UNSAVED',
  // signing
  'MINUTES_NOT_READY',
  'NO_SIGNING_COPY',
  'SIGNED_PDF_NO_SIGNATURE',
  'SIGNED_PDF_BROKEN',
  'SIGNED_PDF_ALTERED',
  'SIGNED_PDF_COVERED',
  'SIGNED_PDF_PAGES',
  'SIGNED_PDF_OTHER_MEETING',
  'SIGNED_PDF_OTHER',
  'CERTIFICATE_PASSPHRASE',
  'CERTIFICATE_DAMAGED',
  'CERTIFICATE_NO_KEY',
  'CERTIFICATE_EXPIRED',
  'CERTIFICATE_NOT_YET',
  'CERTIFICATE_OTHER_PERSON',
  // notices
  'NO_NOTICE',
  'NOTICE_NOT_ADJUSTED',
  'NOTICE_BEFORE_ADJUSTING',
  'NOTICE_IN_FUTURE',
  'NOTICE_POSTED',
  'NOTICE_NOT_POSTED',
  'NOTICE_TAKEN_DOWN',
  'TAKEN_DOWN_BEFORE_POSTED',
  // review
  'REVIEW_UNKNOWN_FILE',
  'NEWER_REVIEW',
  'REVIEW_PASSPHRASE',
  'REVIEW_DAMAGED',
  'REVIEW_TAMPERED',
  'REVIEW_CHANGED',
  'REVIEW_TOO_LARGE',
  'REVIEW_NONE_OPEN',
  'REVIEW_IS_ANSWER',
  'REVIEW_IS_REQUEST',
  'REVIEW_OF_OTHERS',
  'REVIEW_ANSWERED',
  'REVIEW_NO_VERDICT',
  'REVIEW_CONFLICT',
  'PASSPHRASE_SHORT',
  'PASSPHRASE_SIMPLE',
  'REVIEWER_TWICE',
  // the way of minutes
  'STEP_NOT_POSSIBLE',
  'STEP_IN_FUTURE',
  'STEP_BEFORE_MEETING',
  'STEP_BEFORE_LAST',
  'SIGNING_COPY_DIFFERS',
  'NOT_ADJUSTED',
  'CORRECTION_NOT_ADJUSTED',
  'CORRECTION_BEFORE_ADJUSTED',
  'CORRECTION_IN_FUTURE',
  'CORRECTION_NO_PARAGRAPH',
  // jobs and the rest
  'CANCELLED',
  'BLOB_DAMAGED',
  'USAGE',
  'REFUSED_SENDER',
  'UNKNOWN_CALL',
  'INTERNAL',
] as const

export type ErrorCode = (typeof errorCodes)[number]
export type ErrorParams = Readonly<Record<string, string | number>>

/** A failure that a person can meet: a code, and what its sentence needs. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly params: ErrorParams
  constructor(code: ErrorCode, params: ErrorParams = {}, options?: { cause?: unknown }) {
    super(`${code} ${JSON.stringify(params)}`, options)
    this.name = 'AppError'
    this.code = code
    this.params = params
  }
}

/** An `AppError` as plain data, as it crosses from one process or thread to another. */
export interface Failure {
  readonly code: ErrorCode
  readonly params: ErrorParams
}

/** The failure that `error` stands for; what is not an `AppError` becomes `INTERNAL` with its message. */
export function toFailure(error: unknown): Failure {
  if (error instanceof AppError) return { code: error.code, params: error.params }
  return { code: 'INTERNAL', params: { detail: error instanceof Error ? error.message : String(error) } }
}

/** The error that a failure stood for. */
export function fromFailure(failure: Failure): AppError {
  return new AppError(failure.code, failure.params)
}
