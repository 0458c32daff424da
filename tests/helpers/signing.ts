/** A meeting whose minutes are to be signed, and the papers that go out and come back. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Input, Output } from '../../shared/contract.ts'
import type { FileToken, MeetingId } from '../../shared/values.ts'
import { addSignedReadyMinutes, type TestApp } from './board.ts'
import { certificateFile } from './certificates.ts'

export const passphrase = 'granatäpple 7'

/** Minutes that nobody has signed yet, ready for it. */
export async function readyMinutes(app: TestApp, given: Parameters<typeof addSignedReadyMinutes>[1] = {}) {
  const meeting = await addSignedReadyMinutes(app, given)
  const detail = await app.call('meeting.get', { meeting })
  for (const { id, role, name, title } of detail.minutes!.signatories)
    await app.call('signatory.update', { id, signatory: { role, name, title, signedOn: null } })
  await markReady(app, meeting)
  return meeting
}

/** Records that they are ready, or opened again. */
export async function markReady(app: TestApp, meeting: MeetingId, step: 'ready' | 'reopened' = 'ready') {
  await app.call('minutes.step', { meeting, step, on: '2026-02-21', person: 'Åsa Öberg', note: '' })
}

/** A file in the test's folder, and the token that names it. */
export function fileIn(app: TestApp, name: string, bytes?: Uint8Array): { path: string; token: FileToken } {
  const file = path.join(app.folder, name)
  if (bytes) writeFileSync(file, bytes)
  return { path: file, token: app.gate.tokens.grant(file) }
}

/** The signing copy as a file. */
export async function madeCopy(app: TestApp, meeting: MeetingId, name = 'Underskriftsexemplar.pdf') {
  const { path: file, token } = fileIn(app, name)
  const made = await app.call('signing.makeCopy', { meeting, to: token })
  return { ...made, file, bytes: readFileSync(file) }
}

export function certificate(app: TestApp, name: string): FileToken {
  return fileIn(app, `${name}.p12`, certificateFile({ name, passphrase })).token
}

export function sign(
  app: TestApp,
  meeting: MeetingId,
  signer: string,
  more: Partial<Input<'signing.signLocally'>> = {},
): Promise<Output<'signing.signLocally'>> {
  const input = { meeting, certificate: certificate(app, signer), passphrase, signer, ...more }
  return app.call('signing.signLocally', input)
}

/** Writes a signed copy out, and tells where. */
export async function savedCopy(app: TestApp, id: Input<'signing.save'>['id'], name: string) {
  const { path: file, token } = fileIn(app, name)
  await app.call('signing.save', { id, to: token })
  return { file, bytes: readFileSync(file) }
}
