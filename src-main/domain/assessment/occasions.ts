/** When the test is taken, in this order: each learner takes each form once. */
export const OCCASIONS = ['before', 'after', 'after-7-days', 'after-28-days'] as const
export type Occasion = (typeof OCCASIONS)[number]
