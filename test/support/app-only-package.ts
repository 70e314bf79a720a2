import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { DEMO_FOLDER, DEMO_IDS, DEMO_KEYS } from '../../src/embedded/seed/demo-names.ts'
import { openArchive } from '../../src/package/archive.ts'
import { repacked } from './repacked.ts'

/** The demo app without flows: one connector, and no connection to choose. */
export function appOnlyPackage(): Buffer {
  const demo = makeDemoPackage()
  const [app, connector] = [DEMO_KEYS.app, DEMO_KEYS.sharePoint]
  const flows = openArchive(demo, 'the demo package').names.filter(name => name.startsWith('Microsoft.Flow/'))
  return repacked(demo, {
    remove: flows,
    resources: resources =>
      Object.fromEntries(
        Object.entries(resources)
          .filter(([key]) => key === app || key === connector)
          .map(([key, resource]) => [key, { ...resource, dependsOn: key === app ? [connector] : [] }])
      ),
    edit: {
      [`Microsoft.PowerApps/apps/${DEMO_FOLDER}/${DEMO_FOLDER}.json`]: text => {
        const file = JSON.parse(text) as AppFile
        const { connectionReferences } = file.appDefinitionTemplate.properties
        const reference = connectionReferences[DEMO_IDS.sharePointReference]
        file.appDefinitionTemplate.properties.connectionReferences = {
          [DEMO_IDS.sharePointReference]: { ...reference, dependents: [] }
        }
        return JSON.stringify(file)
      }
    }
  })
}

interface AppFile {
  appDefinitionTemplate: { properties: { connectionReferences: Record<string, Record<string, unknown>> } }
}
