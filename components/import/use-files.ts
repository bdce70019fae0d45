'use client';

import { useRef, useState } from 'react';
import { type Refusal, RefusedError } from '../ui/answer';
import { type FileWishes, type GivenFile, showFile } from './request';

/** A file that is being read, or could not be. */
export interface PendingFile {
  readonly name: string;
  readonly refusal?: Refusal;
}

export interface Files {
  /** By the name of the field they were given to. */
  readonly pending: Readonly<Record<string, PendingFile | undefined>>;
  /** Reads a file for a field; once more, with other wishes, when no file is given. */
  read(field: string, wishes: FileWishes, file?: File): Promise<GivenFile | undefined>;
  /** Whether the browser still has the file of a field. */
  has(field: string): boolean;
  drop(field: string): void;
}

/** The files that fields were given; they stay at hand until the page is left, to be read in another way. */
export function useFiles(locale: string, failed: string): Files {
  const files = useRef(new Map<string, File>());
  const [pending, setPending] = useState<Files['pending']>({});
  const put = (field: string, value: PendingFile | undefined) => setPending((all) => ({ ...all, [field]: value }));
  return {
    pending,
    has: (field) => files.current.has(field),
    drop: (field) => {
      files.current.delete(field);
      put(field, undefined);
    },
    read: async (field, wishes, given) => {
      const file = given ?? files.current.get(field);
      if (!file) return undefined;
      files.current.set(field, file);
      put(field, { name: file.name });
      try {
        const read = await showFile(file, wishes, locale);
        put(field, undefined);
        return read;
      } catch (error) {
        const refusal = error instanceof RefusedError ? error.refusal : { code: 'failed', detail: failed };
        put(field, { name: file.name, refusal });
        return undefined;
      }
    },
  };
}
