import * as z from 'zod'
import type { RequestContext } from '../route.ts'
import { ServiceError } from '../service-error.ts'

/**
 * Parses a body strictly and reports where it does not match. The service's own code for such a body was not recorded.
 */
export function parseBody<Shape extends z.ZodType>(
  { body }: Pick<RequestContext, 'body'>,
  shape: Shape
): z.output<Shape> {
  const parsed = shape.safeParse(body)
  if (parsed.success) return parsed.data
  throw new ServiceError(
    400,
    'InvalidRequestContent',
    `The request body is invalid: ${z.prettifyError(parsed.error).replaceAll(/\s+/g, ' ')}`
  )
}
