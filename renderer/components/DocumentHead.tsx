/** What says whose a document is: the head with the logo, and the cover of a pack. */
import type { Cover, Letterhead } from '../../shared/documents/block.ts'
import { useRead } from '../call.ts'
import style from './DocumentHead.module.css'

export function LetterheadView({ letterhead: { name, number } }: { readonly letterhead: Letterhead }) {
  return (
    <div className={style.letterhead}>
      <LogoView />
      <p className={style.name}>
        <strong>{name}</strong>
        {number !== '' && ` ${number}`}
      </p>
    </div>
  )
}

export function CoverView({ cover }: { readonly cover: Cover }) {
  return (
    <div className={style.cover} data-logo={cover.logo ? true : undefined}>
      {cover.logo && <LogoView />}
      <p className={style.coverOrganisation}>{cover.organisation}</p>
      <h2 className={style.coverTitle}>{cover.title}</h2>
      <p className={style.coverLines}>{cover.lines.join('\n')}</p>
    </div>
  )
}

/** The name stands beside it. */
function LogoView() {
  const address = useRead('organisation.logo', {})
  return address && <img className={style.logo} src={address} alt="" />
}
