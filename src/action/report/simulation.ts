/** Marks log and summary of every run in the embedded cloud, so that nobody mistakes it for a deployment. */
export const simulationStamp =
  'Simulated: this run uses the embedded environment inside the action. It reads and writes nothing in Power Platform.'
