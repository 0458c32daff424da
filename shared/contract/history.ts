/** The part of the contract about undoing and doing again. */
import { z } from 'zod'
import { HistoryState, HistoryStep } from '../model/history.ts'
import { nothing, read, write } from './call.ts'

/** With `step` only that one, where it is the next; otherwise whatever is next. */
const turn = {
  ...write(z.object({ step: z.int().positive().optional() }), HistoryStep.nullable()),
  logsItself: true,
} as const

export const historyCalls = {
  'history.state': read(nothing, HistoryState),
  /** Takes the latest step back and tells what it was; null where there is none, or another than was asked for. */
  'history.undo': turn,
  'history.redo': turn,
} as const
