import type { ArticleReading } from '../../domain/article.ts'
import type { ArticleSource, Reader } from '../../reader/create-reader.ts'

/** Reads what clients ask about: texts at once or beside this thread, with the same outcome as `Reader.read`. */
export interface TextReader {
  mentionsIn(
    ...of: Parameters<Reader['mentionsIn']>
  ): ReturnType<Reader['mentionsIn']> | Promise<ReturnType<Reader['mentionsIn']>>
  /**
   * @param signal stops the reading of a long text: nobody waits for it any longer.
   * @throws DomainError as `Reader.read` does, or SERVER_BUSY where too many long texts wait to be read; the
   * signal's reason once it has stopped the reading.
   */
  read(source: ArticleSource, signal?: AbortSignal): ArticleReading | Promise<ArticleReading>
}
