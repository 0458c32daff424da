/** The part of the measurement `minutes` that is measured: `node minutes-child.ts OUT`. */
import { writeFileSync } from 'node:fs'
import { writeDocument } from '../../electron/pdf/write/write-document.ts'
import { longMinutes } from './minutes-model.ts'

const [out = ''] = process.argv.slice(2)
const timed = async () => {
  const start = performance.now()
  const { bytes, pages } = await writeDocument(longMinutes(), {
    createdAt: new Date(0),
    archival: true,
    pageNumbers: { first: 1, total: 'own' },
  })
  return { bytes, pages, seconds: (performance.now() - start) / 1000 }
}
const first = await timed()
const again = await timed()
writeFileSync(out, first.bytes)
console.log(
  JSON.stringify({
    pages: first.pages,
    bytes: first.bytes.length,
    writingSeconds: first.seconds,
    againSeconds: again.seconds,
  }),
)
