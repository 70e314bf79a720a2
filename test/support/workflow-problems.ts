import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'

/** What GitHub's own parser has against a workflow. */
export async function problemsOf(name: string, content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter())
  const problems = context.errors.getErrors().map(({ message }) => message)
  if (value === undefined) return [...problems, 'no workflow']
  const { errors = [] } = await convertWorkflowTemplate(context, value)
  return [...problems, ...errors.map(({ Message }) => Message)]
}
