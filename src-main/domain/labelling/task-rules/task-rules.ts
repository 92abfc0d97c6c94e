import type { Rule } from '../rule'
import { EVIDENCE_RULES } from './evidence-rules'
import { PAIR_RULES } from './pair-rules'
import { READINGS_RULES } from './readings-rules'
import { REWRITE_RULES } from './rewrite-rules'
import { STRIP_RULES } from './strip-rules'
import { WHY_RULES } from './why-rules'

/** What the author's tasks have to keep to. */
export const TASK_RULES: readonly Rule[] = [
  ...EVIDENCE_RULES,
  ...PAIR_RULES,
  ...STRIP_RULES,
  ...REWRITE_RULES,
  ...READINGS_RULES,
  ...WHY_RULES,
]
