import { oc } from '@orpc/contract'
import * as v from 'valibot'
import { errors } from './errors'
import { workedExample } from './practice'
import { id, skill, step } from './words'

/** A rule with its examples. `text` is paragraphs of plain words; `*…*` in them stresses. */
export const rule = v.object({
  id,
  title: v.string(),
  text: v.array(v.string()),
  examples: v.array(workedExample),
  /** Skills that practise it, and the step of the path it belongs to, where there are. */
  skills: v.array(skill),
  step: v.nullable(step),
})
export type Rule = v.InferOutput<typeof rule>

export const codebookView = v.object({
  version: v.string(),
  sections: v.array(v.object({ id, title: v.string(), text: v.array(v.string()), rules: v.array(rule) })),
})
export type CodebookView = v.InferOutput<typeof codebookView>

export const codebook = {
  read: oc.errors(errors).output(codebookView),
}
