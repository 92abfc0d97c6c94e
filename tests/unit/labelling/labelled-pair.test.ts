import { expect, it } from 'vitest'
import { labelledPair } from '../../../src-main/domain/labelling/labelled-pair'

it.each([
  ['Nothing differs.', ['first.study', 'second.study']],
  [
    '`npm run -s winnow -- agree labellings/quay/first.study labellings/quay/third.study` prints',
    ['first.study', 'third.study'],
  ],
  ['agree a.study b.study\nagree c.study d.study', ['a.study', 'b.study']],
  ['They disagree first.study third.study here.', ['first.study', 'second.study']],
  ['Of `first.study` and `third.study`, which agree.', ['first.study', 'second.study']],
])('“%s” compares %o', (differences, pair) => {
  expect(labelledPair(differences)).toEqual(pair)
})
