import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { command } from './command.ts'
import { NEO4J_VERSION } from './running-neo4j.ts'

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>healgraph</groupId>
  <artifactId>neo4j-for-tests</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version></dependency>
  </dependencies>
</project>
`

/**
 * The folder with the jars of Neo4j Community, filled from Maven Central (116 MB) where it is not there yet.
 *
 * @throws Error where they are not there and Maven can't fetch them.
 */
export async function jarFolder(env: NodeJS.ProcessEnv): Promise<string> {
  const cache = join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'healgraph')
  const jars = join(cache, `neo4j-${NEO4J_VERSION}`)
  if (existsSync(jars)) return jars
  await mkdir(cache, { recursive: true })
  // Filled aside and moved in whole: a run that was broken off, or a second one, never leaves half a server.
  const aside = await mkdtemp(join(cache, 'fetching-'))
  try {
    await writeFile(join(aside, 'pom.xml'), POM)
    await command(
      'mvn',
      [
        '-q',
        '-B',
        '-f',
        join(aside, 'pom.xml'),
        'dependency:copy-dependencies',
        `-DoutputDirectory=${aside}/jars`,
      ],
      300_000,
    )
    await rename(join(aside, 'jars'), jars).catch((error) => {
      if (!existsSync(jars)) throw error
    })
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
  return jars
}
