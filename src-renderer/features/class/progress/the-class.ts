import { THIS_LEARNER, type Person } from '../../progress/person'

/** Whom the words of a class's figures speak of. */
export const THE_CLASS: Person = {
  ...THIS_LEARNER,
  ...{ they: 'the class', They: 'The class', their: 'the class’s', Their: 'The class’s' },
}
