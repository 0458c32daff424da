/** What is done with the items of the template, each with its undo. */

import { useTranslation } from 'react-i18next'
import type { TemplateItem, TemplateItemInput } from '../../../shared/model/year-plan.ts'
import { useCall, useRead } from '../../call.ts'
import { useOfferUndo } from '../../components/Undo.tsx'
import { useShownBody } from '../../shown-body.ts'

export function useTemplate() {
  const { t } = useTranslation()
  const offerUndo = useOfferUndo()
  const shown = useShownBody()
  const items = useRead('year.template', shown)
  const standard = useCall('year.template.addStandard')
  const update = useCall('year.template.update')
  const moving = useCall('year.template.move')
  const removal = useCall('year.template.remove')

  const addStandard = () =>
    standard.mutate(shown, {
      onSuccess: ({ ids }) => offerUndo({ text: t('year.template.standardAdded', { count: ids.length }) }),
    })
  const change = ({ id, ...before }: TemplateItem, item: TemplateItemInput, onDone: () => void) =>
    update.mutate(
      { id, item },
      {
        onSuccess: () => {
          offerUndo({ text: t('year.template.changed', { title: before.title }) })
          onDone()
        },
      },
    )
  /** Among those of the same place. */
  const move = ({ id, title, place }: TemplateItem, by: 1 | -1) => {
    const index = items.findIndex((item) => item.id === id)
    if (items[index + by]?.place !== place) return
    moving.mutate(
      { id, position: index + by },
      {
        onSuccess: () => offerUndo({ text: t('year.template.moved', { title }) }),
      },
    )
  }
  const remove = ({ id, title }: TemplateItem) =>
    removal.mutate(
      { ids: [id] },
      {
        onSuccess: () => offerUndo({ text: t('year.template.removed', { title }) }),
      },
    )
  const error = standard.error ?? update.error ?? moving.error ?? removal.error
  return { items, addStandard, change, move, remove, error, running: update.isPending }
}
