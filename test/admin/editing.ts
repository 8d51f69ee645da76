import { afterEach, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/ports/graph-store.ts'
import { checkStore } from '../../src/stores/check-store.ts'
import { exportText } from '../contract/export-text.ts'
import { CRAMPS, filledStore, NIGHT, type OpenStore, readingOf } from '../contract/fixture.ts'
import { ADMIN_ENV, type Answer, type Served, serve } from '../support/served.ts'

const RELIEF = 'link:nutrient:magnesium/SUPPLEMENTED/RELIEVES/symptom:muscle-cramps/PRESENT'
const claim = readingOf(CRAMPS).claims.find(({ linkId }) => linkId === RELIEF)
export const CLAIM_ID = claim?.id ?? ''
const why = 'The line says otherwise'

const REVIEW = /* GraphQL */ `
  mutation ($input: ReviewClaimInput!) {
    reviewClaim(input: $input) {
      refusal { code field message }
      graphVersion
      decision { id kind who when why inForce targetId claim { id } }
      claim { review link { id } }
      query { meta { graphVersion } node(id: "${RELIEF}") { id } }
    }
  }`

/** What an editor sees and does, told over one store. */
export function describeEditing(name: string, open: OpenStore): void {
  describe(`editing, on ${name}`, () => {
    let store: GraphStore
    let served: Served
    afterEach(async () => {
      await served.app.close()
      await store.close()
    })

    /** A server with answers kept, as it runs for readers, over a store of its own. */
    async function start(drafts = [CRAMPS]): Promise<void> {
      store = await filledStore(open, drafts)
      served = await serve(store, undefined, { ...ADMIN_ENV, ANSWER_CACHE_ENTRIES: '100' })
    }
    async function change(query: string, input?: unknown): Promise<Record<string, unknown>> {
      const reply = await served.admin({ query, variables: { input } })
      const { data, errors } = reply.json<Answer>()
      expect(errors).toBeUndefined()
      expect(reply.statusCode).toBe(200)
      return Object(Object.values(Object(data))[0])
    }
    const review = (given: string) => change(REVIEW, { claimId: CLAIM_ID, review: given, why })
    const publicLink = async () => {
      const { data } = await served.ask(`{ node(id: "${RELIEF}") { id } }`)
      return Object(data).node
    }
    const version = () => store.graphVersion()

    it('is seen at once: in its own answer, by the next reader, and in the history', async () => {
      await start()
      expect(await publicLink()).toEqual({ id: RELIEF })
      expect(await publicLink()).toEqual({ id: RELIEF })
      const before = Number(await version())
      const rejected = await review('REJECT')
      expect(rejected).toEqual({
        refusal: null,
        graphVersion: String(before + 1),
        decision: {
          id: expect.stringMatching(/^decision:[0-9a-f]{20}$/),
          kind: 'REJECT_CLAIM',
          who: 'Ana',
          when: expect.stringMatching(/^\d{4}-.*Z$/),
          why,
          inForce: true,
          targetId: CLAIM_ID,
          claim: { id: CLAIM_ID },
        },
        claim: { review: 'REJECTED', link: null },
        query: { meta: { graphVersion: String(before + 1) }, node: null },
      })
      expect(await publicLink()).toBeNull()
      const { data } = (await served.admin({ query: '{ decisions { nodes { id kind who why } } }' })).json()
      expect(data.decisions.nodes).toMatchObject([{ kind: 'REJECT_CLAIM', who: 'Ana', why }])
    })

    it('is no second decision where the graph is so already, and lets a later one go before it', async () => {
      await start()
      await review('FLAG')
      const before = await version()
      expect(await review('FLAG')).toMatchObject({
        refusal: { code: 'ALREADY_SO', field: 'claimId' },
        decision: null,
        claim: { review: 'FLAGGED' },
      })
      expect(await version()).toBe(before)
      expect(await review('ACCEPT')).toMatchObject({ refusal: null, claim: { review: 'ACCEPTED' } })
    })

    it('is refused with a code, and writes nothing, where it can’t be meant', async () => {
      await start()
      const before = await exportText(store)
      const of = (field: string, type: string) =>
        `mutation ($input: ${type}Input!) { ${field}(input: $input) { refusal { code field message } } }`
      const refusals: [string, string, unknown, string, string][] = [
        ['reviewClaim', 'ReviewClaim', { claimId: 'claim:no', review: 'REJECT' }, 'UNKNOWN_ID', 'claimId'],
        ['withdrawArticle', 'WithdrawArticle', { articleId: 'article:no' }, 'UNKNOWN_ID', 'articleId'],
        ['undoDecision', 'UndoDecision', { decisionId: 'decision:no' }, 'UNKNOWN_ID', 'decisionId'],
        ['addLabel', 'AddLabel', { conceptId: 'symptom:no', label: 'none' }, 'UNKNOWN_ID', 'conceptId'],
        ['addLabel', 'AddLabel', { conceptId: 'nutrient:iron', label: 'Magnesium' }, 'NAME_TAKEN', 'label'],
        ['addLabel', 'AddLabel', { conceptId: 'nutrient:iron', label: 'iron' }, 'ALREADY_SO', 'label'],
        [
          'mergeConcepts',
          'MergeConcepts',
          { keep: 'nutrient:iron', absorb: ['nutrient:no'] },
          'UNKNOWN_ID',
          'absorb',
        ],
        [
          'mergeConcepts',
          'MergeConcepts',
          { keep: 'nutrient:iron', absorb: ['symptom:fatigue'] },
          'IMPOSSIBLE_MERGE',
          'absorb',
        ],
        [
          'mergeConcepts',
          'MergeConcepts',
          { keep: 'nutrient:iron', absorb: ['nutrient:iron'] },
          'IMPOSSIBLE_MERGE',
          'absorb',
        ],
      ]
      for (const [field, type, input, code, at] of refusals) {
        const { refusal } = await change(of(field, type), { ...Object(input), why })
        expect(refusal, field).toMatchObject({ code, field: at, message: expect.stringMatching(/\.$|\?$/) })
      }
      expect(await exportText(store)).toBe(before)
    })

    it('merges concepts, and takes that back by its undo', async () => {
      await start()
      const before = await exportText(store)
      const merged = await change(
        `mutation ($input: MergeConceptsInput!) {
          mergeConcepts(input: $input) {
            refusal { code } decision { id absorbed concept { id } } concept { id labels { text } }
            query { symptom(by: { name: "leg cramps" }) { id } }
          }
        }`,
        { keep: 'symptom:muscle-cramps', absorb: ['symptom:leg-cramps'], why },
      )
      expect(merged).toMatchObject({
        refusal: null,
        decision: { absorbed: ['symptom:leg-cramps'], concept: { id: 'symptom:muscle-cramps' } },
        concept: { id: 'symptom:muscle-cramps' },
        query: { symptom: { id: 'symptom:muscle-cramps' } },
      })
      const decisionId = Object(merged.decision).id
      const undo = `mutation ($input: UndoDecisionInput!) {
        undoDecision(input: $input) {
          refusal { code } undone { id inForce } decision { kind undone { id } }
          query { symptom(by: { name: "leg cramps" }) { id } }
        }
      }`
      expect(await change(undo, { decisionId, why })).toEqual({
        refusal: null,
        undone: { id: decisionId, inForce: false },
        decision: { kind: 'UNDO', undone: { id: decisionId } },
        query: { symptom: { id: 'symptom:leg-cramps' } },
      })
      expect(await change(undo, { decisionId, why })).toMatchObject({ refusal: { code: 'ALREADY_SO' } })
      const records = (await exportText(store)).split('\n')
      expect(records.filter((line) => !line.includes('"kind":"decision"')).join('\n')).toBe(before)
    })

    it('withdraws an article, whose claims count no more', async () => {
      await start()
      const withdraw = `mutation ($input: WithdrawArticleInput!) {
        withdrawArticle(input: $input) {
          refusal { code } article { status } query { meta { counts { claims links } } }
        }
      }`
      const input = { articleId: 'article:muscle-cramps', why }
      expect(await change(withdraw, input)).toEqual({
        refusal: null,
        article: { status: 'WITHDRAWN' },
        query: { meta: { counts: { claims: 0, links: 0 } } },
      })
      expect(await change(withdraw, input)).toMatchObject({
        refusal: { code: 'ALREADY_SO' },
        article: { status: 'WITHDRAWN' },
      })
    })

    it('pins and hides what is related, of which the later decision counts', async () => {
      await start([CRAMPS, NIGHT])
      const of = (field: string) =>
        `mutation ($input: ${field}RelatedInput!) { ${field.toLowerCase()}Related(input: $input) {
          refusal { code field } decision { kind position related { id } } article { id } related { id }
        } }`
      const pair = { articleId: 'article:muscle-cramps', relatedId: 'article:cramps-at-night', why }
      const done = { refusal: null, article: { id: pair.articleId }, related: { id: pair.relatedId } }
      expect(await change(of('Pin'), { ...pair, position: 2 })).toEqual({
        ...done,
        decision: { kind: 'PIN_RELATED', position: 2, related: { id: pair.relatedId } },
      })
      const again = { refusal: { code: 'ALREADY_SO', field: 'relatedId' }, decision: null }
      expect(await change(of('Pin'), { ...pair, position: 2 })).toMatchObject(again)
      expect(await change(of('Pin'), pair)).toMatchObject({ ...done, decision: { position: 0 } })
      expect(await change(of('Hide'), pair)).toMatchObject({ ...done, decision: { kind: 'HIDE_RELATED' } })
      expect(await change(of('Hide'), pair)).toMatchObject(again)
      for (const [input, code, field] of [
        [{ ...pair, relatedId: 'article:no' }, 'UNKNOWN_ID', 'relatedId'],
        [{ ...pair, articleId: 'article:no' }, 'UNKNOWN_ID', 'articleId'],
        [{ ...pair, relatedId: pair.articleId }, 'IMPOSSIBLE_PAIR', 'relatedId'],
      ] as const)
        for (const each of ['Pin', 'Hide'])
          expect(await change(of(each), input)).toMatchObject({ refusal: { code, field }, decision: null })
      const far = await served.admin({ query: of('Pin'), variables: { input: { ...pair, position: 100 } } })
      expect(far.json().errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'position' })
    })

    it('reads within one request what it wrote there before', async () => {
      await start()
      const name = 'query { symptom(by: { name: "charley horse" }) { id } }'
      const query = `mutation {
        before: reviewClaim(input: { claimId: "${CLAIM_ID}", review: FLAG, why: "?" }) { claim { review } ${name} }
        label: addLabel(input: { conceptId: "symptom:leg-cramps", label: "charley horse", why: "!" }) { ${name} }
        after: reviewClaim(input: { claimId: "${CLAIM_ID}", review: ACCEPT, why: "!" }) {
          claim { review } query { decisions { totalCount nodes { kind } } }
        }
      }`
      const { data, errors } = (await served.admin({ query })).json<Answer>()
      expect(errors).toBeUndefined()
      expect(data).toEqual({
        before: { claim: { review: 'FLAGGED' }, query: { symptom: null } },
        label: { query: { symptom: { id: 'symptom:leg-cramps' } } },
        after: {
          claim: { review: 'ACCEPTED' },
          query: {
            decisions: {
              totalCount: 3,
              nodes: [{ kind: 'ACCEPT_CLAIM' }, { kind: 'ADD_LABEL' }, { kind: 'FLAG_CLAIM' }],
            },
          },
        },
      })
    })

    it('finds a label that was added in texts that are given until it is taken back', async () => {
      await start([CRAMPS])
      const text = 'Calf twangs can be caused by dehydration. Cramps ache.'
      const annotate = `query ($text: String!) { annotate(text: $text) { mentions { text concept { id } } } }`
      const found = async () =>
        (await served.ask(annotate, { text })).data as { annotate: { mentions: { text: string }[] } }
      const texts = async () => (await found()).annotate.mentions.map((mention) => mention.text)
      expect(await texts()).not.toContain('Calf twangs')
      const label = `mutation { addLabel(input: { conceptId: "symptom:leg-cramps", label: "calf twangs", why: "?" }) {
        decision { id }
        query { annotate(text: "${text}") { mentions { text } } }
      } }`
      const { data } = (await served.admin({ query: label })).json<Answer>()
      expect(data).toMatchObject({
        addLabel: { query: { annotate: { mentions: expect.arrayContaining([{ text: 'Calf twangs' }]) } } },
      })
      expect(await texts()).toContain('Calf twangs')
      const { decision } = (data as { addLabel: { decision: { id: string } } }).addLabel
      await served.admin({
        query: `mutation { undoDecision(input: { decisionId: "${decision.id}", why: "!" }) { graphVersion } }`,
      })
      expect(await texts()).not.toContain('Calf twangs')
    })

    it('takes changes that come at the same time one after the other', async () => {
      await start([CRAMPS, NIGHT])
      const withdraw = `mutation ($input: WithdrawArticleInput!) {
        withdrawArticle(input: $input) { refusal { code } article { status } }
      }`
      const input = { articleId: 'article:cramps-at-night', why }
      const [first, second, rejected, flagged] = await Promise.all([
        change(withdraw, input),
        change(withdraw, input),
        review('REJECT'),
        review('FLAG'),
      ])
      expect([first.refusal, second.refusal].filter((refusal) => refusal === null)).toHaveLength(1)
      expect([first.refusal, second.refusal]).toContainEqual({ code: 'ALREADY_SO' })
      expect([rejected.refusal, flagged.refusal]).toEqual([null, null])
      const { data } = (await served.admin({ query: '{ decisions { nodes { kind when } } }' })).json()
      const times: string[] = data.decisions.nodes.map(({ when }: { when: string }) => when)
      expect(times).toHaveLength(3)
      expect(new Set(times).size).toBe(3)
      expect(times).toEqual([...times].sort().reverse())
      expect(await checkStore(store)).toMatchObject({ ok: true, differences: [] })
    })

    it('lists its history by what it is about, by kind, and by what is in force, page by page', async () => {
      await start()
      const { decision: flagged } = await review('FLAG')
      await review('REJECT')
      await change(
        'mutation ($input: UndoDecisionInput!) { undoDecision(input: $input) { refusal { code } } }',
        { decisionId: Object(flagged).id, why },
      )
      const list = async (args: string) => {
        const query = `{ decisions${args} { totalCount nodes { kind } pageInfo { hasNextPage endCursor } } }`
        const { data, errors } = (await served.admin({ query })).json()
        expect(errors).toBeUndefined()
        return data.decisions
      }
      const kinds = async (args: string) => (await list(args)).nodes.map(({ kind }: { kind: string }) => kind)
      expect(await kinds('')).toEqual(['UNDO', 'REJECT_CLAIM', 'FLAG_CLAIM'])
      expect(await kinds(`(about: "${CLAIM_ID}")`)).toEqual(['REJECT_CLAIM', 'FLAG_CLAIM'])
      expect(await kinds('(kinds: [UNDO])')).toEqual(['UNDO'])
      expect(await kinds('(inForce: false)')).toEqual(['FLAG_CLAIM'])
      const page = await list('(first: 2)')
      expect(page).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } })
      expect(await kinds(`(after: "${page.pageInfo.endCursor}")`)).toEqual(['FLAG_CLAIM'])
      const foreign = (
        await served.admin({
          query: `{ decisions(inForce: true, after: "${page.pageInfo.endCursor}") { totalCount } }`,
        })
      ).json()
      expect(foreign.errors[0].extensions.code).toBe('BAD_USER_INPUT')
    })
  })
}
