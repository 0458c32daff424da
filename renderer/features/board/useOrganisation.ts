/** The organisation and what is changed of it. */
import { useRef } from 'react'
import type { Look, OrganisationInput } from '../../../shared/model/board.ts'
import { call, useCall, useRead } from '../../call.ts'

export type LookChange = Partial<Omit<Look, 'logo'>>

export function useOrganisation() {
  const organisation = useRead('organisation.get', {})
  const update = useCall('organisation.update')

  const latest = useRef<Promise<unknown>>(Promise.resolve())

  /** Fields are stored one after the other, each with what the others hold by then. */
  const change = (changed: (now: OrganisationInput) => OrganisationInput) => {
    const next = latest.current.catch(() => undefined).then(() => store(changed))
    latest.current = next
    return next
  }
  const store = async (changed: (now: OrganisationInput) => OrganisationInput) => {
    const { name, orgnr, look } = await call('organisation.get', {})
    const { logo: _logo, ...now } = look
    return await update.mutateAsync(changed({ name, orgnr, look: now }))
  }
  const save = (part: Partial<Pick<OrganisationInput, 'name' | 'orgnr'>>) =>
    change((now) => ({ ...now, ...part }))
  const saveLook = (part: LookChange) => change((now) => ({ ...now, look: { ...now.look, ...part } }))
  return { organisation, save, saveLook, error: update.error }
}
