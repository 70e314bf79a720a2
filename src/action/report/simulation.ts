/** Marks log and summary of every run in the embedded cloud, so that nobody mistakes it for a deployment. */
export const simulationStamp =
  'Simulated: this run talked to the embedded environment inside the action. Nothing was read from or written to Power Platform.'
