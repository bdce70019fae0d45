import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Problem } from '../core/model/problem';
import { LOCALES } from '../locales/locale';
import { problemDocument, sentenceOf } from './problem';
import { programFolder } from './root';

/** Codes of every Problem in the sources of these rooms, tests and fixtures aside. */
function thrownCodes(): string[] {
  const rooms = ['core', 'store', 'server', 'cli', 'app'].map((room) => path.join(programFolder(), room));
  const files = rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !/\.(test|suite|fixture)\./.test(name))
      .map((name) => path.join(room, name)),
  );
  const found = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/new Problem\(\s*'([\w-]+)'/g)].map((match) => match[1] ?? ''),
  );
  return [...new Set(found)].sort();
}

describe('problems', () => {
  it.each(LOCALES)('every code that is thrown has a sentence in %s', (locale) => {
    const codes = thrownCodes();
    expect(codes).toContain('bad-utf8');
    const failed = sentenceOf(new Problem('failed', ''), locale);
    const silent = codes.filter((code) => {
      const { detail } = problemDocument(new Problem(code, '', { count: 2 }), locale);
      return detail === failed || detail === code;
    });
    expect(silent).toEqual(['failed'].filter((code) => codes.includes(code)));
  });

  it('says what, where and what to do', () => {
    const problem = new Problem('bad-utf8', '', { count: 5, byte: 39 }, { file: 'notes.txt', byte: 39 });
    expect(sentenceOf(problem, 'en')).toMatch(/^File notes\.txt, byte 39: 5 bytes are not UTF-8.*Choose the encoding/);
    expect(sentenceOf(problem, 'ru')).toMatch(/^Файл notes\.txt, байт 39: 5 байт не в UTF-8/);
    expect(sentenceOf(problem, 'zh')).toMatch(/^文件 notes\.txt 字节 39 处：有 5 个字节/);
  });

  it('tells nothing of the inside of an unexpected error', () => {
    const document = problemDocument(new TypeError('secret path'), 'en');
    expect(document).toMatchObject({ status: 500, code: 'failed' });
    expect(JSON.stringify(document)).not.toContain('secret');
  });

  it('leads to the text that is there already', () => {
    const problem = new Problem('already-imported', '', { work: 'w', document: 'd/1' });
    expect(problemDocument(problem, 'en')).toMatchObject({ status: 409, address: '/read/d%2F1' });
  });
});
