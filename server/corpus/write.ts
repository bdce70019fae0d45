import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { annotatedTexts, toJsonLd } from '../../core/formats/web-annotation';
import type { Bitext } from '../../core/model/bitext';

/**
 * Writes a work in the corpus form into `corpus/<work id>`, replacing what stood there; a reader sees the old folder or
 * the new one. Returns the folder.
 */
export function writeWorkFolder(corpus: string, bitext: Bitext): string {
  const folder = path.join(corpus, folderName(bitext.work.id));
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  for (const [name, content] of Object.entries(filesOf(bitext))) {
    const file = path.join(fresh, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
  return folder;
}

/** The files of a work by name; one segment, bead or note a line, so that a change shows as a line in git. */
export function filesOf(bitext: Bitext): Record<string, string> {
  const texts = annotatedTexts(bitext.texts);
  const notes = bitext.annotations.map((note) => `${JSON.stringify(toJsonLd(note, texts))}\n`).join('');
  const perDocument = bitext.work.documents.flatMap(({ id }) => {
    const { segments = [], blocks = [] } = bitext.segmentations[id] ?? {};
    return [
      [`texts/${id}.txt`, bitext.texts[id] ?? ''],
      [`segments/${id}.json`, `{\n"segments": ${lines(segments)},\n"blocks": ${lines(blocks)}\n}\n`],
    ];
  });
  return {
    'work.json': `${JSON.stringify(bitext.work, null, 2)}\n`,
    ...Object.fromEntries(perDocument),
    'beads.json': `${lines(bitext.beads)}\n`,
    ...(notes === '' ? {} : { 'annotations.jsonl': notes }),
    ...(bitext.exchange ? { 'exchange.json': `${JSON.stringify(bitext.exchange, null, 1)}\n` } : {}),
  };
}

function lines(items: readonly unknown[]): string {
  return `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}

/** Ids are ours, but a folder name must be one on every system and stay inside the corpus. */
function folderName(id: string): string {
  const name = id.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^\.+/, '');
  return name === '' ? 'work' : name;
}
