'use client';

import en from '../../locales/en/common.json';
import ru from '../../locales/ru/common.json';
import zh from '../../locales/zh/common.json';

const WORDS: Readonly<Record<string, typeof en.failed>> = { en: en.failed, ru: ru.failed, zh: zh.failed };

/** The page that stands in for one that could not be made. Its words are with it: the server may be what failed. */
export function Failed({ lang, again }: { readonly lang: string; readonly again: () => void }) {
  const words = WORDS[lang] ?? en.failed;
  return (
    <main id="text" className="page empty">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <button type="button" className="button go" onClick={again}>
        {words.again}
      </button>
    </main>
  );
}
