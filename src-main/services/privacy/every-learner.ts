import type { Learner, Reader } from '../../store'

/** The profiles, and who was handed in. */
export const everyLearner = ({ learners }: Reader): Learner[] => [...learners.list(), ...learners.listHandedIn()]
