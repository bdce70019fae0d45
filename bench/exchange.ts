import { execFileSync } from 'node:child_process';
import { writeSync } from 'node:fs';
import { parse } from '../core/formats/tmx/read';
import { serialise } from '../core/formats/tmx/write';
import { bitextOfPairs } from '../core/pipeline/pairs';
import { readXml } from '../server/formats/xml';
import { newId } from '../server/ids';

/** Units of the memory that is read and written. */
const UNITS = 100_000;

/** A TMX of so many units, with codes and properties, about 40 MB. */
function sample(): string {
  const units = Array.from({ length: UNITS }, (_, k) => {
    const words = `${k} паром пришёл к берегу раньше, чем лёд тронулся`;
    const other = `the ferry number ${k} came to the bank before the ice began to move`;
    return `<tu tuid="u${k}"><prop type="x-domain">river</prop><tuv xml:lang="ru"><seg><bpt i="1">&lt;b&gt;</bpt>${words}<ept i="1">&lt;/b&gt;</ept>.</seg></tuv><tuv xml:lang="en"><seg><bpt i="1">&lt;b&gt;</bpt>${other}<ept i="1">&lt;/b&gt;</ept>.</seg></tuv></tu>`;
  });
  return `<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header srclang="ru"/><body>${units.join('\n')}</body></tmx>`;
}

/** Reads and writes in this process, and says what it took. */
function measure(): void {
  const xml = sample();
  let reports = 0;
  const control = { report: () => void reports++, cancelled: false };
  const start = performance.now();
  const bitext = bitextOfPairs(
    parse(xml, (text, handler) => readXml(text, handler, {}, control)),
    newId,
  );
  const read = performance.now();
  const written = serialise(bitext);
  const done = performance.now();
  const again = parse(written, readXml).rows.length;
  const result = {
    units: bitext.beads.length,
    again,
    inputMB: Math.round(Buffer.byteLength(xml) / 1e6),
    readSeconds: Number(((read - start) / 1000).toFixed(1)),
    writeSeconds: Number(((done - read) / 1000).toFixed(1)),
    progressReports: reports,
    peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  writeSync(1, `${JSON.stringify(result)}\n`);
  if (again !== UNITS || result.units !== UNITS || reports < 10) process.exitCode = 1;
}

/** A heap of 768 MB, under which a tree of the file would not fit. */
if (process.argv.includes('--child')) measure();
else {
  const file = process.argv[1] ?? '';
  const options = ['--import', 'tsx', '--max-old-space-size=768', file, '--child'];
  writeSync(1, execFileSync(process.execPath, options, { encoding: 'utf8' }));
}
