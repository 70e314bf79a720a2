import { TARGET, type OpenWorld } from './world.ts'

/** Lines of `connections` for the package of the project: connections of the target that its maker may use. */
export const mappingFor = (world: OpenWorld): string => {
  const maker = world.server.announcement.users[0]?.id
  return Object.values(world.environment(TARGET).connections)
    .filter(({ owner, status, connector }) => {
      const isNeeded = ['shared_office365', 'shared_sharepointonline'].includes(connector)
      return isNeeded && owner === maker && status === 'Connected'
    })
    .map(({ connector, name }) => `${connector}=${name}`)
    .join('\n')
}
