/**
 * `articleId` and `claims`, in order: of the concept `key` the articles with red flags by how much they say of it; see
 * `GraphReader.redFlagsByConcept`.
 */
export const LEADING_ARTICLES = /* cypher */ `
      MATCH (:Concept {id: key})<-[:SUBJECT|OBJECT]-(claim:Claim {counted: true})
      WITH claim.articleId AS articleId, count(DISTINCT claim) AS claims
      WHERE EXISTS { (:RedFlag {articleId: articleId}) }
      WITH articleId, claims ORDER BY claims DESC, articleId LIMIT 5`
