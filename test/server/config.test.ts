import { describe, expect, it } from 'vitest'
import { loadConfig } from '../../src/config.ts'

describe('the settings', () => {
  it('serve an embedded store on this machine where nothing is set', () => {
    expect(loadConfig({})).toMatchObject({
      graphStore: 'embedded',
      host: '127.0.0.1',
      port: 4000,
      dataDir: './data',
      logLevel: 'info',
    })
  })

  it('choose Neo4j where its address is set', () => {
    expect(loadConfig({ NEO4J_URI: 'neo4j://db:7687', NEO4J_PASSWORD: 'open sesame' })).toMatchObject({
      graphStore: 'neo4j',
      neo4j: { uri: 'neo4j://db:7687', user: 'neo4j', password: 'open sesame', database: 'neo4j' },
    })
  })

  it('follow GRAPH_STORE where it says otherwise', () => {
    const config = loadConfig({ NEO4J_URI: 'neo4j://db:7687', GRAPH_STORE: 'embedded' })
    expect(config.graphStore).toBe('embedded')
    expect(config).not.toHaveProperty('neo4j')
  })

  it('take an empty variable as one that is not set', () => {
    expect(loadConfig({ PORT: '', HOST: ' ', NEO4J_URI: '' })).toEqual(loadConfig({}))
  })

  it('take port 0, and not a zero for any that is not set', () => {
    expect(loadConfig({ PORT: '0' }).port).toBe(0)
  })

  it('refuse to keep more than memory has places for', () => {
    for (const variable of ['MAX_PERSISTED_QUERIES', 'ANSWER_CACHE_ENTRIES'])
      expect(() => loadConfig({ [variable]: '1000000000' })).toThrow(variable)
  })

  it('tell every fault at once by its variable, and no value', () => {
    const env = {
      PORT: 'http',
      LOG_LEVEL: 'loud',
      NEO4J_URI: 'https://user:secret@db',
      GRAPH_STORE: 'neo4j',
    }
    let message = ''
    try {
      loadConfig(env)
    } catch (error) {
      expect(error).toMatchObject({ code: 'INVALID_CONFIG' })
      message = error instanceof Error ? error.message : ''
    }
    expect(message).toContain('PORT')
    expect(message).toContain('LOG_LEVEL')
    expect(message).toContain('NEO4J_URI')
    expect(message).not.toContain('secret')
  })

  it('ask for the address where Neo4j is chosen without one', () => {
    expect(() => loadConfig({ GRAPH_STORE: 'neo4j' })).toThrow(/NEO4J_URI/)
  })

  it('refuse a store that does not exist', () => {
    expect(() => loadConfig({ GRAPH_STORE: 'mongo' })).toThrow(/GRAPH_STORE/)
  })
})
