import { uriPart } from '../base/uri.ts'
import type { Links } from '../commands/ports/platform.ts'
import type { Cloud } from '../protocol/clouds.ts'

/**
 * Pages of the maker portal, for people to click. Nothing depends on them: their addresses are documented nowhere and
 * were not verified, in the sovereign clouds least of all.
 */
export function createLinks(cloud: Cloud): Links {
  const page = (environment: string, ...rest: string[]): string =>
    `${cloud.make}/environments/${[environment, ...rest].map(uriPart).join('/')}`
  return {
    app: (environment, app) => page(environment, 'apps', app, 'details'),
    // On the host of Power Apps, because the one of Power Automate is not known for every cloud.
    flow: (environment, flow) => page(environment, 'flows', flow, 'details'),
    connections: environment => page(environment, 'connections'),
    customConnectors: environment => page(environment, 'customconnectors')
  }
}
