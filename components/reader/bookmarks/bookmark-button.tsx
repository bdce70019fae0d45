'use client';

import { Bookmark } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reader } from '../reader';
import { toggleHere } from './bookmarks';

/** In the panel of a pair: marks its sentence, or takes the mark away. */
export default function BookmarkButton({
  reader,
  sentence,
}: {
  readonly reader: Reader;
  readonly sentence: HTMLElement;
}) {
  const { t } = useTranslation('reader');
  const [isSet, setIsSet] = useState(sentence.classList.contains('bookmarked'));
  const toggle = () => {
    toggleHere(reader);
    setIsSet(sentence.classList.contains('bookmarked'));
  };
  return (
    <div className="actions">
      <button type="button" className="button" aria-pressed={isSet} onClick={toggle}>
        <Bookmark size={15} aria-hidden /> {t(isSet ? 'bookmarks.take' : 'bookmarks.put')}
      </button>
    </div>
  );
}
