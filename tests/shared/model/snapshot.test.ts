import { expect, test } from 'vitest'
import { canonicalJson } from '../../../shared/documents/canonical.ts'
import { meetingOf, Snapshot } from '../../../shared/model/snapshot.ts'

/** As a board file of the first version that could send holds it; never edited once that is released. */
const sentOnce = `{"attachments":[{"attachment":7,"change":"replaced","item":3,"label":"1","pages":[{"number":"2","replacedOn":null},\
{"number":"2 a","replacedOn":"2026-11-23"}],"sha256":"${'b'.repeat(64)}","title":"Budget"}],"format":"justera-edition-1","frontPages":1,\
"items":[{"item":3,"number":"1","title":"Budget"}],"kind":"supplement","meeting":{"board":{"bodyName":"Styrelsen","kind":"company",\
"name":"Granviks Energi AB","orgnr":"556000-0001"},"date":"2026-12-10","end":null,"id":1,"items":[{"attachments":[{"file":{"bytes":1200,\
"fileName":"Budget.pdf","findings":[],"mediaType":"application/pdf","original":null,"pages":2,"report":null,"sha256":"${'b'.repeat(64)}"},"id":7,\
"secrecy":"","title":"Budget"}],"id":3,"kind":"decision","presenter":"Vd","proposal":"","secrecy":"","text":"","title":"Budget"}],\
"kind":"ordinary","number":5,"place":"Granvik","sent":{"attachments":[{"attachment":7,"change":"new","item":3,"label":"1","pages":[\
{"number":"2","replacedOn":null}],"sha256":"${'a'.repeat(64)}","title":"Budget"}],"frontPages":1,"items":[{"item":3,"number":"1","title":"Budget"}],\
"pageNumbers":["2"],"waiting":[{"attachment":7,"comparison":{"newPages":2,"oldPages":1,"pages":[{"change":"same","page":1,"was":1},\
{"change":"inserted","page":2,"was":null}],"removed":[]},"on":"2026-11-23","place":"Sida 2 a har lagts till","wording":""}]},"start":"09:00"},\
"number":2,"sentAt":"2026-11-23T12:00:00.000Z","sentOn":"2026-11-23","settings":{"cover":false,"dividers":false,"stampColour":"#000000",\
"stampPlace":"topRight","stampSize":8}}`

test('what was sent with the first version that could send is read', () => {
  const snapshot = Snapshot.parse(JSON.parse(sentOnce))
  expect(snapshot).toMatchObject({ number: 2, kind: 'supplement', sentOn: '2026-11-23' })
  expect(meetingOf(snapshot).items[0]?.attachments[0]?.file?.pages).toBe(2)
})

test('a snapshot is written as one line, with sorted keys', () => {
  expect(canonicalJson(JSON.parse(sentOnce))).toBe(sentOnce)
  expect(canonicalJson({ b: true, a: ['Å'.normalize('NFD'), undefined, null], c: undefined })).toBe(
    '{"a":["Å",null,null],"b":true}',
  )
})
