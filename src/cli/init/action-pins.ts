import { ACTION_VERSION } from '../../action/check-report/sarif.ts'

/** Actions that the workflows use, each pinned to a commit with its version beside it, as `uses` names them. */
export const PINS = {
  checkout: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
  uploadArtifact: 'actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1',
  downloadArtifact: 'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1'
} as const

/** The repository of this action. */
export const OWN_REPOSITORY = 'contoso/move-power-app'

/** Stands for the commit where none is given, as in the documentation. GitHub refuses it until it is replaced. */
export const COMMIT_PLACEHOLDER = '<full commit SHA>'

export const OWN_VERSION = `v${ACTION_VERSION}`

/** This action as `uses` names it. @param commit 40 hexadecimal digits, or the placeholder */
export const ownAction = (commit: string = COMMIT_PLACEHOLDER): string => `${OWN_REPOSITORY}@${commit} # ${OWN_VERSION}`
