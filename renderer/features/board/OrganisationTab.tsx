/** The organisation: what its papers say of it and how they look, with a sample beside; stored as each field is left. */
import { useTranslation } from 'react-i18next'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { Section } from '../../components/PageBody.tsx'
import { SavedField } from '../../components/SavedField.tsx'
import { PackLook } from '../pack/PackLook.tsx'
import { AccentField } from './AccentField.tsx'
import { AddressField } from './AddressField.tsx'
import { LogoField } from './LogoField.tsx'
import { LookChoices } from './LookChoices.tsx'
import { LookSample } from './LookSample.tsx'
import style from './Organisation.module.css'
import { useOrganisation } from './useOrganisation.ts'

const reachedBy = ['phone', 'email', 'web'] as const

export function OrganisationTab({ locked }: { readonly locked: boolean }) {
  const { t } = useTranslation()
  const { organisation, save, saveLook, error } = useOrganisation()
  const { name, orgnr, look } = organisation
  return (
    <div className={style.columns}>
      <div className={style.settings}>
        <ErrorNote error={error} />
        <Section title={t('registersUi.organisation.facts')}>
          <div className={style.fields}>
            <SavedField
              label={t('ui.board.name')}
              value={name}
              onSave={(name) => save({ name })}
              locked={locked}
              required
            />
            <SavedField
              label={t('ui.board.orgnr')}
              value={orgnr}
              placeholder="556123-4567"
              onSave={(orgnr) => save({ orgnr })}
              locked={locked}
            />
            <AddressField
              address={look.address}
              locked={locked}
              onSave={(address) => saveLook({ address })}
            />
            <div className={style.reached}>
              {reachedBy.map((field) => (
                <SavedField
                  key={field}
                  label={t(`registersUi.organisation.${field}`)}
                  value={look[field]}
                  onSave={(text) => saveLook({ [field]: text })}
                  locked={locked}
                />
              ))}
            </div>
          </div>
        </Section>
        <Section title={t('registersUi.look.title')}>
          <div className={style.fields}>
            <LogoField logo={look.logo} locked={locked} />
            <AccentField accent={look.accent} locked={locked} onSave={(accent) => saveLook({ accent })} />
            <LookChoices look={look} locked={locked} onSave={saveLook} />
          </div>
        </Section>
        <Section title={t('pack.look.title')}>
          <PackLook locked={locked} />
        </Section>
      </div>
      <LookSample organisation={organisation} />
    </div>
  )
}
