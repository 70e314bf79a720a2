/**
 * Input of the command line alone: the ID token of a CI job, in place of the one that a job of GitHub Actions requests by
 * itself. A secret, because whoever has it can prove the app registration for some minutes.
 */
export const CLIENT_ASSERTION = 'client-assertion'
