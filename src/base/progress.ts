/** Progress of an operation that a run waits for. Times are in milliseconds. */
export interface Progress {
  /** The operation: `import of "Expenses"`. */
  readonly what: string
  readonly state: 'started' | 'waiting' | 'finished'
  readonly operationId?: string | undefined
  /** Time since the wait began. */
  readonly elapsed: number
  /** Time until the run's deadline. */
  readonly left: number
}
