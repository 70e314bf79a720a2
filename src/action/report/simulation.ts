/** What log and summary say of every run in the embedded cloud: nobody may take it for a deployment. */
export const simulationStamp =
  'Simulated: this run talked to the embedded environment inside the action. Nothing was read from or written to Power Platform.'
