import type { Operation, World } from './model.ts'
import type { Change } from './transaction.ts'

/**
 * The operations that are not over yet. Every request looks for those that are due, and a world keeps all that ever
 * were, so they are not searched for among these.
 */
export class RunningOperations {
  readonly #running = new Map<string, Operation>()

  constructor({ operations }: World) {
    for (const operation of Object.values(operations)) this.#note(operation.id, operation)
  }

  note({ set, deleted }: Change): void {
    for (const [record, id, value] of set) if (record === 'operations') this.#note(id, value as Operation)
    for (const [record, id] of deleted) if (record === 'operations') this.#running.delete(id)
  }

  all(): Operation[] {
    return [...this.#running.values()]
  }

  #note(id: string, operation: Operation): void {
    if (operation.status === 'Running') this.#running.set(id, operation)
    else this.#running.delete(id)
  }
}
