/** What one request may bring and one job may use; each limit is named in the problem that it causes. */
export const UPLOAD_BYTES = 64 * 1024 * 1024;
export const STALL_MS = 30_000;
export const JOB_MEMORY_MB = 900;
/** How long the reader of a file may go on without getting further. */
export const READ_STALL_MS = 5_000;
/** Jobs at the same time; more wait for their turn. */
export const JOBS_AT_ONCE = 3;

/** A size as people read it: `64 MB`. */
export function sizeText(bytes: number): string {
  const mega = bytes / (1024 * 1024);
  return mega >= 1 ? `${Math.round(mega)} MB` : `${Math.round(bytes / 1024)} KB`;
}
