import * as z from 'zod'
import { optional, text } from './input-kinds.ts'
import { connecting, type TextsIn } from './schema.ts'

/** The inputs of `list`, a command of the command line alone. */
const LIST_SHAPE = { ...connecting, environment: optional(text), app: optional(text) }
export type ListTexts = TextsIn<typeof LIST_SHAPE>
export const LIST_INPUTS: readonly string[] = Object.keys(LIST_SHAPE)
export const listSchema = () =>
  z.strictObject(
    Object.fromEntries(Object.entries(LIST_SHAPE).map(([name, create]) => [name, create()]))
  ) as unknown as z.ZodType<ListTexts>
