import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { judgeRewriting } from '../../../../src-main/domain/exercise/rewrite/judge-rewriting'
import { rewriteKey } from '../../../../src-main/domain/exercise/rewrite/rewrite-key'
import { parsed, scoredSegment } from '../../../fixtures/study-texts'

/** What a learner might honestly write for each task of the article: accepted, rejected, or left untold. */
const rewritings: Record<string, { right: string[]; wrong: string[]; untold: string[] }> = {
  s007: {
    right: [
      'The White House tried to hide this statement of the president from the media.',
      'the white house tried to hide this statement of the president from the press',
      'The White House attempted to conceal this statement of the president from the media.',
      'The White House tried to keep this statement by the president from the media.',
      'The White House tried to hide from the media this statement of the president.',
    ],
    wrong: [
      'According to The Washington Post, the White House tried to hide this statement of the president from the media.',
      'The White House reportedly tried to hide this statement of the president from the media.',
      'The White House shamefully tried to hide this statement of the president from the media.',
      'The White House tried to hide this statement, the publication said.',
    ],
    untold: [
      'The White House hid it.',
      'The White House did not try to hide this statement of the president from the media.',
      'It is known to the publication that something was hidden.',
    ],
  },
  s028: {
    right: [
      'The New York Times reported that for the first time the practice of classifying secret negotiations between the president and foreign leaders began to be applied just after the leak of details of the conversation with Lavrov.',
      'According to the paper, the practice of classifying secret negotiations between the president and foreign leaders began to be applied for the first time just after the leak of details of the conversation with Lavrov.',
      'For the first time, the practice of classifying secret negotiations between the president and foreign leaders began to be applied just after the leak of details of the conversation with Lavrov, The New York Times wrote.',
      'For the first time, the practice of classifying secret negotiations between the president and foreign leaders began to be applied just after the leak of details of the conversation with Lavrov, according to The New York Times.',
      'The paper added that for the first time, the practice of classifying secret negotiations between the president and foreign leaders began to be applied just after the leak.',
      'As The New York Times said, for the first time, the practice of classifying secret negotiations between the president and foreign leaders began to be applied just after the leak of details of the conversation with Lavrov.',
    ],
    wrong: [
      'The New York Times believes that for the first time, the practice of classifying secret negotiations began to be applied just after the leak.',
      'It was reported that for the first time, the practice of classifying secret negotiations between the president and foreign leaders began to be applied just after the leak of details of the conversation with Lavrov.',
      'For the first time, the practice of classifying secret negotiations was applied just after the leak of the conversation with Lavrov, allegedly.',
      'The practice of classifying negotiations between the president and foreign leaders began to be applied just after the leak.',
    ],
    untold: [
      'Thanks to The New York Times we have learned that the practice began after the leak.',
      'The New York Times said the practice began after the leak.',
    ],
  },
  s033: {
    right: [
      'According to CNN, the interlocutors of the TV channel did not explain what kind of calls are in question.',
      'CNN said its sources did not explain what kind of calls were in question.',
      'CNN reported that the interlocutors of the TV channel didn’t explain what kind of calls are in question.',
      'What kind of calls are in question, its interlocutors did not explain, the TV channel said.',
      'What kind of calls are in question, the interlocutors of the TV channel did not explain, according to CNN.',
      'A spokesman for CNN said that what kind of calls are in question, the interlocutors of the TV channel did not explain.',
    ],
    wrong: [
      'CNN believes that the interlocutors of the TV channel did not explain what kind of calls are in question.',
      'Allegedly, the interlocutors of the TV channel did not explain what kind of calls are in question.',
      'The interlocutors of the TV channel did not explain what kind of calls.',
    ],
    untold: [
      'CNN said the interlocutors explained what kind of calls are in question.',
      'Asked about the calls, CNN had no answer.',
    ],
  },
  s034: {
    right: [
      'All this took place on the eve of the start of the next presidential election.',
      'It is clear that all this happened shortly before the presidential election.',
      'All this began two months before the next presidential election.',
      'All this was published on 27 September, before the start of the next presidential election.',
      'All this happened in 2019.',
      'All this comes just before the start of the next presidential election.',
    ],
    wrong: [
      'All this is an intra-American battle on the eve of the start of the next presidential election.',
      'All this is an intra-American showdown.',
      'According to experts, all this is an intra-American matter.',
      'All this will end before the start of the next presidential election.',
      'All this is a disgrace on the eve of the next presidential election.',
    ],
    untold: ['All this concerns the next presidential election.', 'All this is an intra-American matter.'],
  },
  s040: {
    right: [
      'This was really said by Trump, – said Igor Shatrov, deputy director of the National Institute for the Development of Modern Ideology.',
      'This was said by Trump, said Igor Shatrov.',
      'Trump actually said this, – said Igor Shatrov, deputy director of the National Institute for the Development of Modern Ideology.',
      'This was said by Trump on May 10, 2017, – said Igor Shatrov, deputy director of the National Institute for the Development of Modern Ideology.',
      'Igor Shatrov said that this was really said by Trump.',
      'Trump said this at the meeting, said Igor Shatrov.',
    ],
    wrong: [
      'This might be said by Trump, – said Igor Shatrov.',
      'This was probably said by Trump, – said Igor Shatrov.',
      'This should be said by Trump, said Igor Shatrov.',
    ],
    untold: ['Trump’s words were recorded, said Igor Shatrov.', 'Igor Shatrov heard this from Trump.'],
  },
  s045: {
    right: [
      'Another thing is that Trump must not be involved in this.',
      'Another thing is that Trump will never be involved in this.',
      'Another thing is that Trump does not want to be involved in this.',
      'Another thing is that Trump is not interested in this.',
      'Another thing is that Trump is too clever to be involved in this.',
      'It is a pity that Trump is not involved in this.',
      'Another thing is that Trump is wrong about this.',
    ],
    wrong: [
      'Another thing is that Trump was not involved in this.',
      'Another thing is that Trump is not personally involved in this.',
      'Another thing is, that Trump isn’t involved in this!',
    ],
    untold: ['Another thing is that Trump denies this.', 'Another thing is that nobody asked Trump.'],
  },
  s074: {
    right: [
      'In 2017, Trump did not express such a desire.',
      'In 2017, Trump clearly didn’t mention such a desire in public.',
      'In 2017, Trump expressed no such desire.',
      'In 2017, Trump said he did not feel such a desire.',
      'In 2017, Trump did not sign such an order.',
      'In 2017, Trump published no such thing.',
    ],
    wrong: [
      'In 2017, Trump did not have such a desire.',
      'In 2017, Trump did not want that.',
      'In 2017, Trump clearly felt such a desire.',
      'In 2017, Trump hated such a desire.',
    ],
    untold: ['In 2017, Trump made no such desire public.', 'In 2017, Trump yearned for nothing.'],
  },
  s081: {
    right: [
      'It all lasted three weeks.',
      'It all happened within a week.',
      'It all began on Monday.',
      'It all was published in May 2019.',
      'It all was recorded on tape by two reporters.',
      'It all happened on two days in May.',
    ],
    wrong: [
      'It all looks strange.',
      'It all is absurd.',
      'It all seems to be over.',
      'It all will end in May.',
      'It all was a farce.',
    ],
    untold: ['It all depends.', 'It all concerned a call.'],
  },
  s085: {
    right: [
      'The situation was documented.',
      'The situation was described in two newspapers.',
      'The situation lasted nine days.',
      'The situation arose in July.',
      'The situation was filmed by a reporter.',
      'The situation ended on Monday.',
    ],
    wrong: [
      'The situation was funny.',
      'The situation was really quite serious.',
      'The situation should be described.',
      'The situation was a joke.',
    ],
    untold: ['The situation was known.', 'The situation changed.'],
  },
}

const article = parsed(readFileSync('resources/library/kremlin-state-secret.study', 'utf8'))
const expected = { right: true, wrong: false, untold: null } as const

describe('the article’s tasks', () => {
  it('to rewrite are all tried here, each with eight rewritings at least', () => {
    const tasks = article.segments.filter(({ tasks: own }) => own?.rewrite).map(({ id }) => id)
    expect(Object.keys(rewritings)).toEqual(tasks)
    for (const { right, wrong, untold } of Object.values(rewritings)) {
      expect(right.length + wrong.length + untold.length).toBeGreaterThanOrEqual(8)
    }
  })

  it.each(
    Object.entries(rewritings).flatMap(([id, table]) =>
      (['right', 'wrong', 'untold'] as const).flatMap(verdict =>
        table[verdict].map(text => [id, verdict, text] as const),
      ),
    ),
  )('%s is %s: %s', (id, verdict, text) => {
    const key = rewriteKey(article, scoredSegment(article, id))
    if (!key) throw new Error(`${id} has no task to rewrite it.`)
    const { correct, rule } = judgeRewriting(key, { text })
    expect(correct, `${rule.id}: ${rule.words}`).toBe(expected[verdict])
  })
})
