import { createHash } from 'node:crypto'

const ONE = 'power-apps-record-'
const MANY = 'power-apps-records'
/** Marks a record of an import that has begun and not ended. */
export const UNFINISHED = '-begun'

const ONE_NAME = /^power-apps-record-[0-9a-f]{16}(?:-begun)?$/
const MANY_NAME = /^power-apps-records(?:-[0-9a-f]{16}(?:-\d{1,6})?(?:-begun)?)?$/

const shortDigest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** The name of a record in a file with the records of many targets. */
export const recordKey = (subject: string): string => shortDigest(subject)

/** Artifact with the record of one subject. */
export const recordArtifact = (key: string): string => `${ONE}${key}`

/** Artifact with what all jobs of a run recorded. */
export const COLLECTED = MANY

/**
 * Artifact with the records of one step that works on many targets. Its name is the same in every run of the step with the
 * same targets, apart from the attempt: artifacts of earlier attempts remain.
 */
export const manyArtifact = (step: string, targets: readonly string[], attempt: number): string =>
  `${MANY}-${shortDigest(JSON.stringify([step, [...targets].sort()]))}${attempt > 1 ? `-${attempt}` : ''}`

/** Whether an artifact holds records of many targets. */
export const isManyArtifact = (name: string): boolean => MANY_NAME.test(name)

/** Whether an artifact is one of this action's own records, and so not a package. */
export const isRecordArtifact = (name: string): boolean => ONE_NAME.test(name) || MANY_NAME.test(name)

/** The name of such an artifact in the first attempt of a run. */
export const stepArtifact = (name: string): string => name.slice(0, MANY.length + 17)

/** Whether two artifacts are of the same step and targets, whatever their run and attempt. */
export const isSameStep = (one: string, other: string): boolean => stepArtifact(one) === stepArtifact(other)
