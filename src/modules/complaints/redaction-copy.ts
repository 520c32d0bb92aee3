import { Refusal } from '../../platform/errors/refusal';
import { bareJpeg, barePng, NotThatPicture } from './redaction-image';

const bareKinds: Record<string, (bytes: Buffer) => Buffer> = {
  'image/jpeg': bareJpeg,
  'image/png': barePng,
  'text/plain': (bytes) => bytes,
  'text/csv': (bytes) => bytes,
};

/**
 * A redacted copy without metadata. PDF, Word and Excel are refused: authors, earlier versions, comments, paths of
 * templates and covered text survive in them in more places than can be cleaned with certainty.
 */
export function bareCopy(mediaType: string, bytes: Buffer): Buffer {
  const bare = Object.hasOwn(bareKinds, mediaType) ? bareKinds[mediaType] : undefined;
  if (!bare) throw new Refusal('REDACTED_COPY_KIND', { path: 'file', params: { allowed: 'jpg, png, txt, csv' } });
  try {
    return bare(bytes);
  } catch (error) {
    if (error instanceof NotThatPicture || error instanceof RangeError)
      throw new Refusal('FILE_DAMAGED', { path: 'file' });
    throw error;
  }
}
