import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { BatchFile } from '../server/formats/batch';
import { recognise } from '../server/formats/recognise';
import { runJob } from '../server/jobs/run';
import { readBytes } from './files';

/** The files of a folder, or of an archive of files; undefined for any other file. Names are paths inside it. */
export async function folderFiles(place: string): Promise<readonly BatchFile[] | undefined> {
  if (statSync(place, { throwIfNoEntry: false })?.isDirectory()) return filesBelow(place);
  const bytes = readBytes(place);
  const archive = bytes[0] === 0x50 && bytes[1] === 0x4b && (await recognise(bytes, path.basename(place))) === 'zip';
  return archive ? runJob('unpack', [{ name: path.basename(place), bytes }]) : undefined;
}

/** Links are not followed: they may lead out of the folder. */
function filesBelow(folder: string): BatchFile[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort()
    .map((file) => ({ name: path.relative(folder, file).split(path.sep).join('/'), bytes: readBytes(file) }));
}
