import { agreementOf } from '../../domain/consensus.ts'
import type { ConsensusResolvers, LinkResolvers, VoicesResolvers } from '../__generated__/resolvers.ts'

export const linkConsensus: LinkResolvers = {
  consensus: (link, _args, { loaders }) => loaders.voices.load(link.id),
}

export const Consensus: ConsensusResolvers = {
  agreement: (voices) => agreementOf(voices),
}

export const Voices: VoicesResolvers = {
  evidence: ({ claims }) => claims.map((claim) => ({ claim })),
}
