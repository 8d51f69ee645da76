import type { ArticleReading } from '../../domain/article.ts'
import type { ArticleSource, Reader } from '../../reader/create-reader.ts'

/** Reads what clients ask about: texts at once or beside this thread, with the same outcome as `Reader.read`. */
export interface TextReader extends Pick<Reader, 'mentionsIn'> {
  /** @throws DomainError as `Reader.read` does, or SERVER_BUSY where too many long texts wait to be read. */
  read(source: ArticleSource): ArticleReading | Promise<ArticleReading>
}
