import { expect, test } from 'vitest'
import { matchFiles, titleFromFileName } from '../../../shared/text/match-files.ts'

test.each([
  ['bilaga-2a-resultatrapport.pdf', '2 a'],
  ['Bilaga 2 a.pdf', '2 a'],
  ['bilaga_2_A_rapport.PDF', '2 a'],
  ['2a_x.pdf', '2 a'],
  ['2 a - rapport.pdf', '2 a'],
  ['bil 2a', '2 a'],
  ['Bil.2a.pdf', '2 a'],
  ['02a-rapport.pdf', '2 a'],
  ['Bilaga_10.pdf', '10'],
  ['Bilaga 10 avtal.pdf', '10'],
  ['Bilaga nr 3.pdf', '3'],
  ['Punkt 5 bilaga 3.pdf', '3'],
  ['3. Protokoll.pdf', '3'],
  ['Bilaga 3 i korthet.pdf', '3'],
  ['bilaga-2a-o\u0308versikt.pdf', '2 a'],
])('%s is label %s', (fileName, label) => {
  expect(matchFiles(['10', '2 a', '3'], [fileName]).matched).toEqual([{ label, fileName }])
})

test.each([
  '2018-09-20-protokoll.pdf',
  'protokoll.pdf',
  'mobilaga 3.pdf',
  'bilaga 33.pdf',
  'bilaga-2-rapport.pdf',
  'bilaga-3b.pdf',
])('%s answers to no label', (fileName) => {
  expect(matchFiles(['2 a', '3'], [fileName])).toEqual({
    matched: [],
    unmatchedLabels: ['2 a', '3'],
    unmatchedFiles: [fileName],
  })
})

test('of two files with one label the first by name is taken', () => {
  expect(matchFiles(['1'], ['bilaga-1-ö.pdf', 'bilaga-1-a.pdf'])).toEqual({
    matched: [{ label: '1', fileName: 'bilaga-1-a.pdf' }],
    unmatchedLabels: [],
    unmatchedFiles: ['bilaga-1-ö.pdf'],
  })
})

test.each([
  ['bilaga-2a-resultatrapport.pdf', 'Resultatrapport'],
  ['bilaga-1-protokoll-2018-09-20.pdf', 'Protokoll 2018-09-20'],
  ['Bilaga 2 a Hyres- och driftavtal.pdf', 'Hyres- och driftavtal'],
  ['2a_plan_för_året.docx', 'Plan för året'],
  ['2018-09-20 Protokoll.pdf', '2018-09-20 Protokoll'],
  ['Bilaga 4.pdf', 'Bilaga 4'],
  ['årsplan.pdf', 'Årsplan'],
])('%s is titled %s', (fileName, title) => {
  expect(titleFromFileName(fileName)).toBe(title)
})
